/**
 * Answers that go with a guess. Every full set of answers gets a probability: that of the outcome it leads to
 * through the decision table, shared out by how often its answers go with that outcome and by what the words
 * lean to. So the proposed answers always lead to the guessed place.
 */
import {
	FREQUENCIES,
	INTERPRETATIONS,
	KINDS,
	NEXT_ACTIONS,
	PORTABILITIES,
	TESTS,
	type Kind
} from '../mapping/vocabulary.ts';
import { rowFor, type Completion } from '../ownership/judge.ts';
import { ANSWERS, type AnswerWeights } from '../ownership/weighted-question.ts';
import type { Mention } from './lexicon/index.ts';
import type { AnswerShares } from './model.ts';
import { OUTCOMES, outcomeOf, type GuessedPlace } from './outcomes.ts';

export const COMPLETIONS: readonly Completion[] = FREQUENCIES.flatMap((frequency) =>
	NEXT_ACTIONS.flatMap((nextAction) =>
		INTERPRETATIONS.flatMap((interpretation) =>
			ANSWERS.blastRadius.flatMap((blastRadius) =>
				PORTABILITIES.map((portability) => ({
					frequency,
					nextAction,
					interpretation,
					blastRadius,
					portability
				}))
			)
		)
	)
);

/** By kind, then by completion: the place of its outcome in OUTCOMES. */
const OUTCOMES_BY_KIND = new Map<Kind, Uint8Array>(
	KINDS.map((kind) => [
		kind,
		Uint8Array.from(COMPLETIONS, (completion) => OUTCOMES.indexOf(outcomeOf(rowFor(kind, completion))))
	])
);

/** Where a test's answers begin among all fourteen. */
const BEGINS = TESTS.map((_, at) => TESTS.slice(0, at).reduce((sum, test) => sum + ANSWERS[test].length, 0));
const SLOTS = TESTS.reduce((sum, test) => sum + ANSWERS[test].length, 0);

/** By completion and test: the slot of its answer. One flat list: this is run for every item of a table. */
const SLOT_OF = Uint8Array.from(
	COMPLETIONS.flatMap((completion) =>
		TESTS.map(
			(test, at) => (BEGINS[at] ?? 0) + (ANSWERS[test] as readonly string[]).indexOf(completion[test])
		)
	)
);

/** How much more likely an answer is that a word leans to; most where a word names the hazard itself. By hand. */
const LEANING = { frequency: 4, nextAction: 4, interpretation: 4, blastRadius: 12, portability: 4 } as const;

/** By outcome and slot: how well an answer goes with an outcome and with the words. */
function factors(shares: AnswerShares, mentions: readonly Mention[]): Float64Array {
	const table = new Float64Array(OUTCOMES.length * SLOTS);
	for (const [test, id] of TESTS.entries())
		for (const [place, answer] of ANSWERS[id].entries()) {
			const leans = mentions.some(({ concept }) => concept.leans?.[id] === answer) ? LEANING[id] : 1;
			for (const [outcome, name] of OUTCOMES.entries())
				table[outcome * SLOTS + (BEGINS[test] ?? 0) + place] = (shares[name][id][answer] ?? 0) * leans;
		}
	return table;
}

export interface LikelyAnswers {
	/** In the order of COMPLETIONS; they sum to 1. */
	readonly completions: Float64Array;
	readonly weights: AnswerWeights;
	/** The likeliest answers that lead to a place. */
	leadingTo(place: GuessedPlace): Completion;
}

/** What the five tests would probably be answered, given how likely each outcome is. */
export function likelyAnswers(
	kind: Kind,
	probabilities: readonly number[],
	shares: AnswerShares,
	mentions: readonly Mention[]
): LikelyAnswers {
	const outcomes = OUTCOMES_BY_KIND.get(kind) as Uint8Array;
	const factor = factors(shares, mentions);
	const fits = new Float64Array(COMPLETIONS.length);
	const sums = new Float64Array(OUTCOMES.length);
	for (let at = 0; at < fits.length; at += 1) {
		const outcome = outcomes[at] as number;
		let fit = 1;
		for (let test = 0; test < TESTS.length; test += 1)
			fit *= factor[outcome * SLOTS + (SLOT_OF[at * TESTS.length + test] as number)] as number;
		fits[at] = fit;
		sums[outcome] = (sums[outcome] as number) + fit;
	}
	const completions = new Float64Array(fits.length);
	for (let at = 0; at < fits.length; at += 1) {
		const outcome = outcomes[at] as number;
		completions[at] = ((fits[at] as number) / (sums[outcome] as number)) * (probabilities[outcome] ?? 0);
	}
	return {
		completions,
		weights: marginals(completions),
		leadingTo(place) {
			const wanted = OUTCOMES.indexOf(place);
			let best = -1;
			for (let at = 0; at < fits.length; at += 1)
				if (outcomes[at] === wanted && (best < 0 || (fits[at] as number) > (fits[best] as number))) best = at;
			const found = COMPLETIONS[best];
			if (!found) throw new Error(`no answers lead a ${kind} to ${place}`);
			return found;
		}
	};
}

function marginals(completions: Float64Array): AnswerWeights {
	const sums = new Float64Array(SLOTS);
	for (let at = 0; at < SLOT_OF.length; at += 1) {
		const slot = SLOT_OF[at] as number;
		sums[slot] = (sums[slot] as number) + (completions[Math.floor(at / TESTS.length)] as number);
	}
	const named = TESTS.map((test, at) => [
		test,
		Object.fromEntries(ANSWERS[test].map((answer, place) => [answer, sums[(BEGINS[at] ?? 0) + place] ?? 0]))
	]);
	return Object.fromEntries(named) as AnswerWeights;
}
