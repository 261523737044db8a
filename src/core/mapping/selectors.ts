/** Questions that everything asks of a mapping. Answers are remembered for as long as the mapping's list lives. */
import { grouped } from './grouped.ts';
import { sorted } from './order.ts';
import type { Item } from './item-schema.ts';
import type { Link, Mapping, Package, Role } from './schema.ts';
import { perMapping } from './succession.ts';
import { byText } from './shape.ts';
import { FORMAT_VERSION, SIDES, SURFACES, type LinkKind, type Surface } from './vocabulary.ts';

/** Remembers one answer a key; a mapping is never changed in place, so a remembered answer can't go stale. */
export function remembered<K extends object, V>(compute: (key: K) => V): (key: K) => V {
	const known = new WeakMap<K, V>();
	// Rules ask for the same list thousands of times in a row.
	let lastKey: K | undefined;
	let last: V | undefined;
	return (key) => {
		if (key === lastKey && last !== undefined) return last;
		let value = known.get(key);
		if (value === undefined) {
			value = compute(key);
			known.set(key, value);
		}
		lastKey = key;
		last = value;
		return value;
	};
}

type Places = ReadonlyMap<string, number>;
const lastPlaces = perMapping((): { items: Mapping['items']; places: Places } => ({
	items: [],
	places: new Map()
}));
const placesByList = new WeakMap<Mapping['items'], Places>();
let lastList: Mapping['items'] | undefined;
let lastListPlaces: Places | undefined;

/** Where each item stands in the list. Most edits leave all of them where they are: then the places stay too. */
function placesOf({ id, items }: Mapping): Places {
	if (items === lastList && lastListPlaces) return lastListPlaces;
	let places = placesByList.get(items);
	if (!places) {
		const last = lastPlaces(id);
		const stand =
			items.length === last.items.length && items.every((item, i) => isSameId(item, last.items[i]));
		places = stand ? last.places : placesIn(items);
		placesByList.set(items, places);
		last.items = items;
		last.places = places;
	}
	lastList = items;
	lastListPlaces = places;
	return places;
}

function placesIn(items: Mapping['items']): Places {
	const places = new Map<string, number>();
	for (let i = 0; i < items.length; i += 1) places.set((items[i] as Item).id, i);
	return places;
}

const isSameId = (one: Item, other: Item | undefined) => one === other || one.id === other?.id;

const itemsByRef = remembered((items: Mapping['items']) => new Map(items.map((item) => [item.ref, item])));
const heirs = remembered(
	(items: Mapping['items']) =>
		new Map(items.flatMap((item) => (item.formerRefs ?? []).map((ref): [string, Item] => [ref, item])))
);

const itemsBySurface = remembered((items: Mapping['items']) => {
	const lists: Record<Surface | 'none', Item[]> = { product: [], support: [], exports: [], none: [] };
	for (const item of items) lists[item.surface ?? 'none'].push(item);
	return lists;
});

const linksByStart = remembered((links: Mapping['links']) => grouped(links, ({ from }) => from));
const linksByEnd = remembered((links: Mapping['links']) => grouped(links, ({ to }) => to));

const packagesByItem = remembered((packages: Mapping['packages']) => {
	const groups = new Map<string, Package[]>();
	for (const one of packages)
		for (const id of one.contents ?? []) {
			const group = groups.get(id);
			if (group) group.push(one);
			else groups.set(id, [one]);
		}
	return groups;
});

export function itemById(mapping: Mapping, id: string): Item | undefined {
	const place = placesOf(mapping).get(id);
	return place === undefined ? undefined : mapping.items[place];
}

export function itemByRef(mapping: Pick<Mapping, 'items'>, ref: string): Item | undefined {
	return itemsByRef(mapping.items).get(ref);
}

/** The item that took over what had this reference once, before it was merged into it. */
export function heirOf(mapping: Pick<Mapping, 'items'>, ref: string): Item | undefined {
	return heirs(mapping.items).get(ref);
}

const rolesInOrder = remembered((roles: Mapping['roles']) =>
	roles.toSorted(
		(a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side) || byText(a.name, b.name) || byText(a.id, b.id)
	)
);

/** The roles as a person reads them: the customer's side first, by name. In the file they stand by identifier. */
export function rolesOf(mapping: Pick<Mapping, 'roles'>): readonly Role[] {
	return rolesInOrder(mapping.roles);
}

