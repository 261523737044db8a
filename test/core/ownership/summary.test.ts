import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMapping } from '#core/mapping/empty.ts';
import { itemsInCell } from '#core/mapping/selectors.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { misplacedTo } from '#core/ownership/judge.ts';
import { summarize } from '#core/ownership/summary.ts';
import { anyMapping } from '../../arbitraries.ts';

test('counts what every cell of the board shows', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const { cells, placed, items, misplaced, judgeable, settled } = summarize(mapping);
			for (const { surface, stage, cards, misplaced: wrong } of cells) {
				const shown = itemsInCell(
					mapping,
					surface,
					stage === undefined ? undefined : mapping.stages[stage]?.id
				);
				expect(shown).toHaveLength(cards);
				expect(shown.filter(misplacedTo)).toHaveLength(wrong);
				expect(cards).toBeGreaterThan(0);
			}
			expect(new Set(cells.map(({ surface, stage }) => `${surface} ${stage}`)).size).toBe(cells.length);
			expect(cells.reduce((sum, { cards }) => sum + cards, 0)).toBe(placed);
			expect(placed).toBe(mapping.items.filter(({ surface }) => surface).length);
			expect(misplaced).toBe(mapping.items.filter(misplacedTo).length);
			expect(items).toBe(mapping.items.length);
			expect(settled).toBeLessThanOrEqual(judgeable);
		})
	);
});

test('an example in full', () => {
	const item = (over: Partial<Item>): Item => ({
		id: 'x',
		ref: 'DMC-001',
		kind: 'field',
		name: 'X',
		order: 'a0',
		...over
	});
	const mapping: Mapping = {
		...emptyMapping('m', 'M'),
		stages: [
			{ id: 's', name: 'Submitted', order: 'a0' },
			{ id: 'r', name: 'In review', order: 'a1' }
		],
		items: [
			item({
				id: '1',
				surface: 'product',
				stage: 'r',
				answers: { blastRadius: ['cross-tenant'], frequency: 'exception' }
			}),
			item({ id: '2', surface: 'product', stage: 'r' }),
			item({ id: '3', surface: 'exports', stage: 'gone' }),
			item({ id: '4', surface: 'support', contextOnly: true }),
			item({ id: '5' })
		]
	};
	const findings = { error: 1, warning: 0, advice: 2 };
	expect(summarize(mapping, findings)).toEqual({
		items: 5,
		judgeable: 4,
		settled: 1,
		placed: 4,
		misplaced: 1,
		stages: 2,
		cells: [
			{ surface: 'product', stage: 1, cards: 2, misplaced: 1 },
			{ surface: 'exports', cards: 1, misplaced: 0 },
			{ surface: 'support', cards: 1, misplaced: 0 }
		],
		findings
	});
});
