/** Where lanes, stages and cards are, for every painter: by lane, stage and order alone, so the board is always tidy. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Stage } from '../mapping/schema.ts';
import { inOrder } from './cell-order.ts';
import { LANE_IDS, laneOf, leaves, type Gone, type LaneId, type LanesBy } from './lanes.ts';
import { metricsFor, type Metrics } from './metrics.ts';
import { draftCell, type Draft } from './draft-cell.ts';
import type { Face } from './names.ts';
import { tracksFor } from './tracks.ts';

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface PlacedCard extends Rect {
	readonly id: string;
	readonly item: Item;
	readonly lane: LaneId;
	/** Index of its column. */
	readonly column: number;
	/** Place in its cell, from 0. */
	readonly place: number;
	/** Its name as it is set. */
	readonly lines: readonly string[];
}

/** Where an item that moves is today: a low outline behind the cards that stay. */
export interface Departure extends Rect {
	readonly item: Item;
}

export interface Cell extends Rect {
	readonly lane: LaneId;
	readonly column: number;
	/** In their order: row by row, `tracks` to a row. */
	readonly cards: readonly PlacedCard[];
	readonly tracks: number;
	/** Top of each row, and the bottom of the last: one more than there are rows. */
	readonly rows: readonly number[];
	/** On the board of moves: what stands here today and leaves. */
	readonly departures: readonly Departure[];
	/** The outline asked for, at the head of the cell. */
	readonly slot?: Rect;
}

export interface Lane extends Rect {
	readonly id: LaneId;
	readonly count: number;
	/** Only its head: its cards are not laid out. */
	readonly isFolded: boolean;
	/** One a column. */
	readonly cells: readonly Cell[];
}

export interface Column {
	readonly x: number;
	readonly width: number;
	/** Absent: the items without a stage. */
	readonly stage: Stage | undefined;
	readonly tracks: number;
	readonly count: number;
	/** Only as wide as its count: its cards are not laid out. */
	readonly isCollapsed: boolean;
}

export interface BoardLayout {
	readonly width: number;
	readonly height: number;
	readonly metrics: Metrics;
	readonly face: Face;
	readonly columns: readonly Column[];
	readonly lanes: readonly Lane[];
	/** Every card once, in reading order: lane, stage, place. */
	readonly cards: readonly PlacedCard[];
	/** Band that holds the line of visibility. */
	readonly lineOfVisibility: { readonly y: number; readonly height: number };
	readonly perforationY: number;
}

export interface LayoutOptions {
	/** Pixels to one rem. */
	readonly rem?: number;
	/** Whose widths count: the product's own font, or any bold grotesque. */
	readonly face?: Face;
	readonly lanesBy?: LanesBy;
	/** Stages that are only as wide as their count, and `none` for a lane of unplaced items that is only its head. */
	readonly collapsed?: ReadonlySet<string> | undefined;
	/** Room that columns and lanes grow to fill. */
	readonly room?: { readonly width: number; readonly height: number };
	/** A cell that shows an outline at its head. */
	readonly slot?: { readonly lane: LaneId; readonly stage: string | undefined } | undefined;
	/** Outlines of what once stood somewhere else, or is gone; instead of those of what moves. */
	readonly gone?: readonly Gone[];
}

/** How lanes share spare height. */
const SHARES: Record<LaneId, number> = { none: 0, product: 1.15, support: 1.1, exports: 0.3 };

function sortIntoCells(mapping: Mapping, lanesBy: LanesBy, gone: readonly Gone[] = []) {
	const stageIndex = new Map(mapping.stages.map(({ id }, i) => [id, i]));
	const { length } = mapping.stages;
	const cells = LANE_IDS.map(() => Array.from({ length: length + 1 }, (): Item[] => []));
	const departing = LANE_IDS.map(() => Array.from({ length: length + 1 }, (): Item[] => []));
	const columnOf = (stage: string | undefined) => stageIndex.get(stage ?? '') ?? length;
	for (const item of mapping.items) {
		const column = columnOf(item.stage);
		cells[LANE_IDS.indexOf(laneOf(item, lanesBy))]?.[column]?.push(item);
		const from = lanesBy === 'moves' ? leaves(item) : undefined;
		if (from) departing[LANE_IDS.indexOf(from)]?.[column]?.push(item);
	}
	for (const { item, lane, stage } of gone) departing[LANE_IDS.indexOf(lane)]?.[columnOf(stage)]?.push(item);
	const isStageless =
		length === 0 || [...cells, ...departing].some((lane) => (lane[length]?.length ?? 0) > 0);
	const columns: (Stage | undefined)[] = isStageless ? [...mapping.stages, undefined] : [...mapping.stages];
	return { cells, departing, columns };
}

