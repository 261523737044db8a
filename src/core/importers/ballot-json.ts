/** A ballot file: the answers of one person. */
import { readBallot, type BallotFile } from '../mapping/ballot-file.ts';
import type { BallotsProposal, Refusal } from './proposal.ts';

/** Reads parsed JSON. Never throws on what stands in it. */
export function readBallotJson(json: unknown): BallotsProposal | Refusal {
	const read = readBallot(json);
	if (!read.ok)
		return { ok: false, problems: read.problems.map(({ at, message }) => ({ at, text: message })) };
	return ballotsIn(read.ballot);
}

/** The votes of a ballot. An item that this person left open is no vote. */
export function ballotsIn({ mapping, by, items }: BallotFile): BallotsProposal {
	const voted = items.filter(({ answers, reason }) => Object.keys(answers).length > 0 || reason?.trim());
	return {
		ok: true,
		type: 'ballots',
		mapping: { id: mapping.id, title: mapping.title },
		ballots: voted.map(({ id, ref, kind, name, answers, reason }, i) => ({
			at: `items/${i}`,
			item: { id, ref, ...(kind ? { kind } : {}), ...(name === undefined ? {} : { name }) },
			by,
			answers,
			...(reason === undefined ? {} : { reason })
		})),
		voters: [by],
		refused: [],
		remarks: []
	};
}
