import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dryRun } from '#core/exporters/dry-run.ts';
import type { PackedFile, Platform } from '#core/exporters/manifest.ts';
import { packed } from '#core/exporters/zip.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { PackageField } from '#core/mapping/package-field-schema.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { proposedFields } from '#core/packages/proposed-fields.ts';
import { mappings } from '../../arbitraries.ts';
import { packedMappings } from '../../arbitrary-packages.ts';
import { SETTLED } from '../rules/found.ts';
import { dataPackageFaults } from './standards.ts';
import { tableFaults, type TableResource } from './table-check.ts';

vi.setConfig({ testTimeout: 60_000 });

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const platform: Platform = {
	encode: (text) => new TextEncoder().encode(text),
	sha256: (bytes) => Promise.resolve(sha256(bytes))
};
interface Descriptor {
	readonly resources: readonly (TableResource & { readonly bytes: number; readonly hash: string })[];
}
const textOf = (files: readonly PackedFile[], path: string) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.find((file) => file.path === path)?.bytes);
const descriptorIn = (files: readonly PackedFile[]) =>
	JSON.parse(textOf(files, 'datapackage.json')) as Descriptor;
const faults = (files: readonly PackedFile[]) => {
	const { resources } = descriptorIn(files);
	return tableFaults(resources, new Map(resources.map(({ name, path }) => [name, textOf(files, path)])));
};

const law = (
	look: (files: readonly PackedFile[], mapping: Mapping, pack: Package) => void | Promise<void>,
	numRuns = 80
) =>
	fc.assert(
		fc.asyncProperty(
			fc.oneof({ weight: 1, arbitrary: mappings({ maxItems: 3 }) }, { weight: 4, arbitrary: packedMappings }),
			async (mapping) => {
				for (const pack of mapping.packages) await look(await dryRun(mapping, pack, platform), mapping, pack);
			}
		),
		{ numRuns }
	);

