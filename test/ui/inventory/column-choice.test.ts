import { expect, test } from 'vitest';
import { keepChoice, movedColumn, readChoice, USUAL, withColumn } from '#ui/inventory/column-choice.ts';

function storageWith(text: string | null) {
	let kept = text;
	return {
		getItem: () => kept,
		setItem: (_: string, value: string) => {
			kept = value;
		},
		removeItem: () => undefined
	};
}

test('what was chosen comes back, fixed columns always with it, in the order that was chosen', () => {
	const storage = storageWith(null);
	expect(readChoice(storage)).toEqual(USUAL);
	keepChoice(['notes', 'today'], storage);
	expect(readChoice(storage)).toEqual(['select', 'ref', 'name', 'notes', 'today']);
});

test.each(['{', '"x"', '7', '{"a":1}'])('%s in the storage: the usual columns', (text) => {
	expect(readChoice(storageWith(text))).toEqual(USUAL);
});

test('a storage that refuses is no trouble', () => {
	const refusing = {
		getItem: (): string => {
			throw new Error('denied');
		},
		setItem: () => {
			throw new Error('full');
		},
		removeItem: () => undefined
	};
	expect(readChoice(refusing)).toEqual(USUAL);
	expect(() => keepChoice(['name'], refusing)).not.toThrow();
});

test('a column that comes back stands where the grid has it; a fixed one can’t be put away', () => {
	for (const id of USUAL) {
		const without = withColumn(USUAL, id, false);
		expect(withColumn(without, id, true)).toEqual(USUAL);
		expect(without.includes(id)).toBe(['select', 'ref', 'name'].includes(id));
	}
});

test('a column moves one place and back; none passes what names the row, or the end', () => {
	for (const id of USUAL.slice(2, -1)) {
		const moved = movedColumn(USUAL, id, 1);
		expect(moved.indexOf(id)).toBe(USUAL.indexOf(id) + 1);
		expect(movedColumn(moved, id, -1)).toEqual(USUAL);
	}
	expect(movedColumn(USUAL, USUAL[2]!, -1)).toEqual(USUAL);
	expect(movedColumn(USUAL, USUAL[0]!, 1)).toEqual(USUAL);
	expect(movedColumn(USUAL, USUAL.at(-1)!, 1)).toEqual(USUAL);
});
