/** What could go into a package, and what had better not. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { isForTeam } from '#core/rules/exposure.ts';

const RANKS = ['exports', 'product', undefined, 'support'] as const;
const rank = ({ surface }: Item) => RANKS.indexOf(surface);

/** The items whose name or reference has these words, those of Exports first, what is for the team last. */
export function candidates({ items }: Pick<Mapping, 'items'>, words: string): readonly Item[] {
	const wanted = words.trim().toLowerCase();
	return items
		.filter(({ name, ref }) => `${name} ${ref}`.toLowerCase().includes(wanted))
		.map((item) => ({ item, at: isForTeam(item) ? RANKS.length : rank(item) }))
		.toSorted((a, b) => a.at - b.at)
		.map(({ item }) => item);
}
