/** Items of the same kind and name, however it is written. */
import type { Item, Mapping } from '../mapping/schema.ts';
import { itemById, remembered } from '../mapping/selectors.ts';

const nameKey: (item: Item) => string = remembered(
	({ kind, name }: Item) => `${kind} ${name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()}`
);

type Group = readonly Item[];

/** The groups of one list of items. Moves on to the next list by what differs: an edit costs one name, not all. */
class Names {
	#items: readonly Item[] = [];
	#groups = new Map<string, Group>();
	#several = new Map<string, Group>();

	of(items: readonly Item[]): this {
		if (items === this.#items) return this;
		if (items.length !== this.#items.length) {
			this.#groups.clear();
			this.#several.clear();
			for (const item of items) this.#add(item);
		} else {
			const changed = [...items.keys()].filter((i) => items[i] !== this.#items[i]);
			// All the old ones first: two that changed places would otherwise take each other along.
			for (const i of changed) this.#remove(this.#items[i] as Item);
			for (const i of changed) this.#add(items[i] as Item);
		}
		this.#items = items;
		return this;
	}

	group(item: Item): Group {
		return this.#groups.get(nameKey(item)) ?? [];
	}

	several(): Iterable<Group> {
		return this.#several.values();
	}

	#add(item: Item): void {
		this.#put(nameKey(item), [...this.group(item), item]);
	}

	#remove(item: Item): void {
		this.#put(
			nameKey(item),
			this.group(item).filter((one) => one !== item)
		);
	}

	/** A group is never changed in place: rules' sights hold on to it. */
	#put(key: string, group: Group): void {
		if (group.length > 0) this.#groups.set(key, group);
		else this.#groups.delete(key);
		if (group.length > 1) this.#several.set(key, group);
		else this.#several.delete(key);
	}
}

const names = new Names();

/** Itself and all others with its kind and name, in no order. */
export function namesakesOf(mapping: Mapping, id: string): readonly Item[] {
	const item = itemById(mapping, id);
	return item ? names.of(mapping.items).group(item) : [];
}

/** The groups of two or more, in no order. */
export function groupsOfNamesakes(mapping: Mapping): Iterable<readonly Item[]> {
	return names.of(mapping.items).several();
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
