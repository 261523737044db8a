/** Links that lead from Product into Support tooling and say nothing of what passes there. */
import type { Item } from '../mapping/item-schema.ts';
import type { Link, Mapping } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { perMapping, succession } from '../mapping/succession.ts';

interface Known {
	readonly items: readonly Item[];
	readonly links: readonly Link[];
	readonly crossings: readonly Link[];
}

/** Most edits move nothing, and then the crossings are the same. Only saves work. */
const known = perMapping((): { last?: Known } => ({}));

/** In the order of the mapping's links. Cards of context are nobody's to judge, and neither are links to them. */
export function bareCrossings(mapping: Mapping): readonly Link[] {
	const { id, items, links } = mapping;
	const kept = known(id);
	const before = kept.last;
	const isKnown = before?.links === links && standTheSame(before.items, items);
	const crossings = before && isKnown ? before.crossings : links.filter((link) => isBare(mapping, link));
	kept.last = { items, links, crossings };
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
	if (then === now) return true;
	const { gone, come } = succession(now, then);
	const isSame = (one: Item | undefined, other: Item) =>
		one?.id === other.id && one.surface === other.surface && one.contextOnly === other.contextOnly;
	return gone.length === come.length && come.every((item, i) => isSame(gone[i], item));
}
