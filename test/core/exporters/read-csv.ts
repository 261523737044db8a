/** A table as a program that is not ours reads it, formula guards taken off again. */
import papaparse from 'papaparse/papaparse.js';
import { expect } from 'vitest';
import { unguarded } from '#core/tables/guard.ts';
import type { Flavour } from '#core/tables/write-table.ts';

const FLAVOURS = { machine: [',', ''], spreadsheet: [';', '\uFEFF'] } as const;

/** Headings and rows; every row is as wide as the headings, and the text ends with a line end. */
export function readCsv(
	text: string,
	flavour: Flavour = 'machine'
): { readonly headings: string[]; readonly rows: string[][] } {
	const [delimiter, mark] = FLAVOURS[flavour];
	expect(text.startsWith(mark)).toBe(true);
	expect(text.endsWith('\r\n')).toBe(true);
	const body = text.slice(mark.length, -2);
	const { data, errors } = papaparse.parse(body, { delimiter, newline: '\r\n' as '\n' });
	expect(errors).toEqual([]);
	const [headings = [], ...rows] = data.map((cells) => cells.map(unguarded));
	for (const row of rows) expect(row).toHaveLength(headings.length);
	return { headings, rows };
}

/** The rows by their headings; each heading stands once. */
export function recordsIn(text: string, flavour: Flavour = 'machine'): Record<string, string>[] {
	const { headings, rows } = readCsv(text, flavour);
	expect(new Set(headings).size).toBe(headings.length);
	return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ''])));
}
