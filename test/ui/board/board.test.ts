import { describe, expect, it } from 'vitest';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { Board } from '#ui/board/board.svelte.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

const INTERNAL: Answers = {
	frequency: 'exception',
	nextAction: 'internal',
	blastRadius: ['internal-logic'],
	portability: 'none',
	interpretation: 'clear'
};
const stages = ['Submitted', 'Review'].map((name, i) => ({ id: `s${i}`, name, order: `a${i}` }));

function open(items: readonly (Partial<Item> & { id: string })[]) {
	const session = sessionOn(mappingOf(items, { stages }));
	const board = new Board(session);
	board.room = { width: 900, height: 600 };
	return { session, board };
}
const three = () =>
	open([
		{ id: 'score', name: 'Risk score', surface: 'product', stage: 's0', answers: INTERNAL },
		{ id: 'name', surface: 'product', stage: 's0' },
		{ id: 'log', kind: 'action', surface: 'support', stage: 's1' }
	]);

describe('Board', () => {
	it('counts and dims', () => {
		const { board } = three();
		expect([board.looks.misplaced, board.looks.open]).toEqual([1, 2]);
		expect(board.bright).toBeUndefined();
		board.looks.toggleState('misplaced');
		expect([...(board.bright ?? [])]).toEqual(['score']);
		board.looks.toggleState('misplaced');
		board.looks.toggle('kinds', 'action');
		expect([...(board.bright ?? [])]).toEqual(['log']);
		board.looks.toggle('kinds', 'action');
		board.looks.words = ' RISK ';
		expect([...(board.bright ?? [])]).toEqual(['score']);
	});

	it('walks with the arrow keys, and stays where nothing is further', () => {
		const { board } = three();
		expect(board.cursor?.id).toBe('score');
		expect(board.step('down')?.id).toBe('name');
		expect(board.step('down')?.id).toBe('log');
		expect(board.step('down')?.id).toBe('log');
		expect(board.stepToEnd('first')?.id).toBe('score');
	});

	it('pushes the card across lanes and stages, keeps the cursor on it, and says where it is', () => {
		const { board, session } = three();
		board.setCursor('name');
		expect(board.push('down')).toBe(true);
		expect(session.item('name')?.surface).toBe('support');
		expect(board.cursor?.id).toBe('name');
		expect(session.said).toBe('Name, Support tooling, Submitted, 1 of 1');
		expect(board.push('right')).toBe(true);
		expect(session.item('name')?.stage).toBe('s1');
		expect(session.said).toBe('Name, Support tooling, Review, 1 of 2');
		expect(board.push('right')).toBe(false);
	});

	it('pushes all selected cards where the cursor is one of them, else it alone', () => {
		const { board, session } = three();
		session.select(['score', 'name']);
		board.setCursor('log');
		board.push('up');
		expect(session.item('log')?.surface).toBe('product');
		expect(session.item('score')?.surface).toBe('product');
		board.setCursor('score');
		board.push('right');
		expect([session.item('score')?.stage, session.item('name')?.stage]).toEqual(['s1', 's1']);
		session.undo();
		expect([session.item('score')?.stage, session.item('name')?.stage]).toEqual(['s0', 's0']);
	});

	it('selects what it moves where something else was selected alone, and leaves several as they are', () => {
		const { board, session } = three();
		board.setCursor('log');
		board.push('up');
		expect([...session.selection]).toEqual([]);
		session.select(['score']);
		board.push('down');
		expect([...session.selection]).toEqual(['log']);
		session.select(['score', 'name']);
		board.push('up');
		expect([...session.selection]).toEqual(['score', 'name']);
	});

	it('drops nothing where it is, so that undo has no empty step', () => {
		const { board, session } = three();
		expect(board.drop(['name'], { lane: 'product', stage: 's0', index: 1 })).toBe(false);
		expect(session.undoLabel).toBeUndefined();
		expect(board.drop(['name'], { lane: 'product', stage: 's0', index: 0 })).toBe(true);
		expect(session.undoLabel).toBeDefined();
	});

	it('moves home where the verdict says, and says why not', () => {
		const { board, session } = three();
		board.pick('score');
		expect(board.slot).toEqual({ lane: 'support', stage: 's0' });
		expect(board.goHome()).toBe(true);
		expect(session.item('score')?.surface).toBe('support');
		expect(board.slot).toBeUndefined();
		expect(board.goHome()).toBe(false);
		expect(session.said).toBe('It is where its verdict says');
		board.pick('name');
		expect(board.goHome()).toBe(false);
		expect(session.said).toBe('Its verdict is still open');
	});

	it('removes what is selected, goes to a neighbour, and undo brings it back', () => {
		const { board, session } = three();
		session.select(['score', 'name']);
		board.setCursor('score');
		expect(board.remove()).toBe(true);
		expect(session.mapping.items.map(({ id }) => id)).toEqual(['log']);
		expect(board.cursor?.id).toBe('log');
		session.undo();
		expect(session.mapping.items).toHaveLength(3);
	});

	it('selects, adds to the selection, takes out of it', () => {
		const { board, session } = three();
		board.pick('score');
		board.pick('log', true);
		expect([...session.selection]).toEqual(['score', 'log']);
		board.pick('score', true);
		expect([...session.selection]).toEqual(['log']);
		board.setCursor('score');
		board.extend('down');
		expect([...session.selection]).toEqual(['log', 'score', 'name']);
		board.pickAll();
		expect(session.selection.size).toBe(3);
	});

	it('goes from match to match, round and round', () => {
		const { board } = open(['a1', 'b', 'a2', 'a3'].map((id) => ({ id, surface: 'product', stage: 's0' })));
		board.looks.words = 'a';
		const ids = [1, 2, 3, 4].map(() => board.stepToMatch()?.id);
		expect(ids).toEqual(['a2', 'a3', 'a1', 'a2']);
		expect(board.stepToMatch(-1)?.id).toBe('a1');
	});

	it('adds an item to the cell of the cursor', () => {
		const { board, session } = three();
		board.setCursor('log');
		expect(board.newPlaceWords).toBe('Support tooling, Review');
		board.add('new', 'Escalate', 'action');
		expect(session.item('new')).toMatchObject({
			surface: 'support',
			stage: 's1',
			kind: 'action',
			name: 'Escalate'
		});
		expect(board.cursor?.id).toBe('new');
	});

	it('shows today beside the target, and a drop there records today', () => {
		const { board, session } = open([{ id: 'a', surface: 'support', today: 'product', stage: 's0' }]);
		board.lanesBy = 'today';
		expect(board.card('a')?.lane).toBe('product');
		board.drop(['a'], { lane: 'exports', stage: 's1', index: 0 });
		expect(session.item('a')).toMatchObject({ surface: 'support', today: 'exports', stage: 's1' });
	});
});
