import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { Backup, BackedUpTemplate } from '#core/backup/backup.ts';
import { isBackup, readBackup } from '#core/backup/read-backup.ts';
import { writeBackup } from '#core/backup/write-backup.ts';
import { readArchive } from '#core/importers/archive.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { slug } from '#ui/spec/file-name.ts';
import { platform } from '#ui/spec/platform.ts';
import { mappings } from '../../arbitraries.ts';
import { anyName } from '../../arbitrary-texts.ts';

const decode = (bytes: Uint8Array, encoding: string) =>
	new TextDecoder(encoding, { fatal: true }).decode(bytes);
const read = (bytes: Uint8Array) => readBackup(bytes, decode, platform);
const write = (backup: Backup) => writeBackup(backup, slug, platform);

const anyBackedUp = fc
	.tuple(
		mappings({ maxItems: 3 }),
		fc.uniqueArray(
			fc.tuple(
				fc.uuid(),
				anyName,
				fc.nat(),
				fc.option(anyName, { nil: undefined }),
				mappings({ maxItems: 2 })
			),
			{ maxLength: 2, selector: ([id]) => id }
		)
	)
	.map(([mapping, versions]) => ({
		mapping,
		versions: versions.map(([id, name, at, by, was]) => ({
			id,
			name: name.toWellFormed(),
			at,
			...(by === undefined ? {} : { by: by.toWellFormed() }),
			text: writeMapping(was)
		}))
	}));
/** Several versions of one among them, and some of the identifier of a mapping. */
const anyTemplates: fc.Arbitrary<readonly BackedUpTemplate[]> = fc
	.uniqueArray(
		fc.tuple(
			mappings({ maxItems: 2 }),
			fc.constantFrom('one', 'two', 'a'),
			fc.constantFrom('1', '2', '10'),
			fc.nat()
		),
		{ maxLength: 4, selector: ([, id, version]) => `${id} ${version}` }
	)
	.map((all) =>
		all.map(([mapping, id, version, savedAt]) => ({
			...{ id, version, title: mapping.title, savedAt },
			text: writeMapping({ ...mapping, id, guide: { version } })
		}))
	);
const anyBackup: fc.Arbitrary<Backup> = fc
	.uniqueArray(anyBackedUp, { maxLength: 4, selector: ({ mapping }) => mapping.id })
	.chain((all) =>
		anyTemplates.map((templates) => ({ madeAt: '2026-11-02T08:00:00Z', mappings: all, templates }))
	);

const two: Backup = {
	madeAt: '2026-11-02T08:00:00Z',
	mappings: ['a', 'b'].map((id) => ({ mapping: emptyMapping(id, 'Same title'), versions: [] })),
	templates: []
};

/** The archive of `two`, with something done to it. */
async function spoilt(spoil: (zip: JSZip) => unknown): Promise<Uint8Array> {
	const zip = await JSZip.loadAsync(await write(two));
	await spoil(zip);
	return zip.generateAsync({ type: 'uint8array' });
}

async function spoiltManifest(spoil: (text: string) => string): Promise<Uint8Array> {
	return spoilt(async (zip) =>
		zip.file('demarc-backup.json', spoil((await zip.file('demarc-backup.json')?.async('string')) ?? ''))
	);
}

async function refused(bytes: Uint8Array): Promise<string> {
	const result = await read(bytes);
	return result.ok ? 'not refused' : (result.problems[0]?.text ?? '');
}

