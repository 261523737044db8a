/** Identifiers of the selected items. Replaced as a whole, never changed in place. */
export type Selection = ReadonlySet<string>;

export const NOTHING_SELECTED: Selection = new Set();

export function selectionOf(ids: Iterable<string>): Selection {
	return new Set(ids);
}
