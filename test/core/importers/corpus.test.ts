/** Files that nobody on this project wrote: each comes in, or is refused in one clear sentence; nothing hangs. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mappingFrom } from '#core/importers/accept.ts';
import { proposeBytes } from '#core/importers/propose-bytes.ts';
import type { Proposal } from '#core/importers/proposal.ts';
import { readMapping } from '#core/mapping/read.ts';
import { decode, sequence } from './reading.ts';

const ROOT = fileURLToPath(new URL('../../../../shared/corpus/files', import.meta.url));
const isThere = existsSync(ROOT);
if (!isThere) console.info('Foreign files are not tested: the corpus is not beside this checkout.');

function filesUnder(folder: string): string[] {
	return readdirSync(folder)
		.toSorted()
		.flatMap((name) => {
			const path = join(folder, name);
			return statSync(path).isDirectory() ? filesUnder(path) : [path];
		});
}

interface Expected {
	readonly records?: number;
	readonly columns?: number;
}

/** Reads a file, and holds it to what every file is held to. */
async function read(path: string): Promise<Proposal> {
	const proposal = await proposeBytes({ name: path, bytes: readFileSync(path) }, decode);
	if (!proposal.ok) {
		expect(proposal.problems.length, path).toBeGreaterThan(0);
		for (const { text } of proposal.problems) {
			expect(text.length, path).toBeLessThan(400);
			expect(text, path).not.toMatch(/undefined|\[object|Error:/);
		}
		return proposal;
	}
	if (proposal.type === 'ballots' || proposal.type === 'replies')
		throw new Error(`${path} is taken for ${proposal.type}`);
	const mapping = mappingFrom(proposal, { id: 'm', title: 'M', newId: sequence() });
	expect(readMapping(mapping).ok, path).toBe(true);
	return proposal;
}

const SLOWEST = 20_000;

describe.runIf(isThere)('foreign files', () => {
	const folders: readonly (readonly [folder: string, atLeast: number])[] = [
		['csv/real', 30],
		['csv/real-headers', 2],
		['csv/csv-parser', 0],
		['csv/csvkit', 0],
		['csv/delimiters', 6],
		['csv/encodings', 7],
		['csv/fast-csv', 0],
		['csv/frictionless', 10],
		['csv/papaparse', 1],
		['csv/pasted', 5],
		['csv/redmine', 8],
		['csv/spectrum', 0],
		['csv/structure', 20],
		['csv/univocity', 0],
		['csv/w3c-csvw', 5],
		['hostile/files', 0],
		['hostile/json', 0],
		['hostile/strings', 0],
		['hostile/wrong-kind', 0],
		['hostile/zip', 0]
	];

	it.each(folders)(
		'%s: at least %d come in, the others are refused in a sentence',
		async (folder, atLeast) => {
			const paths = filesUnder(join(ROOT, folder));
			let imported = 0;
			for (const path of paths) {
				const before = performance.now();
				if ((await read(path)).ok) imported += 1;
				expect(performance.now() - before, path).toBeLessThan(SLOWEST);
			}
			console.info(`${folder}: ${imported} of ${paths.length} come in, ${paths.length - imported} refused`);
			expect(imported).toBeGreaterThanOrEqual(atLeast);
		},
		180_000
	);

	it('in csv/real have as many rows as another program counts, refused ones included', async () => {
		const expected = JSON.parse(readFileSync(join(ROOT, 'expected.json'), 'utf8')) as Record<
			string,
			Expected
		>;
		for (const path of filesUnder(join(ROOT, 'csv/real'))) {
			const proposal = await read(path);
			if (!proposal.ok || proposal.type !== 'items') continue;
			const { items, refused } = proposal;
			const records = expected[relative(ROOT, path)]?.records;
			if (records !== undefined) expect(items.length + refused.length, path).toBe(records);
		}
	}, 120_000);

	it('of hostile archives none gives a mapping, and none unpacks for long', async () => {
		for (const path of filesUnder(join(ROOT, 'hostile/zip'))) expect((await read(path)).ok, path).toBe(false);
	}, 120_000);
});

const ARTICLE = join(ROOT, '..', 'article_items.csv');

describe.runIf(isThere)('the items that the article names', () => {
	it('are all there, each with the kind that its row says', async () => {
		const proposal = await read(ARTICLE);
		if (!proposal.ok || proposal.type !== 'items') throw new Error('refused');
		const lines = readFileSync(ARTICLE, 'utf8').trim().split('\n').slice(1);
		expect(proposal.items).toHaveLength(lines.length);
		proposal.items.forEach(({ kind, name }, i) => {
			expect(lines[i]?.startsWith(`${kind},${name}`) || lines[i]?.startsWith(`${kind},"`)).toBe(true);
		});
	});
});
