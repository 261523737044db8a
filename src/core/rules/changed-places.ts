/** For what is kept up to date from one mapping to the next rather than made anew: an edit touches few items of many. */
import type { Item } from '../mapping/schema.ts';

interface Known {
	readonly then: readonly Item[];
	readonly now: readonly Item[];
	readonly places: readonly number[];
}

/** Several rules ask the same after an edit. */
let last: Known | undefined;

/** Where two lists hold different items. Undefined: they are not of one length, and have to be read whole. */
export function changedPlaces(then: readonly Item[], now: readonly Item[]): readonly number[] | undefined {
	if (then.length !== now.length) return undefined;
	if (last?.then === then && last.now === now) return last.places;
	const places: number[] = [];
	if (then !== now) for (let i = 0; i < now.length; i += 1) if (then[i] !== now[i]) places.push(i);
	last = { then, now, places };
	return places;
}
