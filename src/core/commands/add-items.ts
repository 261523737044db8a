import { keysAfter, lastKey } from '../mapping/order.ts';
import { formatRef } from '../mapping/refs.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import { named, NOTHING, type Command } from './edit.ts';

/** An item before the mapping gave it a reference and a place. The identifier is the caller's: core has no chance in it. */
export type NewItem = Omit<Item, 'ref' | 'order'>;

/** Remembered: a fix of thousands of findings asks it thousands of times of the same list. */
const lastKeyOf = remembered((items: Mapping['items']) => lastKey(items));

/** Adds items behind all others, in this order. */
export function addItems(items: readonly NewItem[]): Command {
	return (mapping) => {
		if (items.length === 0) return NOTHING;
		const keys = keysAfter(lastKeyOf(mapping.items), items.length);
		const added = items.map(
			(item, i) => ({ ...item, ref: formatRef(mapping.lastRef + i + 1), order: keys[i] }) as Item
		);
		return {
			label: `added ${named(added, 'items')}`,
			changes: [
				{ path: ['lastRef'], value: mapping.lastRef + items.length },
				...added.map((item) => ({ path: ['items', item.id], value: item }))
			]
		};
	};
}
