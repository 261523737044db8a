/** What a reader of Markdown makes of a text, as far as names could bring something in. */
import { expect } from 'vitest';

const PUNCTUATION = /\\[\\`*_[\]#|~$=+-]/g;

/** Headings by their level, in order. */
export function headingsIn(text: string, level: number): string[] {
	const start = `${'#'.repeat(level)} `;
	return text
		.split('\n')
		.filter((line) => line.startsWith(start))
		.map((line) => line.slice(start.length));
}

/** Our own: emphasis, names of files and marks in code, hard line ends. */
const OURS = /\*\*|`[A-Za-z0-9./'_…-]+`|\\$/gm;

/** No tag, no code, no link, no list and no table that was not ours: names stand as they are. */
export function expectPlainMarkdown(text: string): void {
	expect(text.endsWith('\n')).toBe(true);
	expect(text).not.toMatch(/[<>\r\u2028\u2029]/);
	expect(text).not.toMatch(/[^\P{Cc}\n]/u);
	let width = 0;
	for (const line of text.replace(PUNCTUATION, '').replace(OURS, '').split('\n')) {
		const isRow = line.startsWith('| ') && line.endsWith(' |');
		expect(isRow ? line.replaceAll('|', '') : line).not.toMatch(/[\\`*_[\]|~]/);
		if (!isRow) expect(line).not.toMatch(/^\s*(?:={2,}|-{2,}|\+ |\d+[.)] |>|#{4,} |#+[^# ])/);
		// Every row of a table is as wide as its head.
		const cells = isRow ? line.split('|').length : 0;
		if (isRow && width > 0) expect(cells).toBe(width);
		width = cells;
	}
}
