import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { rebase, rebaseRows, uncompared } from '#core/reuse/rebase.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { mappingOf } from '../../ui/sessions.ts';
import { counter } from './pairs.ts';
import { anyThree } from './threes.ts';

vi.setConfig({ testTimeout: 60_000 });

const rebased = (old: Mapping, now: Mapping, mine: Mapping, keys: readonly string[]) =>
	applyChanges(mine, rebase(old, now, new Set(keys), counter())(mine).changes);
const allOf = (old: Mapping, now: Mapping, mine: Mapping) => rebaseRows(old, now, mine).map(({ key }) => key);

test('what the room judged is always kept, and the mapping can be written and read', () => {
	fc.assert(
		fc.property(anyThree, ({ old, now, mine }) => {
			const after = rebased(old, now, mine, allOf(old, now, mine));
			deepStrictEqual(readMappingText(writeMapping(after)), { ok: true, mapping: after });
			for (const item of after.items) {
				const before = mine.items.find(({ id }) => id === item.id);
				if (!before) continue;
				for (const key of ['answers', 'ballots', 'evidence', 'surface', 'ref', 'order'] as const)
					expect(item[key]).toEqual(before[key]);
			}
			expect([after.decisions, after.parked]).toEqual([mine.decisions, mine.parked]);
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 60) }
	);
});

test('taken whole, nothing that the template changed is left to take; a second time it changes nothing', () => {
	fc.assert(
		fc.property(anyThree, ({ old, now, mine }) => {
			const keys = allOf(old, now, mine);
			const after = rebased(old, now, mine, keys);
			const left = rebaseRows(old, now, after).filter(
				({ kind, standing }) => kind !== 'added' && standing !== 'same'
			);
			expect(left.map(({ key }) => key)).toEqual([]);
			deepStrictEqual(rebased(old, now, after, keys), after);
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 60) }
	);
});

test('nothing chosen, it goes on with the new version and its title; a template that stayed as it was offers nothing; one step of undo', () => {
	fc.assert(
		fc.property(anyThree, ({ old, now, mine }) => {
			expect(rebaseRows(old, old, mine)).toEqual([]);
			const after = rebased(old, now, mine, []);
			expect(after.template).toMatchObject({ version: '2', title: now.title });
			expect({ ...after, template: mine.template }).toEqual(mine);
			const living = LivingMapping.create(mine);
			const before = living.snapshot;
			const keys = allOf(old, now, mine);
			living.run(rebase(old, now, new Set(keys), counter()));
			deepStrictEqual(living.snapshot, rebased(old, now, before, keys));
			living.undo();
			expect(living.undoLabel).toBeUndefined();
			expect({ ...living.snapshot, lastRef: 0 }).toEqual({ ...before, lastRef: 0 });
		}),
		{ numRuns: 40 }
	);
});

const OLD = {
	...mappingOf([
		{ id: 'a', name: 'Limit', description: 'Of {product}' },
		{ id: 'b', name: 'State' },
		{ id: 'c', name: 'Old one' },
		{ id: 'g', name: 'Gone by us' }
	]),
	id: 't',
	guide: { version: '1', variables: [{ key: 'product', label: 'Product', value: 'the portal' }] }
} as Mapping;
const NOW = {
	...mappingOf(
		[
			{ id: 'a', name: 'Credit limit', surface: 'product', description: 'Of {product}, by {team}' },
			{ id: 'b', name: 'Status' },
			{ id: 'd', name: 'New one', stage: 's', answers: { frequency: 'recurring' } },
			{ id: 'e', name: 'Both thought of it' },
			{ id: 'g', name: 'Gone by us, renamed' }
		],
		{ stages: [{ id: 's', name: 'Review', order: 'a0' }] }
	),
	id: 't',
	guide: {
		version: '2',
		variables: [
			{ key: 'product', label: 'Product', value: 'the portal' },
			{ key: 'team', label: 'Team', value: 'support' }
		]
	}
} as Mapping;
const MINE = mappingOf(
	[
		{ id: 'a', name: 'Limit', surface: 'support', description: 'Of Ledgerline' },
		{ id: 'b', name: 'Our state' },
		{ id: 'c', name: 'Old one' },
		{ id: 'own', name: 'both thought of it' }
	],
	{
		template: { id: 't', version: '1', words: { product: 'Ledgerline' } },
		// The same identifier, for another column.
		stages: [{ id: 's', name: 'Intake', order: 'a0' }]
	}
);

