import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trustSheet } from '#core/exporters/trust-sheet.ts';
import type { Package } from '#core/mapping/schema.ts';
import { anyMapping } from '../../arbitraries.ts';

const roles = [
	{ id: 'admin', name: 'Customer admin', side: 'customer' },
	{ id: 'desk', name: 'Data desk', side: 'internal' }
] as const;
const sheet = (pack: Partial<Package>) =>
	Object.fromEntries(
		trustSheet({ roles: [...roles] }, { id: 'p', name: 'Archive', ...pack }).map(({ label, says }) => [
			label,
			says
		])
	);

test('a package that says nothing is a page of gaps', () => {
	expect(Object.values(sheet({}))).toEqual(Array.from({ length: 13 }, () => undefined));
	expect(sheet({ included: '  ', formats: [], access: { trigger: [] } })).toEqual(sheet({}));
});

test('what is said is told in the words of whoever said it', () => {
	expect(
		sheet({
			included: 'All invoices.',
			formats: ['csv', 'pdf'],
			layout: { files: 'One a year', attachments: 'In a folder' },
			times: { created: true, changed: true, zone: 'UTC' },
			retention: '30 days',
			access: { mode: 'approval', trigger: ['admin'], receive: ['admin', 'gone'], approvers: ['desk'] }
		})
	).toMatchObject({
		Included: 'All invoices.',
		'Not included': undefined,
		Format: 'CSV and PDF',
		Layout: 'One a year. In a folder.',
		Times: 'Each record says when it was made and when it last changed (UTC)',
		'Who may ask': 'Customer admin',
		'Who receives it': 'Customer admin',
		'Approved by': 'Data desk',
		'Kept by us': '30 days'
	});
});

test('fields that are documented one by one explain themselves, unless somebody says where', () => {
	const field = { name: 'no', order: 'a0' };
	const explained = (fields: Package['fields'], schemaDocs?: string) =>
		sheet({ fields, schemaDocs })['Its fields explained'];
	expect(explained({ a: field })).toBeUndefined();
	expect(explained({ a: { ...field, description: 'Number' } })).toBe('In a list of its 1 field');
	expect(explained({ a: { ...field, description: 'Number' }, b: field })).toBe('1 of 2 fields, in a list');
	expect(explained({ a: { ...field, description: 'Number' } }, 'fields.md')).toBe('fields.md');
});

test('a role that is not there is nobody, and self-serve needs no approver', () => {
	expect(sheet({ access: { trigger: ['constructor'] } })['Who may ask']).toBeUndefined();
	expect(sheet({ access: { mode: 'self-serve' } })['Approved by']).toBeDefined();
});

test('each line stands once, and none is blank', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			for (const pack of mapping.packages) {
				const rows = trustSheet(mapping, pack);
				expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
				for (const { says } of rows) expect(says?.trim()).not.toBe('');
			}
		})
	);
});
