/** From one list of a mapping to the next: most edits leave nearly every member as it was. */

/** How far to look for where two lists go on together. */
const FARTHEST = 64;

/**
 * For each member its place in the list before; -1 for one that was not in it, or changed. May miss members that
 * changed places: only for what saves work.
 */
export function placesBefore<M extends object>(now: readonly M[], before: readonly M[]): Int32Array {
	const places = new Int32Array(now.length).fill(-1);
	let at = 0;
	for (let i = 0; i < now.length && at < before.length; i += 1) {
		if (now[i] !== before[at]) {
			// Positive: some were taken out from here on; negative: some were put in.
			const surplus = before.length - at - (now.length - i);
			if (surplus > 0) at += distance(before, at, now[i] as M, surplus);
			else if (surplus < 0 && distance(now, i, before[at] as M, -surplus) > 0) continue;
		}
		if (now[i] === before[at]) places[i] = at;
		at += 1;
	}
	return places;
}

/** How many steps from here to this member; 0 where it is not near. */
function distance<M>(list: readonly M[], from: number, member: M, most: number): number {
	for (let step = 1; step <= most && step <= FARTHEST; step += 1)
		if (list[from + step] === member) return step;
	return 0;
}

/** How many mappings may take turns (two tabs, two sides of a comparison) before one begins anew. */
const TURNS = 4;

/**
 * One state for each of the mappings that were asked about last, by identifier. For what only saves work: a state
 * may be a new one at any time, and whose it is must never decide an answer.
 */
export function perMapping<S>(make: () => S): (id: string) => S {
	const states = new Map<string, S>();
	let last: { readonly id: string; readonly state: S } | undefined;
	return (id) => {
		if (last?.id === id) return last.state;
		const state = states.get(id) ?? make();
		// The one that was asked about longest ago stands first.
		states.delete(id);
		states.set(id, state);
		if (states.size > TURNS) states.delete(states.keys().next().value as string);
		last = { id, state };
		return state;
	};
}
