/** Which rows and columns of the matrix are shown. What is not chosen does not filter. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { Role } from '#core/mapping/schema.ts';
import type { Kind, Surface } from '#core/mapping/vocabulary.ts';
import { filtered, NO_FILTER } from '#ui/inventory/rows.ts';
import { isMeant } from './who.ts';
import type { Marks } from './marks.ts';

export type Place = Surface | 'none';

export interface RightsFilter {
	readonly words: string;
	readonly kinds: ReadonlySet<Kind>;
	readonly places: ReadonlySet<Place>;
	/** Only items about whose rights a rule says something. */
	readonly hasFindings: boolean;
	/** A value of `whoOptions`; empty: every role. */
	readonly who: string;
}

export const EVERYTHING: RightsFilter = {
	words: '',
	kinds: new Set(),
	places: new Set(),
	hasFindings: false,
	who: ''
};

export function isFiltering({ words, kinds, places, hasFindings, who }: RightsFilter): boolean {
	return words.trim() !== '' || kinds.size > 0 || places.size > 0 || hasFindings || who !== '';
}

export function itemsIn(items: readonly Item[], filter: RightsFilter, { worst }: Marks): readonly Item[] {
	const { words, kinds, hasFindings, places } = filter;
	const passing = filtered(items, { ...NO_FILTER, words, kinds, hasFindings }, worst);
	return places.size === 0 ? passing : passing.filter(({ surface }) => places.has(surface ?? 'none'));
}

/** A role that was asked for and is gone since asks for nothing. */
export function rolesIn(roles: readonly Role[], { who }: RightsFilter): readonly Role[] {
	const meant = roles.filter((role) => isMeant(role, who));
	return meant.length > 0 ? meant : roles;
}
