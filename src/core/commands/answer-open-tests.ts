import type { Answers } from '../mapping/item-schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { TESTS, type Evidence } from '../mapping/vocabulary.ts';
import { named, NOTHING, type Command } from './edit.ts';

/** Answers for the open tests of one item. */
export interface Given {
	readonly id: string;
	readonly answers: Answers;
}

/** Answers several tests at once, of one or many items. What somebody has answered already stays as it is. */
export function answerOpenTests(given: readonly Given[], evidence?: Evidence): Command {
	return (mapping) => {
		const open = given.flatMap(({ id, answers }) => {
			const item = itemById(mapping, id);
			const tests = TESTS.filter(
				(test) => answers[test] !== undefined && item?.answers?.[test] === undefined
			);
			return item && tests.length > 0 ? [{ item, answers, tests }] : [];
		});
		if (open.length === 0) return NOTHING;
		const count = open.reduce((sum, { tests }) => sum + tests.length, 0);
		const items = open.map(({ item }) => item);
		return {
			label: `answered ${count === 1 ? 'one test' : `${count} tests`} of ${named(items, 'items')}`,
			changes: open.flatMap(({ item: { id }, answers, tests }) =>
				tests.flatMap((test) => [
					{ path: ['items', id, 'answers', test], value: answers[test] },
					{ path: ['items', id, 'evidence', test], value: evidence }
				])
			)
		};
	};
}
