/** Opens the box: what was cast alone becomes part of the mapping. */
import { counted } from '#core/mapping/counted.ts';
import { castBallot, takeBackBallot } from '#core/commands/ballots.ts';
import { together, type Command } from '#core/commands/edit.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { answeredTests } from '#core/ownership/judge.ts';
import { answerKey } from '#core/ownership/test-votes.ts';
import { ballotOf } from '#core/ownership/voters.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';
import type { Round } from './ballot-box.ts';

const isSame = (a: Answers, b: Answers) =>
	TESTS.every((test) => {
		const [one, other] = [a[test], b[test]];
		return one === undefined || other === undefined ? one === other : answerKey(one) === answerKey(other);
	});

/** Everything that was said, also by whoever had not finished: an answer that was given is not thrown away. */
export function saidIn({ cast, draft }: Round): Round['cast'] {
	if (!draft || draft.asked.length === 0) return cast;
	const { seat, by, answers } = draft;
	return { ...cast, [seat]: { ...(by === undefined ? {} : { by }), answers } };
}

/**
 * One step: each ballot in place of the earlier one of the same seat. Whoever passed every question has no ballot.
 * A reason stays with the answers that it was given for.
 */
export function reveal(item: Item, round: Round): Command {
	const cast = Object.entries(saidIn(round));
	const commands = cast.map(([seat, { by, answers }]): Command => (mapping) => {
		const voter = by === undefined ? { ballot: seat } : { by };
		const now = itemById(mapping, item.id);
		const before = now && (by === undefined ? now.ballots?.[seat] : ballotOf(now, by)?.[1]);
		if (answeredTests(answers).length === 0) return takeBackBallot([item.id], voter)(mapping);
		const reason = before && isSame(before.answers, answers) ? before.reason : undefined;
		return castBallot([item.id], voter, { answers, ...(reason ? { reason } : {}) })(mapping);
	});
	const people = counted(cast.length, 'person', 'people');
	return together(`revealed the votes of ${people} on “${item.name}”`, commands);
}
