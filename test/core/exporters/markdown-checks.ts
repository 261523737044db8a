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

/** No tag, no code, no link and no table that was not ours: names stand as they are. `ours`: what the writer puts in. */
export function expectPlainMarkdown(text: string, ours: RegExp = /\*\*/g): void {
	expect(text.endsWith('\n')).toBe(true);
	expect(text).not.toMatch(/[<>\r\u2028\u2029]/);
	expect(text).not.toMatch(/[^\P{Cc}\n]/u);
	const bare = text.replace(PUNCTUATION, '').replace(ours, '');
	expect(bare).not.toMatch(/[\\`*_[\]|~]/);
	for (const line of bare.split('\n'))
		expect(line).not.toMatch(/^\s*(?:={2,}|-{2,}|\+ |\d+[.)] |>|#{4,} |#+[^# ])/);
}
