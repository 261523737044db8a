/** Which columns a person wants to see, kept on this device. */
import { deviceShelf, keepJson, keptJson } from '#ui/state/kept.ts';
import { COLUMNS, type ColumnId } from './columns.ts';

const KEY = 'inventory-columns';

export const USUAL: readonly ColumnId[] = COLUMNS.filter(({ isFixed, isUsual }) => isFixed || isUsual).map(
	({ id }) => id
);

const FIXED: readonly ColumnId[] = COLUMNS.filter(({ isFixed }) => isFixed).map(({ id }) => id);

/** The chosen columns in the chosen order; the usual ones where nothing was chosen, or nothing can be read. */
export function readChoice(shelf = deviceShelf()): readonly ColumnId[] {
	const kept = keptJson(KEY, shelf);
	if (!Array.isArray(kept)) return USUAL;
	const known = COLUMNS.filter(({ id }) => kept.includes(id))
		.map(({ id }) => id)
		.toSorted((one, other) => kept.indexOf(one) - kept.indexOf(other));
	return [...FIXED.filter((id) => !known.includes(id)), ...known];
}

/** With one column more or less; a new one comes where the grid has it by itself. */
export function withColumn(ids: readonly ColumnId[], id: ColumnId, isWanted: boolean): readonly ColumnId[] {
	const rest = ids.filter((one) => one !== id);
	if (!isWanted) return FIXED.includes(id) ? ids : rest;
	const place = (one: ColumnId) => COLUMNS.findIndex((column) => column.id === one);
	const before = rest.findLastIndex((one) => place(one) < place(id));
	return rest.toSpliced(before + 1, 0, id);
}

/** With a column one place further left (−1) or right (1); the first two, which name the row, stay. */
export function movedColumn(ids: readonly ColumnId[], id: ColumnId, step: -1 | 1): readonly ColumnId[] {
	const at = ids.indexOf(id);
	const to = at + step;
	const isHeld = (place: number) => place < 2 || place >= ids.length;
	return isHeld(at) || isHeld(to) ? ids : ids.toSpliced(at, 1).toSpliced(to, 0, id);
}

export function keepChoice(ids: readonly ColumnId[], shelf = deviceShelf()): void {
	keepJson(KEY, ids, shelf);
}
