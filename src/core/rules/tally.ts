/** What stands where, counted once for all rules about the whole mapping. An edit costs one item, not all. */
import type { Item } from '../mapping/schema.ts';
import { changedPlaces } from './changed-places.ts';

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

/** The list before. Only saves work: it never decides what is counted. */
let before: { readonly items: readonly Item[]; readonly counts: Tally } | undefined;

export function tally(items: readonly Item[]): Tally {
	if (before?.items === items) return before.counts;
	const changed = before && changedPlaces(before.items, items);
	const counts: Counts =
		before && changed
			? { ...before.counts }
			: { judged: 0, placed: 0, shown: 0, teams: 0, statuses: 0, fields: 0, actions: 0 };
	if (before && changed)
		for (const i of changed) {
			count(counts, before.items[i] as Item, -1);
			count(counts, items[i] as Item, 1);
		}
	else for (const item of items) count(counts, item, 1);
	before = { items, counts };
	return counts;
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
