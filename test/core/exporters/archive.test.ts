import { createHash } from 'node:crypto';
import fc from 'fast-check';
import JSZip from 'jszip/dist/jszip.min.js';
import { describe, expect, it } from 'vitest';
import { exporters } from '#core/exporters/index.ts';
import type { Platform } from '#core/exporters/manifest.ts';
import { archive } from '#core/exporters/zip.ts';
import { renderSvg } from '#core/exporters/svg.ts';
import { proposeBytes } from '#core/importers/propose-bytes.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { slugsOf } from '#core/packages/slug.ts';
import { mappings } from '../../arbitraries.ts';
import { asMapping, asRefusal, decode } from '../importers/reading.ts';

const platform: Platform = {
	encode: (text) => new TextEncoder().encode(text),
	sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'))
};
const pack = async (mapping: Mapping) =>
	(await archive(platform).render({ mapping, version: '0.0.0' })) as Uint8Array;
const NO_TIME = new Date(Date.UTC(2001, 1, 1));

async function unpack(bytes: Uint8Array): Promise<Map<string, Buffer>> {
	const { files } = await new JSZip().loadAsync(bytes);
	const found = new Map<string, Buffer>();
	for (const entry of Object.values(files)) {
		const chunks: Uint8Array[] = [];
		await new Promise<void>((resolve, reject) => {
			entry
				.internalStream('uint8array')
				.on('data', (chunk) => void chunks.push(chunk))
				.on('error', reject)
				.on('end', resolve)
				.resume();
		});
		found.set(entry.name, Buffer.concat(chunks));
	}
	return found;
}

describe('the archive', () => {
	it('of the same mapping is the same bytes, whatever the time zone', async () => {
		await fc.assert(
			fc.asyncProperty(mappings({ maxItems: 3 }), async (mapping) => {
				const zone = process.env['TZ'];
				process.env['TZ'] = 'Pacific/Auckland';
				const there = await pack(mapping);
				process.env['TZ'] = 'America/Los_Angeles';
				const here = await pack(structuredClone(mapping));
				if (zone === undefined) delete process.env['TZ'];
				else process.env['TZ'] = zone;
				expect(Buffer.from(here).equals(Buffer.from(there))).toBe(true);
			}),
			{ numRuns: 10 }
		);
	}, 60_000);

	it('knows no time but the first that a zip can hold', async () => {
		const [mapping] = fc.sample(mappings(), 1) as [Mapping];
		const bytes = await pack(mapping);
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		// Time and date of the first entry, as DOS writes them: midnight, 1 January 1980.
		expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
	});

	it('gives the mapping back, from the zip and from the picture in it', async () => {
		await fc.assert(
			fc.asyncProperty(mappings({ maxItems: 3 }), async (mapping) => {
				const zipped = await proposeBytes({ name: 'a.zip', bytes: await pack(mapping) }, decode);
				expect(asMapping(zipped).mapping).toEqual(mapping);
				const drawn = await proposeBytes(
					{ name: 'a.svg', bytes: platform.encode(renderSvg(mapping)) },
					decode
				);
				expect(asMapping(drawn).mapping).toEqual(mapping);
			}),
			{ numRuns: 20 }
		);
	}, 60_000);

	it('lists every other file with its size and checksum, in the order of the product’s table', async () => {
		const [some] = fc.sample(mappings(), 1) as [Mapping];
		const [item] =
			fc.sample(
				mappings().filter(({ items }) => items.length > 0),
				1
			)[0]?.items ?? [];
		const voted = { ...item, ballots: { b: { by: 'Ann', answers: {} } } } as Mapping['items'][number];
		const handOffs = [{ id: 'h', on: '2026-02-03', tasks: [], order: 'a0' }];
		const files = await unpack(await pack({ ...some, handOffs, items: [{ ...voted, supplied: false }] }));
		const folders = [...slugsOf(some.packages, 'package').values()]
			.toSorted()
			.flatMap((slug) =>
				['package.md', 'datapackage.json', 'contract.odcs.json'].map((file) => `packages/${slug}/${file}`)
			);
		const manifest = JSON.parse(String(files.get('manifest.json'))) as {
			files: { path: string; size: number; sha256: string }[];
		};
		expect([...files.keys()]).toEqual([...manifest.files.map(({ path }) => path), 'manifest.json']);
		expect([...files.keys()]).toEqual([
			'README.md',
			'report.html',
			'dossier.html',
			'dossier.md',
			'decisions.md',
			'mapping.demarc.json',
			'mapping.schema.json',
			'items.csv',
			'links.csv',
			'votes.csv',
			'findings.csv',
			'decisions.csv',
			...['product', 'support', 'exports'].map((surface) => `surfaces/${surface}.md`),
			'translations.csv',
			'access.csv',
			'moves.csv',
			...['jira', 'linear', 'gitlab', 'github', 'delta'].map((tracker) => `moves.${tracker}.csv`),
			...['product', 'support', 'exports'].map((surface) => `acceptance/${surface}.feature`),
			...folders,
			'diagram.svg',
			'diagram.mmd',
			'manifest.json'
		]);
		for (const { path, size, sha256 } of manifest.files) {
			const bytes = files.get(path) as Buffer;
			expect(bytes.length).toBe(size);
			expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
		}
		const { ballots: _, ...unvoted } = voted;
		const without = await unpack(
			await pack({ ...some, handOffs: [], items: [{ ...unvoted, supplied: false }] })
		);
		const later = ['votes.csv', 'moves.delta.csv'];
		expect([...without.keys()]).toEqual([...files.keys()].filter((path) => !later.includes(path)));
		for (const unpacked of [files, without])
			for (const path of later)
				expect(String(unpacked.get('README.md')).includes(path)).toBe(unpacked.has(path));
	});
});

