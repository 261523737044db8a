import fc from 'fast-check';
import papaparse from 'papaparse/papaparse.js';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { itemsTable, writeItemsCsv } from '#core/exporters/csv.ts';
import { writeFindingsCsv } from '#core/exporters/findings-csv.ts';
import { importItems, mappingFrom, preview } from '#core/importers/accept.ts';
import { propose } from '#core/importers/index.ts';
import type { ItemsProposal } from '#core/importers/proposal.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { proposedFrom } from '#core/tables/proposed-from.ts';
import { VERDICT_COLUMNS } from '#core/tables/item-columns.ts';
import { mappings } from '../../arbitraries.ts';

const FLAVOURS = ['machine', 'spreadsheet'] as const;

function reread(mapping: Mapping, flavour: (typeof FLAVOURS)[number]): ItemsProposal {
	const proposal = propose({ name: 'items.csv', text: writeItemsCsv(mapping, flavour) });
	if (!proposal.ok || proposal.type !== 'items') throw new Error(JSON.stringify(proposal));
	return proposal;
}

const sequence = () => {
	let made = 0;
	return () => `new-${(made += 1)}`;
};

const withItems = mappings().filter(({ items }) => items.length > 0);

describe('items.csv', () => {
	it('needs no “more” for texts that a person writes', () => {
		const item = {
			id: 'a',
			ref: 'DMC-001',
			kind: 'status' as const,
			name: 'In review (2nd level)',
			order: 'a0',
			description: 'Two lines:\n=SUM(1), "quoted"; and a comma, too.',
			answers: { frequency: 'recurring' as const, blastRadius: [] },
			access: { r1: ['see' as const] },
			tags: ['a, b', 'c; d', 'e'],
			supplied: false
		};
		const mapping = { ...emptyMapping('m', 'M'), items: [item] };
		const [headings = []] = itemsTable(mapping);
		expect(headings).not.toContain('more');
		expect(new Set(headings).size).toBe(headings.length);
	});

	it('has no cell that a spreadsheet would calculate, in either flavour', () => {
		const isFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠∑√∏<>＜＞≤≥≠±÷×]/u;
		fc.assert(
			fc.property(withItems, fc.constantFrom(...FLAVOURS), (mapping, flavour) => {
				for (const text of [writeItemsCsv(mapping, flavour), writeFindingsCsv(mapping, flavour)]) {
					const { data } = papaparse.parse(text.replace(/^\ufeff/, ''), {
						delimiter: flavour === 'machine' ? ',' : ';',
						newline: '\r\n' as '\n'
					});
					for (const cell of data.flat()) expect(isFormula.test(cell), cell).toBe(false);
				}
			}),
			{ numRuns: 100 }
		);
	}, 60_000);
});

describe('items.csv read again', () => {
	it('proposes every item as it was', () => {
		fc.assert(
			fc.property(withItems, fc.constantFrom(...FLAVOURS), (mapping, flavour) => {
				const { items, refused } = reread(mapping, flavour);
				expect(refused).toEqual([]);
				expect(items).toEqual(mapping.items.map((item) => proposedFrom(mapping, item)));
			}),
			{ numRuns: 200 }
		);
	}, 60_000);

	it('changes nothing in the mapping that it came from', () => {
		fc.assert(
			fc.property(withItems, (mapping) => {
				const proposal = reread(mapping, 'machine');
				expect(importItems(proposal, sequence())(mapping).changes).toEqual([]);
				const { added, changed, same, missing } = preview(mapping, proposal);
				expect([added, changed, missing]).toEqual([[], [], []]);
				expect(same).toHaveLength(mapping.items.length);
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	it('makes the same items in a new mapping, save for identifiers', () => {
		fc.assert(
			fc.property(withItems, (mapping) => {
				const fresh = mappingFrom(reread(mapping, 'machine'), { id: 'm', title: 'New', newId: sequence() });
				const named = (one: Mapping) => one.items.map((item) => withoutRoles(proposedFrom(one, item)));
				expect(named(fresh)).toEqual(named(mapping));
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	it('ignores the verdict, and says so', () => {
		fc.assert(
			fc.property(withItems, (mapping) => {
				const ignored = reread(mapping, 'machine').columns.filter(({ field }) => field === 'ignored');
				expect(ignored.map(({ heading }) => heading)).toEqual([...VERDICT_COLUMNS]);
			}),
			{ numRuns: 20 }
		);
	}, 60_000);

	it('brings a change made in the table into the item, and nothing else', () => {
		fc.assert(
			fc.property(withItems, (mapping) => {
				const proposal = reread(mapping, 'machine');
				const [first, ...rest] = proposal.items;
				const edited = { ...proposal, items: [{ ...first, description: 'Said anew' }, ...rest] };
				const before = mapping.items[0];
				const after = applyChanges(
					mapping,
					importItems(edited as ItemsProposal, sequence())(mapping).changes
				);
				expect(after.items[0]).toEqual({ ...before, description: 'Said anew' });
				expect(after.items.slice(1)).toEqual(mapping.items.slice(1));
			}),
			{ numRuns: 100 }
		);
	}, 60_000);
});

/** Roles that a mapping lacks, or that share a name, get a name of their own when they are made anew. */
function withoutRoles({ access, ...rest }: ReturnType<typeof proposedFrom>) {
	// Another order of the roles' identifiers is another order here.
	return { ...rest, access: access?.map(({ may }) => may.join()).toSorted() };
}
