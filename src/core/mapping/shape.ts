/**
 * How a mapping is made of parts that can change on their own. Commands, the living document and the
 * canonical file all read it from here, so that two people who edit two parts never overwrite each other.
 */
import { REF_PREFIX } from './refs.ts';

/** The lists of a mapping; each member has an `id`. */
export const COLLECTIONS = [
	'stages',
	'roles',
	'items',
	'links',
	'packages',
	'measures',
	'decisions',
	'agenda',
	'parked',
	'views',
	'handOffs',
	'replies'
] as const;
/** Lists that a file leaves out while they are empty: older files have none, and most mappings need none. */
export const LATER_COLLECTIONS: readonly string[] = ['agenda', 'parked', 'views', 'handOffs', 'replies'];
export type Collection = (typeof COLLECTIONS)[number];

/** Members that are records of independent values: each key changes on its own. */
export const RECORDS: Record<Collection | 'mapping', readonly string[]> = {
	mapping: ['workflow', 'template'],
	stages: [],
	roles: [],
	items: ['answers', 'evidence', 'ballots', 'access', 'nextStep', 'source'],
	links: [],
	packages: ['layout', 'times', 'fields', 'access'],
	measures: [],
	decisions: ['covers'],
	agenda: [],
	parked: [],
	views: ['filter'],
	handOffs: [],
	replies: []
};

/** Members that are sets of texts: each member comes and goes on its own; kept sorted. */
export const SETS: Record<Collection, readonly string[]> = {
	stages: [],
	roles: [],
	items: ['tags', 'formerRefs'],
	links: [],
	packages: ['contents', 'formats'],
	measures: [],
	decisions: [],
	agenda: [],
	parked: [],
	views: [],
	handOffs: [],
	replies: []
};

export function isCollection(name: string): name is Collection {
	return (COLLECTIONS as readonly string[]).includes(name);
}

/** Plain text order, the same on every machine; `localeCompare` is not. */
export function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

type Sortable = { id: string; order?: string; ref?: string; name?: string; on?: string };

/** The number in a reference: 14 for `DMC-014`. */
export function refNumber(ref: string): number {
	return Number(ref.slice(ref.lastIndexOf('-') + 1));
}

/**
 * The highest number that was ever given to any of these items, former references included; 0 for none. The items as
 * a mapping has them, sorted by reference: so it looks at few numbers, after every edit.
 */
export function highestRef(
	items: readonly { readonly ref?: string; readonly formerRefs?: readonly string[] }[]
): number {
	let highest = refNumber(items.at(-1)?.ref ?? '0');
	for (const { formerRefs } of items)
		if (formerRefs) for (const ref of formerRefs) highest = Math.max(highest, refNumber(ref));
	return highest;
}

const BY_ORDER: readonly string[] = ['stages', 'agenda', 'parked', 'views', 'handOffs'];

/** The order of a list in a mapping: what has a key by its key, items by reference, the rest by identifier. */
export function compareMembers(collection: Collection, a: Sortable, b: Sortable): number {
	if (BY_ORDER.includes(collection)) return byText(a.order ?? '', b.order ?? '') || byText(a.id, b.id);
	if (collection === 'items') return compareRefs(a.ref ?? '', b.ref ?? '') || byText(a.id, b.id);
	return byText(a.id, b.id);
}

const PLAIN = `${REF_PREFIX}-`;

/** By number, then as text. References of ours of one length compare as text: cheaper than reading their numbers. */
function compareRefs(a: string, b: string): number {
	const isPlain = a.length === b.length && a.startsWith(PLAIN) && b.startsWith(PLAIN);
	return isPlain ? byText(a, b) : refNumber(a) - refNumber(b) || byText(a, b);
}
