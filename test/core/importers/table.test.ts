import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLineFeeds } from '#core/importers/line-ends.ts';
import { MAX_ROWS, readTable } from '#core/importers/table.ts';
import { writeTable } from '#core/tables/write-table.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { items, refused } from './reading.ts';

function rows(text: string) {
	const table = readTable(text);
	if (!table.ok) throw new Error(JSON.stringify(table));
	return table;
}

describe('the separator', () => {
	it.each([
		['comma', 'name,kind\nA,field\n', ','],
		['semicolon with commas in it', 'name;kind;Hint, shown\nA;field;a, b, c\n', ';'],
		['tab', 'name\tkind\nA, B\tfield\n', '\t'],
		['vertical bar', 'name|kind\nA|field\n', '|'],
		['said by the first line', 'sep=;\nname;kind\nA;field\n', ';'],
		['said, behind a byte order mark', '\ufeffsep=|\r\nname|kind\r\nA|field\r\n', '|'],
		['none: one column', 'name\nA\nB\n', ',']
	])('%s', (_, text, delimiter) => {
		expect(rows(text).delimiter).toBe(delimiter);
		expect(items(text).items[0]?.name).toMatch(/^A/);
	});
});

describe('line ends', () => {
	it.each([
		['mixed', 'name,kind\r\nA,field\nB,field\rC,field'],
		['old Mac', 'name,kind\rA,field\rB,field\rC,field\r'],
		['swapped', 'name,kind\n\rA,field\n\rB,field\n\rC,field'],
		['many at the end', 'name,kind\nA,field\nB,field\nC,field\n\n\n\r\n']
	])('%s', (_, text) => {
		expect(items(text).items.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
	});

	it('inside quotation marks are content', () => {
		const text = 'name,description\r\nA,"one\r\ntwo\rthree\n""four"""\rB,x\n';
		expect(items(text).items.map(({ description }) => description)).toEqual([
			'one\r\ntwo\rthree\n"four"',
			'x'
		]);
	});

	it('are counted: a row knows the line that it starts in', () => {
		expect(rows('name,x\n"A\n\na",1\n\nB,2\n').rows.map(({ line }) => line)).toEqual([1, 2, 6]);
		expect(rows('sep=,\nname,x\nA,1\n').rows.map(({ line }) => line)).toEqual([2, 3]);
	});

	it('do not touch a text that has none but line feeds', () => {
		const text = 'a,"b\nc"\nd';
		expect(withLineFeeds(text, ',')).toBe(text);
	});
});

describe('quotation marks', () => {
	it('that are never closed are told by line and column, once', () => {
		expect(refused('name,x\nA,1\nB,"never\nC,3\n')).toEqual([
			{ at: 'line 3, column 3', text: expect.any(String) as string }
		]);
		const many = refused(`name,x\n${'"a\n'.repeat(300_000)}`);
		expect(many).toHaveLength(1);
	});

	it('in the middle of a word are its letters', () => {
		expect(items('name,x\n5" disk,6\' tall\n').items[0]).toMatchObject({ name: '5" disk' });
	});

	it('that are stray are remarked, and the remarks are bounded', () => {
		const { remarks } = items(`name,x\n${'A,"b"c"\n'.repeat(100)}`);
		expect(remarks.length).toBeGreaterThan(0);
		expect(remarks.length).toBeLessThan(30);
	});
});

describe('limits', () => {
	it('a table with more rows than a mapping takes is refused in one sentence', () => {
		expect(refused(`name\n${'A\n'.repeat(MAX_ROWS + 1)}`)).toHaveLength(1);
		expect(items(`name,kind\n${'A,field\n'.repeat(MAX_ROWS)}`).items).toHaveLength(MAX_ROWS);
	}, 30_000);

	it.each([
		['nothing', ''],
		['a byte order mark', '\ufeff'],
		['blanks', '  \n\t\n  '],
		['headings alone', 'name,kind\n'],
		['rows without names', 'name,kind\n,field\n,status\n']
	])('%s is refused', (_, text) => {
		expect(refused(text)).toHaveLength(1);
	});
});

describe('a written table', () => {
	it('reads as the same rows, in both flavours', () => {
		const anyRows = fc
			.integer({ min: 2, max: 4 })
			.chain((width) =>
				fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })
			);
		fc.assert(
			fc.property(anyRows, fc.constantFrom('machine', 'spreadsheet'), (cells, flavour) => {
				const table = rows(
					writeTable([['name', ...cells[0]!.slice(1).map((_, i) => `c${i}`)], ...cells], flavour)
				);
				const written = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
				expect(table.rows.slice(1)).toHaveLength(written.length);
				expect(table.delimiter).toBe(flavour === 'machine' ? ',' : ';');
			}),
			{ numRuns: 300 }
		);
	}, 30_000);
});
