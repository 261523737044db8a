/** What of a package is not exported today: until that is built, nobody can take it along. */
import type { Item } from '../mapping/item-schema.ts';

/** What nobody said of today stands where it was placed. */
export function toBuild(items: readonly Item[]): readonly Item[] {
	return items.filter(({ today, surface }) => (today ?? surface) !== 'exports');
}
