import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { COLLECTIONS } from '#core/mapping/shape.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { alsoComing, applyParts } from '#core/reuse/apply-parts.ts';
import { partRows, withoutJudgement } from '#core/reuse/part-rows.ts';
import { plain } from '#core/reuse/parts.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { frozen } from '../../frozen.ts';
import { mappingOf } from '../../ui/sessions.ts';
import { anyPair, counter } from './pairs.ts';

vi.setConfig({ testTimeout: 60_000 });

const anyChoice = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
const chosenOf = (rows: ReturnType<typeof partRows>, picks: readonly boolean[]) =>
	rows.filter((_, i) => picks[i % picks.length]).map(({ key }) => key);
const bring = (mapping: Mapping, other: Mapping, chosen: readonly string[], start?: string): Mapping =>
	applyChanges(mapping, applyParts(other, new Set(chosen), counter(start))(mapping).changes);

test('what comes in leaves a mapping that can be written and read, with references never given before', () => {
	fc.assert(
		fc.property(anyPair, anyChoice, ([mapping, other], picks) => {
			const before = frozen(mapping);
			const after = bring(before, frozen(other), chosenOf(partRows(before, other), picks));
			deepStrictEqual(canonical(after), after);
			deepStrictEqual(readMappingText(writeMapping(after)), { ok: true, mapping: after });
			const old = new Set(mapping.items.map(({ id }) => id));
			const fresh = after.items.filter(({ id }) => !old.has(id)).map(({ ref }) => Number(ref.slice(4)));
			expect(new Set(fresh).size).toBe(fresh.length);
			expect(fresh.every((number) => number > mapping.lastRef)).toBe(true);
		})
	);
});

test('nothing of mine is overwritten unless its row was chosen, and nothing is removed', () => {
	fc.assert(
		fc.property(anyPair, anyChoice, ([mapping, other], picks) => {
			const rows = partRows(mapping, other);
			const chosen = chosenOf(rows, picks);
			const after = bring(mapping, other, chosen);
			const mayChange = new Set(
				rows.flatMap(({ key, mine }) => (mine && chosen.includes(key) ? [mine.id] : []))
			);
			for (const list of COLLECTIONS)
				for (const member of mapping[list] as readonly { id: string }[]) {
					const now = (after[list] as readonly { id: string }[]).find(({ id }) => id === member.id);
					if (mayChange.has(member.id)) expect(now).toBeDefined();
					else expect(now).toBe(member);
				}
			const { stages: _s, roles: _r, items: _i, links: _l, ...others } = after;
			const { packages: _p, measures: _m, lastRef: _n, ...rest } = others;
			expect({ ...mapping, ...rest }).toEqual(mapping);
		})
	);
});

test('a second time it changes nothing', () => {
	fc.assert(
		fc.property(anyPair, anyChoice, ([mapping, other], picks) => {
			const chosen = chosenOf(partRows(mapping, other), picks);
			const once = bring(mapping, other, chosen);
			deepStrictEqual(bring(once, other, chosen, 'again'), once);
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 300) }
	);
});

test('what comes in stands in the stage, and gives the rights to the roles, that its mapping says: by name', () => {
	fc.assert(
		fc.property(anyPair, anyChoice, ([mapping, other], picks) => {
			const rows = partRows(mapping, other);
			const chosen = new Set(chosenOf(rows, picks));
			const after = bring(mapping, other, [...chosen]);
			const before = new Set(mapping.items.map(({ id }) => id));
			const said = (whole: Mapping, items: Mapping['items']) =>
				items.map((item) => inNames(whole, item)).toSorted();
			const coming = new Set([...chosen, ...alsoComing(mapping, other, chosen)]);
			const isNew = new Set(rows.flatMap(({ key, standing }) => (standing === 'new' ? [key] : [])));
			expect(
				said(
					after,
					after.items.filter(({ id }) => !before.has(id))
				)
			).toEqual(
				said(
					other,
					other.items.filter(({ id }) => coming.has(`items/${id}`) && isNew.has(`items/${id}`))
				)
			);
		}),
		{ numRuns: 300 }
	);
});

/** An item with the names of all that it speaks of. */
function inNames({ stages, roles, links, items }: Mapping, item: Mapping['items'][number]): string {
	const stage = plain(stages.find(({ id }) => id === item.stage)?.name);
	const may = new Map<string, Set<string>>();
	for (const [id, rights] of Object.entries(item.access ?? {})) {
		const role = roles.find((one) => one.id === id);
		if (!role) continue;
		const key = `${role.side} ${plain(role.name)}`;
		may.set(key, new Set([...(may.get(key) ?? []), ...rights]));
	}
	const rights = [...may].map(([role, all]) => [role, [...all].toSorted()]).toSorted();
	const isThere = new Set(items.map(({ id }) => id));
	const selfLinks = links.filter(({ from, to }) => from === item.id && to === item.id && isThere.has(to));
	const kinds = [...new Set(selfLinks.map(({ kind }) => kind))].toSorted();
	return JSON.stringify([item.kind, item.name, item.notes, stage, rights, kinds]);
}

