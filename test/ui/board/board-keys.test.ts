import { describe, expect, it } from 'vitest';
import { boardAction } from '#ui/board/board-keys.ts';
import { KEYS } from '#ui/shell/keys-table.ts';
import { pressOf } from '../../sheet-keys.ts';

const plain = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };
const press = (key: string, isOnCards = true, modifiers: Partial<typeof plain> = {}) =>
	boardAction({ ...plain, ...modifiers, key }, isOnCards);

describe('boardAction', () => {
	it.each([
		['ArrowUp', {}, { does: 'step', direction: 'up' }],
		['ArrowRight', { shiftKey: true }, { does: 'extend', direction: 'right' }],
		['ArrowDown', { altKey: true }, { does: 'push', direction: 'down' }],
		['ArrowLeft', { altKey: true }, { does: 'push', direction: 'left' }],
		['Home', {}, { does: 'end', end: 'first' }],
		['End', {}, { does: 'end', end: 'last' }],
		['Enter', {}, { does: 'judge' }],
		['j', {}, { does: 'judge' }],
		['M', { shiftKey: true }, { does: 'home' }],
		[' ', {}, { does: 'pick' }],
		['Delete', {}, { does: 'remove' }],
		['a', { ctrlKey: true }, { does: 'all' }],
		['/', {}, { does: 'find' }],
		['+', { shiftKey: true }, { does: 'zoom', to: 'in' }],
		['-', {}, { does: 'zoom', to: 'out' }],
		['0', {}, { does: 'zoom', to: 'fit' }],
		['1', {}, { does: 'zoom', to: 'reading' }],
		['Escape', {}, { does: 'clear' }]
	] as const)('knows %s on a card', (key, modifiers, action) => {
		expect(press(key, true, modifiers)).toEqual(action);
	});

	it.each(['Enter', ' ', 'Delete', 'Backspace', 'Home', 'End', 'ArrowUp', 'ArrowLeft'])(
		'leaves %s to a button that has the keyboard',
		(key) => expect(press(key, false)).toBeUndefined()
	);

	it.each(['z', 'y', 'c', 'f', '0', '1', '+', '-', 'm', 'j'])('leaves Ctrl %s to others', (key) => {
		expect(press(key, true, { ctrlKey: true })).toBeUndefined();
		expect(press(key, true, { metaKey: true })).toBeUndefined();
	});

	it.each(['1', '2', '5', 'j', 'm'])('leaves Alt %s to the workspace', (key) =>
		expect(press(key, true, { altKey: true })).toBeUndefined()
	);

	it('does everything that the table of keys says', () => {
		const rows = KEYS.find(({ view }) => view === 'Board')?.rows ?? [];
		for (const name of rows.flatMap(({ keys }) => keys)) {
			const { key, modifiers } = pressOf(name);
			expect(press(key, true, modifiers), name).toBeDefined();
		}
	});
});
