import { plainAnswer } from '../mapping/answers.ts';
import type { Answers, Ballot } from '../mapping/item-schema.ts';
import { itemById } from '../mapping/selectors.ts';
import type { TestId } from '../mapping/vocabulary.ts';
import { QUESTIONS } from '../ownership/questions.ts';
import { answerKey } from '../ownership/test-votes.ts';
import { handId, isHand } from '../ownership/voters.ts';
import { ballotChanges } from './ballots.ts';
import { named, NOTHING, type Command } from './edit.ts';

export interface HandCount<T extends TestId = TestId> {
	readonly answer: NonNullable<Answers[T]>;
	readonly hands: number;
}

/** No room is larger. */
const MAX_HANDS = 500;

/**
 * Counts hands for one test of an item, in place of those counted for it before; no hands at all take them away.
 * They are kept as unnamed ballots `hand-1`, `hand-2`… with that answer. Hands for a second test extend the same
 * ballots from the first one on, which says nothing about who raised both: see `isHand`.
 */
export function showOfHands<T extends TestId>(
	itemId: string,
	test: T,
	counts: readonly HandCount<T>[]
): Command {
	return (mapping) => {
		const item = itemById(mapping, itemId);
		if (!item) return NOTHING;
		const raised = handsFor(counts).slice(0, MAX_HANDS);
		const present = Object.entries(item.ballots ?? {}).filter(([id, ballot]) => isHand(id, ballot));
		const next = new Map<string, Ballot>();
		for (const [id, ballot] of present) {
			const { [test]: _, ...others } = ballot.answers;
			next.set(id, { ...ballot, answers: others });
		}
		let number = 0;
		for (const answer of raised) {
			// A person may hold a ballot of such a name in a file that was made by hand.
			do number += 1;
			while (Object.hasOwn(item.ballots ?? {}, handId(number)) && !next.has(handId(number)));
			const known = next.get(handId(number));
			next.set(handId(number), { ...known, answers: { ...known?.answers, [test]: answer } });
		}
		const changes = [...next].flatMap(([id, ballot]) =>
			ballotChanges(item, id, Object.keys(ballot.answers).length > 0 ? ballot : undefined)
		);
		if (changes.length === 0) return NOTHING;
		return {
			label: `counted hands on ${QUESTIONS[test].title.toLowerCase()} of ${named([item], 'items')}`,
			changes
		};
	};
}

/** One entry a hand. Answers in one order, so that counting the same again changes nothing. */
function handsFor<T extends TestId>(counts: readonly HandCount<T>[]) {
	const byKey = new Map<string, { answer: HandCount['answer']; hands: number }>();
	for (const { answer, hands } of counts) {
		const number = Number.isFinite(hands) ? Math.min(MAX_HANDS, Math.max(0, Math.floor(hands))) : 0;
		const key = answerKey(answer);
		byKey.set(key, { answer: plainAnswer(answer), hands: (byKey.get(key)?.hands ?? 0) + number });
	}
	return [...byKey]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([, { answer, hands }]) => Array.from({ length: hands }, () => answer));
}
