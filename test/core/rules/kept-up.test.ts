/** What rules keep up to date from one mapping to the next is what a fresh look gives. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editItems } from '#core/commands/edit-items.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { moveItems } from '#core/commands/move-items.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { bareCrossings } from '#core/rules/crossings.ts';
import { mappingOf } from '#core/rules/example.ts';
import { hatchesIn } from '#core/rules/hatches.ts';
import { standing } from '#core/ownership/standing.ts';
import { tally } from '#core/rules/tally.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { mappings } from '../../arbitraries.ts';
import { anyStep } from '../../arbitrary-commands.ts';

const LAWS = { timeout: 60_000 };

const KEPT: Readonly<Record<string, (mapping: Mapping) => unknown>> = {
	crossings: bareCrossings,
	tally: (mapping) => ({ ...tally(mapping) }),
	standing: (mapping) => {
		const { judged, settled, misplaced } = standing(mapping);
		return { judged, settled, misplaced: misplaced.map(({ id }) => id) };
	},
	hatches: (mapping) => [...hatchesIn(mapping)].map(([{ id }, ground]) => `${id} ${ground}`).sort()
};
let strangers = 0;
/** Under a name of its own nothing of what was kept is at hand. */
function forgotten(look: (mapping: Mapping) => unknown, mapping: Mapping): unknown {
	return look({ ...structuredClone(mapping), id: `stranger-${(strangers += 1)}` });
}

it.each(Object.entries(KEPT))(
	'%s: after any edits, and from one mapping to another',
	(_, look) => {
		fc.assert(
			fc.property(
				mappings({ maxItems: 12 }),
				mappings({ maxItems: 12 }),
				fc.array(anyStep, { maxLength: 8 }),
				(mapping, other, steps) => {
					const living = LivingMapping.create(mapping);
					look(living.snapshot);
					for (const { command } of steps) {
						living.run(command);
						const kept = look(living.snapshot);
						expect(kept).toEqual(forgotten(look, living.snapshot));
						look(living.snapshot);
					}
					look(living.snapshot);
					expect(look(other)).toEqual(forgotten(look, other));
					// Two that say they are the same mapping, in turn.
					const twin = { ...other, id: living.snapshot.id };
					expect(look(twin)).toEqual(forgotten(look, other));
					expect(look(living.snapshot)).toEqual(forgotten(look, living.snapshot));
					living.destroy();
				}
			),
			{ numRuns: 60 }
		);
	},
	LAWS.timeout
);

it.each(Object.entries(KEPT))(
	'%s: whatever two lists of one length hold',
	(_, look) => {
		fc.assert(
			fc.property(mappings({ maxItems: 12 }), fc.infiniteStream(fc.nat(11)), (mapping, picks) => {
				const pick = () => mapping.items[picks.next().value % mapping.items.length] as Item;
				for (let i = 0; i < 4 && mapping.items.length > 0; i += 1) {
					const mixed = { ...mapping, items: [...new Set(mapping.items.map(pick))] };
					const kept = look(mixed);
					expect(kept).toEqual(forgotten(look, mixed));
					look(mixed);
				}
			}),
			{ numRuns: 100 }
		);
	},
	LAWS.timeout
);

it('crossings hold through an edit that moves nothing, and are looked for again after one that does', () => {
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
