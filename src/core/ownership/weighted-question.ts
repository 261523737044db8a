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

/** Of a state, where some tests have an answer and the others are open. */
interface Expected {
	/** How likely it is to come to this, of all the ways the open answers may go. */
	readonly weight: number;
	/** The mean number of questions that are left, times the weight. */
	readonly left: number;
	/** The number of questions that are left where it goes the longest way. */
	readonly most: number;
	/** What all completions agree on. */
	readonly outcome: string | undefined;
	readonly ask: TestId | undefined;
}

/** A state is a number: by test a digit, 0 for open, else the place of the answer plus 1. */
const SIZES = TESTS.map((test) => ANSWERS[test].length + 1);
const STEPS = SIZES.map((_, at) => SIZES.slice(0, at).reduce((product, size) => product * size, 1));
const STATES = SIZES.reduce((product, size) => product * size, 1);
const digit = (state: number, at: number): number => Math.floor(state / (STEPS[at] ?? 1)) % (SIZES[at] ?? 1);

function outcomesOf(kind: Kind): readonly (string | undefined)[] {
	return Array.from({ length: STATES }, (_, state) => {
		const answers = TESTS.map((test, at) => ANSWERS[test][digit(state, at) - 1]);
		if (answers.includes(undefined)) return undefined;
		const [frequency, nextAction, interpretation, blastRadius, portability] = answers;
		const { surface, shape } = rowFor(kind, {
			frequency,
			nextAction,
			interpretation,
			blastRadius,
			portability
		} as Completion);
		return `${surface} ${shape}`;
	});
}

const outcomesByKind = new Map<Kind, readonly (string | undefined)[]>();

/** Undefined: the verdict is settled already. */
export function nextQuestion(question: Question, weights: AnswerWeights): TestId | undefined {
	return questionPlan(question, weights).ask;
}

/** What to ask next, and how many questions it takes at most where the room always answers the next one. */
export function questionPlan(
	question: Question,
	weights: AnswerWeights
): { readonly ask: TestId | undefined; readonly most: number } {
	const outcomes = outcomesByKind.get(question.kind) ?? outcomesOf(question.kind);
	outcomesByKind.set(question.kind, outcomes);
	const open = openAnswers(question);
	const steps = TESTS.map((test, at) =>
		(open[test] as readonly string[]).map((answer) => ({
			by: (STEPS[at] ?? 0) * ((ANSWERS[test] as readonly string[]).indexOf(answer) + 1),
			weight: Math.max(LEAST, weights[test][answer] ?? 0)
		}))
	);
	const known: (Expected | undefined)[] = Array.from({ length: STATES });

	/** `weight`: of the answers that the state has. */
	const expect = (state: number, weight: number): Expected => (known[state] ??= look(state, weight));
	const look = (state: number, weight: number): Expected => {
		let best: Expected | undefined;
		for (const [at, test] of TESTS.entries()) {
			if (digit(state, at) > 0) continue;
			const ways = steps[at] ?? [];
			const parts = ways.map((way) => expect(state + way.by, weight * way.weight));
			const total = parts.reduce((sum, part) => sum + part.weight, 0);
			const [first] = parts;
			if (first?.outcome !== undefined && parts.every(({ outcome }) => outcome === first.outcome))
				return { weight: total, left: 0, most: 0, outcome: first.outcome, ask: undefined };
			// A test with one answer left is no question.
			const isAsked = ways.length > 1;
			const left = parts.reduce((sum, part) => sum + part.left, isAsked ? total : 0);
			const ask = isAsked ? test : first?.ask;
			const most = Math.max(...parts.map((part) => part.most)) + (isAsked ? 1 : 0);
			if (!best || left < best.left * (1 - 1e-9))
				best = { weight: total, left, most, outcome: undefined, ask };
		}
		return best ?? { weight, left: 0, most: 0, outcome: outcomes[state], ask: undefined };
	};
	return expect(0, 1);
}
