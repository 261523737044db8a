import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBoard, type PlacedCard } from '#core/layout/board-layout.ts';
import { routeThrough } from '#core/layout/link-routes.ts';
import { board } from './board.ts';

const anyBoard = fc.oneof(
	board({ min: 2, max: 80 }),
	board({ min: 30, max: 90, stages: 1 }),
	board({ min: 30, max: 90, stages: 0 })
);
const anyRoom = fc.constantFrom(undefined, { width: 900, height: 500 }, { width: 2400, height: 1400 });

const onEdge = ({ x, y, width, height }: PlacedCard, point: { x: number; y: number } | undefined) =>
	point !== undefined && (point.x === x || point.x === x + width) && point.y === y + height / 2;

describe('routeThrough', () => {
	it('passes through no card, runs square, and begins and ends at the sides of its cards', () => {
		fc.assert(
			fc.property(
				anyBoard,
				anyRoom,
				fc.nat(),
				fc.nat(),
				fc.nat({ max: 5 }),
				fc.constantFrom(12, 16, 21.5),
				(mapping, room, first, second, spread, rem) => {
					const layout = layoutBoard(mapping, { rem, ...(room ? { room } : {}) });
					const from = layout.cards[first % layout.cards.length] as PlacedCard;
					const to = layout.cards[second % layout.cards.length] as PlacedCard;
					fc.pre(from !== to);
					const { points, enters } = routeThrough(layout, from, to, spread);
					expect(onEdge(from, points[0])).toBe(true);
					expect(onEdge(to, points.at(-1))).toBe(true);
					expect(points.at(-1)?.x).toBe(enters === 1 ? to.x : to.x + to.width);
					for (const [i, b] of points.slice(1).entries()) {
						const a = points[i] as { x: number; y: number };
						expect(a.x === b.x || a.y === b.y).toBe(true);
						const through = layout.cards.filter(
							(card) =>
								Math.max(a.x, b.x) > card.x &&
								Math.min(a.x, b.x) < card.x + card.width &&
								Math.max(a.y, b.y) > card.y &&
								Math.min(a.y, b.y) < card.y + card.height
						);
						expect(through.map(({ id }) => id)).toEqual([]);
					}
				}
			)
		);
	});
});
