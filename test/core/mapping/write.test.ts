import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { canonical } from '#core/mapping/canonical.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { anyMapping } from '../../arbitraries.ts';
import { FULL } from './full-mapping.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The same with the keys of every object in another order, and lists that are sorted anyway in another one. */
function shuffled<T>(value: T, seed: number): T {
	if (Array.isArray(value)) return value.map((one) => shuffled(one, seed)) as T;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, one], i) => ({
		key,
		one,
		rank: (i * 7919 + seed * 31) % 101
	}));
	entries.sort((a, b) => a.rank - b.rank);
	return Object.fromEntries(entries.map(({ key, one }) => [key, shuffled(one, seed + 1)])) as T;
}

test('the order in which keys were set leaves no trace', () => {
	fc.assert(
		fc.property(anyMapping, fc.nat(), (mapping, seed) => {
			expect(writeMapping(shuffled(mapping, seed))).toBe(writeMapping(mapping));
		})
	);
});

test('the order in which members were added leaves no trace', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const turned: Mapping = {
				...mapping,
				items: mapping.items.toReversed(),
				links: mapping.links.toReversed(),
				packages: mapping.packages.map((one) =>
					one.contents ? { ...one, contents: one.contents.toReversed() } : one
				)
			};
			expect(writeMapping(canonical(turned))).toBe(writeMapping(mapping));
		})
	);
});

/** Lines of `after` that are not in `before` at the same place, where both have equally many. */
function changedLines(before: string, after: string): number {
	const [old, now] = [before.split('\n'), after.split('\n')];
	expect(now).toHaveLength(old.length);
	return now.filter((line, i) => line !== old[i]).length;
}

test('one changed field of an item is one changed line, and no other time or counter moves with it', () => {
	const before = writeMapping(FULL);
	const edits: Partial<Mapping['items'][number]>[] = [
		{ name: 'Looked at' },
		{ notes: 'two\nlines' },
		{ surface: 'support' },
		{ tags: ['a', 'b'] },
		{ answers: { ...FULL.items[0]?.answers, frequency: 'exception' } },
		{ nextStep: { actor: 'customer', text: 'Other.' } },
		{ ballots: {} }
	];
	for (const edit of edits) {
		const items = FULL.items.map((item, i) => (i === 0 ? { ...item, ...edit } : item));
		expect(changedLines(before, writeMapping({ ...FULL, items })), JSON.stringify(edit)).toBe(1);
	}
	expect(changedLines(before, writeMapping({ ...FULL, title: 'Other' }))).toBe(1);
});

test('one more item is one more block: nothing else moves', () => {
	const before = writeMapping(FULL).split('\n');
	const [first] = FULL.items;
	const more = { ...first, id: 'c', ref: 'DMC-003', order: 'a2' } as Mapping['items'][number];
	const after = writeMapping({ ...FULL, items: [...FULL.items, more] }).split('\n');
	const kept = after.filter((line) => before.includes(line));
	expect(kept.length).toBeGreaterThanOrEqual(before.length - 1);
	expect(after.length - before.length).toBe(Object.keys(more).length + 2);
});

test('a file ends with a line feed and has no carriage returns', () => {
	expect(writeMapping(FULL)).toMatch(/\}\n$/);
	expect(writeMapping(FULL)).not.toContain('\r');
});
