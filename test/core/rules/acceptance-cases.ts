import { SETTLED, type Cases } from './found.ts';

const queue = { kind: 'field', name: 'Queue', surface: 'product', answers: SETTLED.support } as const;
const accepted = { scope: 'item', rule: 'misplaced-item', at: 'Queue', reason: 'r', by: 'Ann' } as const;

export const ACCEPTANCE_CASES: Cases = [
	[
		'stale-acceptance',
		[
			{
				says: 'what was accepted is not what is there now',
				items: [queue],
				decisions: [{ ...accepted, of: 'what-it-was', on: '2026-01-12' }],
				finds: ['changed at Queue']
			},
			{
				says: 'nobody said who and when',
				items: [queue],
				decisions: [{ ...accepted, by: ' ', of: 'what-it-was' }],
				finds: ['changed at Queue']
			},
			{
				says: 'the day to look again has come',
				items: [queue],
				decisions: [{ ...accepted, reviewOn: '2026-03-01' }],
				today: '2026-03-01',
				finds: ['overdue at Queue']
			},
			{
				says: 'it has not come',
				items: [queue],
				decisions: [{ ...accepted, reviewOn: '2026-03-01' }],
				today: '2026-02-28',
				finds: []
			},
			{
				says: 'nobody asks for the day',
				items: [queue],
				decisions: [{ ...accepted, reviewOn: '2026-03-01' }],
				finds: []
			},
			{
				says: 'a date that nobody can read is due',
				items: [queue],
				decisions: [{ ...accepted, reviewOn: 'after the pilot' }],
				today: '2026-02-28',
				finds: ['overdue at Queue']
			},
			{
				says: 'another acceptance holds',
				items: [queue],
				decisions: [
					{ ...accepted, of: 'what-it-was' },
					{ ...accepted, scope: 'mapping' }
				],
				finds: []
			},
			{
				says: 'nothing is found there any more',
				items: [{ ...queue, surface: 'support' }],
				decisions: [{ ...accepted, of: 'what-it-was' }],
				finds: []
			},
			{
				says: 'it is a decision about another lane, rule or thing',
				items: [queue],
				decisions: [
					{ ...accepted, scope: 'surface', at: 'support', of: 'f' },
					{ ...accepted, rule: 'no-such-rule', of: 'f' },
					{ ...accepted, at: 'gone', of: 'f' }
				],
				finds: []
			}
		]
	]
];
