import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutBoard } from '#core/layout/board-layout.ts';
import { itemsByLane, laneItemsWords } from '#ui/board/lanes/lane-items.ts';
import { anyMapping } from '../../arbitraries.ts';

it('counts what each board lays out on a lane, and of it what is bright', () => {
	fc.assert(
		fc.property(
			anyMapping,
			fc.constantFrom('today', 'target', 'moves'),
			fc.array(fc.nat(20)),
			(mapping, lanesBy, picks) => {
				const bright = new Set(picks.map((pick) => mapping.items[pick]?.id ?? ''));
				const { cards } = layoutBoard(mapping, { lanesBy });
				const lanes = itemsByLane(mapping.items, lanesBy, bright);
				for (const [id, { all, bright: some }] of Object.entries(lanes)) {
					const there = cards.filter(({ lane }) => lane === id);
					expect(all).toBe(there.length);
					expect(some).toBe(there.filter((card) => bright.has(card.id)).length);
				}
				const whole = itemsByLane(mapping.items, lanesBy);
				for (const { all, bright: some } of Object.values(whole)) expect(some).toBe(all);
			}
		)
	);
});

it('says “of” only where a filter leaves some out', () => {
	expect(laneItemsWords({ all: 1, bright: 1 }, 'target')).toBe('1 item');
	expect(laneItemsWords({ all: 12, bright: 3 }, 'today')).toBe('3 of 12 items');
	expect(laneItemsWords({ all: 0, bright: 0 }, 'target')).toBe('0 items');
	expect(laneItemsWords({ all: 2, bright: 0 }, 'moves')).toBe('2 items, none moves');
	expect(laneItemsWords({ all: 2, bright: 1 }, 'moves')).toBe('2 items, 1 moves');
	expect(laneItemsWords({ all: 3, bright: 3 }, 'moves')).toBe('3 items, 3 move');
	expect(laneItemsWords({ all: 0, bright: 0 }, 'moves')).toBe('0 items');
});
