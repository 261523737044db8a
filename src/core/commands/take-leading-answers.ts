import type { Answers, Item } from '../mapping/item-schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { TESTS } from '../mapping/vocabulary.ts';
import { votesOn } from '../ownership/ballots.ts';
import { answerKey, type Answer } from '../ownership/test-votes.ts';
import { named, NOTHING, type Change, type Command } from './edit.ts';

const isSame = (a: Answers[keyof Answers], b: Answer) =>
	a !== undefined && answerKey(a as Answer) === answerKey(b);

/** The answers that most gave become the room's, test by test. A tie stays as it was: the room decides it aloud. */
export function takeLeadingAnswers(ids: readonly string[]): Command {
	return (mapping) => {
		const changed: Item[] = [];
		const changes: Change[] = [];
		for (const id of new Set(ids)) {
			const item = itemById(mapping, id);
			const leading = item && votesOn(item)?.leading;
			if (!leading) continue;
			const taken = TESTS.flatMap((test): Change[] => {
				const answer = leading.answers[test];
				if (answer === undefined || isSame(item.answers?.[test], answer)) return [];
				return [
					{ path: ['items', id, 'answers', test], value: answer },
					// How the old answer was known says nothing about the new one.
					{ path: ['items', id, 'evidence', test], value: undefined }
				];
			});
			if (taken.length === 0) continue;
			changed.push(item);
			changes.push(...taken);
		}
		if (changes.length === 0) return NOTHING;
		return { label: `took the leading answers of ${named(changed, 'items')}`, changes };
	};
}
