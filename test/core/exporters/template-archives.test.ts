/**
 * The whole archive of every template and the dry runs of its packages, as a person has looked at them: as if the room
 * had answered as the key does. After a wanted change: `npx vitest run --project unit test/core/exporters -u`, and look
 * at what differs.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dryRun } from '#core/exporters/dry-run.ts';
import { writeManifest, type PackedFile, type Platform } from '#core/exporters/manifest.ts';
import { archiveFiles } from '#core/exporters/zip.ts';
import type { Decision, Mapping } from '#core/mapping/schema.ts';
import { slugsOf } from '#core/packages/slug.ts';
import { review } from '#core/rules/review.ts';
import { judgedByKey } from '#core/templates/prepared.ts';
import { startFrom } from '#core/templates/start.ts';
import { BUNDLED, bundled } from '../templates/bundled.ts';
import { GOLDEN, matchesGolden, STYLES } from './golden-pages.ts';

/** Held against its own file in `static`, the same for every mapping: here its checksum in the manifest says enough. */
const ELSEWHERE = ['mapping.schema.json'];
const platform: Platform = {
	encode: (text) => new TextEncoder().encode(text),
	sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'))
};

/** One warning is accepted, and somebody saw it otherwise: the tables and records of decisions have something to say. */
function judged(name: string): Mapping {
	const { mapping, guide } = bundled(name);
	const started = judgedByKey(startFrom(mapping), guide);
	const found = review(started).open.find(({ at, severity }) => at.type === 'item' && severity === 'warning');
	const decision: Decision[] =
		found?.at.type === 'item'
			? [
					{
						...{ id: 'accepted', rule: found.rule, scope: 'item', at: found.at.id },
						...{ reason: 'Until the next release', by: 'The room', on: '2026-11-20', reviewOn: '2027-02-01' },
						dissent: [{ by: 'Support lead', reason: 'Customers call about it today.' }]
					}
				]
			: [];
	return { ...started, decisions: [...started.decisions, ...decision] };
}

async function filesOf(mapping: Mapping): Promise<readonly PackedFile[]> {
	const files = await archiveFiles({ mapping, version: '1.0.0' }, platform);
	const manifest = await writeManifest(mapping, '1.0.0', files, platform);
	const slugs = slugsOf(mapping.packages, 'package');
	const runs = await Promise.all(
		mapping.packages.map(async (pack) =>
			(await dryRun(mapping, pack, platform)).map(({ path, bytes }) => ({
				path: `dry-run/${slugs.get(pack.id)}/${path}`,
				bytes
			}))
		)
	);
	return [...files, { path: 'manifest.json', bytes: platform.encode(manifest) }, ...runs.flat()].filter(
		({ path }) => !ELSEWHERE.includes(path)
	);
}

function filesIn(folder: string): string[] {
	if (!existsSync(new URL(folder, GOLDEN))) return [];
	return readdirSync(new URL(folder, GOLDEN), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.split(`golden/${folder}/`)[1] ?? '');
}

describe.each(BUNDLED)('the archive of the template %s', (name) => {
	it('gives the files that a person has looked at', async () => {
		const files = await filesOf(judged(name));
		for (const { path, bytes } of files)
			await matchesGolden(`templates/${name}/${path}`, new TextDecoder().decode(bytes));
		const paths = new Set(files.map(({ path }) => path));
		expect(
			filesIn(`templates/${name}`).filter((path) => !paths.has(path)),
			'left over'
		).toEqual([]);
	});
});

it('keeps the style of no page that there is none of any more', () => {
	const kept = filesIn('styles').map((file) => `styles/${file}`);
	expect(kept.toSorted()).toEqual([...new Set(Object.values(STYLES))].toSorted());
});
