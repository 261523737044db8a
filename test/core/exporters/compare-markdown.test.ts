import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldComparison } from '#core/compare/told.ts';
import { countWays, WAYS } from '#core/compare/ways.ts';
import { writeCompareMarkdown } from '#core/exporters/compare-markdown.ts';
import { anyMapping } from '../../arbitraries.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';
import { mappingOf } from '../../ui/sessions.ts';
import { expectPlainMarkdown } from './markdown-checks.ts';

test('whatever two mappings hold, their comparison is plain Markdown and says when they are the same', () => {
	fc.assert(
		fc.property(anyMapping, anyMapping, (before, after) => {
			expectPlainMarkdown(writeCompareMarkdown(before, after));
			expect(writeCompareMarkdown(before, structuredClone(before))).toContain('\n\nNothing differs.\n');
		})
	);
	const named = (names: readonly string[]) =>
		mappingOf(names.map((name, i) => ({ id: `i${i}`, name, notes: name })));
	const after = named(HOSTILE_TEXTS.map((text) => `${text}!`));
	expectPlainMarkdown(writeCompareMarkdown(named(HOSTILE_TEXTS), after));
});

test('every difference has a way, and the ways are counted by what differs', () => {
	fc.assert(
		fc.property(anyMapping, anyMapping, (before, after) => {
			const told = toldComparison(before, after).lists.flatMap(({ all }) => all);
			for (const one of told) {
				expect(one.ways.length).toBeGreaterThan(0);
				expect(one.happenings.length).toBeGreaterThan(0);
			}
			const counts = countWays(told.map(({ difference }) => difference));
			for (const way of WAYS) expect(counts[way]).toBe(told.filter(({ ways }) => ways.includes(way)).length);
		})
	);
});

test('items typed apart are the same by reference and name, then by kind and name, then by reference', () => {
	const before = mappingOf([
		{ id: 'a1', name: 'Limit' },
		{ id: 'a2', name: 'Status' },
		{ id: 'a3', name: 'Owner' }
	]);
	// One was put in front, so that every reference after it is another one; the last was renamed.
	const after = {
		...mappingOf([
			{ id: 'b0', name: 'VAT number' },
			{ id: 'b1', name: ' limit ' },
			{ id: 'b2', name: 'Status' }
		]),
		id: 'other'
	};
	const told = toldComparison(before, after).lists.find(({ collection }) => collection === 'items')?.all;
	expect(told?.map(({ difference: { before: was, after: is } }) => [was?.id, is?.id])).toEqual([
		[undefined, 'b0'],
		['a1', 'b1'],
		['a2', 'b2'],
		['a3', undefined]
	]);
	const renamed = { ...mappingOf([{ id: 'c', name: 'Credit limit' }]), id: 'third' };
	expect(toldComparison(mappingOf([{ id: 'a1', name: 'Limit' }]), renamed).lists[0]?.all[0]?.ways).toEqual([
		'renamed'
	]);
});
