/** The lanes, and which of them an item is shown in. */
import type { Item } from '../mapping/item-schema.ts';
import { SURFACES, type Surface } from '../mapping/vocabulary.ts';
import { wantedOn } from '../ownership/judge.ts';

/** `none`: what is on no surface yet, above the others where it is seen at once. */
export type LaneId = Surface | 'none';
export const LANE_IDS: readonly LaneId[] = ['none', ...SURFACES];

/** By where items are placed, where the portal shows them today, or where verdicts say they should be. */
export type LanesBy = 'target' | 'today' | 'moves';

/** The lane an item is shown in. */
export function laneOf(item: Item, lanesBy: LanesBy): LaneId {
	if (lanesBy === 'target') return item.surface ?? 'none';
	if (lanesBy === 'moves') return wantedOn(item) ?? item.surface ?? 'none';
	return item.today === undefined || item.today === 'nowhere' ? 'none' : item.today;
}

/** The lane that an item which moves stands in now. Undefined: it stays, or nobody has said where it goes. */
export function leaves(item: Item): LaneId | undefined {
	const to = laneOf(item, 'moves');
	const from = item.today === undefined ? laneOf(item, 'target') : laneOf(item, 'today');
	return to === 'none' || from === to ? undefined : from;
}

/** What stood somewhere else once, or is gone. */
export interface Gone {
	readonly item: Item;
	readonly lane: LaneId;
	readonly stage: string | undefined;
}
