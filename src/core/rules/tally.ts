/** What stands where, counted once for all rules about the whole mapping. An edit costs one item, not all. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { keptUp } from '../mapping/succession.ts';

export interface Tally {
	readonly judged: number;
	/** Of these, on a surface. */
	readonly placed: number;
	/** Of these, on Product. */
	readonly shown: number;
	/** Of these, answered: the next step is the team's. */
	readonly teams: number;
	/** In Support tooling, of those that are judged. */
	readonly statuses: number;
	readonly fields: number;
	/** In Support tooling, those that only give context too. */
	readonly actions: number;
}
type Counts = { -readonly [K in keyof Tally]: number };

const NOTHING: Tally = { judged: 0, placed: 0, shown: 0, teams: 0, statuses: 0, fields: 0, actions: 0 };

const tallies = keptUp(
	() => NOTHING,
	(tally, gone: readonly Item[], come) => {
		const counts: Counts = { ...tally };
		for (const item of gone) count(counts, item, -1);
		for (const item of come) count(counts, item, 1);
		return counts;
	}
);

export function tally({ id, items }: Mapping): Tally {
	return tallies(id, items);
}

function count(counts: Counts, { kind, surface, contextOnly, answers }: Item, by: 1 | -1): void {
	if (surface === 'support' && kind === 'action') counts.actions += by;
	if (contextOnly) return;
	counts.judged += by;
	if (!surface) return;
	counts.placed += by;
	if (surface === 'product') {
		counts.shown += by;
		if (answers?.nextAction === 'internal') counts.teams += by;
	} else if (surface === 'support') {
		if (kind === 'status') counts.statuses += by;
		else if (kind === 'field') counts.fields += by;
	}
}
