/** Which items the room is contested about, and which of these it has decided. */
import type { Item } from '#core/mapping/schema.ts';
import { CONTESTED_RULE } from '#core/ownership/agenda.ts';
import { votesOn } from '#core/ownership/ballots.ts';
import type { AcceptedFinding } from '#core/rules/reviewer.ts';

const NONE: ReadonlySet<string> = new Set();

/** Items whose contested votes the room has decided, by an acceptance that holds. */
export function decidedIn(accepted: readonly AcceptedFinding[]): ReadonlySet<string> {
	const ids = accepted.flatMap(({ finding: { rule, at } }) =>
		rule === CONTESTED_RULE && at.type === 'item' ? [at.id] : []
	);
	return ids.length === 0 ? NONE : new Set(ids);
}

/** Items whose ballots lead to different outcomes, and nobody has decided. The same set wherever there is none. */
export function contestedIn(items: readonly Item[], decided: ReadonlySet<string>): ReadonlySet<string> {
	const ids = items
		.filter((item) => item.ballots && !item.contextOnly && !decided.has(item.id))
		.filter((item) => votesOn(item)?.isContested)
		.map(({ id }) => id);
	return ids.length === 0 ? NONE : new Set(ids);
}
