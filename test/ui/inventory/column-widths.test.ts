import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepWidths, readWidths, withWidth, type Widths } from '#ui/inventory/column-widths.ts';
import { COLUMNS } from '#ui/inventory/columns.ts';

function shelfOf(text?: string) {
	const kept = new Map(text === undefined ? [] : [['demarc-inventory-widths', text]]);
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	};
}

const ids = fc.constantFrom(...COLUMNS.map(({ id }) => id));
const steps = fc.array(fc.tuple(ids, fc.option(fc.double({ noNaN: true }), { nil: undefined })));

test('every width is within bounds, the last one holds, and all are read as they were kept', () => {
	fc.assert(
		fc.property(steps, (changes) => {
			const widths = changes.reduce<Widths>((all, [id, width]) => withWidth(all, id, width), new Map());
			for (const [id, width] of widths) {
				expect(width).toBeGreaterThanOrEqual(3);
				expect(width).toBeLessThanOrEqual(60);
				expect(changes.findLast(([one]) => one === id)?.[1]).toBeDefined();
			}
			const shelf = shelfOf();
			keepWidths(widths, shelf);
			expect(new Map(readWidths(shelf))).toEqual(widths);
		})
	);
});

test('what else may stand there is no width', () => {
	for (const text of ['', '{', '{"name":3}', '[["constructor",9],["name","9"],["name"],null,["ref",null]]'])
		expect(readWidths(shelfOf(text)).size).toBe(0);
	expect([...readWidths(shelfOf('[["name",9]]'))]).toEqual([['name', 9]]);
});
