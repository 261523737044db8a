import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeLinksCsv } from '#core/exporters/links-csv.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { mappings } from '../../arbitraries.ts';
import { recordsIn } from './read-csv.ts';

const item = (id: string, ref: string, name: string, surface: 'product' | 'support') =>
	({ id, ref, kind: 'status', name, surface, order: 'a0' }) as const;

test('every link stands once, with the references, names and surfaces of both ends', () => {
	fc.assert(
		fc.property(mappings(), fc.constantFrom('machine', 'spreadsheet'), (mapping, flavour) => {
			const rows = recordsIn(writeLinksCsv(mapping, flavour), flavour).map((row) => JSON.stringify(row));
			const end = (id: string) => mapping.items.find((one) => one.id === id);
			const expected = mapping.links.map(({ kind, from, to, label = '' }) => {
				const [start, goal] = [end(from), end(to)];
				return JSON.stringify({
					kind,
					from: start?.ref ?? '',
					from_name: start?.name ?? '',
					from_surface: start?.surface ?? '',
					to: goal?.ref ?? '',
					to_name: goal?.name ?? '',
					to_surface: goal?.surface ?? '',
					label
				});
			});
			expect(rows.toSorted()).toEqual(expected.toSorted());
		})
	);
});

test('they come by the references that they start and end at, whatever their identifiers', () => {
	const mapping: Mapping = {
		...emptyMapping('m', 'M'),
		items: [
			item('z', 'DMC-002', 'In review', 'product'),
			item('a', 'DMC-010', 'Second check', 'support'),
			item('b', 'DMC-1000', 'Third check', 'support')
		],
		links: [
			{ id: '1', kind: 'translates-to', from: 'b', to: 'z' },
			{ id: '2', kind: 'leads-to', from: 'gone', to: 'z' },
			{ id: '3', kind: 'leads-to', from: 'a', to: 'constructor' },
			{ id: '4', kind: 'translates-to', from: 'a', to: 'z', label: '=1+1' },
			{ id: '5', kind: 'leads-to', from: 'a', to: 'z' }
		]
	};
	const rows = recordsIn(writeLinksCsv(mapping));
	expect(rows.map((row) => [row['from'], row['to'], row['kind'], row['label']])).toEqual([
		['DMC-010', 'DMC-002', 'leads-to', ''],
		['DMC-010', 'DMC-002', 'translates-to', '=1+1'],
		['DMC-010', '', 'leads-to', ''],
		['DMC-1000', 'DMC-002', 'translates-to', ''],
		['', 'DMC-002', 'leads-to', '']
	]);
});
