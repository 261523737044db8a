import { place, sorted } from '../mapping/order.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemById, itemsInCell, stageOf } from '../mapping/selectors.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { SURFACE_NAMES } from '../ownership/questions.ts';
import { named, NOTHING, type Change, type Command } from './edit.ts';

/** Where to: a part that is absent stays as it is; `null` means none (not placed, no stage). */
export interface Destination {
	readonly surface?: Surface | null;
	readonly stage?: string | null;
	/** Place among the cell's other cards, from 0. Absent: at the end where the cell changes, else where it is. */
	readonly index?: number;
}

/** Moves items to a surface, a stage, a place; several keep their order among each other. */
export function moveItems(ids: readonly string[], to: Destination): Command {
	return (mapping) => {
		const items = [...new Set(ids)].map((id) => itemById(mapping, id)).filter((item) => item !== undefined);
		if (items.length === 0) return NOTHING;
		const changes = cellsOf(mapping, items, to).flatMap(({ surface, stage, members }) =>
			moveIntoCell(mapping, members, surface, stage, to.index)
		);
		return { label: labelOf(mapping, items, to), changes };
	};
}

interface Cell {
	readonly surface: Surface | undefined;
	readonly stage: string | undefined;
	readonly members: Item[];
}

/** Items that keep a part of their place end in several cells. */
function cellsOf(mapping: Mapping, items: readonly Item[], to: Destination): Cell[] {
	const cells = new Map<string, Cell>();
	for (const item of items) {
		const surface = to.surface === undefined ? item.surface : (to.surface ?? undefined);
		const stage = to.stage === undefined ? stageOf(mapping, item) : (to.stage ?? undefined);
		const key = `${surface} ${stage}`;
		const cell = cells.get(key) ?? { surface, stage, members: [] };
		cell.members.push(item);
		cells.set(key, cell);
	}
	return [...cells.values()];
}

function moveIntoCell(
	mapping: Mapping,
	members: readonly Item[],
	surface: Surface | undefined,
	stage: string | undefined,
	index: number | undefined
): Change[] {
	const arrives = (item: Item) => item.surface !== surface || stageOf(mapping, item) !== stage;
	const ids = new Set(members.map(({ id }) => id));
	const others = itemsInCell(mapping, surface ?? 'none', stage).filter(({ id }) => !ids.has(id));
	const inOrder = sorted(members).map(({ id }) => id);
	const keys =
		index === undefined && !members.some(arrives)
			? new Map<string, string>()
			: place(others, inOrder, index ?? others.length);
	const changes: Change[] = [];
	for (const item of members) {
		if (item.surface !== surface) changes.push({ path: ['items', item.id, 'surface'], value: surface });
		if (item.stage !== stage) changes.push({ path: ['items', item.id, 'stage'], value: stage });
	}
	for (const [id, order] of keys)
		if (itemById(mapping, id)?.order !== order) changes.push({ path: ['items', id, 'order'], value: order });
	return changes;
}

function labelOf(mapping: Mapping, items: readonly Item[], to: Destination): string {
	const what = named(items, 'items');
	if (to.surface) return `moved ${what} to ${SURFACE_NAMES[to.surface].name}`;
	const leaves = items.some(({ surface }) => surface !== undefined);
	if (to.surface === null && leaves) return `took ${what} off the lanes`;
	const stage = mapping.stages.find(({ id }) => id === to.stage);
	if (to.surface === null && !items.some((item) => stageOf(mapping, item) !== stage?.id))
		return `put ${what} in another place`;
	return stage ? `moved ${what} to ${stage.name}` : `moved ${what}`;
}
