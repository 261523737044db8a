/** What a later template no longer has, and the team has worked at: it never goes unseen. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { isEqual } from '#core/mapping/equal.ts';
import { formatRef } from '#core/mapping/refs.ts';
import { linkKey } from '#core/reuse/link-key.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { rebase, rebaseRows } from '#core/reuse/rebase.ts';
import { Rebasing } from '#ui/reuse/rebasing.svelte.ts';
import { lostWords } from '#ui/reuse/lost-words.ts';
import { mappingOf } from '../sessions.ts';
import { counter } from '../../core/reuse/pairs.ts';
import { anyThree, type Three } from '../../core/reuse/threes.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The template lost every other part; in mine somebody worked at most of them. */
function worked({ old, now, mine }: Three): Three {
	const half = <M>(list: readonly M[]) => list.filter((_, i) => i % 2 === 1);
	const [from, to] = mine.items;
	return {
		old,
		now: canonical({ ...now, items: half(now.items), stages: half(now.stages), links: [] }),
		mine: canonical({
			...mine,
			items: [
				...mine.items.map((item, i) =>
					i % 3 === 0 ? item : { ...item, answers: { frequency: 'recurring' as const } }
				),
				...mine.stages.map(({ id }, i): Mapping['items'][number] => ({
					...{ id: `own ${i}`, ref: formatRef(mine.lastRef + 1 + i), kind: 'field', name: 'Own' },
					...{ order: `z${i}`, stage: id }
				}))
			],
			links: [
				...mine.links,
				...(from && to ? [{ id: 'own', kind: 'requests' as const, from: from.id, to: to.id }] : [])
			]
		} as Mapping)
	};
}

test('taking all that stands open keeps every judged item, every own link and every stage of an own item', () => {
	fc.assert(
		fc.property(anyThree, (three) => {
			const { old, now, mine } = worked(three);
			const rows = rebaseRows(old, now, mine);
			const chosen = rows.filter(({ kind, standing }) => kind !== 'removed' || standing === 'open');
			const keys = new Set(chosen.map(({ key }) => key));
			const after = applyChanges(mine, rebase(old, now, keys, counter())(mine).changes);
			const given = new Map(old.items.map((item) => [item.id, item]));
			for (const item of mine.items) {
				const was = given.get(item.id);
				const isJudged = (['answers', 'ballots', 'evidence'] as const).some((key) => {
					const gave = new Map(Object.entries(was?.[key] ?? {}));
					return Object.entries(item[key] ?? {}).some(([one, value]) => !isEqual(value, gave.get(one)));
				});
				if (!isJudged && (item.surface === undefined || item.surface === was?.surface)) continue;
				expect(after.items).toContainEqual(expect.objectContaining({ id: item.id }));
			}
			const kept = new Set(after.links.map(linkKey));
			const gave = new Set(old.links.map(linkKey));
			for (const link of mine.links) if (!gave.has(linkKey(link))) expect(kept).toContain(linkKey(link));
			for (const { id, stage } of mine.items)
				if (!given.has(id) && mine.stages.some((one) => one.id === stage))
					expect(after.items.find((one) => one.id === id)?.stage).toBe(stage);
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 40) }
	);
});

const template = (items: object[], version: string, parts: object = {}) =>
	({ ...mappingOf(items as { id: string }[], parts), id: 't', guide: { version } }) as Mapping;
const OLD = template([{ id: 'a' }, { id: 'b' }, { id: 'c', surface: 'product' }, { id: 'd' }], '1', {
	stages: [
		{ id: 's', name: 'Review', order: 'a0' },
		{ id: 'u', name: 'Unused', order: 'a1' }
	],
	roles: [{ id: 'r', name: 'Clerk', side: 'internal' }]
});
const NOW = template([{ id: 'b' }], '2');
const MINE = mappingOf(
	[
		{
			id: 'a',
			surface: 'support',
			answers: { frequency: 'recurring', nextAction: 'customer' },
			ballots: { anna: { answers: {} }, ben: { answers: {} } }
		},
		{ id: 'b' },
		{ id: 'c', surface: 'product' },
		{ id: 'd' },
		{ id: 'own', stage: 's', access: { r: ['see'] } }
	],
	{
		template: { id: 't', version: '1' },
		stages: OLD.stages,
		roles: OLD.roles,
		links: [{ id: 'l', kind: 'leads-to', from: 'a', to: 'b' }],
		decisions: [{ id: 'e', at: 'd', reason: 'It stays' }]
	}
);

test('it is told what goes with a part, and it is the team’s own', () => {
	const rows = rebaseRows(OLD, NOW, MINE);
	expect(rows.map(({ key, standing, lost }) => [key, standing, lostWords(lost ?? {})])).toEqual([
		['stages/s', 'own', '1 item of yours uses it.'],
		['stages/u', 'open', ''],
		['roles/r', 'own', '1 item of yours uses it.'],
		['items/a', 'own', 'Its 2 answers, 2 votes, place on the board and 1 link go too.'],
		['items/c', 'open', ''],
		['items/d', 'own', '1 decision of yours is about it.']
	]);
});

test('“All” leaves them out; one by one they can be taken, and let go together', () => {
	const rebasing = new Rebasing({ mapping: MINE } as ConstructorParameters<typeof Rebasing>[0], OLD, NOW);
	rebasing.tick(rebasing.rows, true);
	expect([...rebasing.ticked]).toEqual(['stages/u', 'items/c']);
	rebasing.toggle('items/a');
	expect(rebasing.ticked).toContain('items/a');
	rebasing.tick(rebasing.rows, false);
	expect(rebasing.ticked.size).toBe(0);
});
