/** What is remembered of the mapping before never shows. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editItems } from '#core/commands/edit-items.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { moveItems } from '#core/commands/move-items.ts';
import { bareCrossings } from '#core/rules/crossings.ts';
import { mappingOf } from '#core/rules/example.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { mappings } from '../../arbitraries.ts';
import { anyStep } from '../../arbitrary-commands.ts';

const start = mappingOf({
	says: 'One leads into the other',
	isBare: true,
	items: [
		{ kind: 'field', name: 'A', surface: 'product' },
		{ kind: 'field', name: 'B', surface: 'support' }
	],
	links: [
		{ kind: 'leads-to', from: 'A', to: 'B' },
		{ kind: 'requests', from: 'A', to: 'B' }
	]
});

it('holds through an edit that moves nothing, and is looked for again after one that does', () => {
	const first = bareCrossings(start);
	expect(first.map(({ id }) => id)).toEqual(['link-1']);
	const renamed = applyChanges(start, editItems(['item-1'], { name: 'A2' })(start).changes);
	expect(bareCrossings(renamed)).toBe(first);
	const moved = applyChanges(renamed, moveItems(['item-2'], { surface: 'exports' })(renamed).changes);
	expect(bareCrossings(moved)).toEqual([]);
	const context = applyChanges(renamed, editItems(['item-1'], { contextOnly: true })(renamed).changes);
	expect(bareCrossings(context)).toEqual([]);
	expect(bareCrossings(start)).toEqual(first);
});

it('gives after any edits what it gives without a memory', () => {
	fc.assert(
		fc.property(mappings({ maxItems: 12 }), fc.array(anyStep, { maxLength: 8 }), (mapping, steps) => {
			const living = LivingMapping.create(mapping);
			for (const { command } of steps) {
				living.run(command);
				const remembered = bareCrossings(living.snapshot);
				expect(bareCrossings(structuredClone(living.snapshot))).toEqual(remembered);
				bareCrossings(living.snapshot);
			}
			living.destroy();
		}),
		{ numRuns: 60 }
	);
});
