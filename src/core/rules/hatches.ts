/** Actions on Product that look like the team's tools for exceptions. Kept up to date: an edit costs one item, not all. */
import type { Item } from '../mapping/schema.ts';
import { changedPlaces } from './changed-places.ts';
import { adminWordIn } from './name-words.ts';

export type Ground = 'privileged' | 'named';

/** What makes it one. What customers do again and again is theirs, whatever it is called. */
function groundOf({ kind, surface, contextOnly, name, answers }: Item): Ground | undefined {
	if (kind !== 'action' || surface !== 'product' || contextOnly) return undefined;
	if (answers?.blastRadius?.includes('privileged')) return 'privileged';
	return answers?.frequency !== 'recurring' && adminWordIn(name) !== undefined ? 'named' : undefined;
}

/** Of the list before. Only saves work: it never decides what is found. */
let known: { readonly items: readonly Item[]; readonly hatches: Map<Item, Ground> } | undefined;

/** In no order. */
export function hatchesIn(items: readonly Item[]): ReadonlyMap<Item, Ground> {
	if (known?.items === items) return known.hatches;
	const changed = known && changedPlaces(known.items, items);
	const hatches = known && changed ? known.hatches : new Map<Item, Ground>();
	const add = (item: Item) => {
		const ground = groundOf(item);
		if (ground) hatches.set(item, ground);
	};
	if (known && changed) {
		// All the old ones first: two that changed places would otherwise take each other along.
		for (const i of changed) hatches.delete(known.items[i] as Item);
		for (const i of changed) add(items[i] as Item);
	} else items.forEach(add);
	known = { items, hatches };
	return hatches;
}
