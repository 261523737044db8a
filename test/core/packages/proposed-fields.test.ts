import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { addPackageFields } from '#core/commands/index.ts';
import { dryRun } from '#core/exporters/dry-run.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { proposedFields } from '#core/packages/proposed-fields.ts';
import { resourcesOf } from '#core/packages/resources.ts';
import { packedMappings } from '../../arbitrary-packages.ts';

const platform = {
	encode: (text: string) => new TextEncoder().encode(text),
	sha256: () => Promise.resolve('')
};
const PACK: Package = { id: 'p', name: 'Dispute file', contents: ['a', 'b', 'c'], times: { created: true } };
const DISPUTES: Mapping = {
	...emptyMapping('m', 'Disputes'),
	items: [
		{
			id: 'a',
			ref: 'DMC-001',
			kind: 'field',
			name: 'Invoice number',
			description: 'As printed.',
			order: 'a0'
		},
		{ id: 'b', ref: 'DMC-002', kind: 'status', name: 'In review', order: 'a1' },
		{ id: 'c', ref: 'DMC-003', kind: 'action', name: 'Dispute it', order: 'a2' }
	],
	packages: [PACK]
};

test('fields are proposed out of what is in the package, and not those that are documented', () => {
	expect(proposedFields(DISPUTES, PACK)).toEqual([
		{ name: 'invoice_number', item: 'a' },
		{
			name: 'status',
			type: 'string',
			description: 'Where the record stands.',
			values: [{ value: 'In review' }]
		},
		{ name: 'created_at', type: 'datetime', description: 'When the record was made.' }
	]);
	const documented: Package = {
		...PACK,
		fields: { x: { name: 'no', item: 'a', order: 'a0' }, y: { name: ' Status ', order: 'a1' } }
	};
	expect(proposedFields(DISPUTES, documented).map(({ name }) => name)).toEqual(['created_at']);
});

test('to take what is proposed documents the same files, and leaves nothing to propose', async () => {
	await fc.assert(
		fc.asyncProperty(packedMappings, async (mapping) => {
			const bare: Package = { ...(mapping.packages.at(-1) as Package), fields: undefined, formats: ['csv'] };
			const start = { ...mapping, packages: [bare] };
			const fields = proposedFields(start, bare).map((field, i) => ({ ...field, id: `n${i}` }));
			const after = applyChanges(start, addPackageFields(bare.id, fields)(start).changes);
			const [pack] = after.packages as [Package];
			expect(proposedFields(after, pack)).toEqual([]);
			const files = (of: Mapping, one: Package) =>
				resourcesOf(of, one).map((resource) => [
					resource.path,
					resource.kind === 'table' ? resource.columns.map(({ name }) => name) : []
				]);
			expect(files(after, pack)).toEqual(files(start, bare));
			const paths = async (of: Mapping, one: Package) =>
				(await dryRun(of, one, platform)).map(({ path }) => path);
			expect(await paths(after, pack)).toEqual(await paths(start, bare));
		}),
		{ numRuns: 60 }
	);
});
