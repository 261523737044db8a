import { describe, expect, test } from 'vitest';
import type { TestId } from '#core/mapping/vocabulary.ts';
import { FOUR, inventoryOf } from './inventories.ts';

describe('editing', () => {
	test('Enter begins an edit, keeping it goes down, and it is one step of undo', () => {
		const { grid, session, goTo, press, at, names } = inventoryOf(FOUR);
		goTo('two', 'name');
		expect(press('Enter')).toBe(true);
		expect(grid.editing?.item.id).toBe('two');
		grid.keep('Second', 'down');
		expect(names()).toEqual(['one', 'Second', 'three', 'four']);
		expect(at()).toBe('three name');
		session.undo();
		expect(names()).toEqual(['one', 'two', 'three', 'four']);
		expect(session.undoLabel).toBeUndefined();
	});

	test('keeping with Tab goes right, with Shift Tab left, at the last row down stays', () => {
		const { grid, goTo, at } = inventoryOf(FOUR);
		goTo('four', 'kind');
		for (const [onward, expected] of [
			['right', 'four name'],
			['left', 'four ref'],
			['down', 'four kind'],
			['up', 'three kind'],
			['stay', 'four kind']
		] as const) {
			goTo('four', 'kind');
			grid.edit();
			grid.keep('field', onward);
			expect(at()).toBe(expected);
		}
	});

	test('typing begins with what was typed; cancelling leaves everything as it was', () => {
		const { grid, session, goTo, press, names } = inventoryOf(FOUR);
		goTo('two', 'name');
		press('X');
		expect(grid.editing?.typed).toBe('X');
		const focus = grid.wantsFocus;
		grid.cancel();
		expect(grid.editing).toBeUndefined();
		expect(grid.wantsFocus).toBeGreaterThan(focus);
		expect(names()).toEqual(['one', 'two', 'three', 'four']);
		expect(session.undoLabel).toBeUndefined();
	});

	test('a name can’t be empty, and an edit that changes nothing is no step of undo', () => {
		const { grid, session, goTo } = inventoryOf(FOUR);
		for (const value of ['', '   ', undefined, 'two']) {
			goTo('two', 'name');
			grid.edit();
			grid.keep(value, 'down');
		}
		expect(session.item('two')?.name).toBe('two');
		expect(session.undoLabel).toBeUndefined();
	});

	test('what can’t be edited opens the item', () => {
		const { grid, goTo, press, opened } = inventoryOf(FOUR);
		for (const column of ['ref', 'verdict', 'findings'] as const) {
			goTo('two', column);
			press('Enter');
			press('x');
		}
		expect(opened).toEqual(['two', 'two', 'two']);
		expect(grid.editing).toBeUndefined();
		goTo('three', 'name');
		press('Enter', { shift: true });
		expect(opened.at(-1)).toBe('three');
	});

	test('Backspace empties a cell; Delete too while nothing is selected', () => {
		const { session, goTo, press } = inventoryOf([{ id: 'a', surface: 'product', notes: 'n' }]);
		goTo('a', 'surface');
		press('Backspace');
		expect(session.item('a')?.surface).toBeUndefined();
		session.undo();
		expect(session.item('a')?.surface).toBe('product');
		press('Delete');
		expect(session.item('a')).toBeDefined();
		expect(session.item('a')?.surface).toBeUndefined();
	});

	test('each answer is written where the judge reads it', () => {
		const { grid, session, goTo } = inventoryOf([{ id: 'a' }]);
		const answers = {
			frequency: 'recurring',
			nextAction: 'internal',
			interpretation: 'needs-context',
			blastRadius: ['internal-logic', 'privileged'],
			portability: 'also'
		};
		for (const [test, answer] of Object.entries(answers)) {
			goTo('a', test as TestId);
			grid.edit();
			grid.keep(answer, 'stay');
		}
		expect(session.item('a')?.answers).toEqual(answers);
		goTo('a', 'blastRadius');
		grid.edit();
		grid.keep([], 'stay');
		expect(session.item('a')?.answers?.blastRadius).toEqual([]);
	});

	test('the same answer once more is no step of undo, and how it is known stays', () => {
		const { grid, session, goTo } = inventoryOf([
			{ id: 'a', answers: { frequency: 'recurring' }, evidence: { frequency: 'measured' } }
		]);
		goTo('a', 'frequency');
		grid.edit();
		grid.keep('recurring', 'down');
		expect(session.undoLabel).toBeUndefined();
		expect(session.item('a')?.evidence?.frequency).toBe('measured');
	});

	test('with a filter on, the row that the edit took away makes room: down is the next one', () => {
		const { grid, inventory, goTo, at } = inventoryOf(FOUR);
		inventory.find({ isUnplaced: true });
		goTo('two', 'surface');
		grid.edit();
		grid.keep('product', 'down');
		expect(inventory.rows.map(({ id }) => id)).toEqual(['one', 'three', 'four']);
		expect(at()).toBe('three surface');
	});

	test('a row does not run away while it is edited, though the board’s order would move it', () => {
		const { grid, session, names, goTo } = inventoryOf([
			{ id: 'p', surface: 'product' },
			{ id: 's', surface: 'support' }
		]);
		goTo('p', 'surface');
		grid.edit();
		grid.keep('exports', 'stay');
		expect(session.item('p')?.surface).toBe('exports');
		expect(names()).toEqual(['p', 's']);
	});
});