describe('the dry run of any package', () => {
	test('holds what its own description says: types, constraints, keys, references', async () => {
		await law((files) => {
			expect(dataPackageFaults(descriptorIn(files))).toEqual([]);
			expect(faults(files)).toEqual([]);
		}, 200);
	});

	test('begins with the file to open first, and lists every other with its checksum', async () => {
		await law((files) => {
			const paths = files.map(({ path }) => path);
			expect(paths[0]).toBe('START-HERE.html');
			expect(paths.at(-1)).toBe('checksums.sha256');
			expect(textOf(files, 'checksums.sha256')).toBe(
				files
					.slice(0, -1)
					.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`)
					.join('')
			);
			for (const { path, bytes, hash } of descriptorIn(files).resources) {
				const file = files.find((one) => one.path === path);
				expect([file?.bytes.length, `sha256:${sha256(file?.bytes ?? new Uint8Array())}`]).toEqual([
					bytes,
					hash
				]);
			}
		});
	});

	test('leads to no place outside its folder, and has each path once', async () => {
		await law((files) => {
			const paths = files.map(({ path }) => path);
			expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
			for (const path of paths.slice(2, -1))
				expect(path).toMatch(/^(?:data|documents)\/[a-z0-9][a-z0-9-]*(?:\.[a-z0-9]+){1,2}$/);
		});
	});

	test('opens without a script, a request or a tag that somebody typed', async () => {
		const tags =
			'html head meta title style body h1 h2 p ul li a code div table thead tbody tr th td bdi span'.split(
				' '
			);
		await law((files) => {
			const page = textOf(files, 'START-HERE.html');
			for (const [, name = ''] of page.matchAll(/<\/?([^\s>]*)/g))
				expect([...tags, '!doctype']).toContain(name);
			for (const [tag] of page.matchAll(/<[^>]*>/g)) expect(tag).not.toMatch(/\son\w+=|\ssrc=|https?:/i);
			expect(page).toContain("default-src 'none'");
			expect(page).toContain('Everything in this package is made up.');
		});
	});

	test('is the same bytes again', async () => {
		await law(async (files, mapping, pack) => {
			expect(await dryRun(structuredClone(mapping), structuredClone(pack), platform)).toEqual(files);
		}, 25);
	});
});

const field = (order: string, more: Partial<PackageField>): PackageField => ({ name: order, order, ...more });
const packageOf = (fields: Record<string, PackageField>, more: Partial<Package> = {}): Package => ({
	...{ id: 'p', name: 'Dispute file', formats: ['csv'], fields },
	...more
});
const filesOf = (pack: Package, items: Mapping['items'] = []) =>
	dryRun({ ...emptyMapping('m', 'Disputes'), items, packages: [pack] }, pack, platform);
const tableOf = async (pack: Package, path = 'data/dispute-file.csv') =>
	textOf(await filesOf(pack), path)
		.trimEnd()
		.split('\r\n');

describe('made-up values', () => {
	test('are plainly nobody’s, and follow the example', async () => {
		const lines = await tableOf(
			packageOf({
				a: field('a0', { name: 'invoice_no', type: 'string', key: true, example: 'INV-2026-0040' }),
				b: field('a1', { name: 'E-mail', type: 'string', required: true }),
				c: field('a2', { name: 'Currency', required: true }),
				d: field('a3', { name: 'due date', required: true })
			})
		);
		expect(lines).toHaveLength(21);
		expect(lines.slice(0, 3)).toEqual([
			'invoice_no,E-mail,Currency,due date',
			'INV-2026-0040,person1@example.com,XTS,2001-01-01',
			'INV-2026-0041,person2@example.com,XTS,2001-01-02'
		]);
	});

	test('are as many as their keys allow', async () => {
		const values = [{ value: 'open' }, { value: 'closed' }, { value: 'late' }];
		expect(await tableOf(packageOf({ a: field('a0', { unique: true, values }) }))).toHaveLength(4);
		const two = { a: field('a0', { key: true, values }), b: field('a1', { key: true, type: 'boolean' }) };
		expect(await tableOf(packageOf(two))).toHaveLength(7);
		expect(
			await tableOf(packageOf({ a: field('a0', { type: 'integer', unique: true, example: '107' }) }))
		).toHaveLength(21);
	});

	test('of a reference are those of the other file, through whatever files lie between', async () => {
		const files = await filesOf(
			packageOf({
				no: field('a0', { name: 'no', type: 'string', key: true, values: [{ value: 'A' }, { value: 'B' }] }),
				line: field('a1', { name: 'invoice', type: 'string', file: 'Lines', required: true, refersTo: 'no' }),
				note: field('a2', {
					name: 'of',
					type: 'string',
					file: 'Notes',
					unique: true,
					required: true,
					refersTo: 'line'
				})
			})
		);
		expect(faults(files)).toEqual([]);
		expect(textOf(files, 'data/notes.csv')).toBe('of\r\nA\r\nB\r\n');
	});

	test('leave out what need not be there now and then, never the first', async () => {
		const lines = await tableOf(
			packageOf({ a: field('a0', { type: 'integer' }), b: field('a1', { type: 'integer', required: true }) })
		);
		expect(lines.slice(1).filter((line) => line.startsWith(','))).not.toEqual([]);
		expect(lines[1]).not.toMatch(/^,/);
	});

	test('are a note where nobody described the file', async () => {
		const files = await filesOf(packageOf({}, { formats: ['pdf'], fields: undefined }));
		expect(files.map(({ path }) => path)).toContain('data/dispute-file.pdf.txt');
	});
});

test('downloads lie in a folder, and an index lists them', async () => {
	const items: Mapping['items'] = [
		{ id: 'x', ref: 'DMC-001', kind: 'download', name: 'Credit note', order: 'a0' },
		{ id: 'y', ref: 'DMC-002', kind: 'download', name: '../Invoice', order: 'a1' }
	];
	const files = await filesOf({ id: 'p', name: 'Dispute file', contents: ['x', 'y'] }, items);
	expect(files.map(({ path }) => path)).toEqual([
		'START-HERE.html',
		'datapackage.json',
		'data/documents.csv',
		'documents/1-credit-note.txt',
		'documents/2-invoice.txt',
		'checksums.sha256'
	]);
	expect(textOf(files, 'data/documents.csv')).toBe(
		'document,file\r\nCredit note,documents/1-credit-note.txt\r\n../Invoice,documents/2-invoice.txt\r\n'
	);
});

test('the zip of it is the same bytes twice', async () => {
	const [mapping] = fc.sample(packedMappings, 1) as [Mapping];
	const zip = async () => packed(await dryRun(mapping, mapping.packages[0] as Package, platform));
	expect(Buffer.from(await zip()).equals(Buffer.from(await zip()))).toBe(true);
});

test('what no package may contain is told on the first page, before anybody shows it to a customer', async () => {
	const notes: Mapping['items'] = [
		{ id: 'n', ref: 'DMC-001', kind: 'field', name: 'Notes <b>', order: 'a0', answers: SETTLED.support },
		{ id: 'f', ref: 'DMC-002', kind: 'field', name: 'Amount', order: 'a1', answers: SETTLED.product }
	];
	const page = async (contents: string[]) =>
		textOf(await filesOf(packageOf({}, { contents }), notes), 'START-HERE.html');
	expect(await page(['f', 'n'])).toContain(
		'like this: <bdi>Notes &lt;b&gt;</bdi> must come out first, for no package may contain it.'
	);
	expect(await page(['f'])).not.toContain('must come out');
});

describe('downloads', () => {
	const downloads: Mapping['items'] = ['Invoice PDF', 'Letter'].map((name, i) => ({
		...{ id: `d${i}`, ref: `DMC-00${i}`, kind: 'download', name, order: `a${i}` }
	}));
	const contents = downloads.map(({ id }) => id);
	const documents = async (pack: Package) =>
		(await filesOf(pack, downloads)).map(({ path }) => path).filter((path) => path.startsWith('documents/'));
	const both = ['documents/1-invoice-pdf.txt', 'documents/2-letter.txt'];
	const values = [{ value: 'Invoice PDF' }];
	const index = {
		a: field('a', { name: 'document', type: 'string', file: 'documents', values }),
		b: field('b', { name: 'file', type: 'string', file: 'documents', unique: true })
	};

	test.each<readonly [says: string, fields: Record<string, PackageField>, path: string]>([
		['undocumented', {}, 'data/documents.csv'],
		['beside documented fields', { x: field('x', {}) }, 'data/documents.csv'],
		['documented as a field', { x: field('x', { name: 'Letter', item: 'd1' }) }, 'data/documents.csv'],
		['in an index that was taken over, one of them later', index, 'data/documents.csv'],
		[
			'in one whose columns were renamed',
			{ a: { ...index.a, name: 'Beleg' }, b: index.b },
			'data/documents-2.csv'
		]
	])('keep their files: %s', async (_, fields, path) => {
		const pack = packageOf(fields, { contents });
		expect(await documents(pack)).toEqual(both);
		const listed = textOf(await filesOf(pack, downloads), path);
		for (const document of both) expect(listed).toContain(document);
	});

	test('have no file beside a table that is called as they are', async () => {
		const pack = packageOf({ x: field('x', { file: 'letter' }) }, { contents });
		expect(await documents(pack)).toEqual(['documents/1-invoice-pdf.txt']);
	});
});

test('what the team says of an item is not for the customer: names, and what the package’s own fields say', async () => {
	const remark = 'Put together by hand when a lawyer asks.';
	const items = (['field', 'status', 'download'] as const).map((kind, i): Mapping['items'][number] => ({
		...{ id: `i${i}`, ref: `DMC-00${i}`, kind, name: `Name ${i}`, order: `a${i}`, data: 'audit' },
		description: remark
	}));
	const contents = items.map(({ id }) => id);
	const own = { a: field('a', { name: 'amount', item: 'i0' }), b: field('b', { description: 'In euros.' }) };
	const mapping: Mapping = { ...emptyMapping('m', 'M'), items };
	const proposed = proposedFields(mapping, packageOf({}, { contents })).map((one, i) =>
		field(`c${i}`, one as Partial<PackageField>)
	);
	for (const fields of [{}, own, Object.fromEntries(proposed.map((one) => [one.order, one]))]) {
		const files = await filesOf(packageOf(fields, { contents }), items);
		const read = files.map(({ path }) => textOf(files, path)).join('\n');
		expect(read).not.toContain(remark);
		expect(read).not.toMatch(/DMC-00|"audit"/);
		expect(read).toContain('Name 2');
		if (fields === own) expect(read).toContain('In euros.');
	}
});
