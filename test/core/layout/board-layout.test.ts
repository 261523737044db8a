import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cardsById,
	layoutBoard,
	type BoardLayout,
	type LayoutOptions,
	type Rect
} from '#core/layout/board-layout.ts';
import { LANE_IDS, laneOf } from '#core/layout/lanes.ts';
import { tracksFor } from '#core/layout/tracks.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { renameMapping } from '#core/commands/edit-mapping.ts';
import { moveItems } from '#core/commands/move-items.ts';
import { boardOrder, itemsInCell, judgedItems } from '#core/mapping/selectors.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { mappings } from '../../arbitraries.ts';
import { board } from './board.ts';

const anyOptions: fc.Arbitrary<LayoutOptions> = fc.record(
	{
		rem: fc.constantFrom(15, 16, 21.47),
		face: fc.constantFrom('screen' as const, 'generic' as const),
		lanesBy: fc.constantFrom('target' as const, 'today' as const, 'moves' as const),
		room: fc.record({ width: fc.integer({ min: 0, max: 3000 }), height: fc.integer({ min: 0, max: 2000 }) }),
		slot: fc.record({
			lane: fc.constantFrom(...LANE_IDS),
			stage: fc.constantFrom('s0', 's1', undefined)
		})
	},
	{ requiredKeys: [] }
);

const contains = (outer: Rect, inner: Rect) =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

const overlaps = (a: Rect, b: Rect) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function checkLaws(mapping: Mapping, options: LayoutOptions, layout: BoardLayout) {
	expect(layout.cards.map(({ id }) => id).toSorted()).toEqual(mapping.items.map(({ id }) => id).toSorted());
	expect(cardsById(layout).size).toBe(mapping.items.length);
	for (const lane of layout.lanes) {
		expect(contains({ x: 0, y: 0, width: layout.width, height: layout.height }, lane)).toBe(true);
		expect(lane.cells).toHaveLength(layout.columns.length);
		for (const cell of lane.cells) {
			expect(contains(lane, cell)).toBe(true);
			const column = layout.columns[cell.column];
			expect([cell.x, cell.width]).toEqual([column?.x, column?.width]);
			if (cell.slot) expect(contains(cell, cell.slot)).toBe(true);
			for (const [i, card] of cell.cards.entries()) {
				expect(contains(cell, card)).toBe(true);
				expect([card.lane, card.column, card.place]).toEqual([lane.id, cell.column, i]);
				expect(laneOf(card.item, options.lanesBy ?? 'target')).toBe(lane.id);
				if (cell.slot) expect(overlaps(cell.slot, card)).toBe(false);
				for (const other of cell.cards.slice(i + 1)) expect(overlaps(card, other)).toBe(false);
			}
		}
	}
	for (const [i, lane] of layout.lanes.entries())
		for (const other of layout.lanes.slice(i + 1)) expect(overlaps(lane, other)).toBe(false);
}

describe('layoutBoard', () => {
	it('places every item once, in its lane and column, inside its cell, over no other card', () => {
		fc.assert(
			fc.property(board(), anyOptions, (mapping, options) => {
				checkLaws(mapping, options, layoutBoard(mapping, options));
			}),
			{ numRuns: 150 }
		);
	});

	it('keeps the order of every cell', () => {
		fc.assert(
			fc.property(board(), (mapping) => {
				const layout = layoutBoard(mapping);
				for (const lane of layout.lanes)
					for (const cell of lane.cells)
						expect(cell.cards.map(({ id }) => id)).toEqual(
							itemsInCell(mapping, lane.id, layout.columns[cell.column]?.stage?.id).map(({ id }) => id)
						);
			})
		);
	});

	it('gives the same layout for the same mapping, with or without a layout before', () => {
		fc.assert(
			fc.property(board(), board(), anyOptions, (mapping, other, options) => {
				const fresh = layoutBoard(mapping, options);
				expect(layoutBoard(mapping, options)).toEqual(fresh);
				expect(layoutBoard(mapping, options, layoutBoard(other, options))).toEqual(fresh);
			}),
			{ numRuns: 60 }
		);
	});

	it('keeps the objects of cards that an edit leaves where they are', () => {
		fc.assert(
			fc.property(board({ min: 1 }), fc.nat(), (mapping, pick) => {
				const before = layoutBoard(mapping);
				const id = mapping.items[pick % mapping.items.length]?.id ?? '';
				const same = applyChanges(mapping, renameMapping('Other')(mapping).changes);
				for (const [i, card] of layoutBoard(same, {}, before).cards.entries())
					expect(card).toBe(before.cards[i]);
				const moved = applyChanges(mapping, moveItems([id], { surface: 'exports' })(mapping).changes);
				const after = layoutBoard(moved, {}, before);
				for (const card of after.cards) {
					const old = cardsById(before).get(card.id);
					if (JSON.stringify(old) === JSON.stringify(card)) expect(card).toBe(old);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('shows a lane for what is not placed only when there is something in it', () => {
		fc.assert(
			fc.property(board(), (mapping) => {
				const ids = layoutBoard(mapping).lanes.map(({ id }) => id);
				expect(ids).toEqual(mapping.items.some(({ surface }) => !surface) ? LANE_IDS : LANE_IDS.slice(1));
			})
		);
	});

	it('shows a column without a stage only when it is needed', () => {
		fc.assert(
			fc.property(board(), (mapping) => {
				const known = new Set(mapping.stages.map(({ id }) => id));
				const needed =
					known.size === 0 || mapping.items.some(({ stage }) => stage === undefined || !known.has(stage));
				const columns = layoutBoard(mapping).columns.map(({ stage }) => stage?.id);
				expect(columns).toEqual([...mapping.stages.map(({ id }) => id), ...(needed ? [undefined] : [])]);
			})
		);
	});

	it('fills the room it is given', () => {
		fc.assert(
			fc.property(board(), (mapping) => {
				const room = { width: 4000, height: 60_000 };
				const layout = layoutBoard(mapping, { room });
				expect(layout.width).toBeGreaterThanOrEqual(room.width);
				expect(layout.height).toBeGreaterThan(room.height - 10);
			})
		);
	});

	it('takes more tracks for more cards, and never fewer', () => {
		for (let cards = 1; cards < 6000; cards += 1)
			expect(tracksFor(cards)).toBeGreaterThanOrEqual(tracksFor(cards - 1));
		expect(tracksFor(0)).toBe(1);
	});

	it('gives thousands of cards a board of a sensible shape', () => {
		for (const count of [500, 2000, 5000]) {
			const [mapping] = fc.sample(board({ min: count, max: count, stages: 5, isPlaced: true }), {
				numRuns: 1,
				seed: 7
			});
			const { width, height } = layoutBoard(mapping as Mapping);
			expect(width / height).toBeGreaterThan(0.5);
			expect(width / height).toBeLessThan(4);
		}
	});
});

it('shows placed cards in the order in which a room goes through them', () => {
	fc.assert(
		fc.property(mappings(), (mapping) => {
			const judged = new Set(judgedItems(mapping).map(({ id }) => id));
			const shown = layoutBoard(mapping).cards.filter(({ id, item }) => judged.has(id) && item.surface);
			const placed = boardOrder(mapping).filter(({ surface }) => surface);
			expect(placed.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
			expect(
				boardOrder(mapping)
					.slice(placed.length)
					.every(({ surface }) => !surface)
			).toBe(true);
		}),
		{ numRuns: 60 }
	);
});
