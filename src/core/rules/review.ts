/** What is left to see to in a mapping: the findings that nobody accepted, or whose acceptance no longer holds. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import { CONTESTED_RULE } from '../ownership/agenda.ts';
import { RULES } from './index.ts';
import { lint } from './lint.ts';
import { reviewer, type Review, type StaleFinding } from './reviewer.ts';
import type { Finding } from './rule.ts';

/**
 * Findings held against decisions. `today` (an ISO date, from whoever has a calendar): acceptances whose day to
 * look again has come are stale. Without it no date is looked at, so that the same mapping gives the same review.
 */
export const review = reviewer(lint, RULES);

const byStandIn = remembered(
	({ stale }: Review) =>
		new Map(stale.flatMap((one) => one.standIns.map(({ key }): [string, StaleFinding] => [key, one])))
);

/** The stale acceptance that an open finding stands in for. */
export function staleBehind(of: Review, finding: Finding): StaleFinding | undefined {
	return byStandIn(of).get(finding.key);
}

/** The same wherever there is none, so that what follows from it need not be worked out again. */
const NOBODY: ReadonlySet<string> = new Set();

/**
 * The contested items that the room has decided, and the decision still holds. One whose votes or answers changed
 * since is to be talked about again.
 */
export const decidedItems: (of: Review) => ReadonlySet<string> = remembered(({ accepted }: Review) => {
	const ids = accepted.flatMap(({ finding: { rule, at } }) =>
		rule === CONTESTED_RULE && at.type === 'item' ? [at.id] : []
	);
	return ids.length === 0 ? NOBODY : new Set(ids);
});

/** The same as `agendaOf` asks for it. */
export function decidedIn(mapping: Mapping, today?: string): (item: Item) => boolean {
	const ids = decidedItems(review(mapping, today));
	return ({ id }) => ids.has(id);
}
