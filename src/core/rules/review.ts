/** What is left to see to in a mapping: the findings that nobody accepted, or whose acceptance no longer holds. */
import type { Item, Mapping } from '../mapping/schema.ts';
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

/**
 * Of which contested items the room's decision still holds: what `agendaOf` asks for. One whose votes or answers
 * changed since is to be talked about again.
 */
export function decidedIn(mapping: Mapping, today?: string): (item: Item) => boolean {
	const ids = new Set(
		review(mapping, today).accepted.flatMap(({ finding: { rule, at } }) =>
			rule === CONTESTED_RULE && at.type === 'item' ? [at.id] : []
		)
	);
	return ({ id }) => ids.has(id);
}
