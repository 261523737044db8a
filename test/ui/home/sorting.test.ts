import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MappingRow } from '#storage/database.ts';
import { SORTINGS, sorted, sortingFrom, type Sorting } from '#ui/home/sorting.ts';

function row(id: string, changedAt: number, judgeable: number, settled: number, warning: number): MappingRow {
	return {
		id,
		title: id,
		changedAt,
		createdAt: 0,
		summary: {
			items: judgeable,
			judgeable,
			settled,
			placed: 0,
			misplaced: 0,
			stages: 0,
			cells: [],
			findings: { error: 0, warning, advice: 0 }
		}
	};
}

const ROWS = [
	row('Tax 10', 4, 10, 9, 0),
	row('tax 2', 1, 10, 2, 3),
	row('Refunds', 3, 0, 0, 0),
	row('Access', 2, 4, 2, 7)
];

it.each<[Sorting, string[]]>([
	['changed', ['Tax 10', 'Refunds', 'Access', 'tax 2']],
	['name', ['Access', 'Refunds', 'tax 2', 'Tax 10']],
	['progress', ['tax 2', 'Access', 'Tax 10', 'Refunds']],
	['findings', ['Access', 'tax 2', 'Tax 10', 'Refunds']]
])('sorts by %s', (by, titles) => {
	expect(sorted(ROWS, by, 'en').map(({ title }) => title)).toEqual(titles);
	expect(sorted(ROWS.toReversed(), by, 'en').map(({ title }) => title)).toEqual(titles);
});

it('falls back to the last changed for whatever else was kept', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.constantFrom('toString', '__proto__')), (text) => {
			expect(sortingFrom(text)).toBe(Object.keys(SORTINGS).includes(text) ? text : 'changed');
		})
	);
	expect(sortingFrom(undefined)).toBe('changed');
	expect(sortingFrom('findings')).toBe('findings');
});
