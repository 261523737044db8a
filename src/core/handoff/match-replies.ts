/** Answers from a file held against the mapping: what each would change, and which belong to no work of ours. */
import { replyPatch, takeReplies, type GivenReply } from '../commands/take-replies.ts';
import type { Command } from '../commands/edit.ts';
import type { ProposedReply, RepliesProposal } from '../importers/proposal.ts';
import type { Reply } from '../mapping/handoff-schema.ts';
import { replyTo } from '../mapping/replies.ts';
import { refsInTitle } from '../mapping/refs.ts';
import type { Mapping } from '../mapping/schema.ts';
import { heirOf, itemByRef, remembered } from '../mapping/selectors.ts';
import type { ReplyStatus } from '../mapping/vocabulary.ts';
import { statusFrom } from '../tables/reply-columns.ts';
import { knownWork, type KnownWork } from './known-work.ts';

export interface MatchedReply {
	readonly from: ProposedReply;
	readonly work: KnownWork;
	readonly given: GivenReply;
	/** What was answered before. */
	readonly before: Reply | undefined;
	/** What is new; empty: it is known already. */
	readonly patch: Partial<Reply>;
}

export interface ReplyCount {
	/** In the order of the file. */
	readonly changed: readonly MatchedReply[];
	/** The mapping has these already, word for word. */
	readonly same: readonly MatchedReply[];
	/** Rows that say nothing yet. */
	readonly silent: readonly ProposedReply[];
	/** No work of this mapping, or several pieces that it could be. */
	readonly out: readonly { readonly from: ProposedReply; readonly why: 'unknown' | 'ambiguous' }[];
	/** A later row about the same work stands in for these. */
	readonly overtaken: readonly ProposedReply[];
	/** Statuses of the file in its own words, each once, and how it is read; undefined: nobody knows the word. */
	readonly words: ReadonlyMap<string, ReplyStatus | undefined>;
	/** Most titles are none of this mapping's: the file may be another one's. */
	readonly isForeign: boolean;
}

/** How a person reads words that nobody knows, by the word. */
export type Readings = Readonly<Record<string, ReplyStatus>>;

/** What a word stands for until somebody says otherwise: who has a word for it of their own has begun. */
export const UNKNOWN_WORD: ReplyStatus = 'in-progress';

/** Longer titles are cut by Jira. */
const CUT = 255;
const plainTitle = (title: string) =>
	Array.from(title.replace(/\s+/g, ' ').trim().toLowerCase()).slice(0, CUT).join('');

const byTitle = remembered((mapping: Mapping) => {
	const lists = new Map<string, KnownWork[]>();
	for (const work of knownWork(mapping).values())
		for (const title of new Set([work.title, ...work.before].map(plainTitle)))
			if (title !== '') lists.set(title, [...(lists.get(title) ?? []), work]);
	return lists;
});

const bySoleRef = remembered((mapping: Mapping) => {
	const lists = new Map<string, KnownWork[]>();
	for (const work of knownWork(mapping).values()) {
		const key = work.refs.join(' ');
		if (key !== '') lists.set(key, [...(lists.get(key) ?? []), work]);
	}
	return lists;
});

/** By key, also one of an item that was merged into another; then by title; then by references, where that is one. */
function workFor(mapping: Mapping, { key, title }: ProposedReply): KnownWork | 'unknown' | 'ambiguous' {
	const known = knownWork(mapping);
	const found = key === undefined ? undefined : (known.get(key) ?? known.get(inherited(mapping, key)));
	if (found) return found;
	const titled = byTitle(mapping).get(plainTitle(title)) ?? [];
	const refs = refsInTitle(title).map((ref) => (itemByRef(mapping, ref) ?? heirOf(mapping, ref))?.ref ?? ref);
	const referred = bySoleRef(mapping).get(refs.join(' ')) ?? [];
	const candidates = titled.length > 0 ? titled : referred;
	const wanted = candidates.filter(({ isWanted }) => isWanted);
	const [work, ...others] = wanted.length > 0 ? wanted : candidates;
	if (!work) return 'unknown';
	return others.length > 0 ? 'ambiguous' : work;
}

function inherited(mapping: Mapping, key: string): string {
	const [ref = '', ...rest] = key.split('/');
	return [heirOf(mapping, ref)?.ref ?? ref, ...rest].join('/');
}

const isTitleOf = ({ title, before }: KnownWork, said: string) =>
	[title, ...before].some((one) => plainTitle(one) === plainTitle(said));

/** What taking the answers in would do. */
export function countReplies(
	mapping: Mapping,
	proposal: RepliesProposal,
	readings: Readings = {}
): ReplyCount {
	const words = new Map<string, ReplyStatus | undefined>();
	const [silent, overtaken]: [ProposedReply[], ProposedReply[]] = [[], []];
	const out: { from: ProposedReply; why: 'unknown' | 'ambiguous' }[] = [];
	const latest = new Map<string, MatchedReply>();
	let strangers = 0;
	for (const from of proposal.replies) {
		const work = workFor(mapping, from);
		const given = givenIn(from, readings);
		const before = typeof work === 'string' ? undefined : replyTo(mapping, work.key);
		const saysNothing = !from.says && !from.ticket && (given.status ?? 'open') === 'open';
		if (!before && saysNothing) {
			silent.push(from);
			continue;
		}
		if (typeof work === 'string') {
			out.push({ from, why: work });
			continue;
		}
		if (from.words !== undefined) words.set(from.words, statusFrom(from.words));
		if (from.title !== '' && work.title !== '' && !isTitleOf(work, from.title)) strangers += 1;
		const reply: GivenReply = { ...given, task: work.key, refs: work.refs };
		const earlier = latest.get(work.key);
		if (earlier) overtaken.push(earlier.from);
		latest.set(work.key, { from, work, given: reply, before, patch: replyPatch(before, reply) });
	}
	const all = [...latest.values()];
	const isSame = ({ patch }: MatchedReply) => Object.keys(patch).length === 0;
	return {
		...{ changed: all.filter((one) => !isSame(one)), same: all.filter(isSame) },
		...{ silent, out, overtaken, words, isForeign: strangers * 2 > all.length }
	};
}

function givenIn({ words, says, ticket, by }: ProposedReply, readings: Readings): Omit<GivenReply, 'task'> {
	const read = words === undefined ? undefined : statusOf(words, readings);
	// A question without a status is one still; with one, whoever set it knew better.
	const status = read ?? (says?.trim().endsWith('?') ? 'question' : undefined);
	return { status, words: words === status ? undefined : words, says, ticket, by };
}

function statusOf(words: string, readings: Readings): ReplyStatus {
	return (Object.hasOwn(readings, words) ? readings[words] : undefined) ?? statusFrom(words) ?? UNKNOWN_WORD;
}

/** Takes all answers that find their work in, as one step. `by`: who answered, where the file does not say. */
export function takeCounted({ changed }: ReplyCount, on: string, by?: string): Command {
	return takeReplies(
		changed.map(({ given }) => ({ ...given, by: given.by ?? by })),
		on
	);
}
