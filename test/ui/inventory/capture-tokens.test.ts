import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '#ui/inventory/capture-tokens.ts';
import { Capture } from '#ui/inventory/capture.svelte.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

const STAGES = [
	{ id: 'r', name: 'In review', order: 'a' },
	{ id: 'd', name: 'Done', order: 'b' },
	{ id: 'n', name: 'In negotiation', order: 'c' }
];

test.each([
	['Risk score @done', { rest: 'Risk score', stage: 'd' }],
	['Risk score @In review', { rest: 'Risk score', stage: 'r' }],
	['Risk score @in', { rest: 'Risk score', stage: 'r' }],
	['Risk score @in n', { rest: 'Risk score', stage: 'n' }],
	['Risk score @none', { rest: 'Risk score', stage: '' }],
	['Risk score today support', { rest: 'Risk score', today: 'support' }],
	['Risk score today: Nowhere ', { rest: 'Risk score', today: 'nowhere' }],
	['Risk score today unknown', { rest: 'Risk score', today: '' }],
	['Risk score @done today exports', { rest: 'Risk score', stage: 'd', today: 'exports' }],
	['Risk score today exports @done', { rest: 'Risk score', stage: 'd', today: 'exports' }],
	['Due today', { rest: 'Due today' }],
	['Mail to a@done', { rest: 'Mail to a@done' }],
	['Ask @somebody', { rest: 'Ask @somebody', unknown: 'somebody' }],
	['Risk score @Doen today support', { rest: 'Risk score @Doen', today: 'support', unknown: 'Doen' }],
	['Twice @done @in', { rest: 'Twice @done', stage: 'r' }],
	['What support did today', { rest: 'What support did today' }]
])('%s', (line, told) => {
	expect(tokensOf(line, STAGES)).toEqual(told);
});

test('what is no token stays in the name, and nothing is ever added to it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (line) => {
			const { rest, stage, today } = tokensOf(line, STAGES);
			expect(line.startsWith(rest)).toBe(true);
			if (stage === undefined && today === undefined) expect(rest).toBe(line.trimEnd());
		})
	);
});

describe('in the line', () => {
	test('kind, place today and stage in one line; those that follow go there too, until one says otherwise', () => {
		const session = sessionOn(mappingOf([], { stages: STAGES }));
		const capture = new Capture(session);
		const add = (line: string) => {
			capture.line = line;
			return session.item(capture.add() ?? '');
		};
		expect(add('action: Approve @done today support')).toMatchObject({
			kind: 'action',
			name: 'Approve',
			stage: 'd',
			today: 'support'
		});
		expect(add('s Waiting')).toMatchObject({ name: 'Waiting', stage: 'd', today: 'support' });
		expect(add('s Waiting on us @in review')).toMatchObject({ stage: 'r', today: 'support' });
		const last = add('f VAT number @none today unknown');
		expect(last).not.toHaveProperty('stage');
		expect(last).not.toHaveProperty('today');
		expect(session.undoLabel).toContain('VAT number');
	});

	test('tokens alone are no item', () => {
		const capture = new Capture(sessionOn(mappingOf([], { stages: STAGES })));
		capture.line = '@done today support';
		expect(capture.isReady).toBe(false);
		expect(capture.add()).toBeUndefined();
	});
});
