/** The keys of a table whose cells are fields of a form: up and down a column, as in the inventory. */

const TYPED = 'input:not([type="checkbox"])';

/** Goes to the same column of the row above or below. True: the key was for that. */
export function walkColumn(event: KeyboardEvent, table: HTMLElement): boolean {
	const cell = event.target;
	if (!(cell instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
		return false;
	const by = step(event.key, cell);
	const column = cell.dataset['column'];
	if (by === 0 || column === undefined || event.isComposing) return false;
	const cells = Array.from(table.querySelectorAll<HTMLElement>(`[data-column="${column}"]`));
	const next = cells[cells.indexOf(cell) + by];
	event.preventDefault();
	// What was typed is kept on leaving; at the end of the table there is nowhere to leave to.
	if (!next) cell.blur();
	(next ?? cell).focus();
	if (next instanceof HTMLInputElement && next.matches(TYPED)) next.select();
	return true;
}

/** Arrows choose in a list, and go through the lines of a longer text. */
function step(key: string, cell: HTMLElement): -1 | 0 | 1 {
	if (cell.matches('textarea')) return 0;
	if (key === 'Enter') return cell.matches('button') ? 0 : 1;
	if (cell.matches('select')) return 0;
	return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}
