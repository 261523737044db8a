import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { keysAfter, lastKey, place, sorted } from '#core/mapping/order.ts';

vi.setConfig({ testTimeout: 60_000 });

const OWN = keysAfter(null, 6);
/** Keys as files made by hand or by another program have them. */
const anyKey = fc.oneof(
	fc.constantFrom(...OWN),
	fc.constantFrom('001', '~', '~~', 'zz', 'a', 'Ä', '\uffff', '\u{10ffff}', 'z~a0', 'z'.repeat(400)),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
	fc.string({ minLength: 395, maxLength: 400 })
);
const members = fc
	.array(anyKey, { maxLength: 6 })
	.map((keys) => sorted(keys.map((order, i) => ({ id: `m${i}`, order }))));

describe('keys after a key', () => {
	test('sort behind it, in their order, and are no longer than the format allows', () => {
		fc.assert(
			fc.property(anyKey, fc.integer({ min: 1, max: 5 }), (after, count) => {
				const keys = keysAfter(after, count);
				expect(keys).toHaveLength(count);
				expect([after, ...keys].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([after, ...keys]);
				expect(new Set([after, ...keys]).size).toBe(count + 1);
				for (const key of keys) expect(key.length).toBeLessThanOrEqual(400);
				for (const key of keys) expect(key.isWellFormed()).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	test('stay short however often one is added, also behind a foreign one', () => {
		for (const start of [null, '001', 'zz', 'Ä', 'a0', 'x'.repeat(400)]) {
			let last = start;
			for (let n = 0; n < 2000; n += 1) [last = ''] = keysAfter(last, 1);
			expect(last?.length).toBeLessThanOrEqual(400);
		}
	});
});

test('putting members at a place puts them there, whatever keys the others have', () => {
	fc.assert(
		fc.property(members, fc.nat({ max: 7 }), fc.integer({ min: 1, max: 3 }), (others, index, count) => {
			const moving = ['x1', 'x2', 'x3'].slice(0, count);
			const keys = place(others, moving, index);
			const after = sorted([
				...others.map((one) => ({ ...one, order: keys.get(one.id) ?? one.order })),
				...moving.map((id) => ({ id, order: keys.get(id) as string }))
			]);
			const expected = others.map(({ id }) => id);
			expected.splice(Math.min(index, others.length), 0, ...moving);
			expect(after.map(({ id }) => id)).toEqual(expected);
			for (const { order } of after) expect(order.length).toBeLessThanOrEqual(400);
		}),
		{ numRuns: 500 }
	);
});

test('the last key is the greatest, and null where there is none', () => {
	expect(lastKey([])).toBe(null);
	expect(
		lastKey([
			{ id: 'a', order: 'b' },
			{ id: 'b', order: 'a' }
		])
	).toBe('b');
});
