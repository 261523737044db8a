/**
 * The first guess: where an item probably belongs, and what the five tests would probably be answered. Pure and
 * the same for the same item. A guess is never an answer until a person accepts it. When unsure it names no
 * place: an internal item shown to customers costs more than a question too many.
 */
import type { Answers } from '../mapping/item-schema.ts';
import { TESTS, type TestId } from '../mapping/vocabulary.ts';
import type { Completion } from '../ownership/judge.ts';
import type { AnswerWeights } from '../ownership/weighted-question.ts';
import { likelyAnswers } from './answers.ts';
import { read, type GuessItem } from './features.ts';
import { calibrated, placeFrom, scoresOf, type Model } from './model.ts';
import { OUTCOMES, type GuessedPlace } from './outcomes.ts';
import { whyAnswer, whyPlace, whySilent } from './reasons.ts';
import { MODEL } from './weights.ts';

export type { AnswerWeights, GuessedPlace, GuessItem };

export interface ProposedAnswer<T extends TestId> {
	/** As an item keeps it: the blast radius as a list, empty for nothing. */
	readonly answer: NonNullable<Answers[T]>;
	/** 0 to 1, over everything the item may be. */
	readonly probability: number;
	readonly reason: string;
}

export interface Guess {
	/** Absent: it does not know. */
	readonly place: GuessedPlace | undefined;
	/** How likely the likeliest place is, 0 to 1, named or not. */
	readonly confidence: number;
	/** Sums to 1. */
	readonly probabilities: Readonly<Record<GuessedPlace, number>>;
	/** All five, together leading to the place through the decision table; none where there is no place. */
	readonly answers: { readonly [T in TestId]?: ProposedAnswer<T> };
	/** For the next question: how likely each answer is, place or no place. */
	readonly weights: AnswerWeights;
	/** One or two sentences. */
	readonly why: string;
}

export function guess(item: GuessItem, model: Model = MODEL): Guess {
	const reading = read(item);
	const shares = calibrated(scoresOf(reading.keys, model), model.temperature);
	const place = placeFrom(item.kind, shares, model.thresholds);
	const mentions = [...reading.name, ...reading.description];
	const likely = likelyAnswers(item.kind, shares, model.answers, mentions);
	const [product = 0, support = 0, exports = 0, translate = 0, split = 0] = shares;
	return {
		place,
		confidence: Math.max(...shares),
		probabilities: { product, support, exports, translate, split },
		answers: place
			? proposed(likely.leadingTo(place), likely.weights, (test, answer) =>
					whyAnswer(test, answer, reading, place)
				)
			: {},
		weights: likely.weights,
		why: place ? whyPlace(reading, place, model) : whySilent(reading, shares, model)
	};
}

function proposed(
	{ blastRadius, ...others }: Completion,
	weights: AnswerWeights,
	why: (test: TestId, answer: string) => string
): Guess['answers'] {
	const answers: Required<Answers> = { ...others, blastRadius: blastRadius === 'none' ? [] : [blastRadius] };
	const plain = { ...others, blastRadius };
	return Object.fromEntries(
		TESTS.map((test) => [
			test,
			{ answer: answers[test], probability: weights[test][plain[test]] ?? 0, reason: why(test, plain[test]) }
		])
	);
}

/** Every outcome a guess can name, in the order of its probabilities. */
export const GUESSED_PLACES = OUTCOMES;
