/** What is accepted means the same to the living document as to a plain mapping, and undo takes it back whole. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { writeItemsCsv } from '#core/exporters/csv.ts';
import { importItems } from '#core/importers/accept.ts';
import { readMapping } from '#core/mapping/read.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { mappings } from '../../arbitraries.ts';
import { items, sequence } from './reading.ts';

const withItems = mappings({ maxItems: 4 }).filter((mapping) => mapping.items.length > 0);

it('an import is one step of undo, valid, and the same in both', () => {
	fc.assert(
		fc.property(withItems, withItems, (mapping, other) => {
			const proposal = items(writeItemsCsv(other));
			const living = LivingMapping.create(mapping);
			const before = living.snapshot;
			living.run(importItems(proposal, sequence()));
			const plain = applyChanges(before, importItems(proposal, sequence())(before).changes);
			expect(living.snapshot).toEqual(plain);
			expect(readMapping(plain).ok).toBe(true);
			if (living.undoLabel !== undefined) living.undo();
			expect({ ...living.snapshot, lastRef: 0 }).toEqual({ ...before, lastRef: 0 });
		}),
		{ numRuns: 100 }
	);
}, 60_000);
