import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { editItems, editMember, moveItems } from '#core/commands/index.ts';
import { itemById, itemsInCell } from '#core/mapping/selectors.ts';
import { sorted } from '#core/mapping/order.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { mappings } from '../../arbitraries.ts';
import { FULL } from '../mapping/full-mapping.ts';

vi.setConfig({ testTimeout: 60_000 });

const anyMove = fc.record({
	mapping: mappings({ maxItems: 10 }),
	chosen: fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1, maxLength: 4 }),
	surface: fc.constantFrom(null, ...SURFACES),
	stage: fc.nat({ max: 4 }),
	index: fc.option(fc.nat({ max: 8 }), { nil: undefined })
});

test('several cards land together at the place that was shown, in their order, and the others keep theirs', () => {
	fc.assert(
		fc.property(anyMove, ({ mapping, chosen, surface, stage, index }) => {
			const moving = chosen.flatMap((n) => mapping.items[n] ?? []);
			const to = mapping.stages[stage]?.id;
			const before = itemsInCell(mapping, surface ?? 'none', to);
			const ids = moving.map(({ id }) => id);
			const { changes } = moveItems(ids, { surface, stage: to ?? null, index })(mapping);
			const after = applyChanges(mapping, changes);

			const stay = before.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
			const expected = [...stay];
			const isThere = moving.every((item) => before.includes(item));
			const at = index ?? (isThere ? undefined : stay.length);
			expected.splice(at ?? 0, 0, ...sorted(moving).map(({ id }) => id));
			const now = itemsInCell(after, surface ?? 'none', to).map(({ id }) => id);
			if (at === undefined) expect(now).toEqual(before.map(({ id }) => id));
			else expect(now).toEqual(expected);
			for (const id of ids) expect(itemById(after, id)?.surface).toBe(surface ?? undefined);
		}),
		{ numRuns: 300 }
	);
});

test('what a member can’t be without stays when it is emptied', () => {
	const [first] = FULL.items;
	for (const patch of [{ name: '' }, { name: undefined, kind: undefined, order: undefined }])
		expect(editItems(['a'], patch)(FULL).changes, JSON.stringify(patch)).toEqual([]);
	expect(editItems(['a'], { name: '', notes: 'x' })(FULL).changes).toHaveLength(1);
	expect(editMember('links', 'l', { from: undefined })(FULL).changes).toEqual([]);
	expect(editMember('decisions', 'd', { reason: '' })(FULL).changes).toHaveLength(1);
	expect(first?.name).toBe('Under review');
});

test('what never lay on a lane is not said to be taken off one', () => {
	const [first] = FULL.items;
	if (!first) throw new Error('no items');
	const stage = FULL.stages[0]?.id ?? null;
	const label = (item: typeof first) =>
		moveItems([item.id], { surface: null, stage, index: 0 })({ ...FULL, items: [item] }).label;
	const { surface: _, ...unplaced } = { ...first, ...(stage && { stage }) };
	expect(label(unplaced)).toMatch(/in another place$/);
	expect(label({ ...unplaced, surface: 'support' })).toMatch(/off the lanes$/);
});
