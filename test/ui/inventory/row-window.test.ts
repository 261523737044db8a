import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsIn, scrollFor } from '#ui/inventory/row-window.ts';

const views = fc.record({
	top: fc.nat(200_000),
	height: fc.integer({ min: 1, max: 3000 }),
	rowHeight: fc.integer({ min: 20, max: 80 }),
	count: fc.nat(5000)
});

test('every row that can be seen is drawn, not many more, and as many wherever the window stands', () => {
	fc.assert(
		fc.property(views, (view) => {
			const { first, end } = rowsIn(view);
			expect(first).toBeGreaterThanOrEqual(0);
			expect(end).toBeLessThanOrEqual(view.count);
			expect(end - first).toBe(Math.min(view.count, Math.ceil(view.height / view.rowHeight) + 21));
			for (let row = 0; row < view.count; row += 1) {
				const isSeen = (row + 1) * view.rowHeight > view.top && row * view.rowHeight < view.top + view.height;
				if (isSeen) expect(row >= first && row < end).toBe(true);
			}
		}),
		{ numRuns: 40 }
	);
});

test('revealing a row scrolls as little as it takes', () => {
	const view = { top: 100, height: 200, rowHeight: 20 };
	expect(scrollFor(7, view)).toBe(100);
	expect(scrollFor(2, view)).toBe(40);
	expect(scrollFor(20, view)).toBe(220);
});
