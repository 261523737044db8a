/** Which question comes next for somebody who votes alone, and its answers. Nothing that the room said is looked at. */
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { TESTS, type TestId } from '#core/mapping/vocabulary.ts';
import { placesOf } from '#core/ownership/ballots.ts';
import { judge } from '#core/ownership/judge.ts';
import { NO_HAZARD, QUESTIONS, type Choice } from '#core/ownership/questions.ts';
import { answerFrom, withAnswer } from '#ui/verdict/leads.ts';

/** The answers of a test, in the order of the keys 1, 2, 3… */
export function choicesFor(test: TestId): readonly Choice[] {
	const { choices, multiple } = QUESTIONS[test];
	return multiple ? [...choices, NO_HAZARD] : choices;
}

/**
 * The next test that can still change where these answers lead; one that was asked is not asked again. Undefined:
 * there is none.
 */
export function nextTest(
	{ kind, voice }: Pick<Item, 'kind' | 'voice'>,
	answers: Answers,
	asked: readonly TestId[]
): TestId | undefined {
	const question = { kind, answers, ...(voice === undefined ? {} : { voice }) };
	const verdict = judge(question);
	if (verdict.settled) return undefined;
	const isOpen = (test: TestId) => answers[test] === undefined && !asked.includes(test);
	if (isOpen(verdict.next)) return verdict.next;
	const reach = (test: TestId, value: string) =>
		placesOf(judge(withAnswer(question, test, [value])))
			.map(({ surface, shape }) => `${surface} ${shape}`)
			.sort()
			.join();
	return TESTS.filter(isOpen).find(
		(test) => new Set(choicesFor(test).map(({ value }) => reach(test, value))).size > 1
	);
}

/** These answers with one more. */
export function answered(answers: Answers, test: TestId, values: readonly string[]): Answers {
	return { ...answers, [test]: answerFrom(test, values) };
}
