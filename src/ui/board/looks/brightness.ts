/** What a filter leaves bright; the rest is dimmed and stays in its place. */
import { laneOf, type LanesBy } from '#core/layout/lanes.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { ItemState, ReplyStatus } from '#core/mapping/vocabulary.ts';
import type { NamedView } from '#core/mapping/workshop-schema.ts';
import { cardVerdict } from '#ui/board/cards/card-face.ts';

export type ViewFilter = NonNullable<NamedView['filter']>;
/** The parts of a filter that are lists of values to choose from. */
export const FILTER_LISTS = ['kinds', 'states', 'stages', 'roles', 'tags', 'rules'] as const;
export type FilterList = (typeof FILTER_LISTS)[number];

/** What the items themselves don't say. */
export interface Known {
	readonly lanesBy: LanesBy;
	/** Items about which the votes clash. */
	readonly contested: ReadonlySet<string>;
	/** Items that those who build answered about. */
	readonly answered: ReadonlyMap<string, ReplyStatus>;
	/** Rules with an open finding about an item. */
	readonly rulesOf: (id: string) => readonly string[];
}

/** It is on a surface that its settled verdict does not name. */
export function isMisplaced(item: Item, lanesBy: LanesBy): boolean {
	const lane = laneOf(item, lanesBy);
	return lane !== 'none' && cardVerdict(item, lane).kind === 'away';
}

export function isOpen(item: Item): boolean {
	return cardVerdict(item, 'none').kind === 'open';
}

function isIn(state: ItemState, item: Item, { lanesBy, contested, answered }: Known): boolean {
	if (state === 'misplaced') return isMisplaced(item, lanesBy);
	if (state === 'open') return isOpen(item);
	if (state === 'answered') return answered.has(item.id);
	if (state === 'asked') return answered.get(item.id) === 'question';
	return state === 'contested' ? contested.has(item.id) : laneOf(item, lanesBy) === 'none';
}

/** Meets the list by any of its values; an empty list asks for nothing. */
const meets = <V>(asked: readonly V[] | undefined, has: (value: V) => boolean) =>
	asked === undefined || asked.length === 0 || asked.some(has);

export function isEmptyFilter(filter: ViewFilter): boolean {
	return (filter.words ?? '').trim() === '' && FILTER_LISTS.every((list) => !filter[list]?.length);
}

export function isBright(item: Item, filter: ViewFilter, known: Known): boolean {
	const words = (filter.words ?? '').trim().toLowerCase();
	return (
		meets(filter.kinds, (kind) => item.kind === kind) &&
		meets(filter.states, (state) => isIn(state, item, known)) &&
		meets(filter.stages, (stage) => item.stage === stage) &&
		meets(filter.roles, (role) => (item.access?.[role]?.length ?? 0) > 0) &&
		meets(filter.tags, (tag) => item.tags?.includes(tag) ?? false) &&
		meets(filter.rules, (rule) => known.rulesOf(item.id).includes(rule)) &&
		(words === '' || `${item.name} ${item.ref} ${item.description ?? ''}`.toLowerCase().includes(words))
	);
}

/** Identifiers of what stays bright; undefined: the filter asks for nothing. */
export function brightItems(
	items: readonly Item[],
	filter: ViewFilter,
	known: Known
): ReadonlySet<string> | undefined {
	if (isEmptyFilter(filter)) return undefined;
	return new Set(items.filter((item) => isBright(item, filter, known)).map(({ id }) => id));
}

/** The filter with a value more, or without it. Lists that are empty are left out. */
export function toggled(filter: ViewFilter, list: FilterList, values: readonly string[]): ViewFilter {
	const chosen: readonly string[] = filter[list] ?? [];
	const hasAll = values.every((value) => chosen.includes(value));
	const others = chosen.filter((one) => !values.includes(one));
	const next = hasAll ? others : [...others, ...values];
	const { [list]: _, ...rest } = filter;
	return next.length === 0 ? rest : ({ ...rest, [list]: next } as ViewFilter);
}
