/** An inventory and its grid over a real living mapping. */
import type { ColumnId } from '#ui/inventory/columns.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { GridState } from '#ui/inventory/grid.svelte.ts';
import { InventoryState } from '#ui/inventory/inventory.svelte.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

export function inventoryOf(
	items: readonly (Partial<Item> & { id: string })[],
	parts: Partial<Mapping> = {}
) {
	const session = sessionOn(mappingOf(items, parts));
	const inventory = new InventoryState(session);
	const opened: string[] = [];
	const grid = new GridState(inventory, ({ id }) => opened.push(id));
	const names = () => inventory.rows.map(({ name }) => name);
	/** Puts the cursor on a cell by item and column. */
	const goTo = (id: string, column: ColumnId) => {
		if (!inventory.isShown(column)) inventory.showColumn(column, true);
		grid.goTo({
			row: inventory.placeOf(id) ?? -1,
			column: inventory.columns.findIndex((one) => one.id === column)
		});
	};
	const at = () => `${grid.place.row < 0 ? 'head' : grid.item?.id} ${grid.column?.id}`;
	const press = (key: string, held: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {}) =>
		grid.key({
			key,
			ctrlKey: held.ctrl ?? false,
			metaKey: false,
			altKey: held.alt ?? false,
			shiftKey: held.shift ?? false
		});
	return { session, inventory, grid, opened, names, goTo, at, press };
}

export const FOUR = ['one', 'two', 'three', 'four'].map((id) => ({ id }));
