import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dataPackage, writeDataPackage } from '#core/exporters/datapackage-json.ts';
import { dataContract, writeDataContract } from '#core/exporters/odcs.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { anyMapping } from '../../arbitraries.ts';
import { packedMappings } from '../../arbitrary-packages.ts';
import { contractFaults, dataPackageFaults, faultsInVersion1 } from './standards.ts';

vi.setConfig({ testTimeout: 60_000 });

type Json = Record<string, unknown>;
interface Descriptor {
	readonly name: string;
	readonly resources: readonly {
		readonly name: string;
		readonly path: string;
		readonly schema?: {
			readonly fields: readonly (Json & { readonly name: string })[];
			readonly primaryKey?: string[];
		};
	}[];
}
const parsed = (text: string) => JSON.parse(text) as Json & Descriptor;
const law = (look: (mapping: Mapping, pack: Package) => void, numRuns = 150) =>
	fc.assert(
		fc.property(fc.oneof(anyMapping, packedMappings), (mapping) => {
			for (const pack of mapping.packages) look(mapping, pack);
		}),
		{ numRuns }
	);

describe('datapackage.json', () => {
	test('is valid by what version 2 asks, and by the official profiles of version 1', () => {
		law((mapping, pack) => {
			const descriptor = parsed(writeDataPackage(mapping, pack));
			expect(dataPackageFaults(descriptor)).toEqual([]);
			expect(faultsInVersion1(descriptor)).toEqual([]);
		});
	});

	test('names each package, file and column once', () => {
		law((mapping, pack) => {
			const descriptor = parsed(writeDataPackage(mapping, pack));
			const names = mapping.packages.map((one) => dataPackage(mapping, one)['name']);
			expect(new Set(names).size).toBe(names.length);
			for (const key of ['name', 'path'] as const)
				expect(new Set(descriptor.resources.map((one) => one[key])).size).toBe(descriptor.resources.length);
			for (const { schema } of descriptor.resources) {
				const columns = schema?.fields.map(({ name }) => name.toLowerCase()) ?? [];
				expect(new Set(columns).size).toBe(columns.length);
			}
		});
	});

	test('leads to no place outside the package', () => {
		law((mapping, pack) => {
			for (const { path } of parsed(writeDataPackage(mapping, pack)).resources)
				expect(path).toMatch(/^data\/[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/);
		});
	});

	test('has every documented field in one file, in its order', () => {
		law((mapping, pack) => {
			const { resources } = parsed(writeDataPackage(mapping, pack));
			const fields = Object.keys(pack.fields ?? {}).length;
			const tables = resources.filter(({ schema }) => schema);
			if (fields === 0 || tables.length === 0) return;
			const columns = tables.flatMap(({ schema }) => schema?.fields.map(({ name }) => name) ?? []);
			// Downloads that no documented table lists have an index of their own, the last.
			if (columns.length > fields) expect(columns.slice(fields, fields + 2)).toEqual(['document', 'file']);
			expect(columns.slice(fields).length).toBe(
				columns.length > fields ? tables.at(-1)?.schema?.fields.length : 0
			);
		});
	});
});

describe('contract.odcs.json', () => {
	test('is valid by what version 3.1.0 asks', () => {
		law((mapping, pack) => {
			expect(contractFaults(JSON.parse(writeDataContract(mapping, pack)))).toEqual([]);
		});
	});
});

test('the same package gives the same text', () => {
	law((mapping, pack) => {
		const again = structuredClone(mapping);
		expect(writeDataPackage(again, pack)).toBe(writeDataPackage(mapping, pack));
		expect(writeDataContract(again, pack)).toBe(writeDataContract(mapping, pack));
	}, 50);
});

const DISPUTES: Mapping = {
	...emptyMapping('m', 'Invoice disputes'),
	roles: [
		{ id: 'finance', name: 'Finance lead', side: 'customer' },
		{ id: 'desk', name: 'Data desk', side: 'internal' }
	],
	items: [
		{ id: 'a', ref: 'DMC-001', kind: 'field', name: 'Invoice number', data: 'personal', order: 'a0' },
		{
			id: 'b',
			ref: 'DMC-002',
			kind: 'status',
			name: 'In review',
			description: 'We look at it.',
			order: 'a1'
		},
		{ id: 'c', ref: 'DMC-003', kind: 'download', name: 'Credit note', order: 'a2' }
	],
	packages: [
		{
			id: 'p',
			name: 'Dispute file',
			contents: ['a', 'b', 'c'],
			formats: ['csv'],
			times: { created: true },
			retention: '30 days, then deleted',
			expiry: '7 days after delivery',
			deliveryTime: 'Within 2 working days',
			access: {
				mode: 'approval',
				trigger: ['finance'],
				receive: ['finance'],
				approvers: ['desk'],
				why: 'Sensitive.'
			}
		}
	]
};
const [disputes] = DISPUTES.packages as [Package];
const documented: Package = {
	...disputes,
	fields: {
		no: { name: 'invoice_no', item: 'a', type: 'string', key: true, example: 'EX-1', order: 'a0' },
		state: {
			name: 'state',
			type: 'integer',
			values: [{ value: '1', label: 'Open' }, { value: '2' }],
			order: 'a1'
		},
		of: { name: 'invoice', file: 'Lines', type: 'string', refersTo: 'no', required: true, order: 'a2' }
	}
};

describe('of one package', () => {
	test('without documented fields: fields are columns, statuses values, downloads an index of files', () => {
		const { resources } = parsed(writeDataPackage(DISPUTES, disputes));
		expect(resources.map(({ path, schema }) => [path, schema?.fields.map(({ name }) => name)])).toEqual([
			['data/dispute-file.csv', ['invoice_number', 'status', 'created_at']],
			['data/documents.csv', ['document', 'file', 'created_at']]
		]);
		expect(resources[0]?.schema?.fields[1]).toMatchObject({
			type: 'string',
			constraints: { enum: ['In review'] },
			categories: [{ value: 'In review', label: 'We look at it.' }]
		});
	});

	test('with them: files, keys, references, values with their meaning', () => {
		const [main, lines] = parsed(writeDataPackage(DISPUTES, documented)).resources;
		expect(main?.schema).toMatchObject({
			fields: [
				{
					name: 'invoice_no',
					type: 'string',
					example: 'EX-1',
					constraints: { required: true },
					'x-demarc': { item: 'DMC-001', data: 'personal' }
				},
				{ constraints: { enum: [1, 2] }, categories: [{ value: 1, label: 'Open' }, { value: 2 }] }
			],
			primaryKey: ['invoice_no'],
			missingValues: ['']
		});
		expect(lines).toMatchObject({
			name: 'lines',
			schema: {
				foreignKeys: [{ fields: 'invoice', reference: { resource: 'dispute-file', fields: 'invoice_no' } }]
			}
		});
	});

	test('what the standard has no place for is under a key of our own', () => {
		expect(dataPackage(DISPUTES, disputes)['x-demarc']).toEqual({
			formats: ['csv'],
			times: { created: true },
			retention: { says: '30 days, then deleted', duration: 'P30D' },
			expiry: { says: '7 days after delivery', duration: 'P7D' },
			deliveryTime: { says: 'Within 2 working days', bound: 'most' },
			access: {
				mode: 'approval',
				trigger: ['Finance lead'],
				receive: ['Finance lead'],
				approvers: ['Data desk'],
				why: 'Sensitive.'
			}
		});
	});

	test('the contract says how long, who, and by whose leave', () => {
		expect(dataContract(DISPUTES, documented)).toMatchObject({
			slaProperties: [
				{ property: 'latency', value: 2, unit: 'working days', description: 'Within 2 working days' },
				{ property: 'retention', value: 30, unit: 'd', description: '30 days, then deleted' }
			],
			roles: [
				{ role: 'Finance lead', access: 'may ask for it, may receive it', firstLevelApprovers: 'Data desk' }
			],
			schema: [
				{
					name: 'dispute-file',
					properties: [
						{ name: 'invoice_no', primaryKey: true, primaryKeyPosition: 1, classification: 'personal' },
						{}
					]
				},
				{ properties: [{ relationships: [{ type: 'foreignKey', to: 'dispute-file.invoice_no' }] }] },
				{ name: 'documents', properties: [{ name: 'document' }, { name: 'file' }, {}] }
			]
		});
	});

	test.each([
		[['pdf'], ['data/dispute-file.pdf']],
		[
			['pdf', '.ICS'],
			['data/dispute-file.pdf', 'data/dispute-file-ics.ics']
		],
		[
			['json', 'pdf'],
			['data/dispute-file.json', 'data/documents.json']
		],
		[
			['json', 'xlsx'],
			['data/dispute-file.csv', 'data/documents.csv']
		],
		[
			['../..', '‮'],
			['data/dispute-file.csv', 'data/documents.csv']
		]
	])('as %j', (formats, paths) => {
		const { resources } = parsed(writeDataPackage(DISPUTES, { ...disputes, formats }));
		expect(resources.map(({ path }) => path)).toEqual(paths);
	});
});
