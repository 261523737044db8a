import type { Item } from '../mapping/item-schema.ts';
import { byText } from '../mapping/shape.ts';

const isBefore = (a: Item, b: Item) => byText(a.order, b.order) || byText(a.id, b.id);

/** The cards of a cell in their order; sorts the list that it is given. */
export function inOrder(items: Item[]): Item[] {
	// Items mostly come in their order already: looking costs less than sorting.
	for (let i = 1; i < items.length; i += 1)
		if (isBefore(items[i - 1] as Item, items[i] as Item) > 0) return items.sort(isBefore);
	return items;
}
