/** What a team loses with a part that it takes out: what it judged there, and what of its own hangs on it. */
import { isEqual } from '../mapping/equal.ts';
import type { Item } from '../mapping/item-schema.ts';
import { fieldsOf } from '../mapping/package-fields.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { linkKey } from './link-key.ts';
import type { PartList } from './parts.ts';
import { ROLE_LISTS } from './translated.ts';

export const LOSSES = ['answers', 'votes', 'places', 'links', 'decisions', 'items', 'packages'] as const;
/** How many of each; what is none is left out. */
export type Lost = Readonly<Partial<Record<(typeof LOSSES)[number], number>>>;

/** `old`: what the template gave, in the identifiers of mine. That alone is no loss. */
export function lostWith(list: PartList, id: string, old: Mapping, mine: Mapping): Lost {
	const counts = { ...OF[list]?.(id, old, mine), decisions: decisionsAt(list, id, old, mine) };
	return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

type Count = (id: string, old: Mapping, mine: Mapping) => Lost;

const OF: Readonly<Partial<Record<PartList, Count>>> = {
	items: (id, old, mine) => ({
		...judged(byId(old.items, id), byId(mine.items, id)),
		links: own(old.links, mine.links, ({ from, to }) => from === id || to === id, linkKey).length,
		packages: using(old.packages, mine.packages, (pack) => holds(pack, id))
	}),
	stages: (id, old, mine) => ({ items: using(old.items, mine.items, ({ stage }) => stage === id) }),
	roles: (id, old, mine) => ({
		items: using(old.items, mine.items, ({ access }) => access !== undefined && Object.hasOwn(access, id)),
		packages: using(old.packages, mine.packages, ({ access }) =>
			ROLE_LISTS.some((list) => access?.[list]?.includes(id))
		)
	})
};

const byId = <M extends { readonly id: string }>(members: readonly M[], id: string) =>
	members.find((member) => member.id === id);

const entriesBeside = (was: object | undefined, is: object | undefined) => {
	const before = new Map(Object.entries(was ?? {}));
	return Object.entries(is ?? {}).filter(([key, value]) => !isEqual(before.get(key), value));
};

function judged(was: Item | undefined, is: Item | undefined): Lost {
	// How an answer is known goes with it: they count as one.
	const tests = [
		...entriesBeside(was?.answers, is?.answers),
		...entriesBeside(was?.evidence, is?.evidence)
	].map(([test]) => test);
	const isPlaced = is?.surface !== undefined && is.surface !== was?.surface;
	return {
		answers: new Set(tests).size,
		votes: entriesBeside(was?.ballots, is?.ballots).length,
		places: isPlaced ? 1 : 0
	};
}

/** Members of mine that fit, and that the template hasn't by the same key. */
function own<M>(
	old: readonly M[],
	mine: readonly M[],
	fits: (member: M) => boolean,
	keyOf: (member: M) => string
): readonly M[] {
	const known = new Set(old.filter(fits).map(keyOf));
	return mine.filter((member) => fits(member) && !known.has(keyOf(member)));
}

const using = <M extends { readonly id: string }>(
	old: readonly M[],
	mine: readonly M[],
	uses: (member: M) => boolean
) => own(old, mine, uses, ({ id }) => id).length;

const holds = (pack: Package, id: string) =>
	(pack.contents?.includes(id) ?? false) || fieldsOf(pack).some(({ item }) => item === id);

const TYPES: Readonly<Record<PartList, string>> = {
	stages: 'stage/',
	roles: 'role/',
	items: '',
	packages: 'package/',
	measures: 'measure/'
};

function decisionsAt(list: PartList, id: string, old: Mapping, mine: Mapping): number {
	const at = `${TYPES[list]}${id}`;
	return own(
		old.decisions,
		mine.decisions,
		(one) => one.at === at,
		(one) => one.id
	).length;
}
