/** What of a package is not exported today: until that is built, nobody can take it along. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';

export function contentsOf(mapping: Mapping, { contents = [] }: Package): readonly Item[] {
	return [...new Set(contents)].map((id) => itemById(mapping, id)).filter((item) => item !== undefined);
}

/** What nobody said of today stands where it was placed. */
export function toBuild(items: readonly Item[]): readonly Item[] {
	return items.filter(({ today, surface }) => (today ?? surface) !== 'exports');
}
