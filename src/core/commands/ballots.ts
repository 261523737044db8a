/** Ballots of persons: cast, taken back, cleared, and the name on them. They never touch the room's answers. */
import { plainAnswers } from '../mapping/answers.ts';
import type { Answers, Ballot, Item } from '../mapping/item-schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { TESTS } from '../mapping/vocabulary.ts';
import { ballotId, ballotOf, voterKey, votersOf } from '../ownership/voters.ts';
import { named, NOTHING, type Change, type Command } from './edit.ts';

/** Whose ballot: a person's, by name, or an unnamed one, by an identifier of the caller's. */
export type Voter = { readonly by: string } | { readonly ballot: string };

/** What stands on a ballot; a test that is absent was not answered. */
export interface Votes {
	readonly answers: Answers;
	readonly reason?: string;
}

/** A ballot as it is kept: nothing undefined, hazards in one order, so that equal ballots are equal. */
export function ballotFor(voter: { readonly by?: string | undefined }, { answers, reason }: Votes): Ballot {
	const by = voter.by?.trim() ?? '';
	return {
		...(by === '' ? {} : { by }),
		answers: plainAnswers(answers),
		...(reason === undefined || reason.trim() === '' ? {} : { reason })
	};
}

/** The change that puts a ballot on an item; none where the same lies there already. */
export function ballotChanges(item: Item, id: string, ballot: Ballot | undefined): Change[] {
	const now = Object.hasOwn(item.ballots ?? {}, id) ? item.ballots?.[id] : undefined;
	return isSame(now, ballot) ? [] : [{ path: ['items', item.id, 'ballots', id], value: ballot }];
}

function isSame(a: Ballot | undefined, b: Ballot | undefined): boolean {
	if (!a || !b) return a === b;
	return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}
const inOrder = (ballot: Ballot) => [
	Object.keys(ballot).sort(),
	ballot.by,
	ballot.reason,
	Object.keys(ballot.answers).sort(),
	TESTS.map((test) => ballot.answers[test])
];

const itemsOf = (mapping: Parameters<Command>[0], ids: readonly string[]) =>
	[...new Set(ids)].map((id) => itemById(mapping, id)).filter((item) => item !== undefined);

const nameOf = (voter: Voter) => ('by' in voter ? voterKey(voter.by) && voter.by.trim() : undefined);

function idOn(item: Item, voter: Voter): string | undefined {
	if ('ballot' in voter) return voter.ballot;
	return voterKey(voter.by) === undefined ? undefined : ballotId(item, voter.by);
}

/** Casts a ballot on one or several items. A person who voted already has voted anew: never twice. */
export function castBallot(ids: readonly string[], voter: Voter, votes: Votes): Command {
	return (mapping) => {
		const ballot = ballotFor('by' in voter ? voter : {}, votes);
		const changed = itemsOf(mapping, ids).flatMap((item) => {
			const id = idOn(item, voter);
			const changes = id === undefined ? [] : ballotChanges(item, id, ballot);
			return changes.length > 0 ? [{ item, changes }] : [];
		});
		if (changed.length === 0) return NOTHING;
		const what = named(
			changed.map(({ item }) => item),
			'items'
		);
		return {
			label: `took ${nameOf(voter) ? `the ballot of ${nameOf(voter)}` : 'a ballot'} on ${what}`,
			changes: changed.flatMap(({ changes }) => changes)
		};
	};
}

/** Takes a ballot back from one or several items. */
export function takeBackBallot(ids: readonly string[], voter: Voter): Command {
	return (mapping) => {
		const changed = itemsOf(mapping, ids).flatMap((item) => {
			const id = 'ballot' in voter ? voter.ballot : ballotOf(item, voter.by)?.[0];
			const changes = id === undefined ? [] : ballotChanges(item, id, undefined);
			return changes.length > 0 ? [{ item, changes }] : [];
		});
		if (changed.length === 0) return NOTHING;
		const what = named(
			changed.map(({ item }) => item),
			'items'
		);
		return {
			label: `took back ${nameOf(voter) ? `the ballot of ${nameOf(voter)}` : 'a ballot'} on ${what}`,
			changes: changed.flatMap(({ changes }) => changes)
		};
	};
}

/** Takes all ballots and raised hands off these items. The room's answers stay. */
export function clearBallots(ids: readonly string[]): Command {
	return (mapping) => {
		const items = itemsOf(mapping, ids).filter(({ ballots = {} }) => Object.keys(ballots).length > 0);
		if (items.length === 0) return NOTHING;
		return {
			label: `cleared the ballots on ${named(items, 'items')}`,
			changes: items.flatMap(({ id, ballots = {} }) =>
				Object.keys(ballots).map((ballot) => ({ path: ['items', id, 'ballots', ballot], value: undefined }))
			)
		};
	};
}

/**
 * Gives a voter another name on every item. Changes nothing where somebody else votes under that name already: two
 * people would become one, and one of their votes would be lost.
 */
export function renameVoter(from: string, to: string): Command {
	return (mapping) => {
		const [old, next] = [voterKey(from), voterKey(to)];
		if (old === undefined || next === undefined) return NOTHING;
		if (old !== next && votersOf(mapping).some(({ key }) => key === next)) return NOTHING;
		const by = to.trim();
		const changes = mapping.items.flatMap((item) =>
			Object.entries(item.ballots ?? {}).flatMap(([id, ballot]): Change[] =>
				voterKey(ballot.by) === old && ballot.by !== by
					? [{ path: ['items', item.id, 'ballots', id], value: { ...ballot, by } }]
					: []
			)
		);
		return changes.length === 0 ? NOTHING : { label: `renamed voter ${from.trim()} to ${by}`, changes };
	};
}
