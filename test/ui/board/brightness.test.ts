import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, ITEM_STATES } from '#core/mapping/vocabulary.ts';
import { layoutBoard } from '#core/layout/board-layout.ts';
import { neighbour, type Direction } from '#core/layout/queries.ts';
import { lint, findingsOf } from '#core/rules/lint.ts';
import { brightNeighbour } from '#ui/board/looks/bright-steps.ts';
import {
	FILTER_LISTS,
	brightItems,
	isBright,
	isEmptyFilter,
	toggled,
	type Known,
	type ViewFilter
} from '#ui/board/looks/brightness.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { mappings } from '../../arbitraries.ts';

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
	values.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });

function filtersFor({ stages, roles, items }: Mapping, rules: readonly string[]): fc.Arbitrary<ViewFilter> {
	return fc.record(
		{
			kinds: some(KINDS),
			states: some(ITEM_STATES),
			stages: some(stages.map(({ id }) => id)),
			roles: some(roles.map(({ id }) => id)),
			tags: some([...new Set(items.flatMap(({ tags = [] }) => tags))]),
			rules: some([...new Set(rules)]),
			words: fc.constantFrom('', ' ', 'a', 'DMC-', ...items.map(({ name }) => name))
		},
		{ requiredKeys: [] }
	);
}

const situations = mappings({ maxItems: 8 }).chain((mapping) => {
	const findings = lint(mapping);
	const known = (contested: readonly string[], lanesBy: Known['lanesBy']): Known => ({
		answered: new Map(contested.map((id, i) => [id, i % 2 === 0 ? 'question' : 'done'])),
		lanesBy,
		contested: new Set(contested),
		rulesOf: (id) => findingsOf(findings, id).map(({ rule }) => rule)
	});
	return fc.record({
		mapping: fc.constant(mapping),
		filter: filtersFor(
			mapping,
			findings.map(({ rule }) => rule)
		),
		known: fc
			.tuple(some(mapping.items.map(({ id }) => id)), fc.constantFrom<Known['lanesBy'][]>('today', 'target'))
			.map(([contested, lanesBy]) => known(contested, lanesBy))
	});
});

describe('what a filter leaves bright', () => {
	it('is what each part of it leaves bright alone', () => {
		fc.assert(
			fc.property(situations, ({ mapping, filter, known }) => {
				const parts = Object.entries(filter).map(([key, value]): ViewFilter => ({ [key]: value }));
				for (const item of mapping.items)
					expect(isBright(item, filter, known)).toBe(parts.every((part) => isBright(item, part, known)));
			})
		);
	});

	it('meets a list by any of its values, and a value more never dims', () => {
		fc.assert(
			fc.property(situations, ({ mapping, filter, known }) => {
				for (const list of FILTER_LISTS) {
					const values: readonly string[] = filter[list] ?? [];
					if (values.length === 0) continue;
					const one = (value: string) => ({ [list]: [value] }) as ViewFilter;
					for (const item of mapping.items)
						expect(isBright(item, { [list]: values } as ViewFilter, known)).toBe(
							values.some((value) => isBright(item, one(value), known))
						);
				}
			})
		);
	});

	it('is everything only where nothing is asked', () => {
		fc.assert(
			fc.property(situations, ({ mapping, filter, known }) => {
				const bright = brightItems(mapping.items, filter, known);
				expect(bright === undefined).toBe(isEmptyFilter(filter));
				if (!bright) expect(mapping.items.every((item) => isBright(item, filter, known))).toBe(true);
			})
		);
	});

	it('is the same again after a value was taken in and out', () => {
		fc.assert(
			fc.property(situations, fc.constantFrom(...FILTER_LISTS), ({ mapping, filter, known }, list) => {
				const twice = toggled(toggled(filter, list, ['no-such']), list, ['no-such']);
				expect(brightItems(mapping.items, twice, known)).toEqual(brightItems(mapping.items, filter, known));
			})
		);
	});

	it('takes kinds, tags and access from the item', () => {
		fc.assert(
			fc.property(situations, ({ mapping, known }) => {
				for (const item of mapping.items) {
					expect(isBright(item, { kinds: [item.kind] }, known)).toBe(true);
					for (const tag of item.tags ?? []) expect(isBright(item, { tags: [tag] }, known)).toBe(true);
					for (const [role, may] of Object.entries(item.access ?? {}))
						expect(isBright(item, { roles: [role] }, known)).toBe(may.length > 0);
					expect(isBright(item, { stages: ['no-such'] }, known)).toBe(false);
				}
			})
		);
	});
});

describe('the way over bright cards', () => {
	it('ends on a bright card; with all of them bright it is the usual way', () => {
		fc.assert(
			fc.property(
				situations,
				fc.constantFrom<Direction[]>('up', 'down', 'left', 'right'),
				({ mapping, filter, known }, direction) => {
					const layout = layoutBoard(mapping, { lanesBy: known.lanesBy });
					const bright = brightItems(mapping.items, filter, known);
					const all = new Set(layout.cards.map(({ id }) => id));
					for (const { id } of layout.cards) {
						const next = brightNeighbour(layout, id, direction, bright);
						if (next && bright?.size) expect(bright.has(next.id)).toBe(true);
						expect(next?.id).not.toBe(id);
						expect(brightNeighbour(layout, id, direction, all)?.id).toBe(
							neighbour(layout, id, direction)?.id
						);
					}
				}
			)
		);
	});

	it('passes over what is dimmed', () => {
		fc.assert(
			fc.property(situations, ({ mapping }) => {
				const layout = layoutBoard(mapping, {});
				const [first, last] = [layout.cards[0], layout.cards.at(-1)];
				if (!first || !last || last.y <= first.y) return;
				expect(brightNeighbour(layout, first.id, 'down', new Set([last.id]))?.id).toBe(last.id);
			})
		);
	});
});
