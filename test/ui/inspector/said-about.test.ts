import { expect, test } from 'vitest';
import { review } from '#core/rules/review.ts';
import { decisionsAbout, parkedAbout } from '#ui/inspector/said-about.ts';
import { mappingOf } from '../sessions.ts';

const mapping = mappingOf([{ id: 'constructor', surface: 'product' }, { id: 'b' }], {
	parked: [
		{ id: 'p1', text: 'Settled one', item: 'constructor', settled: 'Yes', order: 'a0' },
		{ id: 'p2', text: 'Waits', item: 'constructor', order: 'a1' },
		{ id: 'p3', text: 'Elsewhere', item: 'b', order: 'a2' },
		{ id: 'p4', text: 'About nothing', order: 'a3' }
	],
	decisions: [
		{ id: 'd1', at: 'constructor', reason: 'A note', on: '2026-01-01' },
		{ id: 'd2', at: 'constructor', reason: 'A later note', on: '2026-02-01' },
		{ id: 'd3', at: 'b', reason: 'Elsewhere' },
		{ id: 'd4', at: 'constructor', scope: 'item', rule: 'untested-item', reason: 'Holds' },
		{
			id: 'd5',
			at: 'constructor',
			scope: 'item',
			rule: 'no-such-rule',
			reason: 'Accepts nothing',
			on: '2025-01-01'
		}
	]
});

test('parked questions about the item alone, those that wait first', () => {
	expect(parkedAbout(mapping, 'constructor').map(({ id }) => id)).toEqual(['p2', 'p1']);
	expect(parkedAbout(mapping, 'gone')).toEqual([]);
});

test('decisions about it: newest first, without those that stand beside the finding they accept', () => {
	const held = review(mapping, '2026-03-01');
	expect(held.accepted.map(({ decision }) => decision.id)).toContain('d4');
	expect(
		decisionsAbout(mapping, held, 'constructor').map(({ decision, state }) => [decision.id, state])
	).toEqual([
		['d2', 'holds'],
		['d1', 'holds'],
		['d5', 'idle']
	]);
});
