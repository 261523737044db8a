/** The model as numbers: what each key of a reading says for each outcome. Logistic, calibrated, made to abstain. */
import type { Kind, TestId } from '../mapping/vocabulary.ts';
import { INSIDE, OUTCOMES, SHOWN, type GuessedPlace } from './outcomes.ts';

/** How often each answer goes with an outcome, from answered items; by outcome, test and answer. */
export type AnswerShares = Readonly<
	Record<GuessedPlace, Readonly<Record<TestId, Readonly<Record<string, number>>>>>
>;

export interface Thresholds {
	/** A place that customers see is named only while staying inside is at most this likely. */
	readonly inside: number;
	/** The same for actions. The same verb is the customer's in one system and the team's in the next. */
	readonly insideOfAction: number;
	/** Any place is named only from this probability on. */
	readonly speak: number;
}

export interface Model {
	/** By key of a reading: a weight for each outcome, in the order of OUTCOMES. */
	readonly weights: ReadonlyMap<string, readonly number[]>;
	readonly bias: readonly number[];
	/** Scores are divided by it, so that 0.8 is right eight times in ten on systems never seen. */
	readonly temperature: number;
	readonly thresholds: Thresholds;
	readonly answers: AnswerShares;
}

export function softmax(scores: readonly number[]): number[] {
	const most = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((a, b) => a + b, 0);
	return powers.map((power) => power / sum);
}

/** The raw scores of the outcomes, before they are calibrated. */
export function scoresOf(
	keys: readonly string[],
	{ weights, bias }: Pick<Model, 'weights' | 'bias'>
): number[] {
	const scores = [...bias];
	for (const key of keys) {
		const said = weights.get(key);
		if (said) for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (said[at] ?? 0);
	}
	return scores;
}

/** Calibrated probabilities, in the order of OUTCOMES. They sum to 1. */
export function calibrated(scores: readonly number[], temperature: number): number[] {
	return softmax(scores.map((score) => score / temperature));
}

/** How likely it is that customers should not see the item as it is. */
export function insideOf(probabilities: readonly number[]): number {
	return INSIDE.reduce((sum, place) => sum + (probabilities[OUTCOMES.indexOf(place)] ?? 0), 0);
}

/** The likeliest place, or nothing where naming one would be rash. */
export function placeFrom(
	kind: Kind,
	probabilities: readonly number[],
	thresholds: Thresholds
): GuessedPlace | undefined {
	const best = probabilities.indexOf(Math.max(...probabilities));
	const place = OUTCOMES[best] ?? 'support';
	const isShown = SHOWN.includes(place);
	const most = kind === 'action' ? thresholds.insideOfAction : thresholds.inside;
	if (isShown && insideOf(probabilities) > most) return undefined;
	return (probabilities[best] ?? 0) >= thresholds.speak ? place : undefined;
}

/** Weights as they are kept: a line a key, `key|12 -3 0 4 5`, in hundredths. */
export function readWeights(text: string): ReadonlyMap<string, readonly number[]> {
	return new Map(
		text
			.trim()
			.split('\n')
			.map((line) => {
				const [key = '', numbers = ''] = line.split('|');
				return [key, numbers.split(' ').map((number) => Number(number) / 100)];
			})
	);
}
