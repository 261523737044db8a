/** From a file that somebody hands in as votes to a proposal, whatever of the forms of votes it has. */
import { wellFormedText } from '../mapping/canonical.ts';
import { ballotFrom } from '../mapping/ballot-file.ts';
import { voterKey } from '../ownership/voters.ts';
import { ballotsIn } from './ballot-json.ts';
import { endingOf, propose, wrongKind, type NamedText } from './index.ts';
import type { NamedBytes } from './propose-bytes.ts';
import type { BallotsProposal, Refusal } from './proposal.ts';
import { MAX_CHARACTERS, refusal } from './table.ts';
import { readText, type Decode } from './text.ts';
import { readVotesTable } from './votes-table.ts';

/**
 * Reads votes: a ballot file, a table with a column `by`, or what one voter filled in and `by` names: an items
 * table or a voting copy. Never throws on what stands in it.
 */
export function proposeBallots({ name, text: source }: NamedText, by?: string): BallotsProposal | Refusal {
	const wrong = wrongKind(name);
	if (wrong) return refusal('', wrong);
	const text = wellFormedText(source);
	if (text.length > MAX_CHARACTERS) return refusal('', 'It is larger than 64 million characters.');
	const isJson = endingOf(name) === 'json' || /^\uFEFF*\s*\{/.test(text.slice(0, 500));
	if (!isJson) return readVotesTable(text, by, ['tsv', 'tab'].includes(endingOf(name)) ? '\t' : undefined);
	const proposal = propose({ name: 'ballot.json', text });
	if (!proposal.ok || proposal.type === 'ballots') return proposal;
	if (proposal.type !== 'mapping') return refusal('', 'This JSON is neither a ballot nor a voting copy.');
	if (voterKey(by) === undefined)
		return refusal('', 'This is a mapping, and does not say whose answers these are. Give the voter’s name.');
	const votes = ballotsIn(ballotFrom(proposal.mapping, by ?? ''));
	return votes.ballots.length > 0 ? votes : refusal('', 'Nothing is answered in it.');
}

/** The same for the bytes of a file. */
export function proposeBallotBytes(
	{ name, bytes }: NamedBytes,
	decode: Decode,
	by?: string
): BallotsProposal | Refusal {
	if (bytes.length === 0) return refusal('', 'The file is empty.');
	const read = readText(bytes, decode);
	if (!read.ok) return read;
	const proposal = proposeBallots({ name, text: read.text }, by);
	return proposal.ok ? { ...proposal, remarks: [...read.remarks, ...proposal.remarks] } : proposal;
}
