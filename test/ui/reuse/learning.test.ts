/** Lessons for a template that has gone on meanwhile: nothing of what others made of it is lost unseen. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Mapping } from '#core/mapping/schema.ts';
import { learnRows } from '#core/reuse/learn.ts';
import { takenBack } from '#core/reuse/take-back.ts';
import { versionOf } from '#core/templates/versions.ts';
import { Learning } from '#ui/reuse/learning.svelte.ts';
import { sinceWords } from '#ui/reuse/lesson-words.ts';
import { counter } from '../../core/reuse/pairs.ts';
import { anyThree } from '../../core/reuse/threes.ts';
import { mappingOf } from '../sessions.ts';

vi.setConfig({ testTimeout: 60_000 });

const template = (items: readonly object[], version: string, parts: object = {}) =>
	({ ...mappingOf(items as { id: string }[], parts), id: 't', guide: { version } }) as Mapping;
const mineOf = (items: Parameters<typeof mappingOf>[0]) =>
	mappingOf(items, { template: { id: 't', version: '1' } });
const FIRST = template([{ id: 'a', name: 'Limit' }, { id: 'b' }, { id: 'c' }, { id: 'gone' }], '1');
const learning = (mine: Mapping, newest: Mapping) =>
	new Learning({ mapping: mine }, { mapping: FIRST, isOwn: true }, { mapping: newest, isOwn: true });

test('where others changed the template too, it is said, and “All” leaves it out', () => {
	const newest = template(
		[
			{ id: 'a', name: 'Credit limit of the year', notes: 'Theirs' },
			{ id: 'b', notes: 'Worked on' },
			{ id: 'c', name: 'Third' }
		],
		'2'
	);
	const mine = mineOf([
		{ id: 'a', name: 'Limit (ours)', notes: 'Ours' },
		{ id: 'c', name: 'Third', notes: 'New' },
		{ id: 'gone', name: 'Not there any more' }
	]);
	const told = learning(mine, newest);
	const nameIn = () => undefined;
	expect(told.rows.map((row) => [row.key, row.kind, row.standing, sinceWords(row, '2', nameIn)])).toEqual([
		['items/a/name', 'renamed', 'own', 'version 2 of the template says: Credit limit of the year'],
		['items/a/notes', 'changed', 'own', 'version 2 of the template says: Theirs'],
		['items/c/notes', 'changed', 'open', ''],
		['items/b', 'dropped', 'own', 'version 2 of the template changed it, or uses it where it didn’t before']
	]);
	told.tick(told.rows, true);
	expect([...told.ticked]).toEqual(['items/c/notes']);
	const next = told.make();
	expect(next?.items.map(({ id, name, notes }) => [id, name, notes])).toEqual([
		['a', 'Credit limit of the year', 'Theirs'],
		['b', 'b', 'Worked on'],
		['c', 'Third', 'New']
	]);
	told.toggle('items/a/name');
	expect(told.make()?.items[0]?.name).toBe('Limit (ours)');
	told.tick(told.rows, false);
	expect(told.ticked.size).toBe(0);
});

test('a part that was taken back before gives what changed of it since, never a version without a change', () => {
	const mine = mineOf([...FIRST.items, { id: 'x', name: 'Extra' }]);
	const first = learning(mine, FIRST);
	first.toggle('items/x');
	const second = first.make();
	if (!second) throw new Error('nothing was made');
	expect(versionOf(second)).toBe('2');
	expect(learning(mine, second).rows).toEqual([]);

	const later = learning(
		mineOf([...FIRST.items, { id: 'x', name: 'Extra', description: 'Told now' }]),
		second
	);
	expect(later.rows.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['items/x/description changed']);
	later.toggle('items/x/description');
	expect(later.make()?.items.find(({ id }) => id === 'x')?.description).toBe('Told now');
	later.toggle('items/x/description');
	expect(later.make()).toBeUndefined();
});

test('an answer that others prepared otherwise meanwhile stands apart', () => {
	const withKey = (version: string, frequency: string) =>
		({ ...FIRST, guide: { version, key: { a: { answers: { frequency } } } } }) as Mapping;
	const mine = mineOf([{ ...FIRST.items[0], id: 'a', answers: { frequency: 'exception' } }]);
	const answered = (newest: Mapping) =>
		learnRows(withKey('1', 'recurring'), mine, newest)
			.filter(({ kind }) => kind === 'answered')
			.map(({ standing }) => standing);
	expect(answered(withKey('2', 'recurring'))).toEqual(['open']);
	expect(answered(withKey('2', 'unknown'))).toEqual(['own']);
	expect(answered(withKey('2', 'exception'))).toEqual([]);
});

test('taken whole onto a template that went on, nothing is left; what stands open overwrites nothing that is newer', () => {
	fc.assert(
		fc.property(anyThree, ({ old, now, mine }) => {
			const rows = learnRows(old, mine, now);
			const keeping = { id: 't', version: '3', title: 'T' };
			const take = (some: typeof rows) => takenBack(old, mine, some, keeping, counter(), now);
			// What comes in, chosen or needed, speaks only of what is there.
			const left = learnRows(old, mine, take(rows)).filter(
				({ list, id, kind }) =>
					now[list].some((part) => part.id === id) && kind !== 'answered' && kind !== 'moved'
			);
			expect(left.map(({ key }) => key)).toEqual([]);
			const next = take(rows.filter(({ standing }) => standing === 'open'));
			for (const item of now.items) {
				const was = old.items.find(({ id }) => id === item.id);
				const is = next.items.find(({ id }) => id === item.id);
				if (was?.name === item.name) continue;
				// Reworked by others: it is there, and called as they call it.
				expect(is?.name).toBe(item.name);
			}
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 40) }
	);
});
