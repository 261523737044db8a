/** Items of the same kind and name, however it is written. */
import type { Item, Mapping } from '../mapping/schema.ts';
import { itemById, remembered } from '../mapping/selectors.ts';
import { perMapping, placesBefore } from '../mapping/succession.ts';

/** What needs no other form to be compared, as nearly all names. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

function nameKey({ kind, name }: Item): string {
	const plain = PLAIN.test(name) ? name : name.normalize('NFKC').replace(/\s+/g, ' ').trim();
	return `${kind} ${plain.toLowerCase()}`;
}

type Group = readonly Item[];
const NOBODY: Group = [];

/** The groups of one list of items. Moves on to the next list by what differs: an edit costs one name, not all. */
class Names {
	#items: readonly Item[] = [];
	#groups: Map<string, Group> = new Map();
	#several: Map<string, Group> = new Map();

	of(items: readonly Item[]): this {
		if (items === this.#items) return this;
		const places = placesBefore(items, this.#items);
		const stays = new Uint8Array(this.#items.length);
		for (const place of places) if (place >= 0) stays[place] = 1;
		const gone = this.#items.filter((_, i) => stays[i] === 0);
		const touched = new Map<string, Item[]>();
		for (const item of gone) touched.set(nameKey(item), []);
		for (let i = 0; i < items.length; i += 1) if (places[i] === -1) pushTo(touched, items[i] as Item);
		if (gone.length === stays.length) {
			// Another mapping, or all of it anew.
			for (const [key, group] of touched) if (group.length === 0) touched.delete(key);
			this.#groups = touched;
			this.#several = new Map([...touched].filter(([, group]) => group.length > 1));
		} else {
			const isGone = new Set(gone);
			for (const [key, come] of touched)
				this.#put(key, [...(this.#groups.get(key) ?? NOBODY).filter((item) => !isGone.has(item)), ...come]);
		}
		this.#items = items;
		return this;
	}

	group(item: Item): Group {
		return this.#groups.get(nameKey(item)) ?? NOBODY;
	}

	several(): Iterable<Group> {
		return this.#several.values();
	}

	/** A group is never changed in place: rules' sights hold on to it. */
	#put(key: string, group: Group): void {
		if (group.length > 0) this.#groups.set(key, group);
		else this.#groups.delete(key);
		if (group.length > 1) this.#several.set(key, group);
		else this.#several.delete(key);
	}
}

function pushTo(lists: Map<string, Item[]>, item: Item): void {
	const key = nameKey(item);
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}

const namesIn = perMapping(() => new Names());

/** Itself and all others with its kind and name, in no order. */
export function namesakesOf(mapping: Mapping, id: string): readonly Item[] {
	const item = itemById(mapping, id);
	return item ? namesIn(mapping.id).of(mapping.items).group(item) : NOBODY;
}

/** The groups of two or more, in no order. */
export function groupsOfNamesakes(mapping: Mapping): Iterable<readonly Item[]> {
	return namesIn(mapping.id).of(mapping.items).several();
}

/** The judged items that are on a surface, by kind and name: the same key in every mapping. */
export const placedByName: (items: Mapping['items']) => ReadonlyMap<string, readonly Item[]> = remembered(
	(items: Mapping['items']) => {
		const groups = new Map<string, Item[]>();
		for (const item of items) {
			if (item.contextOnly || !item.surface) continue;
			const key = nameKey(item);
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
		return groups;
	}
);
