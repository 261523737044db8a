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

/** From `first` up to, not including, `end`. */
export function rowsIn({ top, height, rowHeight, count }: View): { first: number; end: number } {
	const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - AROUND, count));
	const end = Math.max(first, Math.min(Math.ceil((top + height) / rowHeight) + AROUND, count));
	return { first, end };
}

/** How far to scroll so that a row is whole in the window; as little as possible. */
export function scrollFor(row: number, { top, height, rowHeight }: Omit<View, 'count'>): number {
	const start = row * rowHeight;
	if (start < top) return start;
	return start + rowHeight > top + height ? start + rowHeight - height : top;
}
