/**
 * The portal as it should be: where verdicts say, unless the room accepted that an item stays where it stands. And what
 * has to move for that. The board's “Moves” asks the same of verdicts, but knows no decisions.
 */
import { laneOf, leaves, type LaneId } from '../../layout/lanes.ts';
import type { Item } from '../../mapping/item-schema.ts';
import type { Decision, Mapping } from '../../mapping/schema.ts';
import { HAZARDS, SURFACES, type Surface } from '../../mapping/vocabulary.ts';
import { hazardsOf, homesOf, verdictOn } from '../../ownership/judge.ts';
import type { Review } from '../../rules/reviewer.ts';
import { asDecided, staysBy } from '../target.ts';

export interface Move {
	readonly item: Item;
	/** Where customers or the team have it now; `none`: nowhere, or nobody knows. */
	readonly from: LaneId;
	readonly to: Surface;
	/** Does the verdict want it there? Otherwise the team placed it there. */
	readonly isByVerdict: boolean;
}

export interface Kept {
	readonly item: Item;
	readonly surface: Surface;
	readonly decision: Decision;
}

export interface Target {
	/** The same mapping with every item on the surface where it should be. */
	readonly mapping: Mapping;
	/** What is the most urgent first: what puts somebody at risk where it is, then what leaves customers' screens. */
	readonly moves: readonly Move[];
	/** Items that stay elsewhere than their answers say, and the decision that lets them. */
	readonly kept: readonly Kept[];
}

export function wholeTarget(mapping: Mapping, reviewed: Review): Target {
	const moves: Move[] = [];
	const kept: Kept[] = [];
	const items = mapping.items.map((item): Item => {
		const decision = staysBy(mapping, item, reviewed);
		if (decision && item.surface) kept.push({ item, surface: item.surface, decision });
		const decided = asDecided(mapping, item, reviewed);
		const to = laneOf(decided, 'moves');
		const from = leaves(decided);
		if (to === 'none') return item;
		if (from !== undefined) moves.push({ item, from, to, isByVerdict: isWanted(item, to) });
		return to === item.surface ? item : { ...item, surface: to };
	});
	return { mapping: { ...mapping, items }, moves: moves.sort(byUrgency), kept };
}

function isWanted(item: Item, to: Surface): boolean {
	const verdict = verdictOn(item);
	return !item.contextOnly && verdict.settled && homesOf(verdict).includes(to);
}

/** The worst that it shows customers where it is now; beyond the last hazard: nothing. */
function risk({ item, from, to }: Move): number {
	if (from === 'support' || from === 'none' || to !== 'support') return HAZARDS.length;
	const [worst] = HAZARDS.filter((hazard) => hazardsOf(item)?.includes(hazard));
	return worst === undefined ? HAZARDS.length : HAZARDS.indexOf(worst);
}

const place = (lane: LaneId) => (lane === 'none' ? SURFACES.length : SURFACES.indexOf(lane));

/** The sort keeps the order of references otherwise. */
function byUrgency(a: Move, b: Move): number {
	return risk(a) - risk(b) || place(a.from) - place(b.from) || place(a.to) - place(b.to);
}
