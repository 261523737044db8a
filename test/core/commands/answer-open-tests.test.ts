import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOpenTests } from '#core/commands/answer-open-tests.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';
import { anyMapping } from '../../arbitraries.ts';
import { partialAnswers } from '../../arbitrary-members.ts';

test('gives every open test its answer, and changes nothing that was answered', () => {
	fc.assert(
		fc.property(anyMapping, partialAnswers, (mapping, answers) => {
			const edit = answerOpenTests(
				[...mapping.items.map(({ id }) => ({ id, answers })), { id: 'gone', answers }],
				'guess'
			)(mapping);
			const { items } = applyChanges(mapping, edit.changes);
			for (const [at, item] of items.entries())
				for (const id of TESTS) {
					const [said, before] = [answers[id], mapping.items[at]];
					const isGiven = before?.answers?.[id] === undefined && said !== undefined;
					expect(item.answers?.[id]).toEqual(isGiven ? said : before?.answers?.[id]);
					expect(item.evidence?.[id]).toBe(isGiven ? 'guess' : before?.evidence?.[id]);
				}
		})
	);
});