function layColumns(
	stages: readonly (Stage | undefined)[],
	cells: readonly (readonly Item[][])[],
	{ track, collapsed: narrow }: Metrics,
	{ room, collapsed }: LayoutOptions
): Column[] {
	const fits = Math.max(1, Math.floor((room?.width ?? 6 * track) / track));
	const isNarrow = (stage: Stage | undefined) => stage !== undefined && (collapsed?.has(stage.id) ?? false);
	const tracks = stages.map((stage, column) => {
		if (isNarrow(stage)) return 0;
		const least = tracksFor(Math.max(...cells.map((lane) => lane[column]?.length ?? 0)));
		// Without stages the one column takes all the width there is.
		return stages.length === 1 && stage === undefined ? Math.max(least, fits) : least;
	});
	const total = tracks.reduce((sum, count) => sum + count, 0);
	const folded = narrow * stages.filter(isNarrow).length;
	const wide = Math.max(track, Math.floor(((room?.width ?? 0) - folded) / Math.max(1, total)));
	let x = 0;
	return stages.map((stage, column) => {
		const isCollapsed = isNarrow(stage);
		const count = Math.max(1, tracks[column] ?? 1);
		const own = isCollapsed ? narrow : wide * count;
		const isLast = column === stages.length - 1;
		const width = isLast && !isCollapsed ? Math.max(own, Math.floor(room?.width ?? 0) - x) : own;
		const cards = cells.reduce((sum, lane) => sum + (lane[column]?.length ?? 0), 0);
		const laid = { x, width, stage, tracks: count, count: cards, isCollapsed };
		x += width;
		return laid;
	});
}

/**
 * Lays out a whole board. With `previous` (the layout before an edit), every card and cell that did not change
 * is the same object as before.
 */
