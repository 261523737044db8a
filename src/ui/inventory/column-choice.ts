/** Which columns a person wants to see, kept on this device. */
import { deviceShelf, keepJson, keptJson } from '#ui/state/kept.ts';
import { COLUMNS, type ColumnId } from './columns.ts';

const KEY = 'inventory-columns';

export const USUAL: readonly ColumnId[] = COLUMNS.filter(({ isFixed, isUsual }) => isFixed || isUsual).map(
	({ id }) => id
);

/** The chosen columns in their order; the usual ones where nothing was chosen, or nothing can be read. */
export function readChoice(shelf = deviceShelf()): readonly ColumnId[] {
	const kept = keptJson(KEY, shelf);
	if (!Array.isArray(kept)) return USUAL;
	return COLUMNS.filter(({ id, isFixed }) => isFixed || kept.includes(id)).map(({ id }) => id);
}

export function keepChoice(ids: readonly ColumnId[], shelf = deviceShelf()): void {
	keepJson(KEY, ids, shelf);
}
