import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessTable } from '#cli/guess.ts';
import { readTable } from '#core/importers/table.ts';
import { needsGuard, unguarded } from '#core/tables/guard.ts';
import { writeTable } from '#core/tables/write-table.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';

const cell = fc.oneof(
	fc.constantFrom(...HOSTILE_TEXTS),
	fc.stringMatching(/^[a-zA-Z_ ]{0,16}$/),
	fc.constantFrom('risk_score', 'Invoice PDF', 'Override validation')
);
/** Line ends inside cells become line feeds on the way in; that is the importer's promise, not ours. */
const plain = cell.filter((text) => !text.includes('\r') && !text.includes('\0'));

function guessed(rows: readonly (readonly string[])[]): string[][] {
	const read = guessTable(writeTable(rows));
	if (!read.ok) throw new Error(JSON.stringify(read));
	return read.rows;
}

describe('demarc guess', () => {
	test('keeps every row and cell in its place, and adds three columns', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(plain, plain), { minLength: 1, maxLength: 8 }), (cells) => {
				const rows = [['name', 'extra', 'n'], ...cells.map(([name, extra], at) => [name, extra, String(at)])];
				const out = guessed(rows);
				expect(out.map((row) => row.slice(0, -3))).toEqual(rows);
				expect(out[0]?.slice(-3)).toEqual(['guess', 'guess_confidence', 'guess_why']);
				for (const row of out.slice(1)) expect(row).toHaveLength(6);
			})
		);
	});

	test('writes nothing that a spreadsheet would calculate', () => {
		const out = guessed([['name', 'why'], ...HOSTILE_TEXTS.map((text) => [`x ${text}`, text])]);
		const read = readTable(writeTable(out));
		if (!read.ok) throw new Error('unreadable');
		for (const { cells } of read.rows)
			for (const text of cells) if (needsGuard(text)) expect(needsGuard(unguarded(text))).toBe(true);
		for (const { cells } of read.rows) for (const text of cells) expect(text).not.toMatch(/^[=+\-@]/);
	});

	test('says a place only with a confidence, and leaves a row without a name empty', () => {
		const out = guessed([
			['kind', 'name', 'n'],
			['field', 'fraud_risk_score', '1'],
			['action', '', '2'],
			['field', 'zzyzx', '3']
		]);
		expect(out[1]?.[3]).toBe('support');
		expect(Number(out[1]?.[4])).toBeGreaterThan(0.5);
		expect(out[1]?.[5]).toContain('risk');
		expect(out[2]?.slice(3)).toEqual(['', '', '']);
	});

	test('refuses a table without names', () => {
		expect(guessTable('a,b\n1,2\n').ok).toBe(false);
		expect(guessTable('').ok).toBe(false);
	});
});
