/** Actions on Product that look like the team's tools for exceptions. Kept up to date: an edit costs one item, not all. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { keptUp } from '../mapping/succession.ts';
import { adminWordIn } from './name-words.ts';

export type Ground = 'privileged' | 'named';

/** What makes it one. What customers do again and again is theirs, whatever it is called. */
function groundOf({ kind, surface, contextOnly, name, answers }: Item): Ground | undefined {
	if (kind !== 'action' || surface !== 'product' || contextOnly) return undefined;
	if (answers?.blastRadius?.includes('privileged')) return 'privileged';
	return answers?.frequency !== 'recurring' && adminWordIn(name) !== undefined ? 'named' : undefined;
}

const hatches = keptUp(
	() => new Map<Item, Ground>(),
	(known, gone: readonly Item[], come) => {
		// All the old ones first: one that moved has gone and come.
		for (const item of gone) known.delete(item);
		for (const item of come) {
			const ground = groundOf(item);
			if (ground) known.set(item, ground);
		}
		return known;
	}
);

/** In no order. Holds until the next list of the same mapping. */
export function hatchesIn({ id, items }: Mapping): ReadonlyMap<Item, Ground> {
	return hatches(id, items);
}
