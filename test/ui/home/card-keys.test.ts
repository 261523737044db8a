import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardAfter } from '#ui/home/card-keys.ts';

const grid = (count: number, columns: number) =>
	Array.from({ length: count }, (_, i) => ({ left: (i % columns) * 100, top: Math.floor(i / columns) * 80 }));

test('down and up keep the column; a shorter last row gives its last card', () => {
	const places = grid(8, 3);
	expect(cardAfter(places, 1, 'down')).toBe(4);
	expect(cardAfter(places, 4, 'up')).toBe(1);
	expect(cardAfter(places, 5, 'down')).toBe(7);
	expect(cardAfter(places, 7, 'down')).toBe(7);
	expect(cardAfter(places, 2, 'up')).toBe(2);
	expect([cardAfter(places, 4, 'first'), cardAfter(places, 4, 'last')]).toEqual([0, 7]);
});

test('every step from every card of every grid leads to a card, and next and before undo each other', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 70 }),
			fc.integer({ min: 1, max: 7 }),
			fc.nat(),
			(count, columns, some) => {
				const places = grid(count, columns);
				const at = some % count;
				for (const step of ['next', 'before', 'down', 'up', 'first', 'last'] as const)
					expect(places[cardAfter(places, at, step)]).toBeDefined();
				if (at < count - 1) expect(cardAfter(places, cardAfter(places, at, 'next'), 'before')).toBe(at);
				const below = cardAfter(places, at, 'down');
				if (places[below]?.left === places[at]?.left && below !== at)
					expect(cardAfter(places, below, 'up')).toBe(at);
			}
		)
	);
});