describe('a backup', () => {
	test('gives back equal mappings with their versions, and is known as one', async () => {
		await fc.assert(
			fc.asyncProperty(anyBackup, async (backup) => {
				const bytes = await write(backup);
				expect(await isBackup(bytes)).toBe(true);
				expect(await read(bytes)).toEqual({ ok: true, backup, damaged: [] });
			}),
			{ numRuns: 25 }
		);
	}, 60_000);

	test('from before there were templates in it is read as one without', async () => {
		const zip = await JSZip.loadAsync(await write(two));
		const manifest = JSON.parse((await zip.file('demarc-backup.json')?.async('string')) ?? '') as object;
		expect(Object.keys(manifest)).toEqual(['format', 'version', 'madeAt', 'files']);
	});

	test('a template that is not what the list says, or no template, is told, and the rest comes back', async () => {
		const text = (version: string) => writeMapping({ ...emptyMapping('t', 'T'), guide: { version } });
		const one = { id: 't', title: 'T', savedAt: 1 };
		const templates = [
			{ ...one, version: '1', text: text('1') },
			{ ...one, version: '2', text: text('3') },
			{ ...one, version: '4', text: writeMapping(emptyMapping('t', 'T')) }
		];
		const result = await read(await write({ ...two, templates }));
		if (!result.ok) throw new Error('refused');
		expect(result.backup.templates).toEqual([templates[0]]);
		expect(result.backup.mappings).toEqual(two.mappings);
		expect(result.damaged.map(({ at }) => at)).toEqual([
			'templates/t-2.demarc-template.json',
			'templates/t-3.demarc-template.json'
		]);
		expect(await refused(await write({ ...two, templates: [templates[0]!, templates[0]!] }))).toMatch(
			/twice/
		);
	});

	test('is the same bytes each time, and names files by title, each name once', async () => {
		const bytes = await write(two);
		expect(await write(two)).toEqual(bytes);
		expect(Object.keys((await JSZip.loadAsync(bytes)).files)).toEqual([
			'demarc-backup.json',
			'same-title.demarc.json',
			'same-title-2.demarc.json'
		]);
	});

	test('brought in as one mapping says where it belongs', async () => {
		const proposal = await readArchive(await write(two), decode);
		expect(proposal.ok ? '' : proposal.problems[0]?.text).toContain('Restore it on Home');
	});
});

describe('what is wrong with a backup is said', () => {
	test('of the whole: names that lead out, two files of one name, too many, cut short, no backup', async () => {
		const own = await write(two);
		expect(await refused(await spoilt((zip) => zip.file('../out.json', '')))).toContain('leads out of it');
		expect(
			await refused(
				await spoilt((zip) => {
					for (let i = 0; i < 5001; i += 1) zip.file(`${i}`, '');
				})
			)
		).toContain('more than 5000');
		for (const length of [0, 10, 200, own.length - 30])
			expect(await refused(own.subarray(0, length))).toContain('damaged');
		expect(await refused(await spoilt((zip) => zip.remove('demarc-backup.json')))).toContain('not a backup');
		const twins = await spoilt((zip) => zip.file('same-title-3.demarc.json', ''));
		const renamed = Buffer.from(
			Buffer.from(twins).toString('latin1').replaceAll('same-title-3.', 'same-title-2.'),
			'latin1'
		);
		expect(await refused(new Uint8Array(renamed))).toContain('two files of the same name');
	}, 60_000);

	test('of its list', async () => {
		expect(await refused(await spoiltManifest(() => 'no json'))).toContain('list');
		expect(await refused(await spoiltManifest(() => 'null'))).toContain('not a backup');
		expect(await refused(await spoiltManifest(() => '{"format":"else"}'))).toContain('not a backup');
		expect(
			await refused(await spoiltManifest((text) => text.replace('"version": 1', '"version": 2')))
		).toContain('newer');
		expect(await refused(await spoiltManifest((text) => text.replace('"files"', '"fils"')))).toContain(
			'list'
		);
		expect(
			await refused(await spoiltManifest((text) => text.replace('"mapping": "b"', '"mapping": "a"')))
		).toContain('twice');
		expect(await refused(await spoiltManifest((text) => text.replace('title-2.', 'title.')))).toContain(
			'twice'
		);
	});

	test('of one mapping, and the others can still be restored', async () => {
		const spoils: ((zip: JSZip) => unknown)[] = [
			(zip) => zip.remove('same-title.demarc.json'),
			(zip) => zip.file('same-title.demarc.json', '{}'),
			async (zip) =>
				zip.file(
					'demarc-backup.json',
					((await zip.file('demarc-backup.json')?.async('string')) ?? '').replace(
						'"mapping": "a"',
						'"mapping": "c"'
					)
				)
		];
		for (const spoil of spoils) {
			const result = await read(await spoilt(spoil));
			if (!result.ok) throw new Error('refused');
			expect(result.backup.mappings.map(({ mapping }) => mapping.id)).toEqual(['b']);
			expect(result.damaged.map(({ at }) => at)).toEqual(['same-title.demarc.json']);
		}
	});
});
