/**
 * The whole archive and every dry run, whatever things are called: no cell is a formula, no name is markup or a script,
 * no path leads out, and what comes back is what left. Read by programs that know nothing of ours.
 */
import fc from 'fast-check';
import papaparse from 'papaparse/papaparse.js';
import { describe, expect, test } from 'vitest';
import { dryRun } from '#core/exporters/dry-run.ts';
import type { PackedFile } from '#core/exporters/manifest.ts';
import { archiveFiles, packed } from '#core/exporters/zip.ts';
import { proposeBytes } from '#core/importers/propose-bytes.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { handed } from '#core/exporters/hand-off-delta.ts';
import { backlog } from '#core/exporters/backlog.ts';
import { platform } from '#ui/spec/platform.ts';
import { packedMappings } from '../../arbitrary-packages.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';
import { asMapping, decode } from '../importers/reading.ts';
import { decidedMappings } from '../rules/decided.ts';
import { scenariosIn } from './read-feature.ts';
import { attributesOf, parsed } from './report/pages.ts';
import { wordy } from './report/wordy.ts';

type Flavour = 'machine' | 'spreadsheet';
const textOf = ({ bytes }: PackedFile) =>
	new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

async function everyFile(mapping: Mapping, flavour: Flavour = 'machine'): Promise<readonly PackedFile[]> {
	const runs = await Promise.all(
		mapping.packages.map(async (pack, i) =>
			(await dryRun(mapping, pack, platform)).map((file) => ({ ...file, path: `dry-run-${i}/${file.path}` }))
		)
	);
	return [...(await archiveFiles({ mapping, version: '0.0.0', flavour }, platform)), ...runs.flat()];
}

/** As spreadsheets decide: the first sign behind blanks and invisible characters. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+@\-\uFF1D\uFF0B\uFF20\uFF0D]/u;
/** What our own files are made of; nothing in it runs or fetches. */
const RUNS = new Set(
	'script iframe object embed form input img link base foreignobject audio video'.split(' ')
);

function expectHarmlessPage(text: string): void {
	for (const element of parsed(text).elements) {
		expect(RUNS).not.toContain(element.tagName.toLowerCase());
		for (const [name, value] of Object.entries(attributesOf(element))) {
			expect(name).not.toMatch(/^(?:on|srcdoc$|formaction$)/i);
			// Chapters and the files of a package: nowhere else.
			if (/^(?:xlink:)?(?:href|src)$/.test(name)) expect(value).toMatch(/^(?:#|data\/)[\w.#-]*$/);
		}
	}
}

/** A tag, a link or an address that a reader of Markdown would make one of. */
const MARKUP = /<(?!br>)[a-z!/]|(?<!\\)\]\(|(?<!&lt;|`)\bjavascript:(?!alert)/i;

function expectHarmless({ path, ...file }: PackedFile, flavour: Flavour): void {
	const text = textOf({ path, ...file });
	expect(path).toMatch(/^[a-z0-9][\w-]*(?:\/[a-z0-9][\w-]*)*(?:\.[a-z0-9]+){1,2}$/i);
	const [ending] = path.split('.').slice(-1);
	if (ending === 'csv') {
		const isSpreadsheet = flavour === 'spreadsheet' && text.startsWith('\uFEFF');
		const { data } = papaparse.parse(text.replace(/^\uFEFF/, ''), {
			...{ delimiter: isSpreadsheet ? ';' : ',', newline: '\r\n' as '\n' }
		});
		for (const cell of data.flat()) expect(cell, path).not.toMatch(FORMULA);
	}
	if (ending === 'html' || ending === 'svg') expectHarmlessPage(text);
	if (ending === 'md') expect(text, path).not.toMatch(MARKUP);
	if (ending === 'json') expect(() => JSON.parse(text) as unknown, path).not.toThrow();
	if (ending === 'feature') scenariosIn(text);
	if (ending === 'mmd') expect(text, path).not.toMatch(/<|^\s*(?:click|href|call)\b|%%\{/m);
}

/** Some of its work was handed off before, so that the table of what is new since then is there too. */
function handedOff(mapping: Mapping): Mapping {
	const tasks = handed(backlog(mapping)).slice(1);
	return { ...mapping, handOffs: [{ id: 'h', on: '2026-02-03', order: 'a0', tasks }] };
}

describe('every file that leaves', () => {
	const ofPlainWord = everyFile(handedOff(wordy('A word'))).then(
		(files) => new Map(files.map((file) => [file.path, textOf(file)]))
	);

	test('is no formula, no markup, no script and no way out of its folder, of any mapping', async () => {
		const any = fc.oneof(decidedMappings, packedMappings);
		await fc.assert(
			fc.asyncProperty(any, fc.constantFrom<Flavour>('machine', 'spreadsheet'), async (mapping, flavour) => {
				for (const file of await everyFile(mapping, flavour)) expectHarmless(file, flavour);
			}),
			{ numRuns: 30, endOnFailure: true }
		);
	}, 180_000);

	test.each(HOSTILE_TEXTS.map((text) => [text]))('is so where every text is %j', async (text) => {
		const mapping = handedOff(wordy(text, text || ' '));
		const files = await everyFile(mapping, 'spreadsheet');
		expect(files.map(({ path }) => path)).toContain('moves.delta.csv');
		for (const file of files) expectHarmless(file, 'spreadsheet');
		// No scenario and no line of a picture more than with a plain word.
		const plain = await ofPlainWord;
		for (const file of files) {
			const other = plain.get(file.path);
			if (other === undefined) continue;
			if (file.path.endsWith('.feature'))
				expect(scenariosIn(textOf(file)).length).toBe(scenariosIn(other).length);
			if (file.path.endsWith('.mmd')) expect(textOf(file).split('\n').length).toBe(other.split('\n').length);
		}
	});

	test('brings the same mapping back, packed or as a picture', async () => {
		await fc.assert(
			fc.asyncProperty(decidedMappings, async (mapping) => {
				const files = await archiveFiles({ mapping, version: '0.0.0' }, platform);
				const back = async (name: string, bytes: Uint8Array) =>
					asMapping(await proposeBytes({ name, bytes }, decode)).mapping;
				expect(await back('spec.zip', await packed(files))).toEqual(mapping);
				for (const { path, bytes } of files)
					if (/^(?:mapping\.demarc\.json|diagram\.svg)$/.test(path))
						expect(await back(path, bytes)).toEqual(mapping);
			}),
			{ numRuns: 12 }
		);
	}, 120_000);
});
