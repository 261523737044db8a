import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, writes } from '#ui/inventory/cursor.ts';

const SIZE = { rows: 20, columns: 6, page: 5 };

describe('a key moves the cursor as the grid pattern says', () => {
	test.each([
		['ArrowRight', false, { row: 3, column: 3 }],
		['ArrowLeft', false, { row: 3, column: 1 }],
		['ArrowDown', false, { row: 4, column: 2 }],
		['ArrowUp', false, { row: 2, column: 2 }],
		['Home', false, { row: 3, column: 0 }],
		['End', false, { row: 3, column: 5 }],
		['PageDown', false, { row: 8, column: 2 }],
		['PageUp', false, { row: 0, column: 2 }],
		['Home', true, { row: 0, column: 0 }],
		['End', true, { row: 19, column: 5 }],
		['ArrowDown', true, { row: 19, column: 2 }],
		['ArrowUp', true, { row: 0, column: 2 }],
		['ArrowLeft', true, { row: 3, column: 0 }],
		['ArrowRight', true, { row: 3, column: 5 }],
		['a', false, undefined],
		['Tab', false, undefined]
	])('%s, with Ctrl: %s', (key, isCommand, expected) => {
		expect(moved({ row: 3, column: 2 }, { key, isCommand }, SIZE)).toEqual(expected);
	});

	test('one step up from the first row are the headings, and a page is not', () => {
		expect(moved({ row: 0, column: 2 }, { key: 'ArrowUp' }, SIZE)).toEqual({ row: -1, column: 2 });
		expect(moved({ row: 0, column: 2 }, { key: 'PageUp' }, SIZE)).toEqual({ row: 0, column: 2 });
		expect(moved({ row: -1, column: 2 }, { key: 'ArrowDown' }, SIZE)).toEqual({ row: 0, column: 2 });
	});

	test('no key leads out of the grid', () => {
		const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
		fc.assert(
			fc.property(
				fc.record({ rows: fc.nat(40), columns: fc.integer({ min: 1, max: 9 }), page: fc.nat(12) }),
				fc.array(fc.record({ key: fc.constantFrom(...keys), isCommand: fc.boolean() }), { maxLength: 30 }),
				(size, strokes) => {
					let place = { row: Math.min(0, size.rows - 1), column: 0 };
					for (const stroke of strokes) {
						place = moved(place, stroke, size) ?? place;
						expect(place.row).toBeGreaterThanOrEqual(-1);
						expect(place.row).toBeLessThan(Math.max(size.rows, 0));
						expect(place.column).toBeGreaterThanOrEqual(0);
						expect(place.column).toBeLessThan(size.columns);
					}
				}
			)
		);
	});
});

test('letters begin an edit; blanks, commands and the key for help do not', () => {
	const plain = { ctrlKey: false, metaKey: false, altKey: false };
	expect(['a', 'É', '7', '/', '😀'].every((key) => writes({ key, ...plain }))).toBe(true);
	expect([' ', '?', 'F2', 'Enter', 'Dead'].some((key) => writes({ key, ...plain }))).toBe(false);
	expect(writes({ key: 'c', ...plain, ctrlKey: true })).toBe(false);
});
