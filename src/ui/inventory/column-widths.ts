/** How wide a person made the columns, in rem, kept on this device. A column that is not here shares what is left. */
import { deviceShelf, keepJson, keptJson } from '#ui/state/kept.ts';
import { COLUMNS, type ColumnId } from './columns.ts';

const KEY = 'inventory-widths';
const LEAST = 3;
const MOST = 60;

export type Widths = ReadonlyMap<ColumnId, number>;

export const OWN_WIDTHS: Widths = new Map();

/** What was kept; columns that nobody knows and widths that are none are left out. */
export function readWidths(shelf = deviceShelf()): Widths {
	const kept = keptJson(KEY, shelf);
	const entries = Array.isArray(kept) ? kept : [];
	return COLUMNS.reduce<Widths>((widths, { id }) => {
		const entry: unknown = entries.find((one) => Array.isArray(one) && one[0] === id);
		const width: unknown = Array.isArray(entry) ? entry[1] : undefined;
		return typeof width === 'number' && Number.isFinite(width) ? withWidth(widths, id, width) : widths;
	}, OWN_WIDTHS);
}

/** With another width for a column, within bounds, in quarters; undefined: its own again. */
export function withWidth(widths: Widths, id: ColumnId, width: number | undefined): Widths {
	const next = new Map(widths);
	next.delete(id);
	if (width !== undefined) next.set(id, Math.max(LEAST, Math.min(MOST, Math.round(width * 4) / 4)));
	return next;
}

export function keepWidths(widths: Widths, shelf = deviceShelf()): void {
	keepJson(KEY, [...widths], shelf);
}
