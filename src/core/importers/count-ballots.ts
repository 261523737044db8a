/** Votes from a file into a mapping: what would come in, and the one command that takes it. */
import { ballotChanges, ballotFor } from '../commands/ballots.ts';
import { NOTHING, type Command } from '../commands/edit.ts';
import type { Ballot, Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { heirOf, itemById, itemByRef, judgedItems, remembered } from '../mapping/selectors.ts';
import { ballotId, ballotOf, isHand, voterKey } from '../ownership/voters.ts';
import type { BallotsProposal, ProposedBallot } from './proposal.ts';

export interface CountedBallot {
	readonly item: Item;
	/** The identifier that the ballot gets on its item. */
	readonly id: string;
	readonly ballot: Ballot;
	/** What the same person said before. */
	readonly replaces?: Ballot;
	readonly from: ProposedBallot;
}

/** Why a vote stays out: no such item, several that it could be, or one that is never judged. */
export type WhyOut = 'unknown' | 'ambiguous' | 'context';

/** What taking the votes would do. */
export interface BallotCount {
	/** New ballots, and such as replace an earlier one. */
	readonly counted: readonly CountedBallot[];
	/** The mapping has these already, word for word. */
	readonly same: readonly CountedBallot[];
	readonly out: readonly { readonly from: ProposedBallot; readonly why: WhyOut }[];
	/** Votes that a later vote of the same person in the same file stands in for. */
	readonly overtaken: readonly ProposedBallot[];
	/** Judged items of the mapping that the file says nothing about. */
	readonly unvoted: readonly Item[];
	/** The file was made for another mapping: its identifiers mean nothing here, and references only with the name. */
	readonly isForeign: boolean;
}

const plainName = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

const byName = remembered((items: Mapping['items']) => {
	const lists = new Map<string, Item[]>();
	for (const item of items) {
		const key = plainName(item.name);
		const list = lists.get(key);
		if (list) list.push(item);
		else lists.set(key, [item]);
	}
	return lists;
});

/**
 * By identifier, then by reference, also one that was merged into another, then by kind and name, where that is only
 * one. What nobody in particular said of an item that was merged stays out: it was counted apart.
 */
function itemFor(mapping: Mapping, { item: said, by }: ProposedBallot, isForeign: boolean): Item | WhyOut {
	const { id, ref, kind, name } = said;
	const isNamed = (item: Item | undefined) =>
		item !== undefined && name !== undefined && plainName(item.name) === plainName(name);
	const known = id === undefined || isForeign ? undefined : itemById(mapping, id);
	const own = ref === undefined ? undefined : itemByRef(mapping, ref);
	const heir = ref === undefined || own || known || isForeign ? undefined : heirOf(mapping, ref);
	if (heir && voterKey(by) === undefined) return 'unknown';
	const referred = own ?? heir;
	const found = known ?? (isForeign && !isNamed(referred) ? undefined : referred);
	if (found) return found.contextOnly ? 'context' : found;
	const named = name === undefined ? [] : (byName(mapping.items).get(plainName(name)) ?? []);
	const ofKind = named.filter((item) => item.kind === kind);
	const candidates = ofKind.length > 0 ? ofKind : kind === undefined ? named : [];
	const [first, ...others] = candidates;
	if (!first) return 'unknown';
	if (others.length > 0) return 'ambiguous';
	return first.contextOnly ? 'context' : first;
}

/** A person has one ballot an item; an unnamed one is the same again only under its own identifier. */
function idFor(item: Item, { by, ballot }: ProposedBallot, newId: () => string): string {
	const present = ballot === undefined || !Object.hasOwn(item.ballots ?? {}, ballot) ? undefined : ballot;
	if (by !== undefined && voterKey(by) !== undefined) {
		const known = ballotOf(item, by);
		if (known) return known[0];
		// A named ballot under the identifier of a raised hand would be a person's among hands: it gets its own.
		const isFree = ballot !== undefined && present === undefined && !isHand(ballot, { answers: {} });
		return isFree ? ballot : ballotId(item, by);
	}
	if (ballot === undefined) return newId();
	const isNamed = present !== undefined && voterKey(item.ballots?.[present]?.by) !== undefined;
	return isNamed ? newId() : ballot;
}

/** Who voted on two items that were merged since meant what they said of the one that stayed. */
function ownLast(mapping: Mapping, ballots: readonly ProposedBallot[]): readonly ProposedBallot[] {
	const isInherited = ({ item: { ref } }: ProposedBallot) =>
		ref !== undefined && itemByRef(mapping, ref) === undefined && heirOf(mapping, ref) !== undefined;
	const inherited = ballots.filter(isInherited);
	return inherited.length === 0 ? ballots : [...inherited, ...ballots.filter((one) => !isInherited(one))];
}

/** `newId` gives an identifier never used before, for unnamed ballots. */
export function countBallots(mapping: Mapping, proposal: BallotsProposal, newId: () => string): BallotCount {
	const own = mapping.votingCopyOf?.id ?? mapping.id;
	const isForeign = proposal.mapping !== undefined && proposal.mapping.id !== own;
	const out: { from: ProposedBallot; why: WhyOut }[] = [];
	const overtaken: ProposedBallot[] = [];
	const latest = new Map<string, CountedBallot>();
	const now = new Map<string, Item>();
	for (const from of ownLast(mapping, proposal.ballots)) {
		const found = itemFor(mapping, from, isForeign);
		if (typeof found === 'string') {
			out.push({ from, why: found });
			continue;
		}
		const current = now.get(found.id) ?? found;
		const id = idFor(current, from, newId);
		const ballot = ballotFor(from, from);
		const before = Object.hasOwn(found.ballots ?? {}, id) ? found.ballots?.[id] : undefined;
		const key = `${found.id}\n${id}`;
		const earlier = latest.get(key);
		if (earlier) overtaken.push(earlier.from);
		latest.set(key, { item: found, id, ballot, from, ...(before ? { replaces: before } : {}) });
		now.set(found.id, { ...current, ballots: { ...current.ballots, [id]: ballot } });
	}
	const all = [...latest.values()];
	const isSame = ({ item, id, ballot }: CountedBallot) => ballotChanges(item, id, ballot).length === 0;
	return {
		counted: all.filter((one) => !isSame(one)),
		same: all.filter(isSame),
		out,
		overtaken,
		unvoted: judgedItems(mapping).filter(({ id }) => !now.has(id)),
		isForeign
	};
}

/** Takes all votes that find their item, as one step. The room's answers stay as they are. */
export function takeBallots(proposal: BallotsProposal, newId: () => string): Command {
	return (mapping) => {
		const { counted } = countBallots(mapping, proposal, newId);
		if (counted.length === 0) return NOTHING;
		const [voter, ...others] = proposal.voters;
		const whose =
			voter === undefined ? '' : others.length > 0 ? ` of ${proposal.voters.length} people` : ` of ${voter}`;
		const items = new Set(counted.map(({ item }) => item.id)).size;
		return {
			label: `counted the ballots${whose} on ${items === 1 ? '1 item' : `${items} items`}`,
			changes: counted.flatMap(({ item, id, ballot }) => ballotChanges(item, id, ballot))
		};
	};
}
