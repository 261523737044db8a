import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { learnRows } from '#core/reuse/learn.ts';
import { takenBack } from '#core/reuse/take-back.ts';
import { readGuide } from '#core/templates/guide.ts';
import { startFrom } from '#core/templates/start.ts';
import { mappingOf } from '../../ui/sessions.ts';
import { bundled, BUNDLED } from '../templates/bundled.ts';
import { counter } from './pairs.ts';
import { anyThree } from './threes.ts';

vi.setConfig({ testTimeout: 60_000 });

const NEXT = { id: 'next', version: '2', title: 'Next' };
const back = (template: Mapping, mine: Mapping, keys: readonly string[], newest?: Mapping) => {
	const rows = learnRows(template, mine, newest).filter(({ key }) => keys.includes(key));
	return takenBack(template, mine, rows, NEXT, counter(), newest);
};
const keysOf = (rows: ReturnType<typeof learnRows>) => rows.map(({ key }) => key);

test('what a team began with and left as it was teaches nothing', () => {
	for (const name of BUNDLED) {
		const { mapping } = bundled(name);
		expect(learnRows(mapping, startFrom(mapping)), name).toEqual([]);
		const words = Object.fromEntries((readWords(mapping) ?? []).map(({ key }) => [key, 'Ledgerline']));
		expect(learnRows(mapping, startFrom(mapping, words)), name).toEqual([]);
	}
});
const readWords = (mapping: Mapping) => {
	const read = readGuide(mapping);
	return read.ok ? read.guide.variables : undefined;
};

test('the next version can be written and read, and nothing of what was taken is left to learn', () => {
	fc.assert(
		fc.property(anyThree, ({ old, mine }) => {
			const rows = learnRows(old, mine);
			const next = back(old, mine, keysOf(rows));
			deepStrictEqual(readMappingText(writeMapping(next)), { ok: true, mapping: next });
			expect(readGuide(next)).toMatchObject({ ok: true, guide: { version: '2' } });
			const fresh = new Set(rows.flatMap(({ kind, id }) => (kind === 'added' ? [id] : [])));
			// What came speaks of what is there; mine may speak of a stage that is gone. Nobody prepared an answer for it.
			const left = learnRows(next, mine).filter(({ id, kind }) => !fresh.has(id) && kind !== 'answered');
			expect(learnRows(next, mine).filter(({ kind }) => kind === 'added' || kind === 'dropped')).toEqual([]);
			expect(keysOf(left)).toEqual([]);
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 60) }
	);
});

test('what was not chosen stays as it was, and no vote, decision or answer comes along', () => {
	fc.assert(
		fc.property(
			anyThree,
			fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
			({ old, mine }, picks) => {
				const rows = learnRows(old, mine);
				const chosen = keysOf(rows).filter((_, i) => picks[i % picks.length]);
				const next = back(old, mine, chosen);
				const touched = new Set(rows.filter(({ key }) => chosen.includes(key)).map(({ id }) => id));
				for (const item of next.items) {
					const before = old.items.find(({ id }) => id === item.id);
					if (!before) {
						for (const key of ['answers', 'ballots', 'evidence', 'surface'] as const)
							expect(item).not.toHaveProperty(key);
					} else expect(item.ballots).toEqual(before.ballots);
				}
				if (chosen.length === 0) expect(next.items).toEqual(old.items);
				for (const role of next.roles)
					if (!touched.has(role.id) && old.roles.some(({ id }) => id === role.id))
						expect(role).toEqual(old.roles.find(({ id }) => id === role.id));
				expect([next.decisions, next.parked, next.agenda]).toEqual([old.decisions, old.parked, old.agenda]);
			}
		),
		{ numRuns: Number(process.env['RUNS'] ?? 60) }
	);
});

