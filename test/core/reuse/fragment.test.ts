import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { sorted } from '#core/mapping/order.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { applyParts } from '#core/reuse/apply-parts.ts';
import { fragmentOf } from '#core/reuse/fragment.ts';
import { partRows } from '#core/reuse/part-rows.ts';
import { anyMapping } from '../../arbitraries.ts';
import { counter } from './pairs.ts';

test('a selection is a file of its own: those items, their stages and roles, the links between them, no votes', () => {
	fc.assert(
		fc.property(anyMapping, fc.nat({ max: 63 }), (mapping, picks) => {
			const ids = mapping.items.filter((_, i) => (picks >> i) & 1).map(({ id }) => id);
			const part = fragmentOf(mapping, [...ids, 'gone', ...ids], 'part', 'Part');
			deepStrictEqual(readMappingText(writeMapping(part)), { ok: true, mapping: part });
			expect(part.items.map(({ id }) => id)).toEqual(ids);
			for (const { from, to } of part.links)
				expect([ids.includes(from), ids.includes(to)]).toEqual([true, true]);
			for (const { id } of part.stages) expect(part.items.some(({ stage }) => stage === id)).toBe(true);
			for (const { id } of part.roles)
				expect(part.items.some(({ access = {} }) => Object.hasOwn(access, id))).toBe(true);
			expect(part.items.some((item) => 'ballots' in item)).toBe(false);
			expect([part.decisions, part.packages, part.parked]).toEqual([[], [], []]);
			expect(part.template).toEqual(mapping.template && { id: mapping.template.id });
		})
	);
});

test('what was exported and brought into another mapping is all there', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const part = fragmentOf(
				mapping,
				mapping.items.map(({ id }) => id),
				'part',
				'Part'
			);
			const rows = partRows(emptyMapping('empty', 'Empty'), part);
			const command = applyParts(part, new Set(rows.map(({ key }) => key)), counter());
			const empty = emptyMapping('empty', 'Empty');
			const after = applyChanges(empty, command(empty).changes);
			expect(sorted(after.items).map(({ name }) => name)).toEqual(
				sorted(mapping.items).map(({ name }) => name)
			);
			expect(partRows(after, part).every(({ standing }) => standing === 'same')).toBe(true);
		})
	);
});