test('with all rows chosen nothing is left that differs or is new', () => {
	fc.assert(
		fc.property(anyPair, ([mapping, other]) => {
			const after = bring(
				mapping,
				other,
				partRows(mapping, other).map(({ key }) => key)
			);
			expect(partRows(after, other).filter(({ standing }) => standing === 'new')).toEqual([]);
		})
	);
});

test('it doesn’t matter in which order rows were chosen', () => {
	fc.assert(
		fc.property(anyPair, anyChoice, ([mapping, other], picks) => {
			const chosen = chosenOf(partRows(mapping, other), picks);
			deepStrictEqual(bring(mapping, other, chosen), bring(mapping, other, chosen.toReversed()));
		})
	);
});

test('it is one step of undo, after which everything is as before', () => {
	fc.assert(
		fc.property(anyPair, anyChoice, ([mapping, other], picks) => {
			const living = LivingMapping.create(mapping);
			const before = living.snapshot;
			const chosen = chosenOf(partRows(mapping, other), picks);
			living.run(applyParts(other, new Set(chosen), counter()));
			// The living document and its pure twin come to the same.
			deepStrictEqual(living.snapshot, bring(before, other, chosen));
			const isChanged = living.undoLabel !== undefined;
			if (isChanged) living.undo();
			expect(living.undoLabel).toBeUndefined();
			// The counter of references goes on: a number that stood on a screen is never given to another item.
			expect({ ...living.snapshot, lastRef: 0 }).toEqual({ ...before, lastRef: 0 });
		}),
		{ numRuns: 60 }
	);
});

const OTHER = {
	...mappingOf(
		[
			{ id: 'o1', name: 'Limit', stage: 's', access: { r: ['see'] }, answers: { frequency: 'recurring' } },
			{ id: 'o2', name: 'VAT number', notes: 'Theirs', stage: 's', tags: ['tax'] },
			{ id: 'o3', name: 'Credit', kind: 'status', ballots: { b: { by: 'Ann', answers: {} } } }
		],
		{
			stages: [{ id: 's', name: 'Review', order: 'a0' }],
			roles: [{ id: 'r', name: 'Finance', side: 'customer' }],
			links: [{ id: 'l', kind: 'leads-to', from: 'o1', to: 'o2' }],
			packages: [{ id: 'p', name: 'Record', contents: ['o1', 'o2'], access: { receive: ['r'] } }]
		}
	),
	id: 'other'
};
const MINE = mappingOf([{ id: 'm1', name: 'vat NUMBER ', notes: 'Mine', tags: ['own'] }], {
	roles: [{ id: 'x', name: 'Finance', side: 'internal' }]
});

test('matches by kind and name, roles by side too, and tells what mine would get', () => {
	const rows = partRows(MINE, OTHER);
	expect(rows.map(({ key, standing }) => `${key} ${standing}`)).toEqual([
		'stages/s new',
		'roles/r new',
		'items/o1 new',
		'items/o2 different',
		'items/o3 new',
		'packages/p new'
	]);
	const [differs] = rows.filter(({ standing }) => standing === 'different');
	expect(differs?.fields.map(({ path, before }) => [...path, before]).toSorted()).toEqual([
		['notes', 'Mine'],
		['stage', undefined],
		['tags', 'tax', undefined]
	]);
});

test('brings what an item needs, the links between them, and never anybody’s vote', () => {
	const after = bring(MINE, OTHER, ['items/o1', 'items/o3']);
	expect(after.items.map(({ name, ref }) => `${ref} ${name}`)).toEqual([
		'DMC-001 vat NUMBER ',
		'DMC-002 Limit',
		'DMC-003 Credit'
	]);
	expect(after.stages.map(({ name }) => name)).toEqual(['Review']);
	expect(after.roles.map(({ name, side }) => `${side} ${name}`).toSorted()).toEqual([
		'customer Finance',
		'internal Finance'
	]);
	expect(after.items[1]?.stage).toBe(after.stages[0]?.id);
	expect(after.links).toMatchObject([{ from: after.items[1]?.id, to: 'm1' }]);
	expect(after.items[2]).not.toHaveProperty('ballots');
	expect(after.items[0]).toMatchObject({ notes: 'Mine', tags: ['own'] });
	const told = bring(MINE, withoutJudgement(OTHER), ['items/o1']).items[1];
	expect(told).toMatchObject({ name: 'Limit' });
	expect(told).not.toHaveProperty('answers');
});

test('what is chosen of mine gets what they say and keeps the rest', () => {
	const after = bring(MINE, OTHER, ['items/o2']);
	expect(after.items[0]).toMatchObject({
		id: 'm1',
		name: 'vat NUMBER ',
		notes: 'Theirs',
		tags: ['own', 'tax']
	});
});
