/** From one list of a mapping to the next: most edits leave nearly every member as it was. */

/** How far to look for where two lists go on together. */
const FARTHEST = 64;

/** From one list to another: who stayed, who went, who came. One that moved may have gone and come: it only saves work. */
export interface Succession<M> {
	/** For each member its place in the list before; -1 for one that came. */
	readonly places: Int32Array;
	/** In the order of the list before. */
	readonly gone: readonly M[];
	/** In the order of the list now. */
	readonly come: readonly M[];
}

/** Several ask the same after an edit. */
let last: { readonly now: unknown; readonly before: unknown; readonly succession: unknown } | undefined;

export function succession<M extends object>(now: readonly M[], before: readonly M[]): Succession<M> {
	if (last?.now === now && last.before === before) return last.succession as Succession<M>;
	const places = placesBefore(now, before);
	const gone: M[] = [];
	const come: M[] = [];
	let next = 0;
	for (let i = 0; i < now.length; i += 1) {
		const place = places[i] as number;
		if (place < 0) come.push(now[i] as M);
		else {
			while (next < place) gone.push(before[next++] as M);
			next += 1;
		}
	}
	while (next < before.length) gone.push(before[next++] as M);
	const found = { places, gone, come };
	last = { now, before, succession: found };
	return found;
}

function placesBefore<M>(now: readonly M[], before: readonly M[]): Int32Array {
	const places = new Int32Array(now.length).fill(-1);
	let [i, at] = [0, 0];
	// Lists that have nothing in common need no thorough look at each place.
	let strangers = 0;
	while (i < now.length && at < before.length) {
		if (now[i] === before[at]) {
			places[i] = at;
			i += 1;
			at += 1;
			strangers = 0;
			continue;
		}
		// Where all that is left differs by one block, of whatever length.
		const more = now.length - i - (before.length - at);
		if (more > 0 && now[i + more] === before[at]) i += more;
		else if (more < 0 && before[at - more] === now[i]) at -= more;
		else {
			const step = strangers < FARTHEST ? reunion(now, i, before, at) : 0;
			if (step > 0) i += step;
			else if (step < 0) at -= step;
			else {
				i += 1;
				at += 1;
				strangers += 1;
			}
		}
	}
	return places;
}

/** Positive: so many were put in here; negative: so many were taken out; 0: the two don't meet again nearby. */
function reunion<M>(now: readonly M[], i: number, before: readonly M[], at: number): number {
	for (let step = 1; step <= FARTHEST; step += 1) {
		if (now[i + step] === before[at]) return step;
		if (before[at + step] === now[i]) return -step;
	}
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

/**
 * What a mapping's list comes to, kept up to date from each list of the mapping to the next: an edit costs what it
 * touched. `move` may change the state that it gets and give it back, or give another; it must not matter in how
 * many steps the list came about.
 */
export function keptUp<M extends object, S>(
	start: () => S,
	move: (state: S, gone: readonly M[], come: readonly M[], list: readonly M[]) => S
): (id: string, list: readonly M[]) => S {
	const known = perMapping((): { last?: { readonly list: readonly M[]; readonly state: S } } => ({}));
	return (id, list) => {
		const kept = known(id);
		const { last: before } = kept;
		if (before?.list === list) return before.state;
		// A state half moved by something that throws is nobody's any more.
		delete kept.last;
		const { gone, come } = succession(list, before?.list ?? []);
		const stays = before !== undefined && gone.length < before.list.length;
		const state = stays ? move(before.state, gone, come, list) : move(start(), [], list, list);
		kept.last = { list, state };
		return state;
	};
}
