/** Raised hands for one question, as they are counted aloud. */
import { showOfHands } from '#core/commands/show-of-hands.ts';
import type { Command } from '#core/commands/edit.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { HAZARDS, type TestId } from '#core/mapping/vocabulary.ts';
import { answerWords } from '#core/ownership/questions.ts';
import { answerKey } from '#core/ownership/test-votes.ts';
import { isHand } from '#core/ownership/voters.ts';
import { answerFrom } from '#ui/verdict/leads.ts';
import { choicesFor } from './asking.ts';

export type Counts = Readonly<Record<string, number>>;

export interface HandRow {
	/** Equal for equal answers. */
	readonly key: string;
	readonly answer: NonNullable<Answers[TestId]>;
	readonly label: string;
	readonly says: string;
	readonly hands: number;
}

/** Hands that are on the item already, by answer. */
export function handsOn(item: Item, test: TestId): Counts {
	const counts: Record<string, number> = {};
	for (const [id, ballot] of Object.entries(item.ballots ?? {})) {
		const answer = isHand(id, ballot) ? ballot.answers[test] : undefined;
		if (answer === undefined) continue;
		const key = answerKey(answer);
		counts[key] = (counts[key] ?? 0) + 1;
	}
	return counts;
}

/** A counter for each answer, in the order of the keys; behind them those that only a file could have brought. */
export function handRows(test: TestId, counts: Counts): readonly HandRow[] {
	const rows = choicesFor(test).map(({ value, label, says }): HandRow => {
		const answer = answerFrom(test, [value]);
		const key = answerKey(answer);
		return { key, answer, label, says, hands: counts[key] ?? 0 };
	});
	const others = Object.entries(counts).flatMap(([key, hands]): HandRow[] => {
		const answer = HAZARDS.filter((hazard) => key.split('+').includes(hazard));
		if (test !== 'blastRadius' || hands === 0 || answer.length < 2) return [];
		return [{ key, answer, label: answerWords(test, answer), says: 'Both of them.', hands }];
	});
	return [...rows, ...others];
}

export function totalOf(counts: Counts): number {
	return Object.values(counts).reduce((sum, hands) => sum + hands, 0);
}

/** Writes the count down, in place of an earlier one. */
export function countHands(item: string, test: TestId, counts: Counts): Command {
	return showOfHands(
		item,
		test,
		handRows(test, counts).map(({ answer, hands }) => ({ answer, hands }))
	);
}
