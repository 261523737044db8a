/** The same wherever it is worked out: a preview has no chance to give out. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
	let free = id;
	for (let i = 2; taken.has(free); i += 1) free = `${id.slice(0, 50)}-${i}`;
	return free;
}
