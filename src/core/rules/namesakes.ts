/** Items of the same kind and name, however it is written. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemById, remembered } from '../mapping/selectors.ts';
import { perMapping, succession } from '../mapping/succession.ts';

/** What needs no other form to be compared, as nearly all names. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

export function nameKey({ kind, name }: Pick<Item, 'kind' | 'name'>): string {
	const plain = PLAIN.test(name) ? name : name.normalize('NFKC').replace(/\s+/g, ' ').trim();
	return `${kind} ${plain.toLowerCase()}`;
}

type Group = readonly Item[];
const NOBODY: Group = [];

/** The groups of one list of items. Moves on to the next list by what differs: an edit costs one name, not all. */
class Names {
	#items: readonly Item[] = [];
	/** Most names stand alone, and need no list. */
	#groups = new Map<string, Item | Group>();
	#several = new Map<string, Group>();

	of(items: readonly Item[]): this {
		if (items === this.#items) return this;
		const { gone, come } = succession(items, this.#items);
		const isAnew = gone.length === this.#items.length;
		// What throws on the way leaves nothing half moved behind.
		this.#items = [];
		if (isAnew) {
			this.#groups = new Map();
			this.#several = new Map();
		} else this.#takeOut(gone);
		this.#putIn(come);
		this.#items = items;
		return this;
	}

	group(item: Item): Group {
		const group = this.#groups.get(nameKey(item)) ?? NOBODY;
		return isGroup(group) ? group : [group];
	}

	several(): Iterable<Group> {
		return this.#several.values();
	}

	// A group that came out of here is never changed in place: rules' sights hold on to it.

	#takeOut(items: readonly Item[]): void {
		const isGone = new Set(items);
		for (const key of new Set(items.map(nameKey))) {
			const group = this.#groups.get(key) ?? NOBODY;
			const left = isGroup(group) ? group.filter((item) => !isGone.has(item)) : NOBODY;
			this.#several.delete(key);
			if (left.length > 1) this.#put(key, left);
			else if (left[0]) this.#groups.set(key, left[0]);
			else this.#groups.delete(key);
		}
	}

	#putIn(items: readonly Item[]): void {
		const growing = new Map<string, Item[]>();
		for (const item of items) {
			const key = nameKey(item);
			const others = this.#groups.get(key);
			if (!others) this.#groups.set(key, item);
			else if (growing.has(key)) growing.get(key)?.push(item);
			else {
				const group = isGroup(others) ? [...others, item] : [others, item];
				growing.set(key, group);
				this.#put(key, group);
			}
		}
	}

	#put(key: string, group: Group): void {
		this.#groups.set(key, group);
		this.#several.set(key, group);
	}
}

const isGroup = (one: Item | Group): one is Group => Array.isArray(one);

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
