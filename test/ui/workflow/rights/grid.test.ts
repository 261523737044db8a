import { describe, expect, test } from 'vitest';
import { ITEMS, matrixOf, ROLES } from './matrices.ts';

describe('what is shown', () => {
	test('items stand by surface, with what is not placed last; roles by side', () => {
		const { grid, lines } = matrixOf();
		expect(lines()).toBe('[Product] pay total remind [Support tooling] refund score [Not placed yet] idea');
		expect(grid.roles.map(({ name }) => name)).toEqual(['Admin', 'Finance', 'Agent']);
		expect(grid.columns).toHaveLength(12);
	});

	test('kinds, surfaces, words and findings narrow it, all of them together', () => {
		const { grid, lines } = matrixOf();
		grid.find({ kinds: new Set(['action']) });
		expect(lines()).toBe('[Product] pay remind [Support tooling] refund');
		grid.find({ places: new Set(['support', 'none']) });
		expect(lines()).toBe('[Support tooling] refund');
		grid.find({ words: 'nothing' });
		expect(lines()).toBe('');
		grid.findAll();
		grid.find({ hasFindings: true });
		expect(lines()).toBe('[Product] remind [Support tooling] score');
	});

	test('one role or one side alone is shown; one that is gone since hides nobody', () => {
		const { grid } = matrixOf();
		const names = () => grid.roles.map(({ name }) => name);
		grid.find({ who: 'internal' });
		expect(names()).toEqual(['Agent']);
		grid.find({ who: 'role constructor' });
		expect(names()).toEqual(['Admin']);
		grid.find({ who: 'role __proto__' });
		expect(names()).toEqual(['Admin', 'Finance', 'Agent']);
	});

	test('a group says how many of its items hold each right, folded or not', () => {
		const { grid } = matrixOf();
		const [product, support] = grid.groups;
		const held = (id = '') =>
			grid.columns.flatMap(({ role, right }, i) => {
				const count = grid.held.get(id)?.[i] ?? 0;
				return count > 0 ? [`${role.name} ${right} ${count}`] : [];
			});
		expect(held(product?.id)).toEqual(['Admin see 1', 'Admin perform 1', 'Finance see 1']);
		if (support) grid.fold(support, true);
		expect(held(support?.id)).toEqual(['Finance see 1', 'Finance edit 1', 'Agent see 1', 'Agent perform 1']);
	});
});

describe('the cursor', () => {
	test('begins at the first right of the first item, goes from right to right and with Shift from role to role', () => {
		const { at, press } = matrixOf();
		expect(at()).toBe('pay Admin see');
		for (const [key, held, expected] of [
			['ArrowRight', {}, 'pay Admin edit'],
			['ArrowRight', { shift: true }, 'pay Finance edit'],
			['ArrowRight', { shift: true }, 'pay Agent edit'],
			['ArrowRight', { shift: true }, 'pay Agent edit'],
			['ArrowDown', {}, 'total Agent edit'],
			['End', {}, 'total Agent approve'],
			['Home', {}, 'total name'],
			['ArrowRight', { shift: true }, 'total Admin see'],
			['ArrowLeft', { shift: true }, 'total name'],
			['End', { ctrl: true }, 'idea Agent approve'],
			['Home', { ctrl: true }, 'Product name'],
			['ArrowUp', {}, 'head name'],
			['ArrowRight', {}, 'head Admin see'],
			['ArrowRight', {}, 'head Finance see'],
			['ArrowDown', {}, 'Product Finance see'],
			['ArrowDown', {}, 'pay Finance see']
		] as const) {
			expect(press(key, held)).toBe(true);
			expect(at()).toBe(expected);
		}
	});

	test('on a group ← folds and → unfolds, and a folded group hides its items', () => {
		const { goTo, press, at, lines } = matrixOf();
		goTo('pay', 3);
		press('ArrowUp');
		expect(at()).toBe('Product Admin perform');
		press('ArrowLeft');
		expect(lines()).toBe('[Product] [Support tooling] refund score [Not placed yet] idea');
		press('ArrowDown');
		expect(at()).toBe('Support tooling Admin perform');
		press('ArrowUp');
		press('ArrowRight');
		expect(lines()).toContain('[Product] pay');
	});

	test('stays on its item when rows come and go, and on its place when the item goes', () => {
		const { grid, session, goTo, at } = matrixOf();
		goTo('score', 2);
		grid.find({ kinds: new Set(['field']) });
		expect(at()).toBe('score Admin edit');
		grid.find({ words: 'total' });
		expect(at()).toBe('total Admin edit');
		grid.findAll();
		expect(at()).toBe('score Admin edit');
		session.undo();
	});

	test('leaves alone what is not its own', () => {
		const { press } = matrixOf();
		for (const key of ['Tab', ' ', 'Enter', 'a', '?', 'Escape']) expect(press(key)).toBe(false);
		expect(press('ArrowDown', { alt: true })).toBe(false);
	});

	test('has a place even where nothing is left to show', () => {
		const { grid, at, press } = matrixOf();
		grid.find({ words: 'nothing' });
		expect(at()).toBe('head Admin see');
		expect(press('ArrowDown')).toBe(true);
		expect(at()).toBe('head Admin see');
	});
});

describe('edits', () => {
	test('a box is one step; what the finding-filter then hides gives its place to the next row', () => {
		const { grid, session, at, goTo, access } = matrixOf();
		grid.find({ hasFindings: true });
		goTo('remind', 3);
		const [admin] = grid.roles;
		const item = session.item('remind');
		if (admin && item) grid.turn(item, admin, 'perform');
		expect(access('remind')).toEqual({ constructor: ['perform'] });
		expect(at()).toBe('score Admin perform');
		session.undo();
		expect(access('remind')).toEqual({});
		expect(session.undoLabel).toBeUndefined();
	});

	test('a column is set on what is shown only: neither on filtered nor on folded items', () => {
		const { grid, session, access } = matrixOf();
		grid.find({ kinds: new Set(['action']) });
		const support = grid.groups.find(({ heading }) => heading === 'Support tooling');
		if (support) grid.fold(support, true);
		const finance = ROLES[2];
		if (finance) grid.turnColumn(finance, 'perform', true);
		expect(ITEMS.map(({ id }) => access(id)['finance'])).toEqual([
			['perform'],
			['see'],
			undefined,
			['see', 'edit'],
			['perform'],
			undefined
		]);
		expect(session.undoLabel).toBe('Finance may perform 2 items');
		session.undo();
		expect(session.undoLabel).toBeUndefined();
	});

	test('a row is set for several roles in one step, and rights of a role that is gone stay', () => {
		const { grid, session, access } = matrixOf();
		const item = session.item('refund');
		if (item) grid.turnRow(item, grid.roles, 'approve', true);
		expect(access('refund')).toEqual({
			agent: ['see', 'perform', 'approve'],
			constructor: ['approve'],
			finance: ['approve'],
			gone: ['see']
		});
		session.undo();
		expect(access('refund')).toEqual({ agent: ['see', 'perform'], gone: ['see'] });
	});
});
