import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { inBoardOrder, linkInTurn, tagAll, tagCounts } from '#ui/inspector/many.ts';
import { anyMapping } from '../../arbitraries.ts';
import { anyName } from '../../arbitrary-texts.ts';
import { mappingOf } from '../sessions.ts';

test('a tag for all: all have it, nothing else changes, and taking it off leaves none', () => {
	fc.assert(
		fc.property(anyMapping, anyName, fc.boolean(), (mapping, tag, isOn) => {
			const command = tagAll(mapping.items, tag, isOn);
			if (!command) {
				expect(mapping.items.every(({ tags = [] }) => tags.includes(tag) === isOn)).toBe(true);
				return;
			}
			const after = applyChanges(mapping, command(mapping).changes);
			for (const item of after.items) {
				expect((item.tags ?? []).includes(tag)).toBe(isOn);
				const others = (tags: readonly string[] = []) => tags.filter((one) => one !== tag);
				expect(others(item.tags)).toEqual(others(itemById(mapping, item.id)?.tags));
			}
			const [, count] = tagCounts(after.items).find(([one]) => one === tag) ?? ['', 0];
			expect(count).toBe(isOn ? after.items.length : 0);
		})
	);
});

test('linked in turn: in board order, once, in one step', () => {
	const mapping = mappingOf(
		[
			{ id: 'a', surface: 'support' },
			{ id: 'b', surface: 'product', stage: 's' },
			{ id: 'c', surface: 'product' },
			{ id: 'constructor', contextOnly: true }
		],
		{ stages: [{ id: 's', name: 'Review', order: 'a0' }] }
	);
	const row = inBoardOrder(mapping, mapping.items);
	expect(row.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'constructor']);
	let made = 0;
	const newId = () => `l${(made += 1)}`;
	const edit = linkInTurn(mapping, row, 'leads-to', newId)?.(mapping);
	const after = applyChanges(mapping, edit?.changes ?? []);
	expect(after.links.map(({ from, to }) => `${from} ${to}`)).toEqual(['b c', 'c a', 'a constructor']);
	expect(edit?.label).toBe('linked 4 items in turn');
	expect(linkInTurn(after, row, 'leads-to', newId)).toBeUndefined();
	expect(linkInTurn(after, row, 'requests', newId)).toBeDefined();
});
