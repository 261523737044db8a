import type { Item } from '../mapping/item-schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { named, NOTHING, type Command } from './edit.ts';
import { patchChanges } from './patch.ts';

/** New values of an item's fields; `undefined` clears one. Records (`source`, `nextStep`…) change key by key. */
export type ItemPatch = {
	readonly [K in keyof Omit<Item, 'id' | 'ref' | 'formerRefs'>]?: Item[K] | undefined;
};

/** Gives the same fields of several items the same values. */
export function editItems(ids: readonly string[], patch: ItemPatch): Command {
	return (mapping) => {
		const items = ids.map((id) => itemById(mapping, id)).filter((item) => item !== undefined);
		if (items.length === 0) return NOTHING;
		return {
			label: `edited ${named(items, 'items')}`,
			changes: items.flatMap((item) => patchChanges('items', item, patch))
		};
	};
}
