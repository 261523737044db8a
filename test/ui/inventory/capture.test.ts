import { describe, expect, test } from 'vitest';
import { moveItems } from '#core/commands/move-items.ts';
import { Capture } from '#ui/inventory/capture.svelte.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

const begin = () => {
	const session = sessionOn(
		mappingOf([{ id: 'old' }], { stages: [{ id: 'review', name: 'In review', order: 'a' }] })
	);
	return { session, capture: new Capture(session) };
};

describe('the kind of a line', () => {
	test.each([
		['s Waiting', 'status', 'Waiting'],
		['status: Waiting', 'status', 'Waiting'],
		['F: VAT number', 'field', 'VAT number'],
		['download:Ledger', 'download', 'Ledger'],
		['a Approve', 'action', 'Approve'],
		['A list of invoices', 'field', 'A list of invoices'],
		['Ledger (csv)', 'download', 'Ledger (csv)']
	])('%s', (line, kind, name) => {
		const { capture, session } = begin();
		capture.line = line;
		expect(capture.coming?.kind).toBe(kind);
		const id = capture.add();
		expect(session.item(id ?? '')).toMatchObject({ kind, name });
		expect(capture.line).toBe('');
	});

	test('a prefix wins over the pressed button, the button over the name; pressed again it is off', () => {
		const { capture } = begin();
		capture.press('action');
		capture.line = 'Ledger (csv)';
		expect(capture.coming).toEqual({ kind: 'action', by: 'button' });
		capture.line = 's Ledger (csv)';
		expect(capture.coming).toEqual({ kind: 'status', by: 'prefix' });
		capture.press('action');
		capture.line = 'Ledger (csv)';
		expect(capture.coming).toEqual({ kind: 'download', by: 'name' });
	});
});

test('a line without a name adds nothing', () => {
	const { capture, session } = begin();
	for (const line of ['', '   ', 'status:', 'f:  ']) {
		capture.line = line;
		expect(capture.isReady).toBe(false);
		expect(capture.add()).toBeUndefined();
	}
	expect(session.mapping.items).toHaveLength(1);
});

describe('stages', () => {
	test('lines go to the chosen stage; one that is gone by then is none', () => {
		const { capture, session } = begin();
		capture.stage = 'review';
		capture.line = 'One';
		expect(session.item(capture.add() ?? '')?.stage).toBe('review');
		capture.stage = 'gone';
		capture.line = 'Two';
		expect(session.item(capture.add() ?? '')?.stage).toBeUndefined();
	});

	test('a new stage and an item’s move to it are one step; a name that is there is used again', () => {
		const { capture, session } = begin();
		const id = capture.addStage(' Go-live ', (stage) => moveItems(['old'], { stage }));
		expect(session.mapping.stages.map(({ name }) => name)).toContain('Go-live');
		expect(session.item('old')?.stage).toBe(id);
		session.undo();
		expect(session.mapping.stages).toHaveLength(1);
		expect(session.item('old')?.stage).toBeUndefined();
		expect(capture.addStage('In review')).toBe('review');
		expect(session.mapping.stages).toHaveLength(1);
	});
});
