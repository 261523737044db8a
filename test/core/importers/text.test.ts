import { describe, expect, it } from 'vitest';
import { proposeBytes } from '#core/importers/propose-bytes.ts';
import { asItems, asRefusal, decode } from './reading.ts';

const TEXT = 'name;kind;hint\nMaß der Gebühr;field;größer\n';

function utf16(text: string, isBig: boolean): number[] {
	return [...text].flatMap((char) => {
		const code = char.charCodeAt(0);
		return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
	});
}
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const latin = (text: string) => [...text].map((char) => char.charCodeAt(0));
const read = (bytes: readonly number[], name = 'list.csv') =>
	proposeBytes({ name, bytes: Uint8Array.from(bytes) }, decode);

describe('encodings', () => {
	it.each([
		['UTF-8', utf8(TEXT)],
		['UTF-8', [0xef, 0xbb, 0xbf, ...utf8(TEXT)]],
		['UTF-16 LE', [0xff, 0xfe, ...utf16(TEXT, false)]],
		['UTF-16 BE', [0xfe, 0xff, ...utf16(TEXT, true)]],
		['UTF-16 LE', utf16(TEXT, false)],
		['UTF-16 BE', utf16(TEXT, true)],
		['Windows-1252', latin(TEXT)]
	])('%s', async (encoding, bytes) => {
		const { found, items, remarks } = asItems(await read(bytes));
		expect(found['encoding']).toBe(encoding);
		expect(items).toEqual([
			{ name: 'Maß der Gebühr', kind: 'field', notes: 'hint: größer', addsNotes: true }
		]);
		expect(remarks).toHaveLength(encoding === 'Windows-1252' ? 1 : 0);
	});

	it.each([
		['nothing', []],
		['UTF-32', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]],
		['a PDF', latin('%PDF-1.7 ...')],
		['a PNG', [0x89, 0x50, 0x4e, 0x47, 1, 2]],
		['a workbook of old Excel', [0xd0, 0xcf, 0x11, 0xe0, 0]],
		['gzip', [0x1f, 0x8b, 8, 0]],
		['a program', Array.from({ length: 500 }, (_, i) => (i * 7) % 31)],
		['what says it is UTF-8 and is not', [0xef, 0xbb, 0xbf, 0xff, 0xff]]
	])('%s is refused in one sentence', async (_, bytes) => {
		expect(asRefusal(await read(bytes))).toHaveLength(1);
	});

	it('of another kind by its ending is refused before it is read', async () => {
		for (const name of ['a.xlsx', 'a.XLS', 'a.ods', 'a.pdf', 'a.png', 'a.docx'])
			expect(asRefusal(await read(utf8(TEXT), name)), name).toHaveLength(1);
	});
});
