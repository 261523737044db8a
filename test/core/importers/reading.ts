/** Shorthands of the importer tests. */
import { propose } from '#core/importers/index.ts';
import type {
	BallotsProposal,
	ItemsProposal,
	MappingProposal,
	Proposal,
	Refusal,
	RepliesProposal
} from '#core/importers/proposal.ts';

export function items(text: string, name = 'list.csv'): ItemsProposal {
	return asItems(propose({ name, text }));
}

export function refused(text: string, name = 'list.csv'): Refusal['problems'] {
	return asRefusal(propose({ name, text }));
}

export function asItems(proposal: Proposal): ItemsProposal {
	if (!proposal.ok || proposal.type !== 'items') throw new Error(`no items: ${JSON.stringify(proposal)}`);
	return proposal;
}

export function asMapping(proposal: Proposal): MappingProposal {
	if (!proposal.ok || proposal.type !== 'mapping')
		throw new Error(`no mapping: ${JSON.stringify(proposal).slice(0, 500)}`);
	return proposal;
}

export function asVotes(proposal: Proposal): BallotsProposal {
	if (!proposal.ok || proposal.type !== 'ballots')
		throw new Error(`no votes: ${JSON.stringify(proposal).slice(0, 500)}`);
	return proposal;
}

export function asReplies(proposal: Proposal): RepliesProposal {
	if (!proposal.ok || proposal.type !== 'replies')
		throw new Error(`no answers: ${JSON.stringify(proposal).slice(0, 500)}`);
	return proposal;
}

export function asRefusal(proposal: Proposal): Refusal['problems'] {
	if (proposal.ok) throw new Error(`not refused: ${JSON.stringify(proposal).slice(0, 500)}`);
	return proposal.problems;
}

export const decode = (bytes: Uint8Array, encoding: string) =>
	new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** Identifiers as a caller gives them. */
export function sequence(): () => string {
	let made = 0;
	return () => `n${(made += 1)}`;
}
