import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import { packageFileLines, packageFiles } from '#core/exporters/package-files.ts';
import { writePackagePage } from '#core/exporters/package-md.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { exitDrill } from '#core/packages/exit-drill.ts';
import { unguarded } from '#core/tables/guard.ts';
import { anyMapping } from '../../arbitraries.ts';
import { packedMappings } from '../../arbitrary-packages.ts';

vi.setConfig({ testTimeout: 60_000 });

const any = fc.oneof(anyMapping, packedMappings);
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/i;

test('each package has a folder of its own, and no path leads out of it', () => {
	fc.assert(
		fc.property(any, (mapping) => {
			const paths = packageFiles(mapping).map(([path]) => path);
			expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
			const folders = new Set(
				paths.filter((path) => path.startsWith('packages/')).map((path) => path.split('/')[1])
			);
			expect(folders.size).toBe(mapping.packages.length);
			for (const path of paths) {
				expect(path).toMatch(/^(?:packages\/[a-z0-9][a-z0-9-]*\/[a-z.]+|exit-drill\.csv)$/);
				expect(path).not.toMatch(DEVICE);
			}
		})
	);
});

test('the same mapping gives the same texts', () => {
	fc.assert(
		fc.property(any, (mapping) => {
			expect(packageFiles(structuredClone(mapping))).toEqual(packageFiles(mapping));
		}),
		{ numRuns: 50 }
	);
});

test('the README has a line for each kind of file that is there, and for no other', () => {
	fc.assert(
		fc.property(any, (mapping) => {
			const told = packageFileLines(mapping).map(([path]) => path);
			const kinds = packageFiles(mapping).map(([path]) => path.replace(/^packages\/[^/]+\//, 'packages/…/'));
			expect(told).toEqual([...new Set(kinds)]);
		}),
		{ numRuns: 50 }
	);
});

test('exit-drill.csv has a row for each item of theirs and a column for each package', () => {
	fc.assert(
		fc.property(any, (mapping) => {
			const text = packageFiles(mapping).find(([path]) => path === 'exit-drill.csv')?.[1];
			const { rows } = exitDrill(mapping);
			if (text === undefined) {
				expect(rows).toEqual([]);
				return;
			}
			const [head = [], ...body] = Papa.parse<string[]>(text.trimEnd()).data;
			expect(head).toHaveLength(7 + mapping.packages.length);
			expect(new Set(head).size).toBe(head.length);
			expect(body.map(([ref]) => ref)).toEqual(rows.map(({ item }) => item.ref));
			expect(body.map(([, name = '']) => unguarded(name))).toEqual(rows.map(({ item }) => item.name));
			expect(body.map((cells) => cells[4])).toEqual(rows.map(({ leaves }) => (leaves ? 'yes' : 'no')));
		})
	);
});

/** Rows of tables that have other cells than their heading, and what would be markup of the reader's. */
function brokenLines(page: string): string[] {
	const tables = page.split('\n\n').filter((part) => part.startsWith('|'));
	const cells = (line: string) => line.split(/(?<!\\)\|/).length;
	return [
		...tables.flatMap((table) => {
			const lines = table.trimEnd().split('\n');
			return lines.filter((line) => cells(line) !== cells(lines[0] ?? ''));
		}),
		...page.split('\n').filter((line) => /<[a-z!/]|(?<!\\)\]\(/i.test(line))
	];
}

test('no name breaks the page of a package', () => {
	fc.assert(
		fc.property(any, (mapping) => {
			for (const pack of mapping.packages) expect(brokenLines(writePackagePage(mapping, pack))).toEqual([]);
		})
	);
});

const DISPUTES: Mapping = {
	...emptyMapping('m', 'Disputes'),
	roles: [{ id: 'finance', name: 'Finance lead', side: 'customer' }],
	items: [
		{ id: 'a', ref: 'DMC-001', kind: 'field', name: 'Amount', supplied: true, order: 'a0' },
		{ id: 'b', ref: 'DMC-002', kind: 'field', name: 'Reason', supplied: true, order: 'a1' }
	],
	packages: [
		{
			id: 'p',
			name: 'Dispute file',
			contents: ['a', 'b'],
			formats: ['csv'],
			fields: { x: { name: 'amount', item: 'a', type: 'number', key: true, order: 'a0' } },
			access: { mode: 'self-serve', trigger: ['finance'], receive: ['finance'], why: 'It is theirs.' }
		}
	]
};

test('the page tells fields, roles, the way from request to erasure, what is missing and what leaves', () => {
	const page = writePackagePage(DISPUTES, DISPUTES.packages[0] as Package);
	for (const words of [
		'### `data/dispute-file.csv`',
		'| amount | number | *Not said yet.* | part of the key |  |',
		'| Finance lead | customer | yes | yes |  |',
		'Nobody has to approve it. It is theirs.',
		'1. **Requested**: We put it together for you.',
		'DMC-002 Reason is in the package, and no field says where.',
		'2 of 2 items.'
	])
		expect(page).toContain(words);
});
