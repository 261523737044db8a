import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Platform } from '#core/exporters/manifest.ts';
import { inGroups, mappingFingerprint } from '#core/exporters/mapping-fingerprint.ts';
import { shortPrint, signedState } from '#core/exporters/signed.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { anyMapping } from '../../arbitraries.ts';

const platform: Platform = {
	encode: (text) => new TextEncoder().encode(text),
	sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'))
};
const printOf = (mapping: Parameters<typeof mappingFingerprint>[0]) => mappingFingerprint(mapping, platform);

const before = canonical({
	...emptyMapping('m', 'Disputes'),
	lastRef: 2,
	items: [
		{ id: 'a', ref: 'DMC-001', kind: 'field', name: 'Amount', order: 'a0', surface: 'product' },
		{ id: 'b', ref: 'DMC-002', kind: 'field', name: 'Score', order: 'a1', surface: 'product' }
	]
});
const after = canonical({
	...before,
	items: before.items.map((item) => (item.id === 'b' ? { ...item, surface: 'support' } : item))
});

describe('the fingerprint that is signed', () => {
	it('is what sha256sum says of the file, and the same after the file was read again', async () => {
		await fc.assert(
			fc.asyncProperty(anyMapping, async (mapping) => {
				const text = writeMapping(mapping);
				const print = await printOf(mapping);
				expect(print).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
				const read = readMappingText(text);
				expect(read.ok && (await printOf(read.mapping))).toBe(print);
				expect(inGroups(print).join('')).toBe(print);
			}),
			{ numRuns: 50 }
		);
	});
});

describe('what became of a signed mapping', () => {
	it('is the one that was signed, however its fingerprint was typed', async () => {
		const print = await printOf(before);
		for (const typed of [print, print.toUpperCase(), inGroups(print).join(' '), shortPrint(print)])
			expect(await signedState(typed, undefined, before, platform), typed).toEqual({
				kind: 'same',
				says: 'This is the one you signed.'
			});
	});

	it('is told in changes where the signed version was kept', async () => {
		const state = await signedState(await printOf(before), before, after, platform);
		expect(state.kind).toBe('changed');
		expect(state.says).toBe('1 change since it was signed.');
		expect(state.kind === 'changed' && state.comparison.members[0]?.fields[0]?.after).toBe('support');
	});

	it('is not told where nothing was kept, or where what was kept is not what was signed', async () => {
		const print = await printOf(before);
		expect((await signedState(print, undefined, after, platform)).kind).toBe('unknown');
		expect((await signedState(print, after, canonical({ ...after, title: 'T' }), platform)).kind).toBe(
			'unknown'
		);
	});

	it('says that nothing agreed has changed where only counters did', async () => {
		const state = await signedState(await printOf(before), before, { ...before, lastRef: 9 }, platform);
		expect(state.kind === 'changed' && state.changes).toBe(0);
	});

	it('is never “the same” for a fingerprint of a few digits, or for none', async () => {
		const print = await printOf(before);
		for (const typed of ['', ' ', 'signed', print.slice(0, 15)])
			expect((await signedState(typed, before, before, platform)).kind, typed).not.toBe('same');
	});

	it('is the same only for equal mappings', async () => {
		await fc.assert(
			fc.asyncProperty(anyMapping, anyMapping, async (one, other) => {
				const state = await signedState(await printOf(one), one, other, platform);
				expect(state.kind === 'same').toBe(writeMapping(one) === writeMapping(other));
			}),
			{ numRuns: 50 }
		);
	});
});
