/** Where an answer would lead, said before it is given. */
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { SURFACES, type Surface, type TestId } from '#core/mapping/vocabulary.ts';
import { homesOf, judge, type SettledVerdict } from '#core/ownership/judge.ts';
import { NO_HAZARD, QUESTIONS } from '#core/ownership/questions.ts';

export type Question = Pick<Item, 'kind' | 'answers' | 'voice'>;

/** `questions`: how many more it takes at most. */
export type Lead =
	| { readonly settled: true; readonly verdict: SettledVerdict }
	| { readonly settled: false; readonly surfaces: readonly Surface[]; readonly questions: number };

/** A test's answer as the item keeps it: the blast radius is a set, and nothing is an empty one. */
export function answerFrom<T extends TestId>(test: T, values: readonly string[]): NonNullable<Answers[T]> {
	const { multiple } = QUESTIONS[test];
	const answer = multiple ? values.filter((value) => value !== NO_HAZARD.value) : values[0];
	return answer as NonNullable<Answers[T]>;
}

/** The question with one test answered (or, without values, open again). */
export function withAnswer(
	question: Question,
	test: TestId,
	values: readonly string[] | undefined
): Question {
	const { [test]: _, ...others } = question.answers ?? {};
	const answers = values ? { ...others, [test]: answerFrom(test, values) } : others;
	return {
		kind: question.kind,
		answers,
		...(question.voice === undefined ? {} : { voice: question.voice })
	};
}

/** Every surface that a question can still end on, in the order of the lanes. */
export function possibleSurfaces(question: Question): Surface[] {
	const verdict = judge(question);
	const found = verdict.settled
		? homesOf(verdict)
		: verdict.outcomes.flatMap(({ surface, shape }) =>
				shape === 'split' ? (['product', 'exports'] as const) : [surface]
			);
	return SURFACES.filter((surface) => found.includes(surface));
}

/** How many questions it takes at most, if the room always answers the next one. */
export function questionsLeft(question: Question): number {
	const verdict = judge(question);
	if (verdict.settled) return 0;
	const { next } = verdict;
	const values = QUESTIONS[next].choices.map(({ value }) => value);
	if (QUESTIONS[next].multiple) values.push(NO_HAZARD.value);
	return 1 + Math.max(...values.map((value) => questionsLeft(withAnswer(question, next, [value]))));
}

/** Counts the questions that are left; how many that is depends on the order they are asked in. */
export type Left = (question: Question) => number;

/** Where this answer leads. */
export function leadOf(
	question: Question,
	test: TestId,
	values: readonly string[],
	left: Left = questionsLeft
): Lead {
	return leadFrom(withAnswer(question, test, values), left);
}

/** Where a question stands. */
export function leadFrom(question: Question, left: Left = questionsLeft): Lead {
	const verdict = judge(question);
	if (verdict.settled) return { settled: true, verdict };
	return { settled: false, surfaces: possibleSurfaces(question), questions: left(question) };
}
