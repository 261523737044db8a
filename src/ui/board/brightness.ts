/** What filters and the search leave bright; the rest is dimmed and stays in its place. */
import { laneOf, type LanesBy } from '#core/layout/lanes.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Kind } from '#core/mapping/vocabulary.ts';
import { cardVerdict } from './card-face.ts';

export interface Filters {
	readonly lanesBy: LanesBy;
	readonly onlyMisplaced: boolean;
	readonly onlyOpen: boolean;
	readonly kind: Kind | undefined;
	/** Looked for in name, reference and description. */
	readonly words: string;
}

/** It is on a surface that its settled verdict does not name. */
export function isMisplaced(item: Item, lanesBy: LanesBy): boolean {
	const lane = laneOf(item, lanesBy);
	return lane !== 'none' && cardVerdict(item, lane).kind === 'away';
}

export function isOpen(item: Item): boolean {
	return cardVerdict(item, 'none').kind === 'open';
}

/** Identifiers of what stays bright; undefined: no filter is set. */
export function brightItems(items: readonly Item[], filters: Filters): ReadonlySet<string> | undefined {
	const { lanesBy, onlyMisplaced, onlyOpen, kind } = filters;
	const words = filters.words.trim().toLowerCase();
	if (!onlyMisplaced && !onlyOpen && !kind && words === '') return undefined;
	const bright = items.filter(
		(item) =>
			(!onlyMisplaced || isMisplaced(item, lanesBy)) &&
			(!onlyOpen || isOpen(item)) &&
			(!kind || item.kind === kind) &&
			(words === '' || `${item.name} ${item.ref} ${item.description ?? ''}`.toLowerCase().includes(words))
	);
	return new Set(bright.map(({ id }) => id));
}