describe('the cursor', () => {
	test('stays on its item when others come and go, and on its place when the item goes', () => {
		const { inventory, goTo, at, session } = inventoryOf(FOUR);
		goTo('three', 'stage');
		inventory.remove(inventory.rows.slice(0, 1));
		expect(at()).toBe('three stage');
		inventory.remove(inventory.rows.filter(({ id }) => id === 'three'));
		expect(at()).toBe('four stage');
		session.undo();
		expect(at()).toBe('three stage');
	});

	test('goes to the headings, where Enter sorts: up, down, as on the board', () => {
		const { inventory, goTo, press, at, names } = inventoryOf(FOUR);
		goTo('one', 'name');
		press('ArrowUp');
		expect(at()).toBe('head name');
		press('Enter');
		expect(names()).toEqual(['four', 'one', 'three', 'two']);
		press('Enter');
		expect(names()).toEqual(['two', 'three', 'one', 'four']);
		press(' ');
		expect(inventory.sorting.column).toBeUndefined();
		expect(names()).toEqual(['one', 'two', 'three', 'four']);
	});

	test('leaves alone what is not its own: Tab, Alt and commands of the page', () => {
		const { press, goTo } = inventoryOf(FOUR);
		goTo('one', 'name');
		expect(press('Tab')).toBe(false);
		expect(press('1', { alt: true })).toBe(false);
		expect(press('z', { ctrl: true })).toBe(false);
		expect(press('?')).toBe(false);
		expect(press('Escape')).toBe(false);
	});

	test('a click goes to the cell, a second one edits it', () => {
		const { grid, inventory } = inventoryOf(FOUR);
		const name = inventory.columns.findIndex(({ id }) => id === 'name');
		grid.press({ row: 1, column: name });
		expect(grid.editing).toBeUndefined();
		grid.press({ row: 1, column: name });
		expect(grid.editing?.item.id).toBe('two');
	});
});

describe('selecting', () => {
	test('Space turns a row on and off; Ctrl A all that are shown; Esc none', () => {
		const { session, inventory, goTo, press } = inventoryOf(FOUR);
		goTo('two', 'name');
		press(' ');
		expect([...session.selection]).toEqual(['two']);
		press(' ');
		expect(session.selection.size).toBe(0);
		inventory.find({ words: 't' });
		press('a', { ctrl: true });
		expect([...session.selection]).toEqual(['two', 'three']);
		press('Escape');
		expect(session.selection.size).toBe(0);
	});

	test('Shift and arrows, Shift and click draw a range from where it began, both ways', () => {
		const { grid, session, goTo, press } = inventoryOf(FOUR);
		goTo('two', 'name');
		press('ArrowDown', { shift: true });
		press('ArrowDown', { shift: true });
		expect([...session.selection]).toEqual(['two', 'three', 'four']);
		press('ArrowUp', { shift: true });
		expect([...session.selection]).toEqual(['two', 'three']);
		grid.press({ row: 0, column: 0 }, { isShift: true });
		expect([...session.selection]).toEqual(['one', 'two']);
	});

	test('Delete removes the selected items in one step whose name says so, and undo brings them back', () => {
		const { session, names, goTo, press } = inventoryOf(FOUR);
		goTo('one', 'name');
		press('ArrowDown', { shift: true });
		press('Delete');
		expect(names()).toEqual(['three', 'four']);
		expect(session.selection.size).toBe(0);
		expect(session.undoLabel).toContain('2');
		session.undo();
		expect(names()).toEqual(['one', 'two', 'three', 'four']);
	});

	test('items that a filter hides are not touched by what is done to the selection', () => {
		const { session, inventory } = inventoryOf(FOUR);
		session.select(['one', 'two']);
		inventory.find({ words: 'two' });
		inventory.remove(inventory.chosen);
		expect(session.mapping.items.map(({ id }) => id)).toEqual(['one', 'three', 'four']);
	});
});
