/** Every text of the archive, as programs that are not ours read it, for any mapping there can be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Platform } from '#core/exporters/manifest.ts';
import { archiveFiles } from '#core/exporters/zip.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Flavour } from '#core/tables/write-table.ts';
import { decidedMappings } from '../rules/decided.ts';
import { expectPlainMarkdown } from './markdown-checks.ts';
import { readCsv } from './read-csv.ts';
import { scenariosIn } from './read-feature.ts';

const platform: Platform = {
	encode: (text) => new TextEncoder().encode(text),
	sha256: () => Promise.resolve('')
};
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

async function textsOf(mapping: Mapping, flavour: Flavour): Promise<ReadonlyMap<string, string>> {
	const files = await archiveFiles({ mapping, version: '0.0.0', flavour }, platform);
	expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
	return new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}

const isTracker = (path: string) => /^moves\.(?!delta)\w+\.csv$/.test(path);

describe('the texts of the archive', () => {
	test('are read by whoever is meant to read them, in either flavour', async () => {
		await fc.assert(
			fc.asyncProperty(
				decidedMappings,
				fc.constantFrom('machine', 'spreadsheet'),
				async (mapping, flavour) => {
					for (const [path, text] of await textsOf(mapping, flavour)) {
						// Whatever things are called, they name no file.
						expect(path).toMatch(
							/^(?:(?:surfaces|acceptance|packages\/[^/.][^/]*)\/)?[A-Za-z-]+(?:\.[a-z]+)+$/
						);
						if (path.endsWith('.csv')) readCsv(text, isTracker(path) ? 'machine' : flavour);
						if (path.endsWith('.json')) expect(() => JSON.parse(text) as unknown).not.toThrow();
						if (path.endsWith('.feature')) scenariosIn(text);
						// Packages, the dossier and decisions have marks of their own, and tests of their own.
						if (path.endsWith('.md') && !/^(?:packages\/|dossier|decisions)/.test(path))
							expectPlainMarkdown(text);
						// Mermaid reads it in a test of its own, which needs a document.
						if (path.endsWith('.mmd')) expect(text).toMatch(/^%% .*\nflowchart LR\n/);
					}
				}
			),
			{ numRuns: 60 }
		);
	}, 120_000);

	test('are the same bytes for the same mapping, however it came about', async () => {
		await fc.assert(
			fc.asyncProperty(decidedMappings, async (mapping) => {
				expect(await textsOf(structuredClone(mapping), 'machine')).toEqual(await textsOf(mapping, 'machine'));
			}),
			{ numRuns: 25 }
		);
	}, 120_000);

	test('are all told of in the README, and nothing else is', async () => {
		await fc.assert(
			fc.asyncProperty(decidedMappings, async (mapping) => {
				const texts = await textsOf(mapping, 'machine');
				const told = [...(texts.get('README.md') ?? '').matchAll(/^- `([^`]+)`: /gm)].map(
					([, path = '']) => path
				);
				/** A folder speaks for all in it, `…` for the name of any folder. */
				const isAbout = (one: string, path: string) => {
					const [before, after] = one.split('…');
					if (after !== undefined) return path.startsWith(before ?? '') && path.endsWith(after);
					return one.endsWith('/') ? path.startsWith(one) : one === path;
				};
				const isTold = (path: string) => told.some((one) => isAbout(one, path));
				const paths = [...texts.keys()].filter((path) => path !== 'README.md');
				expect(paths.filter((path) => !isTold(path))).toEqual([]);
				for (const path of told)
					if (path !== 'manifest.json') expect(paths.some((one) => isAbout(path, one))).toBe(true);
				expect(new Set(told).size).toBe(told.length);
			}),
			{ numRuns: 25 }
		);
	}, 60_000);
});
