/** Questions that painters and hands ask of a layout. Answered from its cells and rows, without an index to keep up. */
import { cardsById, type BoardLayout, type Cell, type PlacedCard, type Rect } from './board-layout.ts';
import type { LaneId } from './lanes.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The last row that begins at or above `y`; -1: none does. `rows` ends with the bottom of the last row. */
function rowAt(rows: readonly number[], y: number): number {
	let low = 0;
	let high = rows.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rows[middle] ?? 0) <= y) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

const meets = (a: Rect, b: Rect) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The cards that meet a rectangle, in reading order. */
export function cardsWithin(layout: BoardLayout, rect: Rect): PlacedCard[] {
	const found: PlacedCard[] = [];
	eachWithin(layout, rect, (card) => {
		found.push(card);
		return false;
	});
	return found;
}

/** Goes through the cards that meet a rectangle until `isEnough`; was it ever? */
function eachWithin(layout: BoardLayout, rect: Rect, isEnough: (card: PlacedCard) => boolean): boolean {
	for (const lane of layout.lanes) {
		if (!meets(lane, rect)) continue;
		for (const cell of lane.cells) {
			if (!meets(cell, rect)) continue;
			const first = Math.max(0, rowAt(cell.rows, rect.y)) * cell.tracks;
			const end = (rowAt(cell.rows, rect.y + rect.height) + 1) * cell.tracks;
			for (let i = first; i < Math.min(end, cell.cards.length); i += 1) {
				const card = cell.cards[i] as PlacedCard;
				if (meets(card, rect) && isEnough(card)) return true;
			}
		}
	}
	return false;
}

/** Does any card meet a rectangle? */
export function hasCardWithin(layout: BoardLayout, rect: Rect): boolean {
	return eachWithin(layout, rect, () => true);
}

/** The cell at a point; beside the board the nearest one, so that a drop near the edge still counts. */
export function cellAt(layout: BoardLayout, point: Point): Cell {
	const column = Math.max(
		0,
		layout.columns.findLastIndex(({ x }) => x <= point.x)
	);
	const lane =
		layout.lanes.find(({ y, height }) => point.y < y + height) ??
		(layout.lanes.at(-1) as (typeof layout.lanes)[number]);
	// The band above a lane belongs to the lane that is nearer.
	const above = layout.lanes[layout.lanes.indexOf(lane) - 1];
	const nearest = above && lane.y - point.y > point.y - (above.y + above.height) ? above : lane;
	return nearest.cells[column] as Cell;
}

export interface DropPlace {
	readonly lane: LaneId;
	readonly column: number;
	/** Stage of the column; undefined: the column of items without a stage. */
	readonly stage: string | undefined;
	/** Place among the cell's cards that are not being moved. */
	readonly index: number;
	/** Where the insertion line is drawn. */
	readonly mark: Rect;
}

/** Where a card dropped at a point would go. `moving` are the cards in the hand: they don't count as neighbours. */
export function placeAt(layout: BoardLayout, point: Point, moving: Iterable<string>): DropPlace {
	const inHand = new Set(moving);
	const cell = cellAt(layout, point);
	const { cards, tracks, rows } = cell;
	const before =
		tracks === 1
			? cards.filter(({ y, height }) => y + height / 2 < point.y).length
			: placeInRows(cell, Math.max(0, rowAt(rows, point.y)), point.x);
	const others = cards.slice(0, before).filter(({ id }) => !inHand.has(id)).length;
	const isFolded =
		layout.columns[cell.column]?.isCollapsed || layout.lanes.find(({ id }) => id === cell.lane)?.isFolded;
	return {
		lane: cell.lane,
		column: cell.column,
		stage: layout.columns[cell.column]?.stage?.id,
		// What a folded cell holds is not laid out: it goes behind that.
		index: isFolded ? Infinity : others,
		mark: markBefore(layout, cell, before)
	};
}

function placeInRows({ cards, tracks }: Cell, row: number, x: number): number {
	const first = row * tracks;
	const inRow = cards.slice(first, first + tracks);
	return first + inRow.filter((card) => card.x + card.width / 2 < x).length;
}

