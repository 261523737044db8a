/** What crosses the line of visibility: things on the wrong side of it, and links from one side to the other. */
import { counted } from '#core/mapping/counted.ts';
import { laneOf, type LaneId, type LanesBy } from '#core/layout/lanes.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Link, Mapping } from '#core/mapping/schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { LINE_OF_VISIBILITY } from '#core/ownership/questions.ts';
import { cardVerdict, laneName } from '#ui/board/cards/card-face.ts';

export interface CrossingItem {
	readonly item: Item;
	/** “in Product, belongs in Support tooling” */
	readonly says: string;
}
export interface CrossingLink {
	readonly link: Link;
	readonly from: Item;
	readonly to: Item;
}
export interface Crossings {
	readonly items: readonly CrossingItem[];
	readonly links: readonly CrossingLink[];
}

/** Above: what customers see in the product. What is on no lane is on no side. */
const sideOf = (lane: LaneId) =>
	lane === 'none' ? undefined : lane === LINE_OF_VISIBILITY.below ? 'above' : 'below';

/** Asked for after every edit, of thousands: no list for what doesn’t cross. */
export function crossingsOf(mapping: Mapping, lanesBy: LanesBy): Crossings {
	const items: CrossingItem[] = [];
	for (const item of mapping.items) {
		const lane = laneOf(item, lanesBy);
		const verdict = cardVerdict(item, lane);
		if (lane === 'none' || verdict.kind !== 'away' || sideOf(verdict.surface) === sideOf(lane)) continue;
		items.push({ item, says: `in ${laneName(lane)}, belongs in ${laneName(verdict.surface)}` });
	}
	const links: CrossingLink[] = [];
	for (const link of mapping.links) {
		const [from, to] = [itemById(mapping, link.from), itemById(mapping, link.to)];
		if (!from || !to) continue;
		const [start, end] = [sideOf(laneOf(from, lanesBy)), sideOf(laneOf(to, lanesBy))];
		if (start && end && start !== end) links.push({ link, from, to });
	}
	return { items, links };
}

/** “2 things and 3 links cross”; undefined: nothing does. */
export function crossingWords({ items, links }: Crossings): string | undefined {
	const count = (many: number, word: string) => counted(many, word, `${word}s`);
	const parts = [
		...(items.length > 0 ? [count(items.length, 'thing')] : []),
		...(links.length > 0 ? [count(links.length, 'link')] : [])
	];
	if (parts.length === 0) return undefined;
	return `${parts.join(' and ')} ${items.length + links.length === 1 ? 'crosses' : 'cross'} it`;
}
