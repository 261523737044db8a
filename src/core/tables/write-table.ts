/** Rows to the text of a table: RFC 4180, CRLF, safe to open in a spreadsheet. */
import { guarded } from './guard.ts';

export type Flavour = 'machine' | 'spreadsheet';

// Any separator is quoted in both flavours: a table opened with the wrong one must not fall into other cells.
const NEEDS_QUOTES = /[,;\t|"\r\n]|^\s|\s$/;

function cell(text: string): string {
	const safe = guarded(text);
	return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `machine`: comma, no BOM. `spreadsheet`: semicolon and BOM, as European spreadsheets expect. */
export function writeTable(rows: Iterable<readonly string[]>, flavour: Flavour = 'machine'): string {
	const separator = flavour === 'machine' ? ',' : ';';
	let text = flavour === 'machine' ? '' : '\uFEFF';
	for (const row of rows) text += `${row.map(cell).join(separator)}\r\n`;
	return text;
}
