/** From text to rows of cells. What the cells mean is not its business. */
import papaparse from 'papaparse/papaparse.js';
import { COLUMN_BY_HEADING } from '../tables/item-columns.ts';
import { plainHeading } from '../tables/column.ts';
import { placeInText } from '../mapping/read.ts';
import { withLineFeeds } from './line-ends.ts';
import type { Refusal, Remark } from './proposal.ts';

export interface TableRow {
	/** Line of the file that it starts in, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface Table {
	readonly ok: true;
	/** Rows with anything in them. */
	readonly rows: readonly TableRow[];
	readonly delimiter: Delimiter;
	readonly remarks: readonly Remark[];
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];
export const DELIMITER_NAMES: Record<Delimiter, string> = {
	',': 'comma',
	';': 'semicolon',
	'\t': 'tab',
	'|': 'vertical bar'
};

export const MAX_ROWS = 100_000;
/** A table of screens and fields is never larger; a log or a dump is, and would stop the page. */
export const MAX_CHARACTERS = 64 * 1024 * 1024;
const MAX_REMARKS = 20;

export function refusal(at: string, text: string): Refusal {
	return { ok: false, problems: [{ at, text }] };
}

/** Reads a table whose separator is found out, or said by a first line `sep=;`. */
export function readTable(source: string, given?: Delimiter): Table | Refusal {
	const sep = /^\uFEFF*sep=([,;|\t])[ \t]*(?:\r\n?|\n|$)/i.exec(source);
	// Two marks happen where a program put its own before a file that had one.
	const text = sep ? source.slice(sep[0].length) : source.replace(/^\uFEFF+/, '');
	const delimiter = given ?? (sep?.[1] as Delimiter | undefined) ?? delimiterOf(text);
	const clean = withLineFeeds(text, delimiter);
	const { data, errors } = papaparse.parse(clean, { delimiter, newline: '\n' });
	const open = errors.find(({ code }) => code === 'MissingQuotes');
	const rows = withLines(data, sep ? 2 : 1);
	if (open) {
		const line = placeInText(clean, (open.index ?? 1) - 1);
		return refusal(line, 'A quotation mark opens a cell here and is never closed.');
	}
	const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	if (filled.length > MAX_ROWS + 1)
		return refusal(
			'',
			`It has ${filled.length} rows; a mapping takes ${MAX_ROWS} at most. Leave out what is not part of the workflow.`
		);
	return { ok: true, rows: filled, delimiter, remarks: strayQuotes(errors, rows) };
}

/** A row starts one line below the one before it, plus the line ends inside that one's cells. */
function withLines(data: readonly string[][], first: number): TableRow[] {
	let line = first;
	return data.map((cells) => {
		const row = { line, cells };
		line += 1;
		for (const cell of cells)
			for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) line += 1;
		return row;
	});
}

function strayQuotes(
	errors: readonly { readonly code: string; readonly row?: number }[],
	rows: readonly TableRow[]
): Remark[] {
	const lines = [
		...new Set(
			errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row = 0 }) => rows[row]?.line ?? 0)
		)
	];
	const remarks = lines
		.slice(0, MAX_REMARKS)
		.map((line) => ({ at: `line ${line}`, text: 'A quotation mark stands in the middle of a quoted cell.' }));
	if (lines.length > MAX_REMARKS)
		remarks.push({ at: '', text: `${lines.length - MAX_REMARKS} more lines have stray quotation marks.` });
	return remarks;
}

const SAMPLE_ROWS = 40;

/**
 * The separator under which the first rows make the best table: known headings count most, then rows as wide
 * as the heading. A list of one column has none; a comma stands for it.
 */
function delimiterOf(text: string): Delimiter {
	let best: Delimiter = ',';
	let most = 0;
	for (const delimiter of DELIMITERS) {
		const score = scoreOf(text, delimiter);
		if (score > most) [best, most] = [delimiter, score];
	}
	return best;
}

function scoreOf(text: string, delimiter: Delimiter): number {
	const sample = withLineFeeds(text.slice(0, 200_000), delimiter);
	const { data } = papaparse.parse(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS });
	const [header, ...rows] = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
	if (!header || header.length < 2) return 0;
	const known = header.filter((heading) => COLUMN_BY_HEADING.has(plainHeading(heading))).length;
	const fitting = rows.filter(({ length }) => length === header.length).length;
	const share = rows.length === 0 ? 1 : fitting / rows.length;
	return known * 10 + share * 5 + Math.min(header.length, 20) / 20;
}
