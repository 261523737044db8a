/** What leaves the grid by copy and comes into a cell by paste. */
import { splitList } from '#core/tables/lists.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { plainHeading } from '#core/tables/column.ts';
import { guarded, unguarded } from '#core/tables/guard.ts';
import { ITEM_COLUMNS, MORE } from '#core/tables/item-columns.ts';
import { writeItem } from '#core/tables/item-row.ts';
import { proposedFrom } from '#core/tables/proposed-from.ts';
import { cellWords } from './cell-words.ts';
import type { CellValue, Column, EditableColumn } from './columns.ts';
import type { Option } from './options.ts';

/** Its place belongs to this mapping; a table that somebody pastes elsewhere says nothing of it. */
const LEFT_OUT = new Set(['order']);
const ALWAYS = new Set(['ref', 'kind', 'name']);

function quoted(text: string): string {
	const safe = guarded(text);
	return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows for a spreadsheet, headings first unless left out, one column for each field that any of them has; formulas
 * guarded.
 */
export function rowsAsText(items: readonly Item[], mapping: Mapping, hasHeadings = true): string {
	const rows = items.map((item) => writeItem(proposedFrom(mapping, item)));
	const headings = [...ITEM_COLUMNS.map(({ id }) => id), MORE];
	const cells = rows.map((row) => [...row.cells, row.more]);
	const isWritten = headings.map(
		(id, at) => !LEFT_OUT.has(id) && (ALWAYS.has(id) || cells.some((row) => row[at] !== ''))
	);
	return [...(hasHeadings ? [headings] : []), ...cells]
		.map((row) =>
			row
				.filter((_, at) => isWritten[at])
				.map(quoted)
				.join('\t')
		)
		.join('\n');
}

/** The selected rows; without any, the words of the cell. */
export function copied(
	chosen: readonly Item[],
	mapping: Mapping,
	item: Item | undefined,
	column: Column | undefined
): string {
	if (chosen.length > 0) return rowsAsText(chosen, mapping);
	return item && column ? cellWords(column, item, mapping) : '';
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
