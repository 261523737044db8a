import { expect, test } from 'vitest';
import { applyChanges, type Command } from '#core/commands/edit.ts';
import { addItems, mergeItems, removeItems, removeRole, removeStage } from '#core/commands/index.ts';
import { roleUses } from '#core/commands/remove-role.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { FULL } from '../mapping/full-mapping.ts';

const after = (command: Command): Mapping => applyChanges(FULL, command(FULL).changes);

test('an item goes with its links and its places in packages, from either end', () => {
	for (const id of ['a', 'b']) {
		const { items, links, packages } = after(removeItems([id]));
		expect(items.map((item) => item.id)).not.toContain(id);
		expect(links).toEqual([]);
		expect(packages[0]?.contents ?? []).not.toContain(id);
	}
	expect(after(removeItems(['b'])).packages[0]?.contents).toEqual(['a']);
});

test('a documented field of an item that went stays, and comes from nothing', () => {
	expect(FULL.packages[0]?.fields?.['f']?.item).toBe('a');
	const { item: _, ...rest } = FULL.packages[0]?.fields?.['f'] ?? {};
	expect(after(removeItems(['a'])).packages[0]?.fields).toEqual({ f: rest });
	const kept = after(mergeItems(['a', 'b']));
	expect(kept.packages[0]?.fields?.['f']?.item).toBe('a');
});

test('the reference of an item that went is never given again', () => {
	const without = after(removeItems(['a', 'b']));
	const [added] = applyChanges(
		without,
		addItems([{ id: 'c', kind: 'field', name: 'New' }])(without).changes
	).items;
	expect(added?.ref).toBe('DMC-003');
});

test('a stage goes and its items stay, without a stage', () => {
	const { stages, items } = after(removeStage('s'));
	expect(stages).toEqual([]);
	expect(items.map(({ stage }) => stage)).toEqual([undefined, undefined]);
});

test('a role goes with all that is said of what it may do, and nothing names it any more', () => {
	expect(roleUses(FULL, 'r')).toEqual({ items: 1, packages: 1 });
	const without = after(removeRole('r'));
	expect(roleUses(without, 'r')).toEqual({ items: 0, packages: 0 });
	expect(without.roles).toEqual([]);
	expect(without.packages[0]?.access).toEqual({ mode: 'approval', why: 'w' });
	expect(without.views[0]?.filter).not.toHaveProperty('roles');
});
