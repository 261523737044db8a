/** Templates that are passed on come back as they were; what is wrong with a pack is told, and the rest of it comes in. */
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readArchive } from '#core/importers/archive.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { isForGallery, readTemplates } from '#core/packs/read-pack.ts';
import { writePack } from '#core/packs/write-pack.ts';
import { slug } from '#ui/spec/file-name.ts';
import { platform } from '#ui/spec/platform.ts';
import { mappings } from '../../arbitraries.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';
import { bundled, BUNDLED } from '../templates/bundled.ts';

const decode = (bytes: Uint8Array, encoding: string) =>
	new TextDecoder(encoding, { fatal: true }).decode(bytes);
const read = (bytes: Uint8Array) => readTemplates(bytes, decode, platform);
const write = (templates: readonly Mapping[]) => writePack(templates, slug, platform);
const encoded = (text: string) => new TextEncoder().encode(text);

const anyTemplates = fc.uniqueArray(
	fc
		.tuple(mappings({ maxItems: 3 }), fc.constantFrom('1', '2', '10', '2026-3'))
		.map(([mapping, version]): Mapping => ({ ...mapping, guide: { version } })),
	{ maxLength: 4, selector: ({ id }) => id }
);
const two = ['approvals', 'data-exports'].map((name) => bundled(name).mapping);

async function spoilt(spoil: (zip: JSZip) => unknown): Promise<Uint8Array> {
	const zip = await JSZip.loadAsync(await write(two));
	await spoil(zip);
	return zip.generateAsync({ type: 'uint8array' });
}
const spoiltManifest = (spoil: (text: string) => string) =>
	spoilt(async (zip) => {
		const text = await zip.file('demarc-templates.json')?.async('string');
		zip.file('demarc-templates.json', spoil(text ?? ''));
	});

test('what is packed comes back as it was, and in whatever order it is packed the bytes are the same', async () => {
	await fc.assert(
		fc.asyncProperty(anyTemplates, async (templates) => {
			const bytes = await write(templates);
			expect(await write(templates.toReversed())).toEqual(bytes);
			const result = await read(bytes);
			const byId = templates.toSorted((a, b) => (a.id < b.id ? -1 : 1));
			expect(result).toEqual({ ok: true, templates: byId, damaged: [] });
		}),
		{ numRuns: 30 }
	);
});

const LOGO = `data:image/png;base64,${btoa('\x89PNG\r\n and more')}`;

test('the report style goes along if it is wanted, and comes back as it was', async () => {
	const style = { name: 'Ana Weber Consulting', colour: '#0a5', logo: LOGO };
	const bytes = await writePack(two, slug, platform, style);
	expect(await writePack(two, slug, platform, style)).toEqual(bytes);
	expect(await read(bytes)).toMatchObject({ ok: true, style, damaged: [] });
	expect(await read(await write(two))).not.toHaveProperty('style');
});

test('of a style only what is safe comes in, and what is spoilt is told while the templates come', async () => {
	const unsafe = { name: 'x'.repeat(999), colour: 'url(//evil)', logo: 'javascript:alert(1)' };
	const nothing = await read(await writePack(two, slug, platform, unsafe));
	expect(nothing).toMatchObject({ ok: true, damaged: [{ at: 'report-style.json' }] });
	expect(nothing).not.toHaveProperty('style');
	const zip = await JSZip.loadAsync(await writePack(two, slug, platform, { name: 'Ana' }));
	zip.file('report-style.json', '{"name":"Somebody else"}');
	const changed = await read(await zip.generateAsync({ type: 'uint8array' }));
	expect(changed).toMatchObject({ ok: true, damaged: [{ at: 'report-style.json' }] });
	expect(changed).not.toHaveProperty('style');
	expect(changed.ok && changed.templates).toHaveLength(2);
});

test.each(BUNDLED)('%s comes back from its file, and is known for what it is', async (name) => {
	const { mapping } = bundled(name);
	const bytes = encoded(writeMapping(mapping));
	expect(await read(bytes)).toEqual({ ok: true, templates: [mapping], damaged: [] });
	expect(await isForGallery(bytes, decode)).toBe(true);
	const { guide: _, ...plain } = mapping;
	expect(await isForGallery(encoded(writeMapping(plain as Mapping)), decode)).toBe(false);
	expect(await read(encoded(writeMapping(plain as Mapping)))).toMatchObject({ ok: false });
});

test('a pack says itself what it is', async () => {
	const bytes = await write(two);
	expect(await isForGallery(bytes, decode)).toBe(true);
	expect(await readArchive(bytes, decode)).toMatchObject({
		ok: false,
		problems: [{ text: expect.stringContaining('pack of templates') as string }]
	});
});

describe('a pack that is damaged', () => {
	test('says which of its files, and brings in the others', async () => {
		const result = await read(await spoilt((zip) => zip.file('approvals.demarc-template.json', '{}')));
		expect(result).toMatchObject({ ok: true, templates: [{ id: 'data-exports' }] });
		expect(result.ok && result.damaged.map(({ at }) => at)).toEqual(['approvals.demarc-template.json']);
		const missing = await read(await spoilt((zip) => zip.remove('approvals.demarc-template.json')));
		expect(missing.ok && missing.damaged.length).toBe(1);
	});

	test.each<[string, (text: string) => string]>([
		['is no JSON', () => '{'],
		['is of something else', (text) => text.replace('demarc/templates', 'demarc/backup')],
		['is newer', (text) => text.replace('"version": 1', '"version": 2')],
		[
			'names a template twice',
			(text) => text.replace('"template": "approvals"', '"template": "data-exports"')
		],
		['is no list', (text) => text.replace(/"files": \[[\s\S]*\]/, '"files": {}')]
	])('is refused where its list %s', async (_, spoil) => {
		expect(await read(await spoiltManifest(spoil))).toMatchObject({ ok: false });
	});

	test('does not take a template for another one', async () => {
		const result = await read(
			await spoiltManifest((text) => text.replace('"template": "approvals"', '"template": "elsewhere"'))
		);
		expect(result.ok && result.damaged.map(({ at }) => at)).toEqual(['approvals.demarc-template.json']);
	});

	test('never throws', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
				const bytes = await write(two.slice(0, 1));
				bytes[at % bytes.length] = byte;
				await read(bytes);
			}),
			{ numRuns: 25 }
		);
	});
});

test.each(HOSTILE_TEXTS)('a text that is no template is refused: %j', async (text) => {
	expect(await read(encoded(text))).toMatchObject({ ok: false });
	expect(await isForGallery(encoded(text), decode)).toBe(false);
});

test('a title leads no file out of the pack', async () => {
	const templates = HOSTILE_TEXTS.map((title, i) => ({ ...(two[0] as Mapping), id: `t${i}`, title }));
	const { files } = await JSZip.loadAsync(await write(templates));
	for (const name of Object.keys(files)) expect(name).toMatch(/^[^/\\:]+$/);
	expect(Object.keys(files).length).toBe(templates.length + 1);
});

test('what is of a newer format stays out', async () => {
	const text = writeMapping({ ...(two[0] as Mapping), version: 2 });
	expect(await read(encoded(text))).toMatchObject({ ok: false });
});
