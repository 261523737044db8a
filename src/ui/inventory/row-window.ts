/** Which rows of a long list are drawn: those in the window and a few around it. */
export interface View {
	/** Pixels that are scrolled away above the first row. */
	readonly top: number;
	/** Pixels of the window. */
	readonly height: number;
	readonly rowHeight: number;
	readonly count: number;
}

const AROUND = 8;
/** Rows come and go in steps. */
const STEP = 4;

/**
 * From `first` up to, not including, `end`. Wherever the window stands, as many rows are drawn, unless there are
 * fewer: none has to be made while a person scrolls.
 */
export function rowsIn({ top, height, rowHeight, count }: View): { first: number; end: number } {
	const size = Math.min(count, Math.ceil(height / rowHeight) + 1 + 2 * AROUND + STEP);
	const wanted = Math.floor((Math.floor(top / rowHeight) - AROUND) / STEP) * STEP;
	const first = Math.max(0, Math.min(wanted, count - size));
	return { first, end: first + size };
}

/** How far to scroll so that a row is whole in the window; as little as possible. */
export function scrollFor(row: number, { top, height, rowHeight }: Omit<View, 'count'>): number {
	const start = row * rowHeight;
	if (start < top) return start;
	return start + rowHeight > top + height ? start + rowHeight - height : top;
}
