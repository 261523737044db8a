import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { recordHandOff, takeReplies } from '#core/commands/index.ts';
import type { GivenReply } from '#core/commands/take-replies.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { pressingOf, repliesByItem, replyId, replyTo } from '#core/mapping/replies.ts';
import { REPLY_STATUSES } from '#core/mapping/vocabulary.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { anyMapping } from '../../arbitraries.ts';
import { anyTaskKey } from '../../arbitrary-members.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { after, START } from '../importers/votes.ts';

const DAY = '2026-02-04';
const given = fc.record(
	{
		...{ task: anyTaskKey, status: fc.constantFrom(...REPLY_STATUSES) },
		...{ words: anyText, says: anyText, ticket: anyText, by: anyText }
	},
	{ requiredKeys: ['task'], noNullPrototype: true }
);

describe('answers of those who build', () => {
	test('are there once they were taken, and the same again changes nothing', () => {
		fc.assert(
			fc.property(anyMapping, fc.array(given, { maxLength: 4 }), (mapping, replies) => {
				const taken = after(mapping, takeReplies(replies, DAY));
				for (const { task, status } of new Map(replies.map((one) => [one.task, one])).values())
					if (task !== '' && status && status !== 'open') expect(replyTo(taken, task)?.status).toBe(status);
				expect(takeReplies(replies, '2030-01-01')(taken).changes).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	test('leave what they do not say, and a new status takes the old word for it away', () => {
		const first: GivenReply = {
			...{ task: 'DMC-001/place', refs: ['DMC-001'], status: 'question', words: 'Blocked' },
			...{ says: 'Which one?', ticket: 'PAY-7' }
		};
		const asked = after(START, takeReplies([first], DAY));
		const blank = takeReplies([{ task: 'DMC-001/place', says: ' ', status: 'question' }], '2026-03-01');
		expect(blank(asked).changes).toEqual([]);
		const done = after(asked, takeReplies([{ task: 'DMC-001/place', status: 'done' }], '2026-03-01'));
		expect(done.replies).toEqual([
			{
				...{ id: replyId('DMC-001/place'), task: 'DMC-001/place', refs: ['DMC-001'], status: 'done' },
				...{ says: 'Which one?', ticket: 'PAY-7', on: '2026-03-01' }
			}
		]);
	});

	test('make one answer where two tabs bring in the same file, whatever comes between', () => {
		const one = LivingMapping.create(START);
		const other = LivingMapping.open([one.encode()]);
		const reply: GivenReply = { task: 'DMC-001/place', status: 'done' };
		for (const tab of [one, other]) tab.run(takeReplies([reply], DAY));
		other.receive(one.encode());
		one.receive(other.encode());
		expect(one.snapshot).toEqual(other.snapshot);
		expect(one.snapshot.replies.map(({ task, status }) => [task, status])).toEqual([
			['DMC-001/place', 'done']
		]);
	});

	test('are found at their item, also after it was merged into another, and the most pressing stands for all', () => {
		const replies = (['done', 'in-progress', 'question'] as const).map((status, i) => ({
			...{ id: `r${i}`, task: `${i}`, status },
			refs: i === 2 ? ['OLD-001'] : ['DMC-001']
		}));
		const [first, ...others] = START.items;
		const items = [{ ...first, formerRefs: ['OLD-001'] } as Mapping['items'][number], ...others];
		const mapping: Mapping = { ...START, items, replies };
		const own = repliesByItem(mapping).get('1');
		expect(own?.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2']);
		expect(pressingOf(own)).toBe('question');
		expect(pressingOf(replies.slice(0, 1))).toBe('done');
		expect(pressingOf([{ id: 'r', task: 'x', status: 'open', ticket: 'PAY-1' }])).toBeUndefined();
		expect(repliesByItem(mapping).get('2')).toBeUndefined();
	});
});

test('a hand-off stands behind the ones before it, without blank names', () => {
	const tasks = [{ key: 'DMC-001/place', title: 'One' }];
	const twice = after(
		emptyMapping('m', 'M'),
		recordHandOff({ id: 'z', on: DAY, by: ' Ann ', tracker: 'Jira', tasks }),
		recordHandOff({ id: 'a', on: '2026-03-01', by: ' ', tasks: [] })
	);
	expect(twice.handOffs.map(({ id, by, tracker }) => [id, by, tracker])).toEqual([
		['z', 'Ann', 'Jira'],
		['a', undefined, undefined]
	]);
	expect(recordHandOff({ id: 'z', on: DAY, tracker: 'Jira', tasks })(twice).label).toBe(
		'handed off 1 piece of work to Jira'
	);
	expect(applyChanges(twice, [])).toEqual(twice);
});
