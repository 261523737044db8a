import { deepStrictEqual } from 'node:assert/strict';
import { test } from 'vitest';
import { addPackageFields, editPackageField } from '#core/commands/index.ts';
import { together, type Command } from '#core/commands/edit.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { LivingMapping } from '#document/living-mapping.ts';

const FIELDS = { no: { name: 'no', order: 'a0' }, amount: { name: 'amount', order: 'a1' } };
const start: Mapping = {
	...emptyMapping('m', 'Orders'),
	packages: [{ id: 'p', name: 'Records', fields: FIELDS }]
};
const fields = (living: LivingMapping) => structuredClone(living.snapshot.packages[0]?.fields);

/** Two tabs that each do their part before they hear of the other’s. */
function atOnce(mine: Command, yours: Command): [LivingMapping, LivingMapping] {
	const state = LivingMapping.create(start).encode();
	const [one, other] = [LivingMapping.open([state]), LivingMapping.open([state])];
	one.run(mine);
	other.run(yours);
	const [from, to] = [one.encode(), other.encode()];
	one.receive(to);
	other.receive(from);
	deepStrictEqual(fields(one), fields(other));
	return [one, other];
}

test('of two people who edit two fields of a package both win, and undo takes back one’s own', () => {
	const [mine, yours] = atOnce(
		editPackageField('p', 'no', { description: 'Number of the invoice' }),
		together('both', [
			editPackageField('p', 'amount', { type: 'number' }),
			addPackageFields('p', [{ id: 'due', name: 'due' }])
		])
	);
	deepStrictEqual(fields(mine), {
		no: { ...FIELDS.no, description: 'Number of the invoice' },
		amount: { ...FIELDS.amount, type: 'number' },
		due: { name: 'due', order: 'a2' }
	});
	yours.undo();
	deepStrictEqual(fields(yours), { ...FIELDS, no: { ...FIELDS.no, description: 'Number of the invoice' } });
});
