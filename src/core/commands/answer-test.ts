import { QUESTIONS, answerWords } from '../ownership/questions.ts';
import type { Answers } from '../mapping/item-schema.ts';
import { itemById } from '../mapping/selectors.ts';
import type { Evidence, TestId } from '../mapping/vocabulary.ts';
import { named, NOTHING, type Command } from './edit.ts';

/** Answers one ownership test for one or several items; `undefined` takes the answer back. */
export function answerTest<T extends TestId>(
	ids: readonly string[],
	test: T,
	answer: Answers[T] | undefined,
	evidence?: Evidence
): Command {
	return (mapping) => {
		const items = ids.map((id) => itemById(mapping, id)).filter((item) => item !== undefined);
		if (items.length === 0) return NOTHING;
		const words = answer === undefined ? 'open again' : answerWords(test, answer);
		return {
			label: `answered ${QUESTIONS[test].title.toLowerCase()} of ${named(items, 'items')}: ${words}`,
			changes: items.flatMap(({ id }) => [
				{ path: ['items', id, 'answers', test], value: answer },
				// How the old answer was known says nothing about the new one.
				{ path: ['items', id, 'evidence', test], value: answer === undefined ? undefined : evidence }
			])
		};
	};
}
