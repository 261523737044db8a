/** How many of the five tests are asked until the verdict is settled, when they are answered as recorded. */
import { COMPLETIONS, likelyAnswers } from '../../src/core/guess/answers.ts';
import { read } from '../../src/core/guess/features.ts';
import { calibrated, scoresOf, type Model } from '../../src/core/guess/model.ts';
import { outcomeOf, type GuessedPlace } from '../../src/core/guess/outcomes.ts';
import type { Answers } from '../../src/core/mapping/item-schema.ts';
import { TESTS, type TestId } from '../../src/core/mapping/vocabulary.ts';
import { decidingHazard, judge, rowFor, type Question } from '../../src/core/ownership/judge.ts';
import { nextQuestion } from '../../src/core/ownership/weighted-question.ts';
import type { AnsweredItem } from './corpus.ts';

type Policy = (question: Question, asked: number) => TestId | undefined;

const inOrder: Policy = (question, asked) => (judge(question).settled ? undefined : TESTS[asked]);

const uniform: Policy = (question) => {
	const verdict = judge(question);
	return verdict.settled ? undefined : verdict.next;
};

function withAnswer(
	{ kind, answers = {} }: Question,
	test: TestId,
	{ answers: given }: AnsweredItem
): Question {
	const value =
		test === 'blastRadius' ? (given.blastRadius === 'none' ? [] : [given.blastRadius]) : given[test];
	return { kind, answers: { ...answers, [test]: value } as Answers };
}

function run(item: AnsweredItem, policy: Policy): { asked: number; question: Question } {
	let question: Question = { kind: item.item.kind };
	for (let asked = 0; ; asked += 1) {
		const test = policy(question, asked);
		if (!test) return { asked, question };
		question = withAnswer(question, test, item);
	}
}

export interface QuestionCount {
	readonly policy: string;
	readonly mean: number;
	/** Share of the items done after one, two, … five questions. */
	readonly doneBy: readonly number[];
	/** Share of the items that all five answers would have put elsewhere; 0 where the verdict is settled. */
	readonly elsewhere: number;
}

/** The likeliest outcome of the answers given so far, if the rest is as the guess expects; and how likely it is. */
function outlook(
	{ kind, answers = {} }: Question,
	likely: Float64Array
): { place: GuessedPlace; share: number } {
	const shares = new Map<GuessedPlace, number>();
	let total = 0;
	for (const [at, completion] of COMPLETIONS.entries()) {
		const agrees = TESTS.every((test) => {
			const given = test === 'blastRadius' ? answers[test] && decidingHazard(answers[test]) : answers[test];
			return given === undefined || given === completion[test];
		});
		if (!agrees) continue;
		const place = outcomeOf(rowFor(kind, completion));
		const weight = (likely[at] ?? 0) + 1e-9;
		shares.set(place, (shares.get(place) ?? 0) + weight);
		total += weight;
	}
	const [place, share] = [...shares].toSorted((a, b) => b[1] - a[1])[0] ?? ['support', 0];
	return { place, share: share / total };
}

/** Likely enough to stop asking, where a group accepts that. */
const LIKELY = [0.95, 0.9] as const;

/** `modelFor` gives the model that never saw the item's system. */
export function questionCounts(
	items: readonly AnsweredItem[],
	modelFor: (system: string) => Model
): QuestionCount[] {
	const likelyFor = ({ item, system }: AnsweredItem) => {
		const model = modelFor(system);
		const reading = read(item);
		const shares = calibrated(scoresOf(reading.keys, model), model.temperature);
		return likelyAnswers(item.kind, shares, model.answers, [...reading.name, ...reading.description]);
	};
	const count = (
		policy: string,
		policyFor: (item: AnsweredItem) => Policy,
		endsIn?: (item: AnsweredItem, question: Question) => GuessedPlace
	): QuestionCount => {
		const runs = items.map((item) => ({ item, ...run(item, policyFor(item)) }));
		const counts = runs.map(({ asked }) => asked);
		const strays = runs.filter(
			({ item, question }) =>
				endsIn && endsIn(item, question) !== outcomeOf(rowFor(item.item.kind, item.answers))
		);
		return {
			policy,
			mean: counts.reduce((a, b) => a + b, 0) / counts.length,
			doneBy: [1, 2, 3, 4, 5].map((most) => counts.filter((one) => one <= most).length / counts.length),
			elsewhere: strays.length / runs.length
		};
	};
	return [
		count('all five in order', () => (_question, asked) => TESTS[asked]),
		count('in order, until settled', () => inOrder),
		count('uniform weights, until settled', () => uniform),
		count('weighted by the guess, until settled', (item) => {
			const { weights } = likelyFor(item);
			return (question) => nextQuestion(question, weights);
		}),
		count('least possible: the answers known beforehand', (item) => {
			const needed = fewest(item);
			return (_question, asked) => needed[asked];
		}),
		...LIKELY.map((enough) =>
			count(
				`weighted by the guess, until ${enough * 100} % likely`,
				(item) => {
					const { completions, weights } = likelyFor(item);
					return (question) =>
						outlook(question, completions).share >= enough ? undefined : nextQuestion(question, weights);
				},
				(item, question) => outlook(question, likelyFor(item).completions).place
			)
		)
	];
}

/** The fewest tests whose recorded answers settle the verdict: no order of asking can do with less. */
function fewest(item: AnsweredItem): readonly TestId[] {
	const subsets = Array.from({ length: 2 ** TESTS.length }, (_, bits) =>
		TESTS.filter((_test, at) => (bits >> at) & 1)
	);
	const settling = subsets.filter(
		(tests) =>
			judge(
				tests.reduce((question, test) => withAnswer(question, test, item), {
					kind: item.item.kind
				} as Question)
			).settled
	);
	return settling.toSorted((a, b) => a.length - b.length)[0] ?? TESTS;
}
