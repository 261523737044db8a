import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS, TESTS, type TestId } from '#core/mapping/vocabulary.ts';
import { judge, type Completion, type Question } from '#core/ownership/judge.ts';
import {
	ANSWERS,
	nextQuestion,
	questionPlan,
	type AnswerWeights
} from '#core/ownership/weighted-question.ts';

const weights: fc.Arbitrary<AnswerWeights> = fc
	.tuple(
		...TESTS.map(() => fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }))
	)
	.map(
		(rows) =>
			Object.fromEntries(
				TESTS.map((id, at) => [
					id,
					Object.fromEntries(ANSWERS[id].map((answer, place) => [answer, rows[at]?.[place] ?? 0]))
				])
			) as AnswerWeights
	);

const completions: fc.Arbitrary<Completion> = fc.record({
	frequency: fc.constantFrom(...ANSWERS.frequency),
	nextAction: fc.constantFrom(...ANSWERS.nextAction),
	interpretation: fc.constantFrom(...ANSWERS.interpretation),
	blastRadius: fc.constantFrom(...ANSWERS.blastRadius),
	portability: fc.constantFrom(...ANSWERS.portability)
});

function given(test: TestId, { blastRadius, ...others }: Completion): unknown {
	return test === 'blastRadius'
		? blastRadius === 'none'
			? []
			: [blastRadius]
		: { ...others, blastRadius }[test];
}

describe('the next question, weighted', () => {
	test('is one that nobody answered, and there is one until the verdict is settled', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...KINDS),
				weights,
				completions,
				fc.subarray([...TESTS]),
				(kind, likely, all, said) => {
					const question = {
						kind,
						answers: Object.fromEntries(said.map((id) => [id, given(id, all)]))
					} as Question;
					const next = nextQuestion(question, likely);
					if (judge(question).settled) expect(next).toBeUndefined();
					else expect(TESTS.filter((id) => !said.includes(id))).toContain(next);
				}
			),
			{ numRuns: 200 }
		);
	});

	test('settles what is expected in no more questions than the uniform order, and never needs more than five', () => {
		fc.assert(
			fc.property(fc.constantFrom(...KINDS), completions, (kind, all) => {
				const sure = Object.fromEntries(
					TESTS.map((id) => [
						id,
						Object.fromEntries(ANSWERS[id].map((answer) => [answer, answer === all[id] ? 1 : 0]))
					])
				) as AnswerWeights;
				const asked = (next: (question: Question) => TestId | undefined): number => {
					let question: Question = { kind };
					for (let count = 0; ; count += 1) {
						const id = next(question);
						if (!id) return count;
						question = { kind, answers: { ...question.answers, [id]: given(id, all) } };
					}
				};
				const uniform = asked((question) => {
					const verdict = judge(question);
					return verdict.settled ? undefined : verdict.next;
				});
				const weighted = asked((question) => nextQuestion(question, sure));
				expect(weighted).toBeLessThanOrEqual(Math.min(5, uniform));
			}),
			{ numRuns: 150 }
		);
	});

	test('says how many questions the longest way takes, whatever is answered already', () => {
		const longest = (question: Question, likely: AnswerWeights): number => {
			const next = nextQuestion(question, likely);
			if (!next) return 0;
			const ways = ANSWERS[next].map((answer) => ({
				...question,
				answers: {
					...question.answers,
					[next]: next !== 'blastRadius' ? answer : answer === 'none' ? [] : [answer]
				}
			}));
			return 1 + Math.max(...ways.map((way) => longest(way as Question, likely)));
		};
		fc.assert(
			fc.property(
				fc.constantFrom(...KINDS),
				weights,
				completions,
				fc.subarray([...TESTS], { minLength: 2 }),
				(kind, likely, all, said) => {
					const question = {
						kind,
						answers: Object.fromEntries(said.map((id) => [id, given(id, all)]))
					} as Question;
					expect(questionPlan(question, likely).most).toBe(longest(question, likely));
				}
			),
			{ numRuns: 60 }
		);
	});

	test('asks the room first what the guess expects to settle it', () => {
		const suspicion = Object.fromEntries(
			TESTS.map((id) => [
				id,
				Object.fromEntries(ANSWERS[id].map((answer) => [answer, 1 / ANSWERS[id].length]))
			])
		) as Record<TestId, Record<string, number>>;
		suspicion.blastRadius = { none: 0.01, 'cross-tenant': 0.97, 'internal-logic': 0.01, privileged: 0.01 };
		expect(nextQuestion({ kind: 'field' }, suspicion)).toMatch(/blastRadius|nextAction|frequency/);
		expect(
			nextQuestion(
				{ kind: 'field', answers: { blastRadius: ['cross-tenant'], nextAction: 'internal' } },
				suspicion
			)
		).toBeUndefined();
	});
});
