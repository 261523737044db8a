import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { learnRows, takenBack } from '#core/reuse/learn.ts';
import { rebase, rebaseRows } from '#core/reuse/rebase.ts';
import { anyMapping } from '../../arbitraries.ts';
import { anySteps } from '../../arbitrary-commands.ts';
import { mappingOf } from '../../ui/sessions.ts';
import { counter } from './pairs.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A template at two versions, and a mapping made of the first: all three went their own ways. */
const anyThree = fc.tuple(anyMapping, anySteps, anySteps).map(([old, theirs, ours]) => {
	const after = (steps: typeof theirs) =>
		steps.reduce((now, { command }) => applyChanges(now, command(now).changes), old);
	return [old, after(theirs), after(ours)] as const;
});
const rebased = (old: Mapping, now: Mapping, mine: Mapping, keys: readonly string[]) =>
	applyChanges(mine, rebase(old, now, new Set(keys), counter())(mine).changes);

test('what the room judged is always kept, and the mapping can be written and read', () => {
	fc.assert(
		fc.property(anyThree, ([old, now, mine]) => {
			const rows = rebaseRows(old, now, mine);
			const after = rebased(
				old,
				now,
				mine,
				rows.map(({ key }) => key)
			);
			deepStrictEqual(readMappingText(writeMapping(after)), { ok: true, mapping: after });
			for (const item of after.items) {
				const before = mine.items.find(({ id }) => id === item.id);
				if (!before) continue;
				for (const key of ['answers', 'ballots', 'evidence', 'surface', 'ref'] as const)
					expect(item[key]).toEqual(before[key]);
			}
			expect(after.decisions).toEqual(mine.decisions);
		})
	);
});

test('taken whole, nothing that the template changed is left to take', () => {
	fc.assert(
		fc.property(anyThree, ([old, now, mine]) => {
			const fields = rebaseRows(old, now, mine).filter(({ kind }) => kind === 'changed');
			const after = rebased(
				old,
				now,
				mine,
				fields.map(({ key }) => key)
			);
			const left = rebaseRows(old, now, after).filter(({ kind }) => kind === 'changed');
			expect(left.filter(({ standing }) => standing !== 'same')).toEqual([]);
		})
	);
});

test('nothing chosen, nothing changed; a template that stayed as it was offers nothing', () => {
	fc.assert(
		fc.property(anyThree, ([old, now, mine]) => {
			expect(rebaseRows(old, old, mine)).toEqual([]);
			expect({ ...rebased(old, now, mine, []), template: undefined }).toEqual({
				...mine,
				template: undefined
			});
		})
	);
});

const OLD = mappingOf([
	{ id: 'a', name: 'Limit' },
	{ id: 'b', name: 'State' },
	{ id: 'c', name: 'Old one' }
]);
const NOW: Mapping = {
	...mappingOf(
		[
			{ id: 'a', name: 'Credit limit', surface: 'product' },
			{ id: 'b', name: 'Status' },
			{ id: 'd', name: 'New one', stage: 's', answers: { frequency: 'recurring' } }
		],
		{ stages: [{ id: 's', name: 'Review', order: 'a0' }] }
	),
	template: { id: 't', version: '2' }
};
const MINE = mappingOf(
	[
		{ id: 'a', name: 'Limit', surface: 'support' },
		{ id: 'b', name: 'Our state' },
		{ id: 'c', name: 'Old one' }
	],
	{ template: { id: 't', version: '1' } }
);

test('shows three columns and whether the team changed it too; taken one by one', () => {
	expect(rebaseRows(OLD, NOW, MINE).map(({ key, kind, standing }) => `${key} ${kind} ${standing}`)).toEqual([
		'stages/s added open',
		'items/a/name changed open',
		'items/b/name changed own',
		'items/d added open',
		'items/c removed open'
	]);
	const after = rebased(OLD, NOW, MINE, ['items/a/name', 'items/d', 'items/c']);
	expect(after.items.map(({ id, name, surface }) => [id, name, surface])).toEqual([
		['a', 'Credit limit', 'support'],
		['b', 'Our state', undefined],
		['d', 'New one', undefined]
	]);
	expect([after.items[2]?.answers, after.stages.length, after.template?.version]).toEqual([
		undefined,
		1,
		'2'
	]);
});

test('all that was learned and taken back is there, and nothing of it is left to learn', () => {
	fc.assert(
		fc.property(anyThree, fc.boolean(), ([old, , mine], hasGuide) => {
			const template = canonical({
				...old,
				...(hasGuide ? { guide: { version: '1', key: {} } } : {})
			} as Mapping);
			const rows = learnRows(template, mine);
			const next = takenBack(template, mine, new Set(rows.map(({ key }) => key)), '2', counter());
			deepStrictEqual(readMappingText(writeMapping(next)), { ok: true, mapping: next });
			const left = learnRows(next, mine).filter(({ kind }) => kind === 'added' || kind === 'moved');
			const fresh = new Set(rows.filter(({ kind }) => kind === 'added').map(({ id }) => id));
			expect(left.filter(({ kind, id }) => kind === 'moved' && !fresh.has(id))).toEqual([]);
			expect(takenBack(template, mine, new Set(), '1', counter()).items).toEqual(template.items);
			expect(next.items.some((item) => fresh.has(item.id) && 'ballots' in item)).toBe(false);
		})
	);
});

test('answers are learned against the key of the guide, and go into it; the version counts up', () => {
	const guide = { version: '1', key: { a: { answers: { frequency: 'recurring' }, why: 'Daily' } } };
	const template = { ...OLD, guide } as Mapping;
	const mine = mappingOf([
		{ id: 'a', name: 'Limit', answers: { frequency: 'exception' }, surface: 'support' },
		{ id: 'b', name: 'Status' },
		{ id: 'e', name: 'Ours', ballots: { v: { by: 'Ann', answers: {} } } }
	]);
	const rows = learnRows(template, mine);
	expect(rows.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
		'items/a/surface moved',
		'items/a/answers/frequency answered',
		'items/b/name changed',
		'items/e added',
		'items/c dropped'
	]);
	const next = takenBack(template, mine, new Set(rows.map(({ key }) => key)), '2', counter());
	expect(next['guide']).toEqual({ version: '2', key: { a: { answers: { frequency: 'exception' } } } });
	expect(next.items.map(({ id, name, surface }) => [id, name, surface])).toEqual([
		['a', 'Limit', 'support'],
		['b', 'Status', undefined],
		['e', 'Ours', undefined]
	]);
});