test('shows three columns and whether the team changed it too; taken one by one', () => {
	const rows = rebaseRows(OLD, NOW, MINE);
	expect(rows.map(({ key, kind, standing }) => `${key} ${kind} ${standing}`)).toEqual([
		'stages/s-2 added open',
		'items/a/name changed open',
		'items/a/description changed open',
		'items/b/name changed own',
		'items/d added open',
		'items/own added same',
		'items/c removed open'
	]);
	expect(rows[2]).toMatchObject({
		old: 'Of Ledgerline',
		now: 'Of Ledgerline, by support',
		mine: 'Of Ledgerline'
	});
	expect(rows[0]).toMatchObject({ part: { name: 'Review' } });
	const after = rebased(OLD, NOW, MINE, ['items/a/name', 'items/d', 'items/c']);
	expect(after.items.map(({ id, name, surface, answers }) => [id, name, surface, answers])).toEqual([
		['a', 'Credit limit', 'support', undefined],
		['b', 'Our state', undefined, undefined],
		['own', 'both thought of it', undefined, undefined],
		['d', 'New one', undefined, undefined]
	]);
	// What is new stands where the template has it, never in a column that only has the same identifier.
	expect(after.stages.map(({ id, name }) => [id, name])).toEqual([
		['s', 'Intake'],
		['s-2', 'Review']
	]);
	expect(after.items.at(-1)?.stage).toBe('s-2');
	// A version later it is still known which of the two came from the template.
	const third = {
		...NOW,
		stages: [{ id: 's', name: 'Second look', order: 'a0' }],
		guide: { ...(NOW['guide'] as object), version: '3' }
	} as Mapping;
	expect(rebaseRows(NOW, third, after)).toMatchObject([
		{ key: 'stages/s-2/name', mine: 'Review', now: 'Second look', standing: 'open' }
	]);
	expect(after.template).toEqual({
		...MINE.template,
		title: 'A mapping',
		version: '2',
		words: { product: 'Ledgerline', team: 'support' }
	});
});

test('a documented field that the template brings never takes the place of one of mine', () => {
	type Fields = NonNullable<Mapping['packages'][number]['fields']>;
	const packs = (fields: Fields) => ({ packages: [{ id: 'p', name: 'Pack', fields }] });
	const template = (version: string, fields: Fields) =>
		({ ...mappingOf([], packs(fields)), id: 't', guide: { version } }) as Mapping;
	const one = { name: 'one', order: 'a0' };
	const old = template('1', { f1: one });
	const now = template('2', {
		f1: one,
		f2: { name: 'two', order: 'a1' },
		f3: { name: 'Known', order: 'a2', refersTo: 'f2' }
	});
	const mine = mappingOf([], {
		template: { id: 't', version: '1' },
		...packs({ f1: one, f2: { name: 'ours', order: 'a1' }, own: { name: 'known', order: 'a2' } })
	});
	const rows = rebaseRows(old, now, mine);
	expect(rows.map(({ key, standing }) => `${key} ${standing}`)).toEqual([
		'packages/p/fields/f2-2 open',
		'packages/p/fields/own own'
	]);
	const after = rebased(old, now, mine, ['packages/p/fields/f2-2', 'packages/p/fields/own']);
	expect(after.packages[0]?.fields).toMatchObject({
		f2: { name: 'ours' },
		'f2-2': { name: 'two' },
		own: { name: 'Known', refersTo: 'f2-2' }
	});
});

test('what a newer template changed and no row offers is named, unless mine has it already', () => {
	const link = (from: string) => ({ id: from, kind: 'requests' as const, from, to: 'b' });
	const workflow = { name: 'Claims' };
	const now = { ...NOW, links: [link('a')], workflow } as Mapping;
	expect(uncompared(OLD, NOW, MINE)).toEqual([]);
	expect(uncompared(OLD, now, MINE)).toEqual(['links', 'workflow']);
	expect(uncompared(OLD, now, { ...MINE, links: [link('a')], workflow })).toEqual([]);
	// Those of what is new come in with it.
	expect(uncompared(OLD, { ...NOW, links: [link('d')] } as Mapping, MINE)).toEqual([]);
	// What it no longer has, and mine still.
	expect(
		uncompared(now, { ...now, links: [] } as Mapping, { ...MINE, links: [link('a')], workflow })
	).toEqual(['links']);
});