/** The items that should be on a surface (`none`: not placed yet), by reference. */
export function itemsOn(mapping: Mapping, surface: Surface | 'none'): readonly Item[] {
	return itemsBySurface(mapping.items)[surface];
}

const stageIds = remembered((stages: Mapping['stages']) => new Set(stages.map(({ id }) => id)));

/** The stage an item is shown in; one that is gone counts as none. */
export function stageOf(mapping: Mapping, item: Item): string | undefined {
	return item.stage !== undefined && stageIds(mapping.stages).has(item.stage) ? item.stage : undefined;
}

/** The cells of a board: by its items, then by its stages. */
const cells = remembered((items: Mapping['items']) =>
	remembered((stages: Mapping['stages']) => {
		const known = stageIds(stages);
		const lists = new Map<string, Item[]>();
		for (const item of items) {
			const stage = item.stage !== undefined && known.has(item.stage) ? item.stage : undefined;
			const key = cellKey(item.surface ?? 'none', stage);
			const list = lists.get(key);
			if (list) list.push(item);
			else lists.set(key, [item]);
		}
		for (const [key, list] of lists) lists.set(key, sorted(list));
		return lists;
	})
);

function cellKey(surface: Surface | 'none', stage: string | undefined): string {
	return stage === undefined ? surface : `${surface} ${stage}`;
}

/** The items of one cell of the board (no stage: `undefined`), in their order. */
export function itemsInCell(
	mapping: Mapping,
	surface: Surface | 'none',
	stage: string | undefined
): readonly Item[] {
	return cells(mapping.items)(mapping.stages).get(cellKey(surface, stage)) ?? [];
}

const NO_LINKS: readonly Link[] = [];
const NO_PACKAGES: readonly Package[] = [];

export function linksFrom(mapping: Mapping, id: string, kind?: LinkKind): readonly Link[] {
	const links = linksByStart(mapping.links).get(id) ?? NO_LINKS;
	return kind ? links.filter((link) => link.kind === kind) : links;
}

export function linksTo(mapping: Mapping, id: string, kind?: LinkKind): readonly Link[] {
	const links = linksByEnd(mapping.links).get(id) ?? NO_LINKS;
	return kind ? links.filter((link) => link.kind === kind) : links;
}

/** The items that an item translates to, each once, in the order of its links; what leads nowhere or back is left out. */
export function translationsOf(mapping: Mapping, id: string): readonly Item[] {
	return [...new Set(linksFrom(mapping, id, 'translates-to').map(({ to }) => to))]
		.filter((to) => to !== id)
		.map((to) => itemById(mapping, to))
		.filter((target) => target !== undefined);
}

export function packagesWith(mapping: Mapping, id: string): readonly Package[] {
	return packagesByItem(mapping.packages).get(id) ?? NO_PACKAGES;
}

/** The items that are judged: all but those that only give context. */
export function judgedItems(mapping: Mapping): readonly Item[] {
	return mapping.items.some((item) => item.contextOnly)
		? mapping.items.filter((item) => !item.contextOnly)
		: mapping.items;
}

const stagePlaces = remembered(
	(stages: Mapping['stages']) => new Map(stages.map(({ id }, i): [string, number] => [id, i]))
);

/** The judged items as one reads the board: lane, stage, place. Cards without a stage stand behind the last one there; what is not placed yet comes last. */
export function boardOrder(mapping: Mapping): Item[] {
	const stages = stagePlaces(mapping.stages);
	const lane = ({ surface }: Item) => (surface === undefined ? SURFACES.length : SURFACES.indexOf(surface));
	const column = ({ stage = '' }: Item) => stages.get(stage) ?? stages.size;
	return judgedItems(mapping).toSorted(
		(a, b) => lane(a) - lane(b) || column(a) - column(b) || byText(a.order, b.order) || byText(a.id, b.id)
	);
}

/** Made by a newer program: what this one doesn't understand it could break, so it only shows it. */
export function isReadOnly(mapping: Mapping): boolean {
	return mapping.version > FORMAT_VERSION;
}

/** The items that are in a package, each once, as they were put in. */
export function contentsOf(mapping: Mapping, { contents = [] }: Package): readonly Item[] {
	return [...new Set(contents)].map((id) => itemById(mapping, id)).filter((item) => item !== undefined);
}
