/** The ways in which two mappings differ, as a room asks for them: what is new, what moved, what was answered otherwise. */
import type { Difference } from './compare.ts';

export const WAYS = ['added', 'removed', 'moved', 'answered', 'renamed', 'changed', 'reordered'] as const;
export type Way = (typeof WAYS)[number];

export const WAY_NAMES: Readonly<Record<Way, string>> = {
	added: 'added',
	removed: 'removed',
	moved: 'moved to another surface',
	answered: 'answered differently',
	renamed: 'renamed',
	changed: 'changed otherwise',
	reordered: 'in another order'
};

/** Never empty. A member may differ in several ways; `changed` stands for every field without a way of its own. */
export function waysOf({ collection, kind, fields }: Difference): readonly Way[] {
	if (kind === 'added' || kind === 'removed') return [kind];
	if (kind === 'moved') return ['reordered'];
	const found = new Set(fields.map(({ path: [key] }) => wayOf(collection === 'items', key)));
	return WAYS.filter((way) => found.has(way));
}

function wayOf(isItem: boolean, key: string): Way {
	if (key === 'name' || key === 'title') return 'renamed';
	if (isItem && key === 'surface') return 'moved';
	return isItem && key === 'answers' ? 'answered' : 'changed';
}

/** How many members differ in each way; one that differs in several counts in each of them. */
export function countWays(differences: readonly Difference[]): Readonly<Record<Way, number>> {
	const counts = Object.fromEntries(WAYS.map((way) => [way, 0])) as Record<Way, number>;
	for (const one of differences) for (const way of waysOf(one)) counts[way] += 1;
	return counts;
}
