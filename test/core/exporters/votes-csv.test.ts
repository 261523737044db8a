import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasVotes, votesTable, writeVotesCsv } from '#core/exporters/votes-csv.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { needsGuard } from '#core/tables/guard.ts';
import { readTable } from '#core/importers/table.ts';
import { mappings } from '../../arbitraries.ts';
import { SETTLED } from '../rules/found.ts';

const MAPPING: Mapping = {
	...emptyMapping('m', 'M'),
	items: [
		{
			id: 'a',
			ref: 'DMC-001',
			kind: 'field',
			name: 'Credit limit',
			order: 'a0',
			answers: SETTLED.split,
			ballots: {
				x: { by: 'Ann', answers: SETTLED.product, reason: '=1+1' },
				y: { answers: SETTLED.translate },
				'hand-1': { answers: { frequency: 'recurring' } }
			}
		},
		{ id: 'b', ref: 'DMC-002', kind: 'field', name: 'Not voted on', order: 'a1' }
	]
};

test('one row a ballot, with where it leads, where the room leads, and what of it matters', () => {
	const [headings = [], ...rows] = votesTable(MAPPING);
	const column = (name: string) => rows.map((row) => row[headings.indexOf(name)]);
	expect(column('ref')).toEqual(['DMC-001', 'DMC-001', 'DMC-001']);
	expect(column('ballot')).toEqual(['hand-1', 'x', 'y']);
	expect(column('by')).toEqual(['', 'Ann', '']);
	expect(column('leads_to')).toEqual(['', 'product', 'support translate']);
	expect(column('room')).toEqual(Array(3).fill('product split'));
	expect(column('blast_radius')).toEqual(['', 'none', 'internal-logic']);
	expect(new Set(column('matters'))).toEqual(new Set(['blast_radius; portability']));
	expect(writeVotesCsv(MAPPING)).toContain("'=1+1");
});

test('every mapping’s table is whole, and nothing in it is a formula', () => {
	fc.assert(
		fc.property(mappings({ maxItems: 3 }), (mapping) => {
			const rows = votesTable(mapping);
			const count = mapping.items.reduce((sum, { ballots = {} }) => sum + Object.keys(ballots).length, 0);
			expect(rows).toHaveLength(count + 1);
			expect(hasVotes(mapping)).toBe(count > 0);
			const read = readTable(writeVotesCsv(mapping));
			if (!read.ok) throw new Error('not a table');
			for (const { cells } of read.rows) {
				expect(cells).toHaveLength(rows[0]?.length ?? 0);
				expect(cells.filter(needsGuard).filter((cell) => !cell.startsWith("'"))).toEqual([]);
			}
		}),
		{ numRuns: 50 }
	);
});
