import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backlog } from '#core/exporters/backlog.ts';
import { handOffDelta } from '#core/exporters/hand-off-delta.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { mappings } from '../../arbitraries.ts';
import { SETTLED } from '../rules/found.ts';

const item = (number: number, rest: Partial<Item>): Item => ({
	...{ id: `i${number}`, ref: `DMC-00${number}`, kind: 'field', name: `Item ${number}`, order: 'a0' },
	...rest
});
const mapping = (...items: Item[]): Mapping => ({ ...emptyMapping('m', 'M'), items });
const toBuild = { today: 'nowhere', surface: 'product', answers: SETTLED.product } as const;

test('says what is new, what is told otherwise and what was dropped', () => {
	const before = mapping(item(1, toBuild), item(2, toBuild), item(3, toBuild));
	const after = mapping(
		item(1, { ...toBuild, name: 'Another name' }),
		item(2, { ...toBuild, today: 'product' }),
		item(3, toBuild),
		// Under another identifier, as after a table was brought in again.
		{ ...item(4, { ...toBuild, today: 'support' }), id: 'fresh' }
	);
	const { fresh, changed, dropped } = handOffDelta(before, after);
	expect(fresh.map(({ key }) => key)).toEqual(['DMC-004/place']);
	expect(changed.map(({ before: one, after: other }) => [one.title, other.title])).toEqual([
		['DMC-001 Item 1: build it on Product', 'DMC-001 Another name: build it on Product']
	]);
	expect(dropped.map(({ key }) => key)).toEqual(['DMC-002/place']);
});

test('adds up, for any two mappings, and is nothing for one and the same', () => {
	fc.assert(
		fc.property(mappings(), mappings(), (before, after) => {
			const [then, now] = [backlog(before), backlog(after)];
			const { fresh, changed, dropped } = handOffDelta(before, after);
			expect(handOffDelta(then, now)).toEqual({ fresh, changed, dropped });
			expect(then.length - dropped.length).toBe(now.length - fresh.length);
			expect(changed.length).toBeLessThanOrEqual(now.length - fresh.length);
			const nothing = { fresh: [], changed: [], dropped: [] };
			expect(handOffDelta(after, structuredClone(after))).toEqual(nothing);
			const back = handOffDelta(after, before);
			expect([back.fresh.length, back.dropped.length]).toEqual([dropped.length, fresh.length]);
		}),
		{ numRuns: 60 }
	);
}, 60_000);
