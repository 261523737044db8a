/** Answers in the one form in which they are kept, counted and compared: hazards are a set, however they were ticked. */
import type { Answers } from './item-schema.ts';
import { HAZARDS, TESTS, type TestId } from './vocabulary.ts';

export function plainAnswer(answer: NonNullable<Answers[TestId]>): NonNullable<Answers[TestId]> {
	return typeof answer === 'string' ? answer : HAZARDS.filter((hazard) => answer.includes(hazard));
}

/** The five answers alone, without what a newer program keeps beside them; a test without an answer is absent. */
export function plainAnswers(answers: Answers): Answers {
	const given = TESTS.flatMap((test): [TestId, unknown][] => {
		const answer = answers[test];
		return answer === undefined ? [] : [[test, plainAnswer(answer)]];
	});
	return Object.fromEntries(given) as Answers;
}
