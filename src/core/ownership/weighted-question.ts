/**
 * The next question where some answers are likelier than others: the one that leads to a settled verdict in the
 * fewest questions on average. Where `judge` looks one question ahead with every answer alike, this looks at
 * every way to the end. A weight never settles anything: the verdict is settled by answers alone.
 */
import {
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	NEXT_ACTIONS,
	PORTABILITIES,
	TESTS,
	type Kind,
	type TestId
} from '../mapping/vocabulary.ts';
import { openAnswers, rowFor, type Completion, type Question } from './judge.ts';

/** How likely each answer of each test is; the blast radius as the one hazard that decides, or `none`. */
export type AnswerWeights = Readonly<Record<TestId, Readonly<Record<string, number>>>>;

export const ANSWERS: { readonly [T in TestId]: readonly Completion[T][] } = {
	frequency: FREQUENCIES,
	nextAction: NEXT_ACTIONS,
	interpretation: INTERPRETATIONS,
	blastRadius: ['none', ...HAZARDS],
	portability: PORTABILITIES
};

/** Even an answer that nobody expects may be given. */
const LEAST = 1e-4;

/** A state is a number: by test a digit, 0 for open, else the place of the answer plus 1. */
const SIZES = TESTS.map((test) => ANSWERS[test].length + 1);
const STEPS = SIZES.map((_, at) => SIZES.slice(0, at).reduce((product, size) => product * size, 1));
const STATES = SIZES.reduce((product, size) => product * size, 1);
const WIDEST = Math.max(...SIZES);
/** By state and test. Flat, like all tables here: a screen asks this for every answer that somebody gives. */
const DIGITS = Uint8Array.from({ length: STATES * TESTS.length }, (_, place) => {
	const at = place % TESTS.length;
	return Math.floor(Math.floor(place / TESTS.length) / (STEPS[at] ?? 1)) % (SIZES[at] ?? 1);
});

/** No outcome yet: some test is open, and its answers lead to different ones. */
const OPEN = -1;

/** By state: which outcome it ends in, as a number; OPEN where a test has no answer. */
function endsOf(kind: Kind): Int8Array {
	const names: string[] = [];
	return Int8Array.from({ length: STATES }, (_, state) => {
		const answers = TESTS.map((test, at) => ANSWERS[test][(DIGITS[state * TESTS.length + at] ?? 0) - 1]);
		if (answers.includes(undefined)) return OPEN;
		const [frequency, nextAction, interpretation, blastRadius, portability] = answers;
		const { surface, shape } = rowFor(kind, {
			frequency,
			nextAction,
			interpretation,
			blastRadius,
			portability
		} as Completion);
		const name = `${surface} ${shape}`;
		if (!names.includes(name)) names.push(name);
		return names.indexOf(name);
	});
}

const endsByKind = new Map<Kind, Int8Array>();

/** By test and digit: how likely that answer is; 0 where it is not open. */
function chancesOf(question: Question, weights: AnswerWeights): Float64Array {
	const open = openAnswers(question);
	const chances = new Float64Array(TESTS.length * WIDEST);
	for (const [at, test] of TESTS.entries())
		for (const answer of open[test] as readonly string[])
			chances[at * WIDEST + (ANSWERS[test] as readonly string[]).indexOf(answer) + 1] = Math.max(
				LEAST,
				weights[test][answer] ?? 0
			);
	return chances;
}

/** Undefined: the verdict is settled already. */
export function nextQuestion(question: Question, weights: AnswerWeights): TestId | undefined {
	return questionPlan(question, weights).ask;
}

/** What to ask next, and how many questions it takes at most where the room always answers the next one. */
export function questionPlan(
	question: Question,
	weights: AnswerWeights
): { readonly ask: TestId | undefined; readonly most: number } {
	const ends = endsByKind.get(question.kind) ?? endsOf(question.kind);
	endsByKind.set(question.kind, ends);
	const chances = chancesOf(question, weights);
	/** Of a state: how likely it is to come to it, all ways on from it together. */
	const weight = new Float64Array(STATES);
	/** The mean number of questions that are left, times the weight. */
	const left = new Float64Array(STATES);
	/** The number of questions that are left where it goes the longest way. */
	const most = new Uint8Array(STATES);
	/** What all completions agree on. */
	const outcome = new Int8Array(STATES);
	/** The place of the test to ask; one more than there are where none is. */
	const ask = new Uint8Array(STATES).fill(TESTS.length);

	/** Answers make the number bigger, so what follows a state is known before it. */
	for (let state = STATES - 1; state >= 0; state -= 1) {
		outcome[state] = ends[state] as number;
		let least = Infinity;
		let product = 1;
		for (let at = 0; at < TESTS.length; at += 1) {
			const digit = DIGITS[state * TESTS.length + at] as number;
			if (digit > 0) {
				product *= chances[at * WIDEST + digit] as number;
				continue;
			}
			let ways = 0;
			let total = 0;
			let after = 0;
			let common = OPEN;
			let only = 0;
			let longest = 0;
			for (let next = 1; next < (SIZES[at] as number); next += 1) {
				if (chances[at * WIDEST + next] === 0) continue;
				const way = state + (STEPS[at] as number) * next;
				const agreed = outcome[way] as number;
				common = ways === 0 || common === agreed ? agreed : OPEN;
				if (ways === 0) only = way;
				ways += 1;
				total += weight[way] as number;
				after += left[way] as number;
				longest = Math.max(longest, most[way] as number);
			}
			if (common !== OPEN) {
				weight[state] = total;
				left[state] = 0;
				most[state] = 0;
				outcome[state] = common;
				ask[state] = TESTS.length;
				least = 0;
				break;
			}
			// A test with one answer left is no question.
			const isAsked = ways > 1;
			if (isAsked) after += total;
			if (after >= least * (1 - 1e-9)) continue;
			least = after;
			weight[state] = total;
			left[state] = after;
			most[state] = longest + (isAsked ? 1 : 0);
			ask[state] = isAsked ? at : (ask[only] as number);
		}
		// Every test has an answer.
		if (least === Infinity) weight[state] = product;
	}
	return { ask: TESTS[ask[0] as number], most: most[0] as number };
}
