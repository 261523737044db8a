import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { cardsById, layoutBoard } from '#core/layout/board-layout.ts';
import { laneOf } from '#core/layout/lanes.ts';
import { placeAt, type Direction } from '#core/layout/queries.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { homesOf, verdictOn, wantedOn } from '#core/ownership/judge.ts';
import { isSamePlace, moveHome, moveTo, stepPlace } from '#ui/board/moves.ts';
import { board } from '../../core/layout/board.ts';
import { mappings } from '../../arbitraries.ts';

const LANES_BY = ['target', 'today'] as const;
const anyLanesBy = fc.constantFrom(...LANES_BY);

describe('a drop', () => {
	it('of a card where it is changes nothing', () => {
		fc.assert(
			fc.property(board({ min: 1 }), anyLanesBy, (mapping, lanesBy) => {
				const layout = layoutBoard(mapping, { lanesBy });
				for (const { id, x, y, width, height } of layout.cards) {
					const place = placeAt(layout, { x: x + width / 2, y: y + height / 2 }, [id]);
					expect(isSamePlace(layout, [id], place, lanesBy)).toBe(true);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('puts the cards where it says, together, and keeps what they are', () => {
		fc.assert(
			fc.property(board({ min: 2, max: 30 }), fc.nat(), fc.nat(), fc.nat(), (mapping, a, b, c) => {
				const layout = layoutBoard(mapping);
				const { cards } = layout;
				const ids = [...new Set([a, b].map((pick) => cards[pick % cards.length]?.id ?? ''))];
				const target = cards[c % cards.length];
				if (!target || ids.includes(target.id)) return;
				const place = placeAt(
					layout,
					{ x: target.x + target.width / 2, y: target.y + target.height / 2 },
					ids
				);
				const { changes } = moveTo(ids, place, 'target')(mapping);
				const after = layoutBoard(applyChanges(mapping, changes));
				const moved = ids.map((id) => cardsById(after).get(id));
				expect(moved.map((card) => card?.lane)).toEqual(ids.map(() => place.lane));
				expect(moved.map((card) => card?.place).toSorted()).toEqual(
					ids.map((_, i) => place.index + i).toSorted()
				);
				expect(isSamePlace(after, ids, place, 'target')).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});

	it('on the board of today changes where the portal shows it, never where it should be', () => {
		fc.assert(
			fc.property(
				board({ min: 1 }),
				fc.constantFrom('none', 'product', 'support', 'exports'),
				(mapping, lane) => {
					const id = mapping.items[0]?.id ?? '';
					const place = { lane, stage: mapping.stages[0]?.id, index: 0 } as const;
					const after = applyChanges(mapping, moveTo([id], place, 'today')(mapping).changes);
					const item = itemById(after, id);
					expect(item && laneOf(item, 'today')).toBe(lane);
					expect(item?.surface).toBe(itemById(mapping, id)?.surface);
				}
			)
		);
	});
});

describe('stepPlace', () => {
	const OPPOSITE: Record<Direction, Direction> = { up: 'down', down: 'up', left: 'right', right: 'left' };
	const walk = (mapping: Parameters<typeof layoutBoard>[0], id: string, direction: Direction) => {
		const place = stepPlace(layoutBoard(mapping), [id], direction, 'target');
		return place && applyChanges(mapping, moveTo([id], place, 'target')(mapping).changes);
	};

	it('brings a card up and down through every place of every lane of its stage', () => {
		fc.assert(
			fc.property(board({ min: 1, max: 25, isPlaced: true, stages: 5 }), fc.nat(), (mapping, pick) => {
				const card = layoutBoard(mapping).cards[pick % mapping.items.length];
				if (!card) return;
				const seen = new Set([`${card.lane} ${card.place}`]);
				let current = mapping;
				for (const direction of ['up', 'down'] as const)
					for (let steps = 0; steps < 60; steps += 1) {
						const next = walk(current, card.id, direction);
						if (!next) break;
						current = next;
						const at = cardsById(layoutBoard(current)).get(card.id);
						expect(at?.column).toBe(card.column);
						seen.add(`${at?.lane} ${at?.place}`);
					}
				const others = layoutBoard(mapping).cards.filter(
					(one) => one.column === card.column && one.id !== card.id
				);
				// A lane of n others has n + 1 places.
				expect(seen.size).toBe(others.length + 3);
			}),
			{ numRuns: 60 }
		);
	});

	it('comes back by the opposite step, but at the ends of lanes', () => {
		fc.assert(
			fc.property(
				board({ min: 1, max: 25, isPlaced: true, stages: 5 }),
				fc.nat(),
				fc.constantFrom<Direction[]>('up', 'down', 'left', 'right'),
				(mapping, pick, direction) => {
					const card = layoutBoard(mapping).cards[pick % mapping.items.length];
					const next = card && walk(mapping, card.id, direction);
					if (!next) return;
					const back = walk(next, card.id, OPPOSITE[direction]);
					const at = back && cardsById(layoutBoard(back)).get(card.id);
					expect([at?.lane, at?.column]).toEqual([card.lane, card.column]);
					if (direction === 'up' || direction === 'down') expect(at?.place).toBe(card.place);
				}
			),
			{ numRuns: 200 }
		);
	});
});

describe('moveHome', () => {
	it('brings every item with a settled verdict home, and touches no other', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 8 }), (mapping) => {
				const command = moveHome(mapping.items);
				expect(command === undefined).toBe(mapping.items.every((item) => !wantedOn(item)));
				const after = command ? applyChanges(mapping, command(mapping).changes) : mapping;
				for (const item of after.items) {
					const before = itemById(mapping, item.id);
					const verdict = verdictOn(item);
					if (item.contextOnly || !verdict.settled) expect(item.surface).toBe(before?.surface);
					else expect(homesOf(verdict)).toContain(item.surface);
				}
				expect(moveHome(after.items)).toBeUndefined();
			}),
			{ numRuns: 100 }
		);
	});
});
