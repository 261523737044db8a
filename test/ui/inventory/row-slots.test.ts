import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowSlots } from '#ui/inventory/row-slots.ts';

const windows = fc.array(fc.uniqueArray(fc.constantFrom('constructor', ...'abcdefgh'), { maxLength: 6 }), {
	maxLength: 12
});

test('no two lines share an element, one that stays keeps its own, and none is made while one is free', () => {
	fc.assert(
		fc.property(windows, (steps) => {
			const slots = new RowSlots();
			let before = new Map<string, number>();
			let most = 0;
			for (const lines of steps) {
				const numbers = slots.assign(lines);
				most = Math.max(most, lines.length);
				expect(new Set(numbers).size).toBe(lines.length);
				for (const number of numbers) expect(number).toBeLessThan(most);
				const now = new Map(lines.map((line, i) => [line, numbers[i] ?? -1]));
				for (const [line, number] of now) if (before.has(line)) expect(number).toBe(before.get(line));
				before = now;
			}
		})
	);
});
