/** Links that lead from Product into Support tooling and say nothing of what passes there. */
import type { Item, Link, Mapping } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { changedPlaces } from './changed-places.ts';

interface Known {
	readonly items: readonly Item[];
	readonly links: readonly Link[];
	readonly crossings: readonly Link[];
}

/** The mapping before: most edits move nothing, and then the crossings are the same. Only saves work. */
let before: Known | undefined;

/** In the order of the mapping's links. Cards of context are nobody's to judge, and neither are links to them. */
export function bareCrossings(mapping: Mapping): readonly Link[] {
	const { items, links } = mapping;
	const isKnown = before?.links === links && standTheSame(before.items, items);
	const crossings = before && isKnown ? before.crossings : links.filter((link) => isBare(mapping, link));
	before = { items, links, crossings };
	return crossings;
}

function isBare(mapping: Mapping, { kind, from, to }: Link): boolean {
	if (kind !== 'leads-to') return false;
	const [start, end] = [itemById(mapping, from), itemById(mapping, to)];
	if (!start || !end || start.contextOnly || end.contextOnly) return false;
	return start.surface === 'product' && end.surface === 'support';
}

/** The same items on the same surfaces, whatever else an edit did to them. */
function standTheSame(then: readonly Item[], now: readonly Item[]): boolean {
	const isSame = (one: Item, other: Item) =>
		one.id === other.id && one.surface === other.surface && one.contextOnly === other.contextOnly;
	return changedPlaces(then, now)?.every((i) => isSame(then[i] as Item, now[i] as Item)) ?? false;
}
