/** What a hand or a key on the board means, as commands. */
import { editItems } from '#core/commands/edit-items.ts';
import { together, type Command } from '#core/commands/edit.ts';
import { moveItems, type Destination } from '#core/commands/move-items.ts';
import { cardsById, type BoardLayout, type Cell, type PlacedCard } from '#core/layout/board-layout.ts';
import type { LaneId, LanesBy } from '#core/layout/lanes.ts';
import type { Direction } from '#core/layout/queries.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Surface } from '#core/mapping/vocabulary.ts';
import { wantedOn } from '#core/ownership/judge.ts';
import { leftBehind } from '#core/rules/remedies.ts';
import { laneName } from './cards/card-face.ts';

/** A place on the board, as a drop or a key names it. */
export interface Place {
	readonly lane: LaneId;
	readonly stage: string | undefined;
	readonly index: number;
}

/** Puts cards at a place. On the board of today it records where the portal shows them; order is one for both. */
export function moveTo(ids: readonly string[], place: Place, lanesBy: LanesBy): Command {
	const stage = place.stage ?? null;
	const surface = place.lane === 'none' ? null : place.lane;
	if (lanesBy === 'target') return moveItems(ids, { surface, stage, index: place.index });
	if (lanesBy === 'moves') return moveItems(ids, { stage });
	const today = place.lane === 'none' ? ('nowhere' as const) : place.lane;
	return together(
		`moved ${ids.length === 1 ? 'an item' : `${ids.length} items`} to ${laneName(place.lane, 'today')}`,
		[editItems(ids, { today }), moveItems(ids, { stage } satisfies Destination)]
	);
}

const cellOf = (layout: BoardLayout, card: PlacedCard): Cell | undefined =>
	layout.lanes.find(({ id }) => id === card.lane)?.cells[card.column];

/** Is the place where the cards are already, in this order? Then a drop there changes nothing. */
export function isSamePlace(
	layout: BoardLayout,
	moving: readonly string[],
	place: Place,
	lanesBy: LanesBy
): boolean {
	const ids = new Set(moving);
	const cards = layout.cards.filter(({ id }) => ids.has(id));
	const column = layout.columns.findIndex(({ stage }) => stage?.id === place.stage);
	if (cards.some((card) => card.lane !== place.lane || card.column !== column)) return false;
	if (lanesBy !== 'target') return true;
	const before = cellOf(layout, cards[0] as PlacedCard)?.cards.slice(0, cards[0]?.place) ?? [];
	const isTogether = cards.every((card, i) => card.place === (cards[0]?.place ?? 0) + i);
	return isTogether && before.filter(({ id }) => !ids.has(id)).length === place.index;
}

/**
 * Where Alt and an arrow bring cards: up and down within the cell and across lanes at its ends, left and right
 * across stages. Undefined: there is nothing further in that direction. The first card leads.
 */
export function stepPlace(
	layout: BoardLayout,
	ids: readonly string[],
	direction: Direction,
	lanesBy: LanesBy
): Place | undefined {
	const byId = cardsById(layout);
	const cards = layout.cards.filter(({ id }) => ids.includes(id));
	const lead = direction === 'down' ? cards.at(-1) : cards[0];
	const cell = lead && cellOf(layout, lead);
	if (!lead || !cell) return undefined;
	const moving = new Set(ids.filter((id) => byId.has(id)));
	const stageOf = (column: number) => layout.columns[column]?.stage?.id;
	if (direction === 'left' || direction === 'right') {
		const column = lead.column + (direction === 'right' ? 1 : -1);
		if (!layout.columns[column]) return undefined;
		return { lane: lead.lane, stage: stageOf(column), index: lead.place };
	}
	const others = cell.cards.filter(({ id }) => !moving.has(id));
	const index = cell.cards.slice(0, lead.place).filter(({ id }) => !moving.has(id)).length;
	const sign = direction === 'down' ? 1 : -1;
	const isEnd = index + sign < 0 || index + sign > others.length;
	// On the board of today there is one order for both boards: only lanes change there.
	if (!isEnd && lanesBy === 'target')
		return { lane: lead.lane, stage: stageOf(lead.column), index: index + sign };
	const lanes = layout.lanes.map(({ id }) => id);
	const lane = lanes[lanes.indexOf(lead.lane) + sign];
	if (!lane) return undefined;
	const size = layout.lanes.find(({ id }) => id === lane)?.cells[lead.column]?.cards.length ?? 0;
	return { lane, stage: stageOf(lead.column), index: direction === 'down' ? 0 : size };
}

/**
 * Moves items where their verdicts say, to the head of the cell, without the rights and packages that are not for
 * that side; the others stay. Undefined: none has to move.
 */
export function moveHome(items: readonly Item[]): Command | undefined {
	const bySurface = new Map<Surface, string[]>();
	for (const item of items) {
		const surface = wantedOn(item);
		if (surface) bySurface.set(surface, [...(bySurface.get(surface) ?? []), item.id]);
	}
	const commands = [...bySurface].map(([surface, ids]): Command => (mapping) => {
		const edit = moveItems(ids, { surface, index: 0 })(mapping);
		return { ...edit, changes: [...edit.changes, ...leftBehind(mapping, ids, surface)] };
	});
	const [first] = commands;
	if (!first || commands.length === 1) return first;
	const count = [...bySurface.values()].flat().length;
	return together(`moved ${count} items where their verdicts say`, commands);
}
