/** What leaves the grid by copy and comes into a cell by paste. */
import { splitList } from '#core/tables/lists.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { plainHeading } from '#core/tables/column.ts';
import { unguarded } from '#core/tables/guard.ts';
import { asLines, asTable, cellsFromHtml, guardedCells, type Cells } from './clipboard-forms.ts';
import { ITEM_COLUMNS, MORE } from '#core/tables/item-columns.ts';
import { writeItem } from '#core/tables/item-row.ts';
import { proposedFrom } from '#core/tables/proposed-from.ts';
import { cellWords } from './cell-words.ts';
import type { CellValue, Column, EditableColumn } from './columns.ts';
import type { Option } from './options.ts';

/** Its place belongs to this mapping; a table that somebody pastes elsewhere says nothing of it. */
const LEFT_OUT = new Set(['order']);
const ALWAYS = new Set(['ref', 'kind', 'name']);

/** Rows for a spreadsheet, headings first unless left out, one column for each field that any of them has. */
export function cellsOf(items: readonly Item[], mapping: Mapping, hasHeadings = true): Cells {
	const rows = items.map((item) => writeItem(proposedFrom(mapping, item)));
	const headings = [...ITEM_COLUMNS.map(({ id }) => id), MORE];
	const cells = rows.map((row) => [...row.cells, row.more]);
	const isWritten = headings.map(
		(id, at) => !LEFT_OUT.has(id) && (ALWAYS.has(id) || cells.some((row) => row[at] !== ''))
	);
	return [...(hasHeadings ? [headings] : []), ...cells].map((row) => row.filter((_, at) => isWritten[at]));
}

/** The selected rows; without any, the words of the cell. */
export function copied(
	chosen: readonly Item[],
	mapping: Mapping,
	item: Item | undefined,
	column: Column | undefined
): Cells {
	if (chosen.length > 0) return cellsOf(chosen, mapping);
	return item && column ? [[cellWords(column, item, mapping)]] : [];
}

/** The forms in which cells are put on the clipboard: lines with tabs, and a table for whoever reads that. */
export function formsOf(cells: Cells): Record<'text/plain' | 'text/html', string> {
	const safe = guardedCells(cells);
	const isOne = safe.length === 1 && safe[0]?.length === 1;
	// A cell alone is no table: quotes around it would be part of the text where it goes.
	return { 'text/plain': isOne ? (safe[0]?.[0] ?? '') : asLines(safe), 'text/html': asTable(safe) };
}

/** What was pasted: text of one cell, or text that holds a table or several lines. */
export type Pasted = { readonly isOne: boolean; readonly text: string };

/** Reads the clipboard; a table in HTML tells more than its text, which has lost merged cells and line ends. */
export function pastedFrom(clipboard: DataTransfer | null): Pasted {
	const plain = clipboard?.getData('text/plain') ?? '';
	const cells = cellsFromHtml(clipboard?.getData('text/html') ?? '');
	if (!cells) return { isOne: !/[\r\n\t]/.test(plain.trim()), text: plain };
	const [first = []] = cells;
	if (cells.length === 1 && first.length === 1) return { isOne: true, text: first[0] ?? '' };
	// One column is a list: its lines are the items.
	const isList = first.length === 1;
	return {
		isOne: false,
		text: asLines(isList ? cells.map((row) => row.map((text) => text.replaceAll('\n', ' '))) : cells)
	};
}

/** The value that a pasted text means in a column; undefined: none. */
export function pastedInto(column: EditableColumn, text: string, mapping: Mapping): CellValue {
	const plain = unguarded(text.trim());
	if (column.edit === 'text') return plain;
	const options = column.options(mapping);
	const optionOf = (word: string): Option | undefined =>
		options.find(({ value, label, short }) =>
			[value, label, short ?? ''].some((one) => plainHeading(one) === plainHeading(word))
		);
	if (column.edit === 'choice') return optionOf(plain)?.value;
	const found = splitList(plain).map(optionOf);
	if (found.length === 0 || found.includes(undefined)) return undefined;
	if (found.some((option) => option?.isNothing)) return found.length === 1 ? [] : undefined;
	return options.filter((option) => found.includes(option)).map(({ value }) => value);
}
