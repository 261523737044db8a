import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBoard, type BoardLayout, type Rect } from '#core/layout/board-layout.ts';
import { cardsWithin, cellAt, neighbour, placeAt, type Direction } from '#core/layout/queries.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { moveItems } from '#core/commands/move-items.ts';
import { board } from './board.ts';

const overlaps = (a: Rect, b: Rect) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });
const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

/** Boards with cells of one track and of several. */
const anyBoard = fc.oneof(
	board({ min: 1, max: 80 }),
	board({ min: 30, max: 90, stages: 1 }),
	board({ min: 30, max: 90, stages: 0 })
);

describe('cardsWithin', () => {
	it('finds what looking at every card finds, in reading order', () => {
		const anyRect = fc.record({
			x: fc.integer({ min: -500, max: 3000 }),
			y: fc.integer({ min: -500, max: 3000 }),
			width: fc.integer({ min: 1, max: 2000 }),
			height: fc.integer({ min: 1, max: 2000 })
		});
		fc.assert(
			fc.property(board({ max: 200 }), anyRect, (mapping, rect) => {
				const layout = layoutBoard(mapping);
				expect(cardsWithin(layout, rect)).toEqual(layout.cards.filter((card) => overlaps(card, rect)));
			}),
			{ numRuns: 200 }
		);
	});
});

describe('cellAt', () => {
	it('finds the cell of a point in it, and a cell for every point', () => {
		fc.assert(
			fc.property(
				board({ min: 1 }),
				fc.integer({ min: -900, max: 4000 }),
				fc.integer({ min: -900, max: 4000 }),
				(mapping, x, y) => {
					const layout = layoutBoard(mapping);
					expect(cellAt(layout, { x, y })).toBeDefined();
					for (const lane of layout.lanes)
						for (const cell of lane.cells) expect(cellAt(layout, middle(cell))).toBe(cell);
				}
			)
		);
	});
});

describe('placeAt', () => {
	it('gives a card that is dropped where it is its own place, so that nothing changes', () => {
		fc.assert(
			fc.property(anyBoard, (mapping) => {
				const layout = layoutBoard(mapping);
				for (const card of layout.cards) {
					const place = placeAt(layout, middle(card), [card.id]);
					expect([place.lane, place.column, place.index]).toEqual([card.lane, card.column, card.place]);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('puts a card before the one whose upper or left half it is dropped on, else behind it', () => {
		fc.assert(
			fc.property(anyBoard, fc.nat(), (mapping, pick) => {
				const layout = layoutBoard(mapping);
				const card = layout.cards[pick % layout.cards.length];
				if (!card) return;
				const { x, y, width, height, place } = card;
				const isOneTrack = layout.columns[card.column]?.tracks === 1;
				const at = (part: number) =>
					isOneTrack ? { x: x + 1, y: y + height * part } : { x: x + width * part, y: y + 1 };
				expect(placeAt(layout, at(0.45), []).index).toBe(place);
				expect(placeAt(layout, at(0.55), []).index).toBe(place + 1);
			}),
			{ numRuns: 100 }
		);
	});

	it('means what the command does: after the move the card lies in the cell, at that place', () => {
		fc.assert(
			fc.property(anyBoard, fc.nat(), fc.nat(), (mapping, a, b) => {
				const layout = layoutBoard(mapping);
				const moving = layout.cards[a % layout.cards.length];
				const target = layout.cards[b % layout.cards.length];
				if (!moving || !target) return;
				const place = placeAt(layout, middle(target), [moving.id]);
				const { changes } = moveItems([moving.id], {
					surface: place.lane === 'none' ? null : place.lane,
					stage: place.stage ?? null,
					index: place.index
				})(mapping);
				const after = layoutBoard(applyChanges(mapping, changes)).cards.find(({ id }) => id === moving.id);
				expect([after?.lane, after?.place]).toEqual([place.lane, place.index]);
			}),
			{ numRuns: 200 }
		);
	});
});

/** Everything that arrow keys reach from one card. */
function reached(layout: BoardLayout, from: string): Set<string> {
	const seen = new Set([from]);
	const open = [from];
	for (let id = open.pop(); id !== undefined; id = open.pop())
		for (const direction of DIRECTIONS) {
			const next = neighbour(layout, id, direction);
			if (!next || seen.has(next.id)) continue;
			seen.add(next.id);
			open.push(next.id);
		}
	return seen;
}

describe('neighbour', () => {
	it('is another card that lies in the direction', () => {
		fc.assert(
			fc.property(board({ min: 1 }), fc.nat(), fc.constantFrom(...DIRECTIONS), (mapping, pick, direction) => {
				const layout = layoutBoard(mapping);
				const card = layout.cards[pick % layout.cards.length];
				if (!card) return;
				const next = neighbour(layout, card.id, direction);
				if (!next) return;
				const from = middle(card);
				const to = middle(next);
				expect(next.id).not.toBe(card.id);
				if (direction === 'up') expect(to.y).toBeLessThan(from.y);
				if (direction === 'down') expect(to.y).toBeGreaterThan(from.y);
				if (direction === 'left') expect(to.x).toBeLessThan(from.x);
				if (direction === 'right') expect(to.x).toBeGreaterThan(from.x);
			}),
			{ numRuns: 300 }
		);
	});

	it('reaches every card from every card', () => {
		fc.assert(
			fc.property(board({ min: 1, max: 40 }), (mapping) => {
				const layout = layoutBoard(mapping);
				for (const { id } of layout.cards) expect(reached(layout, id).size).toBe(layout.cards.length);
			}),
			{ numRuns: 60 }
		);
	});
});
