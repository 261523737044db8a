/** Items of the same kind and name, however it is written. */
import type { Item, Mapping } from '../mapping/schema.ts';
import { itemById, remembered } from '../mapping/selectors.ts';

const nameKey: (item: Item) => string = remembered(
	({ kind, name }: Item) => `${kind} ${name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()}`
);

const groups = remembered((items: Mapping['items']) => {
	const first = new Map<string, Item>();
	const several = new Map<string, Item[]>();
	for (const item of items) {
		const key = nameKey(item);
		const known = first.get(key);
		if (!known) first.set(key, item);
		else {
			const group = several.get(key);
			if (group) group.push(item);
			else several.set(key, [known, item]);
		}
	}
	return several;
});

/** Itself and all others with its kind and name. */
export function namesakesOf(mapping: Mapping, id: string): readonly Item[] {
	const item = itemById(mapping, id);
	return item ? (groups(mapping.items).get(nameKey(item)) ?? [item]) : [];
}

/** The groups of two or more. */
export function groupsOfNamesakes(mapping: Mapping): Iterable<readonly Item[]> {
	return groups(mapping.items).values();
}
