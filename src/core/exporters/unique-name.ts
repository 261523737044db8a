/** File names in one archive: each once. */

/** The name, or the first of `name-2`, `name-3`… that is free; from then on it is taken. */
export function uniqueName(name: string, taken: Set<string>): string {
	let free = name;
	for (let i = 2; taken.has(free); i += 1) free = `${name}-${i}`;
	taken.add(free);
	return free;
}