describe('an archive that somebody else made', () => {
	const zipOf = (files: Record<string, string>) => {
		const zip = new JSZip();
		for (const [path, text] of Object.entries(files)) zip.file(path, text, { date: NO_TIME });
		return zip.generateAsync({
			type: 'uint8array',
			compression: 'DEFLATE',
			compressionOptions: { level: 6 },
			platform: 'UNIX'
		});
	};
	const read = async (files: Record<string, string>) =>
		proposeBytes({ name: 'a.zip', bytes: await zipOf(files) }, decode);
	const MAPPING = JSON.stringify({
		...{ format: 'demarc/mapping', version: 1, id: 'm', title: 'T', lastRef: 0 },
		...{ stages: [], roles: [], items: [], links: [], packages: [], measures: [], decisions: [] }
	});

	it('may have one folder around everything', async () => {
		expect(asMapping(await read({ 'spec/mapping.demarc.json': MAPPING })).mapping.title).toBe('T');
	});

	it.each([
		['without a mapping', { 'readme.txt': 'x' }],
		['with two', { 'mapping.demarc.json': MAPPING, 'b/mapping.demarc.json': MAPPING }],
		['deeper down', { 'a/b/mapping.demarc.json': MAPPING }],
		['with a name that leads out', { 'mapping.demarc.json': MAPPING, '../x': 'x' }],
		['with a name that leads out on Windows', { 'mapping.demarc.json': MAPPING, '..\\x': 'x' }],
		['with an absolute name', { 'mapping.demarc.json': MAPPING, '/etc/x': 'x' }],
		['with a drive', { 'mapping.demarc.json': MAPPING, 'C:\\x': 'x' }],
		['with a broken mapping', { 'mapping.demarc.json': '{"format":' }],
		['that is a workbook', { 'xl/workbook.xml': '<x/>' }]
	])('%s is refused in one sentence', async (_, files) => {
		expect(asRefusal(await read(files as unknown as Record<string, string>))).toHaveLength(1);
	});

	it('that unpacks to more than it should is left in the middle', async () => {
		const problems = asRefusal(await read({ 'mapping.demarc.json': ' '.repeat(33 * 1024 * 1024) }));
		expect(problems).toHaveLength(1);
		expect(problems[0]?.text).toContain('32 MB');
	}, 60_000);

	it('cut off anywhere is refused', async () => {
		const whole = await zipOf({ 'mapping.demarc.json': MAPPING });
		for (let length = 0; length < whole.length; length += 7)
			expect((await proposeBytes({ name: 'a.zip', bytes: whole.slice(0, length) }, decode)).ok).toBe(false);
	});
});

describe('the list of exporters', () => {
	it('has each once, and each says what it is for', () => {
		const all = exporters(platform);
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		for (const { label, says, extension, mediaType } of all)
			for (const words of [label, says, extension, mediaType]) expect(words).not.toBe('');
	});

	it('writes the same text twice', async () => {
		const [mapping] = fc.sample(mappings(), 1) as [Mapping];
		for (const exporter of exporters(platform)) {
			const input = { mapping, version: '0.0.0' };
			expect(await exporter.render(input), exporter.id).toEqual(
				await exporter.render({ ...input, mapping: structuredClone(mapping) })
			);
		}
	});
});
