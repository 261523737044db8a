/** Commands about what was handed to those who build, and what they answered. */
import fc from 'fast-check';
import type { Command } from '#core/commands/edit.ts';
import { recordHandOff, takeReplies } from '#core/commands/index.ts';
import { REPLY_STATUSES } from '#core/mapping/vocabulary.ts';
import { newId } from './arbitrary-choices.ts';
import { anyHandedTask, anyTaskKey } from './arbitrary-members.ts';
import { anyName, anyText } from './arbitrary-texts.ts';

const anyDay = fc.constantFrom('2026-01-31', '2026-02-28T12:00:00.000Z');

export const HAND_OFF_COMMANDS = {
	takeReplies: fc
		.array(
			fc.record(
				{
					...{ task: anyTaskKey, status: fc.constantFrom(undefined, ...REPLY_STATUSES) },
					...{ words: anyText, says: anyText, ticket: anyText, by: anyText },
					refs: fc.array(anyName, { maxLength: 2 })
				},
				{ requiredKeys: ['task'], noNullPrototype: true }
			),
			{ maxLength: 4 }
		)
		.map((replies) => takeReplies(replies, '2026-02-04')),
	recordHandOff: fc
		.tuple(newId, anyDay, anyText, anyText, fc.array(anyHandedTask, { maxLength: 3 }))
		.map(([id, on, by, tracker, tasks]) => recordHandOff({ id, on, by, tracker, tasks }))
} satisfies Record<string, fc.Arbitrary<Command>>;
