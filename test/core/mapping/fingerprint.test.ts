import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, fingerprint } from '#core/mapping/fingerprint.ts';
import { anyMapping } from '../../arbitraries.ts';

const anyJson = fc.jsonValue();

/** The same content with the keys of every record the other way round. */
function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.toReversed()
			.map(([key, one]) => [key, reversed(one)])
	);
}

describe('a fingerprint', () => {
	it('is eleven letters and digits, and the same for good: files keep it', () => {
		expect([{}, 'a', { b: [1, null], a: 'é' }].map(fingerprint)).toEqual([
			'24xpth6jso7',
			'203h93a1w93',
			'1o16qh5ricu'
		]);
		fc.assert(
			fc.property(anyJson, (value) => {
				expect(fingerprint(value)).toMatch(/^[0-9a-z]{11}$/);
			})
		);
	});

	it('does not depend on the order of keys, nor on keys without a value', () => {
		fc.assert(
			fc.property(anyMapping, (mapping) => {
				expect(fingerprint(reversed(mapping))).toBe(fingerprint(mapping));
				expect(fingerprint({ ...mapping, gone: undefined })).toBe(fingerprint(mapping));
			})
		);
	});

	it('is of a text that holds everything', () => {
		fc.assert(
			fc.property(anyJson, (value) => {
				expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
			})
		);
	});

	it('tells lists in another order and near contents apart', () => {
		expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
		const many = Array.from({ length: 50_000 }, (_, i) => fingerprint({ at: `item-${i}` }));
		expect(new Set(many).size).toBe(many.length);
	});
});
