/** What leaves, on the board of moves: an outline where it is today and a line to where it goes. */
import { cardsById, type BoardLayout, type Departure, type Rect } from '#core/layout/board-layout.ts';
import { headOf, pathOf, routeBetween } from '#core/layout/routes.ts';

export interface DrawnMove {
	readonly departure: Departure;
	readonly path: string;
	readonly head: string;
}

const meets = (a: Rect, b: Rect) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The moves of which one end at least lies in a rectangle of the board. */
export function drawnMoves(layout: BoardLayout, seen: Rect): DrawnMove[] {
	const cards = cardsById(layout);
	const drawn: DrawnMove[] = [];
	for (const { cells } of layout.lanes)
		for (const cell of cells)
			for (const departure of cell.departures) {
				const card = cards.get(departure.item.id);
				if (!card || !(meets(departure, seen) || meets(card, seen))) continue;
				const route = routeBetween(departure, card, 2 * layout.metrics.padX, drawn.length);
				drawn.push({ departure, path: pathOf(route), head: headOf(route) });
			}
	return drawn;
}
