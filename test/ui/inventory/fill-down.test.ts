import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { BulkDraft } from '#ui/inventory/bulk-draft.svelte.ts';
import { common } from '#ui/inventory/bulk.ts';
import { EDITABLE, editableColumn } from '#ui/inventory/columns.ts';
import { fillDown } from '#ui/inventory/fill-down.ts';
import { mappings } from '../../arbitraries.ts';
import { mappingOf } from '../sessions.ts';
import { FOUR, inventoryOf } from './inventories.ts';

test('after it all items have what the first had, in every column; where they had it, there is nothing to do', () => {
	fc.assert(
		fc.property(mappings(), fc.constantFrom(...EDITABLE), (mapping, column) => {
			const command = fillDown(mapping.items, column, mapping);
			if (!command) {
				expect(mapping.items.length === 0 || !common(mapping.items, column).isMixed).toBe(true);
				return;
			}
			const { changes, label } = command(mapping);
			expect(label).toMatch(/^filled .+ down: .+ in \d+ items?$/);
			const after = applyChanges(mapping, changes);
			const now = common(after.items, column);
			const first = mapping.items[0]!;
			expect(now).toEqual({ isMixed: false, value: column.read(first) });
			// A file's own sort keys may have to make room for those that come beside it.
			expect({ ...after.items.find(({ id }) => id === first.id), order: '' }).toEqual({
				...first,
				order: ''
			});
		})
	);
});

describe('Ctrl D', () => {
	const begin = () => inventoryOf(FOUR.map((item, at) => ({ ...item, kind: at === 0 ? 'status' : 'field' })));

	test('the first selected row goes into those below, wherever the cursor is; one step of undo with its name', () => {
		const { goTo, press, session } = begin();
		goTo('one', 'kind');
		press('ArrowDown', { shift: true });
		press('ArrowDown', { shift: true });
		expect(press('d', { ctrl: true })).toBe(true);
		const kinds = () => session.mapping.items.map(({ kind }) => kind);
		expect(kinds()).toEqual(['status', 'status', 'status', 'field']);
		expect(session.undoLabel).toBe('filled Kind down: “Status” in 2 items');
		session.undo();
		expect(kinds()).toEqual(['status', 'field', 'field', 'field']);
	});

	test('without a selection the cell above; in the first row and where nothing can be edited, nothing', () => {
		const { goTo, press, session } = begin();
		goTo('one', 'kind');
		press('d', { ctrl: true });
		goTo('two', 'ref');
		press('d', { ctrl: true });
		expect(session.undoLabel).toBeUndefined();
		goTo('two', 'kind');
		press('d', { ctrl: true });
		expect(session.item('two')?.kind).toBe('status');
	});
});

describe('several items at once', () => {
	const mapping = mappingOf([
		{ id: 'a', kind: 'field', tags: ['x'], notes: 'one' },
		{ id: 'b', kind: 'status', tags: ['x'], answers: { blastRadius: ['privileged'] } }
	]);
	const begin = () => new BulkDraft(mapping, mapping.items);
	const at = (id: Parameters<typeof editableColumn>[0]) => editableColumn(id);

	test('mixed where they differ; what is given stands there at once, and nothing is made before it is asked', () => {
		const draft = begin();
		expect(draft.now(at('kind'))).toEqual({ isMixed: true });
		expect(draft.now(at('tags'))).toEqual({ isMixed: false, value: 'x' });
		expect(draft.command).toBeUndefined();
		draft.give(at('kind'), 'action');
		draft.give(at('highVolume'), 'yes');
		expect(draft.now(at('kind'))).toEqual({ isMixed: false, value: 'action' });
		expect(draft.now(at('notes'))).toEqual({ isMixed: true });
		const { label, changes } = draft.command!(mapping);
		expect(label).toBe('edited 2 items');
		expect(applyChanges(mapping, changes).items).toMatchObject([
			{ id: 'a', kind: 'action', highVolume: true, notes: 'one' },
			{ id: 'b', kind: 'action', highVolume: true, answers: { blastRadius: ['privileged'] } }
		]);
	});

	test('given back what they had, there is nothing to do', () => {
		const draft = begin();
		draft.give(at('tags'), undefined);
		expect(draft.command).toBeDefined();
		draft.give(at('tags'), 'x');
		expect(draft.command).toBeUndefined();
	});
});

test('every editable column reads back what it wrote', () => {
	const mapping = mappingOf([{ id: 'a' }], { stages: [{ id: 'st', name: 'Stage', order: 'a' }] });
	for (const column of EDITABLE) {
		const values = column.edit === 'text' ? ['words'] : column.options(mapping).map(({ value }) => value);
		for (const value of values) {
			const wanted = column.edit === 'several' ? (value === 'none' ? [] : [value]) : value;
			const { changes } = column.write(['a'], wanted)(mapping);
			const after = applyChanges(mapping, changes);
			expect([column.id, column.read(after.items[0]!)]).toEqual([column.id, wanted]);
			const emptied = applyChanges(after, column.write(['a'], undefined)(after).changes);
			if (!column.isNeeded)
				expect([column.id, column.read(emptied.items[0]!)]).toEqual([column.id, undefined]);
		}
	}
});
