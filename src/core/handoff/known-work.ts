/** Every piece of work that an answer may be about: in the backlog now, handed off once, or answered already. */
import { backlog } from '../exporters/backlog.ts';
import type { Task } from '../exporters/task.ts';
import { refsInTitle } from '../mapping/refs.ts';
import type { Mapping } from '../mapping/schema.ts';
import { heirOf, itemByRef, remembered } from '../mapping/selectors.ts';

export interface KnownWork {
	readonly key: string;
	/** Empty: nobody knows any more. */
	readonly title: string;
	/** Other titles that it went out under. */
	readonly before: readonly string[];
	/** References of the items that it is about; none where it is about a package or the whole. */
	readonly refs: readonly string[];
	/** It is still to be done, as far as the mapping says. */
	readonly isWanted: boolean;
}

const isAboutItems = (key: string) => !key.startsWith('package/');

/** The items that a piece of work is about: what is in a package is not done when the package is. */
export function itemRefs({ key, refs }: Pick<Task, 'key' | 'refs'>): readonly string[] {
	return isAboutItems(key) ? refs : [];
}

/** By key, the backlog first and in its order. */
export const knownWork = remembered((mapping: Mapping): ReadonlyMap<string, KnownWork> => {
	const known = new Map<string, KnownWork>();
	for (const task of backlog(mapping))
		known.set(task.key, {
			...{ key: task.key, title: task.title, before: [], refs: itemRefs(task), isWanted: true }
		});
	for (const { tasks } of mapping.handOffs.toReversed())
		for (const { key, title } of tasks) {
			const now = known.get(key);
			if (now) known.set(key, { ...now, before: [...now.before, title] });
			else {
				const refs = isAboutItems(key) ? refsInTitle(title).map((ref) => nowCalled(mapping, ref)) : [];
				known.set(key, { key, title, before: [], refs, isWanted: false });
			}
		}
	for (const { task: key, refs = [] } of mapping.replies)
		if (!known.has(key)) known.set(key, { key, title: '', before: [], refs, isWanted: false });
	return known;
});

/** The reference that an item has now, where it was merged into another. */
function nowCalled(mapping: Mapping, ref: string): string {
	return itemByRef(mapping, ref) ? ref : (heirOf(mapping, ref)?.ref ?? ref);
}
