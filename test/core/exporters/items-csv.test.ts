import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { writeItemsCsv } from '#core/exporters/csv.ts';
import { importItems, mappingFrom, preview } from '#core/importers/accept.ts';
import { propose } from '#core/importers/index.ts';
import type { ItemsProposal } from '#core/importers/proposal.ts';
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

describe('items.csv read again', () => {
	it('proposes every item as it was', () => {
		fc.assert(
			fc.property(withItems, fc.constantFrom(...FLAVOURS), (mapping, flavour) => {
				const { items, refused } = reread(mapping, flavour);
				expect(refused).toEqual([]);
				expect(items).toEqual(mapping.items.map((item) => proposedFrom(mapping, item)));
			}),
			{ numRuns: 500 }
		);
	});

	it('changes nothing in the mapping that it came from', () => {
		fc.assert(
			fc.property(withItems, (mapping) => {
				const proposal = reread(mapping, 'machine');
				expect(importItems(proposal, sequence())(mapping).changes).toEqual([]);
				const { added, changed, same, missing } = preview(mapping, proposal);
				expect([added, changed, missing]).toEqual([[], [], []]);
				expect(same).toHaveLength(mapping.items.length);
			}),
			{ numRuns: 300 }
		);
	});

	it('makes the same items in a new mapping, save for identifiers', () => {
		fc.assert(
			fc.property(withItems, (mapping) => {
				const fresh = mappingFrom(reread(mapping, 'machine'), { id: 'm', title: 'New', newId: sequence() });
				const named = (one: Mapping) => one.items.map((item) => withoutRoles(proposedFrom(one, item)));
				expect(named(fresh)).toEqual(named(mapping));
			}),
			{ numRuns: 300 }
		);
	});

	it('ignores the verdict, and says so', () => {
		fc.assert(
			fc.property(withItems, (mapping) => {
				const ignored = reread(mapping, 'machine').columns.filter(({ field }) => field === 'ignored');
				expect(ignored.map(({ heading }) => heading)).toEqual([...VERDICT_COLUMNS]);
			}),
			{ numRuns: 20 }
		);
	});

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
	});
});

/** Roles that a mapping lacks, or that share a name, get a name of their own when they are made anew. */
function withoutRoles({ access, ...rest }: ReturnType<typeof proposedFrom>) {
	return { ...rest, access: access?.map(({ may }) => may) };
}
