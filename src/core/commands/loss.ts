import type { Mapping } from '../mapping/schema.ts';
import { COLLECTIONS, isCollection, type Collection } from '../mapping/shape.ts';
import type { Change } from './edit.ts';

/** What an edit takes away, so that whoever made it can be offered it back at once. */
export interface Loss {
	/** How many members each list loses: items, links, roles. Only lists that lose some. */
	readonly members: Readonly<Partial<Record<Collection, number>>>;
	/** How many values it empties in what stays, where it puts nothing anywhere: 0 for every edit that gives a value. */
	readonly values: number;
}

/** `mapping`: as it was before the changes. A member that is taken out and put in again is not lost. */
export function lossOf(mapping: Mapping, changes: readonly Change[]): Loss {
	const gone = new Map<Collection, Set<string>>();
	let values = 0;
	let gives = false;
	for (const { path, value } of changes) {
		const [list = '', id] = path;
		if (value !== undefined) gives = true;
		else if (path.length > 2 || !isCollection(list)) values += 1;
		if (path.length !== 2 || id === undefined || !isCollection(list)) continue;
		const lost = gone.get(list) ?? new Set<string>();
		if (value === undefined) lost.add(id);
		else lost.delete(id);
		gone.set(list, lost);
	}
	const members = COLLECTIONS.flatMap((list): [Collection, number][] => {
		const lost = gone.get(list);
		if (!lost || lost.size === 0) return [];
		const there: readonly { readonly id: string }[] = mapping[list];
		const count = there.filter(({ id }) => lost.has(id)).length;
		return count > 0 ? [[list, count]] : [];
	});
	return { members: Object.fromEntries(members), values: gives || members.length > 0 ? 0 : values };
}
