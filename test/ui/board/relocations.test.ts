import { beforeEach, describe, expect, it } from 'vitest';
import { Board } from '#ui/board/board.svelte.ts';
import { movesWords, routeWords } from '#ui/board/relocations.ts';
import { stagePlace } from '#ui/board/stages/stage-place.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

const stages = ['Submitted', 'Review', 'Done'].map((name, i) => ({ id: `s${i}`, name, order: `a${i}` }));
function open() {
	const session = sessionOn(
		mappingOf(
			[
				{ id: 'out', surface: 'support', today: 'product', stage: 's0' },
				{ id: 'stays', surface: 'product', today: 'product', stage: 's0' },
				{ id: 'fresh', surface: 'exports', today: 'nowhere', stage: 's1' }
			],
			{ stages }
		)
	);
	const board = new Board(session);
	board.room = { width: 1000, height: 600 };
	return { board, session };
}

describe('Moves', () => {
	let { board, session } = open();
	beforeEach(() => {
		({ board, session } = open());
		board.lanesBy = 'moves';
	});

	it('counts and names what moves, and dims what stays', () => {
		expect(movesWords(session.mapping.items)).toBe('2 moves: 1 out of Product, 1 new');
		expect(movesWords([])).toBe('Nothing has to move.');
		expect(session.mapping.items.map(routeWords)).toEqual([
			'From Product to Support tooling',
			undefined,
			'From nowhere yet to Exports'
		]);
		expect([...(board.bright ?? [])]).toEqual(['out', 'fresh']);
		board.looks.words = 'fresh';
		expect([...(board.bright ?? [])]).toEqual(['fresh']);
	});

	it('lets cards change stages but never lanes, which verdicts choose', () => {
		expect(board.drop(['out'], { lane: 'product', stage: 's0', index: 0 })).toBe(false);
		expect(session.said).toContain('verdicts choose the lane');
		expect(session.item('out')?.surface).toBe('support');
		expect(board.drop(['out'], { lane: 'support', stage: 's1', index: 0 })).toBe(true);
		expect(session.item('out')?.stage).toBe('s1');
		expect(session.item('out')?.today).toBe('product');
	});
});

describe('folds', () => {
	it('hide a stage on lanes, not in the list, and open for a card that is asked for or pushed there', () => {
		const { board, session } = open();
		board.lanesBy = 'target';
		board.folds.toggle('s1');
		expect(board.card('fresh')).toBeUndefined();
		board.isList = true;
		expect(board.card('fresh')).toBeDefined();
		board.isList = false;
		board.unfold('fresh');
		expect(board.card('fresh')).toBeDefined();
		board.folds.toggle('s1');
		board.setCursor('out');
		expect(board.push('right')).toBe(true);
		expect(session.item('out')?.stage).toBe('s1');
		expect(board.folds.ids.has('s1')).toBe(false);
	});
});

describe('stagePlace', () => {
	it('is before the stage whose middle lies further on, and never behind the column without a stage', () => {
		const { board } = open();
		const { columns } = board.layout;
		expect(stagePlace(columns, 0)).toBe(0);
		expect(stagePlace(columns, (columns[1]?.x ?? 0) + 1)).toBe(1);
		expect(stagePlace(columns, 1e6)).toBe(3);
	});
});
