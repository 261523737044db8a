/** What a card says about its item, in marks and in words. The same for nodes, canvas, lists and readers. */
import type { LaneId, LanesBy } from '#core/layout/lanes.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { REPLY_NAMES } from '#core/mapping/replies.ts';
import type { ReplyStatus, Surface } from '#core/mapping/vocabulary.ts';
import { votesOn } from '#core/ownership/ballots.ts';
import { homesOf, verdictOn } from '#core/ownership/judge.ts';
import { KIND_NAMES, SURFACE_NAMES } from '#core/ownership/questions.ts';
import type { Severity } from '#core/rules/rule.ts';
import type { IconName } from '#ui/kit/icons.ts';
import { sidesOf } from '#ui/votes/split.ts';
import type { Tag } from '#ui/board/looks/colouring.ts';

export type CardVerdict =
	/** Verdict and lane agree. */
	| { readonly kind: 'home'; readonly surface: Surface }
	/** It belongs on another surface. */
	| { readonly kind: 'away'; readonly surface: Surface }
	/** Raw in support tooling, and a version for customers is owed in the product. */
	| { readonly kind: 'translate' }
	/** State in the product, history in a package. */
	| { readonly kind: 'split' }
	| { readonly kind: 'open' }
	/** The votes lead to different outcomes: how many with the likeliest one, and how many not. */
	| { readonly kind: 'contested'; readonly sides: readonly [most: number, others: number] }
	/** Only there for context: never judged. */
	| { readonly kind: 'context' };

const OPEN: CardVerdict = { kind: 'open' };
const CONTEXT: CardVerdict = { kind: 'context' };
const TRANSLATE: CardVerdict = { kind: 'translate' };
const SPLIT: CardVerdict = { kind: 'split' };

/** `isContested`: the votes clash, and nobody has decided. */
export function cardVerdict(item: Item, lane: LaneId, isContested = false): CardVerdict {
	if (item.contextOnly) return CONTEXT;
	const vote = isContested ? votesOn(item) : undefined;
	if (vote) return { kind: 'contested', sides: sidesOf(vote) };
	const verdict = verdictOn(item);
	if (!verdict.settled) return OPEN;
	if (lane === 'none' || !homesOf(verdict).includes(lane)) return { kind: 'away', surface: verdict.surface };
	if (verdict.shape === 'split') return SPLIT;
	return verdict.shape === 'translate' ? TRANSLATE : { kind: 'home', surface: lane };
}

/** What stands on the corner of a card for how far those who build are. */
export const REPLY_ICONS: Readonly<Record<ReplyStatus, IconName>> = {
	open: 'list',
	'in-progress': 'dots',
	done: 'check',
	question: 'question',
	declined: 'close'
};

export function laneName(lane: LaneId, lanesBy: LanesBy = 'target'): string {
	if (lane !== 'none') return SURFACE_NAMES[lane].name;
	return lanesBy === 'today' ? 'Nowhere, or not known' : 'Not placed yet';
}

const WORDS: Record<Exclude<CardVerdict['kind'], 'away' | 'contested'>, string> = {
	home: 'at home',
	translate: 'at home, a version for customers is owed',
	split: 'at home, and in a package',
	open: 'open',
	context: 'only for context'
};

export function verdictWords(verdict: CardVerdict): string {
	if (verdict.kind === 'contested') return `contested, ${verdict.sides.join(' to ')}`;
	return verdict.kind === 'away' ? `belongs in ${SURFACE_NAMES[verdict.surface].name}` : WORDS[verdict.kind];
}

/** The accessible name: kind, name, reference, surface, verdict, worst finding, what its colour says, what was answered. */
export function cardWords(
	item: Item,
	lane: LaneId,
	worst: Severity | undefined,
	lanesBy: LanesBy = 'target',
	isContested = false,
	tag?: Tag,
	answered?: ReplyStatus
): string {
	const where = lane === 'none' ? laneName(lane, lanesBy).toLowerCase() : `on ${laneName(lane)}`;
	const kind = KIND_NAMES[item.kind].name.toLowerCase();
	const words = [item.name, kind, item.ref, where, verdictWords(cardVerdict(item, lane, isContested))];
	if (worst) words.push(worst);
	// The worst finding is said already where that is what the colour says.
	if (tag && tag.words.toLowerCase() !== worst) words.push(tag.words);
	if (answered) words.push(`answered: ${REPLY_NAMES[answered].toLowerCase()}`);
	return words.join(', ');
}
