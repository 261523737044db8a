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

/** "12 items", "3 of 12 items". */
export function laneItemsWords({ all, bright }: LaneItems): string {
	return bright === all ? counted(all, 'item', 'items') : `${bright} of ${counted(all, 'item', 'items')}`;
}
