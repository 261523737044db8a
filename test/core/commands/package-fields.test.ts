import { describe, expect, test } from 'vitest';
import { applyChanges, type Command } from '#core/commands/edit.ts';
import {
	addPackageFields,
	editPackageField,
	movePackageField,
	removePackageField
} from '#core/commands/index.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { fieldsOf } from '#core/mapping/package-fields.ts';
import type { Mapping } from '#core/mapping/schema.ts';

const start: Mapping = {
	...emptyMapping('m', 'Orders'),
	packages: [
		{
			id: 'p',
			name: 'Records',
			fields: {
				constructor: { name: 'no', key: true, order: 'a0' },
				b: { name: 'amount', refersTo: 'constructor', order: 'a1' }
			}
		}
	]
};
const after = (command: Command, mapping = start) => applyChanges(mapping, command(mapping).changes);
const fields = (mapping: Mapping) => fieldsOf(mapping.packages[0] ?? {});
const names = (mapping: Mapping) => fields(mapping).map(({ name }) => name);

describe('the fields of a package', () => {
	test('stand in their order, and new ones behind', () => {
		expect(names(after(addPackageFields('p', [{ id: 'c', name: 'due' }])))).toEqual(['no', 'amount', 'due']);
		expect(names(after(movePackageField('p', 'b', 0)))).toEqual(['amount', 'no']);
	});

	test('change key by key, and never lose their name', () => {
		const [, amount] = fields(
			after(editPackageField('p', 'b', { type: 'number', refersTo: undefined, name: '' }))
		);
		expect(amount).toEqual({ id: 'b', name: 'amount', type: 'number', order: 'a1' });
	});

	test('go alone: what referred to one refers to nothing', () => {
		expect(fields(after(removePackageField('p', 'constructor')))).toEqual([
			{ id: 'b', name: 'amount', order: 'a1' }
		]);
	});

	test('that stay as they are make no step', () => {
		const commands = [
			editPackageField('p', 'b', { name: 'amount' }),
			editPackageField('p', 'gone', { name: 'x' }),
			movePackageField('p', 'b', 1),
			movePackageField('gone', 'b', 0),
			removePackageField('p', 'gone'),
			addPackageFields('p', [])
		];
		for (const command of commands) expect(command(start).changes).toEqual([]);
	});
});
