/** What a room that has voted still needs to talk about, in the order in which to talk. */
import { counted } from '../mapping/counted.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { boardOrder } from '../mapping/selectors.ts';
import { HAZARDS } from '../mapping/vocabulary.ts';
import { votesOn, type Vote } from './ballots.ts';

/** The rule whose accepted finding keeps what the room decided about an item that was contested. */
export const CONTESTED_RULE = 'contested-item';

export interface Voted {
	readonly item: Item;
	readonly vote: Vote;
}

export interface Agenda {
	/** The ballots lead to different outcomes, and nobody decided: talk. The most evenly split first. */
	readonly contested: readonly Voted[];
	/** Contested, and decided by the room. */
	readonly decided: readonly Voted[];
	/** All ballots lead to one outcome. */
	readonly agreed: readonly Voted[];
	/** There are ballots, and neither do they clash nor do they settle it. */
	readonly open: readonly Voted[];
	/** Nobody voted on these. */
	readonly unvoted: readonly Item[];
}

/**
 * Whether the room decided: its accepted finding lies among the mapping's decisions. That one may be stale, or
 * accepted with its lane: whoever can ask the review hands in `decidedIn`.
 */
function isDecidedIn({ decisions }: Mapping): (item: Item) => boolean {
	const ids = new Set(decisions.filter(({ rule }) => rule === CONTESTED_RULE).map(({ at }) => at));
	return ({ id }) => ids.has(id);
}

/** Every judged item once; all lists but `contested` in the order of the board. */
export function agendaOf(
	mapping: Mapping,
	isDecided: (item: Item) => boolean = isDecidedIn(mapping)
): Agenda {
	const contested: Voted[] = [];
	const decided: Voted[] = [];
	const agreed: Voted[] = [];
	const open: Voted[] = [];
	const unvoted: Item[] = [];
	for (const item of boardOrder(mapping)) {
		const vote = votesOn(item);
		if (!vote) unvoted.push(item);
		else if (vote.isContested) (isDecided(item) ? decided : contested).push({ item, vote });
		else (vote.agreed ? agreed : open).push({ item, vote });
	}
	return { contested: contested.sort(byUrgency), decided, agreed, open, unvoted };
}

/** The most evenly split first, then what somebody thinks dangerous; the sort keeps the board's order otherwise. */
function byUrgency({ vote: a }: Voted, { vote: b }: Voted): number {
	return a.agreement - b.agreement || worst(a) - worst(b);
}

const worst = ({ hazards }: Vote) => {
	const [first] = hazards;
	return first === undefined ? HAZARDS.length : HAZARDS.indexOf(first);
};

const items = (count: number) => counted(count, 'item', 'items');

/** “7 items need talk, 45 are agreed, 3 are still open.” Parts that are nothing are left out, but never all. */
export function agendaInWords({ contested, decided, agreed, open, unvoted }: Agenda): string {
	const be = (count: number, words: string) => `${count} ${count === 1 ? 'is' : 'are'} ${words}`;
	const parts = [
		contested.length === 1 ? '1 item needs talk' : `${items(contested.length)} need talk`,
		decided.length > 0 && be(decided.length, 'decided'),
		be(agreed.length, 'agreed'),
		open.length > 0 && be(open.length, 'still open'),
		unvoted.length > 0 && `${unvoted.length} ${unvoted.length === 1 ? 'has' : 'have'} no ballot`
	];
	return `${parts.filter(Boolean).join(', ')}.`;
}
