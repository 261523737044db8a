import { describe, expect, it } from 'vitest';
import { mappingFingerprint } from '#core/exporters/mapping-fingerprint.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { platform } from '#ui/spec/platform.ts';
import { Signatures, stateWords, type SignedRow } from '#ui/spec/signatures.ts';
import { mappingOf } from '../sessions.ts';

const before = mappingOf([{ id: 'a', surface: 'product' }, { id: 'b' }]);
const after = mappingOf([{ id: 'a', surface: 'support' }, { id: 'b' }]);
const row = (parts: Partial<SignedRow> = {}): SignedRow => ({
	id: 'v1',
	name: 'Signed by Ana',
	at: 0,
	by: 'Ana',
	isSigned: true,
	text: writeMapping(before),
	...parts
});
const day = () => '27 November 2026';
const words = async (rows: readonly SignedRow[], now = before) =>
	(await new Signatures(platform).held(rows, now)).map((one) => stateWords(one, day));

describe('what was signed', () => {
	it('is this one, or so many changes ago', async () => {
		expect(await words([row()])).toEqual(['This is the one signed by Ana on 27 November 2026.']);
		expect(await words([row()], after)).toEqual(['1 change since it was signed by Ana on 27 November 2026.']);
	});

	it('is nothing that was only kept', async () => {
		expect(await words([row({ isSigned: undefined })])).toEqual([]);
	});

	it('can’t be compared where what was kept can’t be read', async () => {
		expect(await words([row({ text: '{' })], after)).toEqual([
			'This is not the one signed by Ana on 27 November 2026, and what was kept can’t be compared.'
		]);
	});
});

describe('a fingerprint from paper', () => {
	const check = async (print: string, now = before, rows = [row()]) =>
		(await new Signatures(platform).check(print, rows, now)).kind;

	it('is known in groups, in capitals, and by its beginning', async () => {
		const print = await mappingFingerprint(before, platform);
		const typed = `${print.slice(0, 8)} ${print.slice(8, 16)}`.toUpperCase();
		expect(await check(print)).toBe('now');
		expect(await check(typed)).toBe('now');
		expect(await check(typed, after)).toBe('kept');
		expect(await check(typed, after, [])).toBe('unknown');
	});

	it('is found among moments that nobody signed', async () => {
		const print = await mappingFingerprint(before, platform);
		expect(await check(print, after, [row({ isSigned: undefined })])).toBe('kept');
	});

	it.each(['', 'abc', '<b>', '0123456789abcde'])('is too short: %j', async (print) => {
		expect(await check(print)).toBe('short');
	});
});
