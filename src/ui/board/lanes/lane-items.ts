/** How many items each lane of the board at hand holds, and how many of them a filter leaves bright. */
import { laneOf, type LaneId, type LanesBy } from '#core/layout/lanes.ts';
import { counted } from '#core/mapping/counted.ts';
import type { Item } from '#core/mapping/item-schema.ts';

export interface LaneItems {
	readonly all: number;
	readonly bright: number;
}

/** `bright`: identifiers; undefined: all are. */
export function itemsByLane(
	items: readonly Item[],
	lanesBy: LanesBy,
	bright?: ReadonlySet<string>
): Readonly<Record<LaneId, LaneItems>> {
	const none = () => ({ all: 0, bright: 0 });
	const lanes = { none: none(), product: none(), support: none(), exports: none() };
	for (const item of items) {
		const lane = lanes[laneOf(item, lanesBy)];
		lane.all += 1;
		if (bright?.has(item.id) ?? true) lane.bright += 1;
	}
	return lanes;
}

/** "12 items", "3 of 12 items"; where bright is what moves, "12 items, 3 move". */
export function laneItemsWords({ all, bright }: LaneItems, lanesBy: LanesBy): string {
	const items = counted(all, 'item', 'items');
	if (lanesBy !== 'moves') return bright === all ? items : `${bright} of ${items}`;
	if (all === 0) return items;
	return bright === 0 ? `${items}, none moves` : `${items}, ${counted(bright, 'moves', 'move')}`;
}