function markBefore({ metrics }: BoardLayout, cell: Cell, before: number): Rect {
	const { gap, padX, padY } = metrics;
	const thickness = 3;
	const at = cell.cards[before];
	const last = cell.cards[before - 1];
	if (cell.tracks === 1) {
		const width = cell.cards[0]?.width ?? cell.width - 2 * padX;
		const y = at
			? at.y - gap / 2
			: last
				? last.y + last.height + gap / 2
				: cell.y + padY + (cell.slot ? metrics.slot + gap : 0);
		return { x: cell.x + padX, y: y - thickness / 2, width, height: thickness };
	}
	// At the end of a row the line stands behind its last card, not before the first of the next.
	const beside = at && (before % cell.tracks !== 0 || !last) ? at : undefined;
	if (beside)
		return { x: beside.x - gap / 2 - thickness / 2, y: beside.y, width: thickness, height: beside.height };
	if (last)
		return {
			x: last.x + last.width + gap / 2 - thickness / 2,
			y: last.y,
			width: thickness,
			height: last.height
		};
	return {
		x: cell.x + padX,
		y: cell.y + padY,
		width: thickness,
		height: metrics.cardHead + metrics.nameLine
	};
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const middleX = ({ x, width }: Rect) => x + width / 2;
const middleY = ({ y, height }: Rect) => y + height / 2;

/**
 * The card that lies in a direction: in the cell first; sideways then in the lane's next cell that has any, up and
 * down in the next lane that has any, whatever its column: so every card can be reached from every other.
 * Undefined: nothing lies there.
 */
export function neighbour(layout: BoardLayout, id: string, direction: Direction): PlacedCard | undefined {
	const card = cardsById(layout).get(id);
	if (!card) return undefined;
	const sign = direction === 'down' || direction === 'right' ? 1 : -1;
	const isVertical = direction === 'up' || direction === 'down';
	return isVertical ? above(layout, card, sign) : beside(layout, card, sign);
}

function cellOf(layout: BoardLayout, card: PlacedCard): Cell {
	return layout.lanes.find(({ id }) => id === card.lane)?.cells[card.column] as Cell;
}

function above(layout: BoardLayout, card: PlacedCard, sign: number): PlacedCard | undefined {
	const { tracks, cards } = cellOf(layout, card);
	const row = Math.floor(card.place / tracks) + sign;
	const inRow = cards.slice(Math.max(0, row) * tracks, Math.max(0, row + 1) * tracks);
	if (inRow.length > 0) return nearest(inRow, (other) => Math.abs(middleX(other) - middleX(card)));
	const here = layout.lanes.findIndex((lane) => lane.id === card.lane);
	for (let at = here + sign; layout.lanes[at]; at += sign) {
		const there = layout.lanes[at]?.cells.flatMap((cell) => cell.cards) ?? [];
		const aside = (other: PlacedCard) =>
			Math.abs(other.column - card.column) * 1e6 + Math.abs(middleX(other) - middleX(card)) / 1e4;
		if (there.length > 0)
			return nearest(there, (other) => aside(other) + Math.abs(middleY(other) - middleY(card)));
	}
	return undefined;
}

function beside(layout: BoardLayout, card: PlacedCard, sign: number): PlacedCard | undefined {
	const { tracks, cards } = cellOf(layout, card);
	const place = card.place + sign;
	if (Math.floor(place / tracks) === Math.floor(card.place / tracks) && cards[place]) return cards[place];
	const lane = layout.lanes.find(({ id }) => id === card.lane);
	for (let column = card.column + sign; lane?.cells[column]; column += sign) {
		const there = lane.cells[column]?.cards ?? [];
		if (there.length > 0)
			return nearest(
				there,
				(other) => Math.abs(middleY(other) - middleY(card)) + Math.abs(middleX(other) - middleX(card)) / 1e4
			);
	}
	const beyond = layout.cards.filter(
		(other) => other.lane !== card.lane && (middleX(other) - middleX(card)) * sign > 0
	);
	return nearest(
		beyond,
		(other) => Math.abs(middleX(other) - middleX(card)) + Math.abs(middleY(other) - middleY(card))
	);
}

function nearest(
	cards: readonly PlacedCard[],
	distance: (card: PlacedCard) => number
): PlacedCard | undefined {
	let best: PlacedCard | undefined;
	let least = Infinity;
	for (const card of cards) {
		const far = distance(card);
		if (far < least) [best, least] = [card, far];
	}
	return best;
}
