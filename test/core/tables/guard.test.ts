import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '#core/tables/guard.ts';
import { writeTable } from '#core/tables/write-table.ts';
import { anyText } from '../../arbitrary-texts.ts';

const SIGNS = [...'=+-@＝＋－＠∑√∏<>＜＞≤≥≠±÷×'];
/** What a spreadsheet skips before it looks for a formula. */
const SKIPPED = [
	'',
	' ',
	'\t',
	'\r',
	'\n',
	'\u00a0',
	'\u200b',
	'\ufeff',
	'\u0000',
	'\u0001',
	' \t ',
	'\u202e'
];

describe('the formula guard', () => {
	it('stands before every start of a formula, behind whatever is skipped', () => {
		for (const skipped of SKIPPED)
			for (const sign of SIGNS)
				expect(guarded(`${skipped}${sign}1+1`), JSON.stringify(skipped + sign)).toBe(`'${skipped}${sign}1+1`);
	});

	it('stands before a leading tab or line end, which some programs take for nothing', () => {
		for (const start of ['\t', '\r', '\n']) expect(guarded(`${start}x`)).toBe(`'${start}x`);
	});

	it('leaves everything else alone', () => {
		for (const text of ['', 'a=b', '5 - 3', '2026-01-31', 'x@y.example', '#REF!', ' plain', '1+1'])
			expect(guarded(text)).toBe(text);
	});

	it('comes off exactly, for every text', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					anyText,
					anyText.map((text) => `'${text}`)
				),
				(text) => {
					expect(unguarded(guarded(text))).toBe(text);
				}
			),
			{ numRuns: 2000 }
		);
	});

	it('is not taken for an apostrophe that somebody wrote', () => {
		expect(unguarded("'tis")).toBe("'tis");
		expect(unguarded("'=1")).toBe('=1');
	});
});

describe('a written table', () => {
	it('has rows that end in CRLF, and quotes what a separator of either flavour would tear', () => {
		const rows = [
			['a', 'b;c', 'd,e'],
			['say "hi"', 'two\nlines', ' blank ']
		];
		expect(writeTable(rows)).toBe('a,"b;c","d,e"\r\n"say ""hi""","two\nlines"," blank "\r\n');
		expect(writeTable(rows, 'spreadsheet')).toBe(
			'\ufeffa;"b;c";"d,e"\r\n"say ""hi""";"two\nlines";" blank "\r\n'
		);
	});
});
