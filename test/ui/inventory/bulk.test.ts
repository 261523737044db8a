import { describe, expect, test } from 'vitest';
import { common, shareOf, turned } from '#ui/inventory/bulk.ts';
import { editableColumn } from '#ui/inventory/columns.ts';
import { inventoryOf } from './inventories.ts';

const three = () =>
	inventoryOf([
		{ id: 'a', kind: 'status', surface: 'product', answers: { blastRadius: ['privileged', 'cross-tenant'] } },
		{ id: 'b', kind: 'status', surface: 'support', answers: { blastRadius: ['cross-tenant', 'privileged'] } },
		{ id: 'c', kind: 'status', answers: { blastRadius: ['privileged'] } }
	]);

describe('what many items have in common', () => {
	test('the same value, or mixed; a set is the same in any order; nothing is a value too', () => {
		const { inventory } = three();
		const [a, b, c] = inventory.rows;
		expect(common(inventory.rows, editableColumn('kind'))).toEqual({ isMixed: false, value: 'status' });
		expect(common(inventory.rows, editableColumn('surface')).isMixed).toBe(true);
		expect(common(inventory.rows, editableColumn('stage'))).toEqual({ isMixed: false, value: undefined });
		expect(common([a!, b!], editableColumn('blastRadius')).isMixed).toBe(false);
		expect(common([a!, c!], editableColumn('blastRadius')).isMixed).toBe(true);
	});

	test('no answer and the answer “nothing” are not the same', () => {
		const { inventory } = inventoryOf([{ id: 'a', answers: { blastRadius: [] } }, { id: 'b' }]);
		expect(common(inventory.rows, editableColumn('blastRadius')).isMixed).toBe(true);
	});

	test('a hazard is on in all, some or none; turning it makes it all, or none', () => {
		const { inventory } = three();
		const { rows, session } = inventory;
		const column = editableColumn('blastRadius');
		const options = column.options(session.mapping);
		const option = (value: string) => options.find((one) => one.value === value)!;
		expect(['cross-tenant', 'privileged', 'internal-logic'].map((one) => shareOf(rows, column, one))).toEqual(
			['some', 'all', 'none']
		);
		expect(turned(rows, column, options, option('cross-tenant'))).toEqual(['cross-tenant', 'privileged']);
		expect(turned(rows, column, options, option('privileged'))).toBeUndefined();
		expect(turned(rows, column, options, option('none'))).toEqual([]);
	});
});

test('giving many items a value is one step of undo', () => {
	const { inventory, session } = three();
	const before = session.mapping.items;
	expect(inventory.give(inventory.rows, editableColumn('surface'), 'exports')).toBe(true);
	expect(session.mapping.items.every(({ surface }) => surface === 'exports')).toBe(true);
	session.undo();
	expect(session.mapping.items).toEqual(before);
	expect(session.undoLabel).toBeUndefined();
});