test('what leads to a role, a stage or an item that the team has no longer teaches nothing', () => {
	const template = {
		...mappingOf([{ id: 'a', name: 'Limit', stage: 's' }], {
			roles: [{ id: 'r', name: 'Agent', side: 'internal' }],
			stages: [{ id: 's', name: 'Review', order: 'a0' }],
			packages: [{ id: 'p', name: 'File', formats: ['csv'] }]
		}),
		id: 'template'
	};
	// As two tabs leave it: one took them away, the other spoke of them meanwhile.
	const mine: Mapping = {
		...template,
		roles: [],
		stages: [],
		items: template.items.map((item) => ({ ...item, access: { r: ['see'] } })),
		packages: template.packages.map((pack) => ({
			...pack,
			contents: ['gone'],
			fields: { f: { name: 'limit', order: 'a0', item: 'gone', refersTo: 'gone' } },
			access: { receive: ['r'] }
		}))
	};
	expect(learnRows(mine, mine)).toEqual([]);
	const rows = learnRows(template, mine);
	expect(rows.map(({ key, mine: says }) => [key, says])).toEqual([
		['stages/s', undefined],
		['roles/r', undefined],
		['items/a/stage', undefined],
		['packages/p/fields/f', { name: 'limit', order: 'a0' }]
	]);
});

const GUIDE = {
	version: '1',
	variables: [{ key: 'product', label: 'Product', value: 'the portal' }],
	key: { a: { answers: { frequency: 'recurring' }, why: 'Daily' }, c: { answers: {} } },
	prompts: { c: 'Why?' }
};
const TEMPLATE = {
	...mappingOf(
		[
			{ id: 'a', name: 'Limit', surface: 'product', description: 'Seen in {product}.' },
			{ id: 'b', name: 'State', stage: 's' },
			{ id: 'c', name: 'Old one' }
		],
		{ stages: [{ id: 's', name: 'Review', order: 'a0' }] }
	),
	id: 'template',
	guide: GUIDE
} as Mapping;
const MINE = {
	...mappingOf(
		[
			{
				id: 'a',
				name: 'Limit',
				surface: 'support',
				answers: { frequency: 'exception' },
				description: 'Seen in Ledgerline, and twice in Ledgerline.'
			},
			{ id: 'b', name: 'Status', stage: 'n' },
			{ id: 'e', name: 'Ours', stage: 'n', answers: {}, ballots: { v: { by: 'Ann', answers: {} } } }
		],
		{
			stages: [
				{ id: 'n', name: 'Decision', order: 'a1' },
				{ id: 's', name: 'Review', order: 'a0' }
			]
		}
	),
	template: { id: 'template', version: '1', words: { product: 'Ledgerline' } }
} as Mapping;

test('tells what was added, dropped, moved, renamed, answered otherwise and changed; words go back into their braces', () => {
	const rows = learnRows(TEMPLATE, MINE);
	expect(rows.map(({ key, kind }) => `${key} ${kind}`).toSorted()).toEqual([
		'items/a/answers/frequency answered',
		'items/a/description changed',
		'items/a/surface moved',
		'items/b/name renamed',
		'items/b/stage moved',
		'items/c dropped',
		'items/e added',
		'stages/n added'
	]);
	const next = back(TEMPLATE, MINE, keysOf(rows));
	expect(next).toMatchObject({ id: 'next', title: 'Next' });
	expect(JSON.stringify(next)).not.toContain('Ledgerline');
	expect(next['guide']).toEqual({
		...GUIDE,
		version: '2',
		key: { a: { answers: { frequency: 'exception' } } },
		prompts: {}
	});
	expect(next.items.map(({ id, name, surface, stage }) => [id, name, surface, stage])).toEqual([
		['a', 'Limit', 'support', undefined],
		['b', 'Status', undefined, 'n'],
		['e', 'Ours', undefined, 'n']
	]);
	expect(next.items[0]?.description).toBe('Seen in {product}, and twice in {product}.');
});

test('a stage that an item was moved to comes along; what is newer in the template stays', () => {
	const newest = { ...TEMPLATE, items: TEMPLATE.items.map((item) => ({ ...item, notes: 'Newer' })) };
	const next = back(TEMPLATE, MINE, ['items/b/stage'], newest);
	expect(next.items.map(({ id, notes, stage }) => [id, notes, stage])).toEqual([
		['a', 'Newer', undefined],
		['b', 'Newer', 'n'],
		['c', 'Newer', undefined]
	]);
	expect(next.stages.map(({ name }) => name)).toEqual(['Review', 'Decision']);
});
