import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backlog } from '#core/exporters/backlog.ts';
import { deltaInWords, handed, handOffDelta, sinceHandOff } from '#core/exporters/hand-off-delta.ts';
import { writeMovesDelta } from '#core/exporters/moves-delta-csv.ts';
import { recordHandOff } from '#core/commands/index.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { mappings } from '../../arbitraries.ts';
import { SETTLED } from '../rules/found.ts';
import { recordsIn } from './read-csv.ts';

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
	const { fresh, changed, dropped } = handOffDelta(handed(backlog(before)), backlog(after));
	expect(fresh.map(({ key }) => key)).toEqual(['DMC-004/place']);
	expect(changed.map(({ before: one, after: other }) => [one.title, other.title])).toEqual([
		['DMC-001 Item 1: build it on Product', 'DMC-001 Another name: build it on Product']
	]);
	expect(changed.map(({ differs }) => differs)).toEqual([['title']]);
	expect(dropped.map(({ key, title }) => [key, title])).toEqual([
		['DMC-002/place', 'DMC-002 Item 2: build it on Product']
	]);
	expect(deltaInWords({ fresh, changed, dropped })).toBe('1 new, 1 changed, 1 dropped');
	expect(deltaInWords({ fresh: [], changed, dropped: [] })).toBe('1 changed');
});

test('what a hand-off does not say of a piece of work does not differ', () => {
	const tasks = backlog(mapping(item(1, toBuild)));
	const [then] = handed(tasks);
	const bare = { key: then?.key ?? '', title: then?.title ?? '' };
	expect(handOffDelta([bare], tasks).changed).toEqual([]);
	const changed = handOffDelta([{ ...bare, why: 'another' }], tasks).changed;
	expect(changed.map(({ differs }) => differs)).toEqual([['why']]);
});

test('adds up, for any two mappings, and is nothing for one and the same', () => {
	fc.assert(
		fc.property(mappings(), mappings(), (before, after) => {
			const [then, now] = [backlog(before), backlog(after)];
			const { fresh, dropped, changed } = handOffDelta(handed(then), now);
			expect(then.length - dropped.length).toBe(now.length - fresh.length);
			expect(changed.length).toBeLessThanOrEqual(now.length - fresh.length);
			for (const { before: one, after: other, differs } of changed) {
				expect(one.key).toBe(other.key);
				expect(differs.includes('title')).toBe(one.title !== other.title);
			}
			const nothing = { fresh: [], changed: [], dropped: [] };
			expect(handOffDelta(handed(now), backlog(structuredClone(after)))).toEqual(nothing);
			const back = handOffDelta(handed(now), then);
			expect([back.fresh.length, back.dropped.length]).toEqual([dropped.length, fresh.length]);
		}),
		{ numRuns: 60 }
	);
}, 60_000);

test('everything is new before the first hand-off, and nothing right after one, also in the table', () => {
	fc.assert(
		fc.property(mappings(), (any) => {
			const before: Mapping = { ...any, handOffs: [] };
			const rows = recordsIn(writeMovesDelta(before));
			expect(rows.map(({ change, now }) => [change, now])).toEqual(
				backlog(before).map(({ title }) => ['new', title])
			);
			const tasks = handed(backlog(any));
			const { changes } = recordHandOff({ id: 'now', on: '2026-02-03', tasks })(any);
			const after = applyChanges(any, changes);
			expect(sinceHandOff(after).last?.id).toBe('now');
			expect(deltaInWords(sinceHandOff(after).delta)).toBe('');
			expect(recordsIn(writeMovesDelta(after))).toEqual([]);
		}),
		{ numRuns: 60 }
	);
}, 60_000);

test('the table tells what was, what is, and which ticket to close', () => {
	const was = mapping(item(1, toBuild), item(2, toBuild));
	const now: Mapping = {
		...mapping(item(1, { ...toBuild, name: 'Other' }), item(2, { ...toBuild, today: 'product' })),
		handOffs: [{ id: 'h', on: '2026-02-03', order: 'a0', tasks: handed(backlog(was)) }],
		replies: [{ id: 'r', task: 'DMC-002/place', status: 'done', ticket: 'PAY-2' }]
	};
	const rows = recordsIn(writeMovesDelta(now));
	expect(rows.map(({ change, was: one, now: other, differs }) => [change, one, other, differs])).toEqual([
		['changed', 'DMC-001 Item 1: build it on Product', 'DMC-001 Other: build it on Product', 'title'],
		['dropped', 'DMC-002 Item 2: build it on Product', '', '']
	]);
	expect(rows.map(({ ref, ticket, status }) => [ref, ticket, status])).toEqual([
		['DMC-001', '', ''],
		['DMC-002', 'PAY-2', 'done']
	]);
});
