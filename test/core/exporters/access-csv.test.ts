import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeAccessCsv } from '#core/exporters/access-csv.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { mappings } from '../../arbitraries.ts';
import { readCsv, recordsIn } from './read-csv.ts';

const MAPPING: Mapping = {
	...emptyMapping('m', 'M'),
	roles: [
		{ id: 'a', name: 'Finance', side: 'customer' },
		{ id: 'b', name: 'Finance', side: 'customer' },
		{ id: 'c', name: 'Finance', side: 'internal' },
		{ id: 'constructor', name: 'Finance (customer) #b', side: 'customer' }
	],
	items: [
		{
			...{ id: 'i', ref: 'DMC-001', kind: 'action', name: 'Pay', surface: 'product', order: 'a0' },
			access: { a: ['perform', 'see'], c: [], gone: ['approve'] }
		},
		{ id: 'j', ref: 'DMC-002', kind: 'field', name: 'Amount', order: 'a0' }
	]
};

test('roles of one name have columns of their own, and so has a role that is gone', () => {
	const { headings, rows } = readCsv(writeAccessCsv(MAPPING));
	expect(headings.slice(4)).toEqual([
		'Finance (customer) #a',
		'Finance (customer) #b',
		'Finance (internal)',
		'Finance (customer) #b (customer)',
		'#gone'
	]);
	expect(rows).toEqual([
		['DMC-001', 'action', 'Pay', 'product', 'see, perform', '', '', '', 'approve'],
		['DMC-002', 'field', 'Amount', '', '', '', '', '', '']
	]);
});

test('no right is lost or made up, whatever roles are called', () => {
	fc.assert(
		fc.property(mappings(), fc.constantFrom('machine', 'spreadsheet'), (mapping, flavour) => {
			const records = recordsIn(writeAccessCsv(mapping, flavour), flavour);
			expect(records.map(({ ref, name }) => [ref, name])).toEqual(
				mapping.items.map(({ ref, name }) => [ref, name])
			);
			records.forEach((record, i) => {
				const told = Object.entries(record)
					.slice(4)
					.filter(([, may]) => may !== '');
				const given = Object.values(mapping.items[i]?.access ?? {}).filter((may) => may.length > 0);
				const sorted = (all: readonly (readonly string[])[]) =>
					all.map((may) => [...new Set(may)].toSorted().join()).toSorted();
				expect(sorted(told.map(([, may]) => may.split(', ')))).toEqual(sorted(given));
			});
		})
	);
});
