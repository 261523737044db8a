/** What somebody pasted or typed: a table where it looks like one, otherwise a list. */
import { KINDS } from '../mapping/vocabulary.ts';
import { plainHeading } from '../tables/column.ts';
import { COLUMN_BY_HEADING } from '../tables/item-columns.ts';
import { readItems } from './csv.ts';
import { nameColumn, type ChosenColumns } from './headings.ts';
import { readLines, readList } from './lines.ts';
import { isMarkdownTable, readMarkdownTable } from './markdown-table.ts';
import type { ItemsProposal, Refusal } from './proposal.ts';
import { DELIMITER_NAMES, DELIMITERS, readTable, type Delimiter, type Table } from './table.ts';

/** Reads a file that is a table by its name. One column without a known heading is a list. */
export function readTableText(
	text: string,
	given?: Delimiter,
	columns?: ChosenColumns
): ItemsProposal | Refusal {
	const table = readTable(text, given);
	if (!table.ok) return table;
	const found = { form: 'table', separator: DELIMITER_NAMES[table.delimiter] };
	const [first] = table.rows;
	const isNarrow = table.rows.every(({ cells }) => cells.slice(1).every((cell) => cell.trim() === ''));
	if (first && isNarrow && nameColumn(first.cells) < 0) return readList(table.rows, { form: 'list' });
	return readItems(table, found, { columns });
}

/** Reads text of unknown form. */
export function readPasted(source: string, columns?: ChosenColumns): ItemsProposal | Refusal {
	const text = withoutReplyMarks(source.replace(/^\uFEFF+/, ''));
	const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
	if (isMarkdownTable(lines)) return readMarkdownTable(text, columns);
	if (/^sep=.\s*$/i.test(lines[0] ?? '')) return readTableText(text, undefined, columns);
	const rows = tabbedRows(text, lines);
	// “Field” in a first line may head the names or be the kind of the first item: the lines below it tell.
	if (rows && kindColumn(rows) >= 0) return readTabbed(text, columns);
	const delimiter = delimiterOf(lines);
	if (delimiter) return readTableText(text, delimiter, columns);
	if (rows) return readTabbed(text, columns);
	return readLines(text);
}

/** A mail's `>` before every line is none of the list's. */
function withoutReplyMarks(text: string): string {
	const lines = text.split(/\r\n|\r|\n/);
	const isReply =
		text.trim() !== '' && lines.every((line) => line.trim() === '' || line.trimStart().startsWith('>'));
	return isReply ? lines.map((line) => line.trimStart().replace(/^> ?/, '')).join('\n') : text;
}

/** The separator under which the first line is headings. A comma in a sentence makes no table. */
function delimiterOf([first = '', second = '']: readonly string[]): Delimiter | undefined {
	return DELIMITERS.find((delimiter) => {
		if (!first.includes(delimiter) || !second.includes(delimiter)) return false;
		const headings = first.split(delimiter).map((heading) => heading.replaceAll('"', ''));
		const known = headings.filter((heading) => COLUMN_BY_HEADING.has(plainHeading(heading))).length;
		const isSentence = delimiter === ',' && first.includes(', ') && known < 2;
		return (
			!isSentence && nameColumn(headings) >= 0 && headings.every((heading) => heading.trim().length <= 60)
		);
	});
}

/** The rows of a text with tabs in each; a quoted cell may go over several lines. Undefined: it is none. */
function tabbedRows(text: string, lines: readonly string[]): (readonly string[])[] | undefined {
	const hasTabs = lines.length > 0 && lines.every((line) => line.includes('\t'));
	const plain = hasTabs ? lines.map((line) => line.split('\t')) : undefined;
	if (!text.includes('\t') || !/(?:^|[\t\n\r])"/.test(text)) return plain;
	const table = readTable(text, '\t');
	// A quotation mark that nothing closes is only a mark.
	if (!table.ok) return plain;
	const rows = table.rows.map(({ cells }) => cells);
	return rows.length > 0 && rows.every(({ length }) => length > 1) ? rows : undefined;
}

/** Cells copied without their headings: the kind where a column holds nothing else, then name, then description. */
function readTabbed(text: string, columns?: ChosenColumns): ItemsProposal | Refusal {
	const table = readTable(text, '\t');
	if (!table.ok) return table;
	const width = Math.max(...table.rows.map(({ cells }) => cells.length));
	const all = Array.from({ length: width }, (_, at) => at);
	const kindAt = kindColumn(table.rows.map(({ cells }) => cells));
	const rest = all.filter((at) => at !== kindAt);
	const headings = all.map((at) =>
		at === kindAt ? 'kind' : at === rest[0] ? 'name' : at === rest[1] ? 'description' : ''
	);
	const rows: Table['rows'] = [{ line: 0, cells: headings }, ...table.rows];
	const found = { form: 'table', separator: DELIMITER_NAMES['\t'] };
	return readItems({ rows, remarks: table.remarks }, found, { columns });
}

/** The column that holds nothing but kinds; -1 where none does. */
function kindColumn(rows: readonly (readonly string[])[]): number {
	return (rows[0] ?? []).findIndex((_, at) => rows.every((cells) => isKind(cells[at] ?? '')));
}

const isKind = (cell: string) => (KINDS as readonly string[]).includes(cell.trim().toLowerCase());
