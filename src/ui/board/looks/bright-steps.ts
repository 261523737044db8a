/** The way of the arrow keys while a filter is on: over what is dimmed, to the next bright card. */
import type { BoardLayout, PlacedCard } from '#core/layout/board-layout.ts';
import { neighbour, type Direction } from '#core/layout/queries.ts';

/** How far `to` lies in a direction; nothing or less: it doesn't. */
function ahead(from: PlacedCard, to: PlacedCard, direction: Direction): number {
	const dx = to.x + to.width / 2 - from.x - from.width / 2;
	const dy = to.y + to.height / 2 - from.y - from.height / 2;
	return { left: -dx, right: dx, up: -dy, down: dy }[direction];
}

/** The first bright card on the way; where the way meets none, the nearest one on that side. */
export function brightNeighbour(
	layout: BoardLayout,
	id: string,
	direction: Direction,
	bright: ReadonlySet<string> | undefined
): PlacedCard | undefined {
	let next = neighbour(layout, id, direction);
	if (!bright || bright.size === 0 || bright.size === layout.cards.length) return next;
	const passed = new Set([id]);
	while (next && !passed.has(next.id)) {
		if (bright.has(next.id)) return next;
		passed.add(next.id);
		next = neighbour(layout, next.id, direction);
	}
	const from = layout.cards.find((card) => card.id === id);
	if (!from) return undefined;
	const distance = (to: PlacedCard) => Math.hypot(to.x - from.x, to.y - from.y);
	return layout.cards
		.filter((card) => bright.has(card.id) && ahead(from, card, direction) > 0)
		.toSorted((a, b) => distance(a) - distance(b))[0];
}
