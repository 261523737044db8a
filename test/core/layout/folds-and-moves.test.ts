import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsById, layoutBoard, type Rect } from '#core/layout/board-layout.ts';
import { laneOf, leaves } from '#core/layout/lanes.ts';
import { placeAt } from '#core/layout/queries.ts';
import { mappings } from '../../arbitraries.ts';
import { board } from './board.ts';

const overlaps = (a: Rect, b: Rect) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const room = { width: 1200, height: 700 };

describe('folded stages', () => {
	const anyFolds = fc
		.subarray(['s0', 's1', 's2', 's3', 's4', 'gone', 'none'])
		.map((ids): ReadonlySet<string> => new Set(ids));

	it('lays out exactly the cards that are not folded away, and still counts the others', () => {
		fc.assert(
			fc.property(board(), anyFolds, (mapping, collapsed) => {
				const layout = layoutBoard(mapping, { room, collapsed });
				const known = new Set(mapping.stages.map(({ id }) => id));
				const open = mapping.items.filter(
					(item) =>
						!(item.stage !== undefined && known.has(item.stage) && collapsed.has(item.stage)) &&
						!(item.surface === undefined && collapsed.has('none'))
				);
				expect(layout.cards.map(({ id }) => id).toSorted()).toEqual(open.map(({ id }) => id).toSorted());
				expect(layout.columns.reduce((sum, { count }) => sum + count, 0)).toBe(mapping.items.length);
				expect(layout.lanes.reduce((sum, { count }) => sum + count, 0)).toBe(mapping.items.length);
			})
		);
	});

	it('leaves no gap between columns, and makes a folded one narrower than any open one', () => {
		fc.assert(
			fc.property(board({ stages: 5 }), anyFolds, (mapping, collapsed) => {
				const { columns, width } = layoutBoard(mapping, { room, collapsed });
				let x = 0;
				for (const column of columns) {
					expect(column.x).toBe(x);
					x += column.width;
					if (!column.isCollapsed)
						for (const other of columns)
							if (other.isCollapsed) expect(other.width).toBeLessThan(column.width);
				}
				expect(width).toBe(x);
			})
		);
	});

	it('puts what is dropped on a folded stage behind what it holds', () => {
		fc.assert(
			fc.property(board({ min: 1, stages: 3 }), (mapping) => {
				const layout = layoutBoard(mapping, { room, collapsed: new Set(['s1']) });
				const { x, width } = layout.columns[1] ?? { x: 0, width: 0 };
				const place = placeAt(layout, { x: x + width / 2, y: layout.height / 2 }, []);
				expect([place.stage, place.index]).toEqual(['s1', Infinity]);
			})
		);
	});
});

describe('the board of moves', () => {
	it('outlines every item that moves once, in the lane it leaves, over no card and no other outline', () => {
		fc.assert(
			fc.property(fc.oneof(mappings(), board()), (mapping) => {
				const layout = layoutBoard(mapping, { room, lanesBy: 'moves' });
				const cells = layout.lanes.flatMap((lane) => lane.cells);
				const departures = cells.flatMap((cell) => cell.departures.map((one) => ({ one, cell })));
				expect(departures.map(({ one }) => one.item.id).toSorted()).toEqual(
					mapping.items
						.filter((item) => leaves(item) !== undefined)
						.map(({ id }) => id)
						.toSorted()
				);
				for (const { one, cell } of departures) {
					expect(leaves(one.item)).toBe(cell.lane);
					const card = cardsById(layout).get(one.item.id);
					expect(card?.lane).toBe(laneOf(one.item, 'moves'));
					expect(card?.lane).not.toBe(cell.lane);
					expect(card?.column).toBe(cell.column);
					expect(one.y >= cell.y && one.y + one.height <= cell.y + cell.height).toBe(true);
					for (const other of cell.cards) expect(overlaps(one, other)).toBe(false);
					for (const other of cell.departures) if (other !== one) expect(overlaps(one, other)).toBe(false);
				}
			})
		);
	});

	it('has no outlines in the other modes', () => {
		fc.assert(
			fc.property(board(), fc.constantFrom('target' as const, 'today' as const), (mapping, lanesBy) => {
				for (const { cells } of layoutBoard(mapping, { lanesBy }).lanes)
					for (const { departures } of cells) expect(departures).toEqual([]);
			})
		);
	});
});
