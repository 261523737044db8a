/** Where a key takes the cursor of a grid. Rows and columns count from 0; row −1 is the headings. */
export interface Place {
	readonly row: number;
	readonly column: number;
}

export interface Size {
	readonly rows: number;
	readonly columns: number;
	/** Rows that fit the window, for Page Up and Page Down. */
	readonly page: number;
}

export interface Stroke {
	readonly key: string;
	/** Ctrl, or ⌘ on a Mac. */
	readonly isCommand?: boolean;
}

const HEAD = -1;

/** The place after the key; undefined: the key doesn't move. */
export function moved({ row, column }: Place, { key, isCommand }: Stroke, size: Size): Place | undefined {
	const lastRow = size.rows - 1;
	const lastColumn = size.columns - 1;
	const at = (r: number, c: number): Place => ({
		row: Math.max(HEAD, Math.min(r, lastRow)),
		column: Math.max(0, Math.min(c, lastColumn))
	});
	// Pages stop at the first row: the headings are one step further, and only a step goes there.
	const inRows = (r: number) => at(Math.max(0, r), column);
	switch (key) {
		case 'ArrowUp':
			return isCommand ? inRows(0) : at(row - 1, column);
		case 'ArrowDown':
			return isCommand ? inRows(lastRow) : at(row + 1, column);
		case 'ArrowLeft':
			return at(row, isCommand ? 0 : column - 1);
		case 'ArrowRight':
			return at(row, isCommand ? lastColumn : column + 1);
		case 'PageUp':
			return inRows(row - size.page);
		case 'PageDown':
			return inRows(row + size.page);
		case 'Home':
			return isCommand ? at(0, 0) : at(row, 0);
		case 'End':
			return isCommand ? at(lastRow, lastColumn) : at(row, lastColumn);
		default:
			return undefined;
	}
}

/** A key that writes a letter: the beginning of an edit. A question mark asks for the keys, a blank selects. */
export function writes(event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }): boolean {
	const isOneLetter = [...event.key].length === 1 && event.key !== ' ' && event.key !== '?';
	return isOneLetter && !event.ctrlKey && !event.metaKey && !event.altKey;
}
