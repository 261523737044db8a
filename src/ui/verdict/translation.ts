import { translationsOf } from '#core/mapping/selectors.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';

/** What customers see instead of an item: the Product item that it translates to. Undefined: those words are still owed. */
export function translationOf(mapping: Mapping, item: Pick<Item, 'id'>): Item | undefined {
	return translationsOf(mapping, item.id).find(({ surface }) => surface === 'product');
}
