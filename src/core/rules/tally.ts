/** What stands where, counted once for all rules about the whole mapping: one walk through the items an edit. */
import type { Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';

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

export const tally: (items: Mapping['items']) => Tally = remembered((items: Mapping['items']): Tally => {
	const counts = { judged: 0, placed: 0, shown: 0, teams: 0, statuses: 0, fields: 0, actions: 0 };
	for (const { kind, surface, contextOnly, answers } of items) {
		if (surface === 'support' && kind === 'action') counts.actions += 1;
		if (contextOnly) continue;
		counts.judged += 1;
		if (surface) counts.placed += 1;
		if (surface === 'product') {
			counts.shown += 1;
			if (answers?.nextAction === 'internal') counts.teams += 1;
		} else if (surface === 'support') {
			if (kind === 'status') counts.statuses += 1;
			else if (kind === 'field') counts.fields += 1;
		}
	}
	return counts;
});
