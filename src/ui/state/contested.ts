/** Which items the room is contested about. */
import type { Item } from '#core/mapping/item-schema.ts';
import { votesOn } from '#core/ownership/ballots.ts';

const NONE: ReadonlySet<string> = new Set();

/** Items whose ballots lead to different outcomes, and nobody has decided. The same set wherever there is none. */
export function contestedIn(items: readonly Item[], decided: ReadonlySet<string>): ReadonlySet<string> {
	const ids = items
		.filter((item) => item.ballots && !item.contextOnly && !decided.has(item.id))
		.filter((item) => votesOn(item)?.isContested)
		.map(({ id }) => id);
	return ids.length === 0 ? NONE : new Set(ids);
}
