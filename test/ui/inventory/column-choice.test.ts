import { expect, test } from 'vitest';
import { keepChoice, readChoice, USUAL } from '#ui/inventory/column-choice.ts';

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

test('what was chosen comes back, fixed columns always with it, in the order of the grid', () => {
	const storage = storageWith(null);
	expect(readChoice(storage)).toEqual(USUAL);
	keepChoice(['notes', 'today'], storage);
	expect(readChoice(storage)).toEqual(['select', 'ref', 'name', 'today', 'notes']);
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