export function layoutBoard(
	mapping: Mapping,
	options: LayoutOptions = {},
	previous?: BoardLayout
): BoardLayout {
	const { face = 'screen', lanesBy = 'target', room, slot, collapsed } = options;
	const metrics = metricsFor(options.rem ?? 16);
	const { cells, departing, columns: stages } = sortIntoCells(mapping, lanesBy, options.gone);
	const columns = layColumns(stages, cells, metrics, options);
	const before = previous ? cardsById(previous) : undefined;
	const isFoldedLane = (id: LaneId) => id === 'none' && (collapsed?.has(id) ?? false);
	const hasSlot = (id: LaneId, column: Column) => slot?.lane === id && slot.stage === column.stage?.id;

	const drafts = LANE_IDS.map((id, i) =>
		columns.map((column, c) => {
			const top = hasSlot(id, column) ? metrics.slot + metrics.gap : 0;
			const isFolded = column.isCollapsed || isFoldedLane(id);
			const items = isFolded ? [] : inOrder(cells[i]?.[c] ?? []);
			const left = isFolded ? [] : inOrder(departing[i]?.[c] ?? []);
			return draftCell(items, left, column, metrics, face, top);
		})
	);
	const countIn = (lanes: typeof cells, i: number) =>
		lanes[i]?.reduce((sum, { length }) => sum + length, 0) ?? 0;
	const isShown = (i: number) => LANE_IDS[i] !== 'none' || countIn(cells, i) + countIn(departing, i) > 0;
	const heights = LANE_IDS.map((id, i) => {
		if (!isShown(i)) return 0;
		const own = drafts[i] ?? [];
		// The outline takes spare room first; only a full cell makes its lane grow.
		const needed = own.map(({ height }, c) =>
			hasSlot(id, columns[c] as Column) ? height - metrics.slot - metrics.gap : height
		);
		return Math.max(metrics.laneMin[id], ...needed);
	});
	const between = metrics.lineBand + metrics.perforation + (isShown(0) ? metrics.break : 0);
	const spare = (room?.height ?? 0) - heights.reduce((sum, height) => sum + height, 0) - between;
	const shares = LANE_IDS.reduce((sum, id) => sum + SHARES[id], 0);

	const lanes: Lane[] = [];
	const cards: PlacedCard[] = [];
	const width = columns.reduce((sum, column) => sum + column.width, 0);
	let y = 0;
	let lineY = 0;
	let perforationY = 0;
	for (const [i, id] of LANE_IDS.entries()) {
		if (!isShown(i)) continue;
		if (id === 'support') {
			lineY = y;
			y += metrics.lineBand;
		} else if (id === 'exports') {
			perforationY = y;
			y += metrics.perforation;
		}
		const own = drafts[i] ?? [];
		const share = spare > 0 ? Math.floor((spare * SHARES[id]) / shares) : 0;
		const height = Math.max((heights[i] ?? 0) + share, ...own.map((draft) => draft.height));
		const placed = own.map((draft, c): Cell => {
			const column = columns[c] as Column;
			const base = { lane: id, column: c, x: column.x, y, width: column.width, height };
			const cell = placeCell(draft, base, column, metrics, before);
			return hasSlot(id, column)
				? {
						...cell,
						slot: {
							x: column.x + metrics.padX,
							y: y + metrics.padY,
							width: draft.cardWidth,
							height: metrics.slot
						}
					}
				: cell;
		});
		for (const cell of placed) for (const card of cell.cards) cards.push(card);
		const count = countIn(cells, i);
		lanes.push({ id, isFolded: isFoldedLane(id), x: 0, y, width, height, count, cells: placed });
		y += height;
		if (id === 'none') y += metrics.break;
	}
	return {
		width,
		height: y,
		metrics,
		face,
		columns,
		lanes,
		cards,
		lineOfVisibility: { y: lineY, height: metrics.lineBand },
		perforationY
	};
}

function placeCell(
	draft: Draft,
	base: Omit<Cell, 'cards' | 'rows' | 'tracks' | 'departures'>,
	{ tracks }: Column,
	{ padX, gap, slot }: Metrics,
	before: ReadonlyMap<string, PlacedCard> | undefined
): Cell {
	const rows = draft.rows.map((top) => base.y + top);
	const cards = draft.items.map((item, place): PlacedCard => {
		const x = base.x + padX + (place % tracks) * (draft.cardWidth + gap);
		const y = rows[Math.floor(place / tracks)] ?? base.y;
		const height = draft.heights[place] ?? 0;
		const lines = draft.lines[place] ?? [];
		const { lane, column } = base;
		const old = before?.get(item.id);
		if (
			old?.item === item &&
			old.x === x &&
			old.y === y &&
			old.width === draft.cardWidth &&
			old.height === height &&
			old.lane === lane &&
			old.column === column &&
			old.place === place &&
			old.lines === lines
		)
			return old;
		return { id: item.id, item, lane, column, place, lines, x, y, width: draft.cardWidth, height };
	});
	const departures = draft.departing.map((item, i): Departure => ({
		item,
		x: base.x + padX + (i % tracks) * (draft.cardWidth + gap),
		y: base.y + draft.departingTop + Math.floor(i / tracks) * (slot + gap),
		width: draft.cardWidth,
		height: slot
	}));
	return { ...base, cards, tracks, rows, departures };
}

const indexes = new WeakMap<BoardLayout, ReadonlyMap<string, PlacedCard>>();

/** Every card by its item's identifier; made when first asked for. */
export function cardsById(layout: BoardLayout): ReadonlyMap<string, PlacedCard> {
	let index = indexes.get(layout);
	if (!index) {
		index = new Map(layout.cards.map((card) => [card.id, card]));
		indexes.set(layout, index);
	}
	return index;
}
