import { describe, expect, test } from 'vitest';
import { CORE, circles, coreBreaches, edges, layerBreaches } from './graph.ts';
import { importsOf, isThere, sourcesUnder, type Source } from './sources.ts';

const sources = sourcesUnder('src');
/** Files that may hand on what others export: they are lists of one kind of thing, and each is tested as such. */
const LISTS = ['commands', 'rules', 'importers', 'exporters'].map((part) => `src/core/${part}/index.ts`);

const arrows = (breaches: readonly { from: string; to: string }[]) =>
	breaches.map(({ from, to }) => `${from} → ${to}`);

describe('the sources', () => {
	test('import in one direction: routes → ui → storage → document → core ← cli', () => {
		expect(
			arrows(layerBreaches(sources)),
			'What is below must not know what is above, or it can’t be used and tested without it. ' +
				'Hand the thing in as an argument, or move it down to the layer that both may know.'
		).toEqual([]);
	});

	test('and inside core: mapping ← ownership, commands, layout ← rules ← importers, exporters', () => {
		expect(
			arrows(coreBreaches(sources)),
			'A part of core may only stand on the parts below it (test/guards/graph.ts has the list). ' +
				'Move what both need down, usually into mapping.'
		).toEqual([]);
	});

	test('every part of core has its place in that order', () => {
		const parts = new Set(sources.flatMap(({ path }) => /^src\/core\/([^/]+)\//.exec(path)?.[1] ?? []));
		expect(
			[...parts].filter((part) => !(part in CORE)),
			'A new part of core: say in test/guards/graph.ts what it may stand on.'
		).toEqual([]);
	});

	test('have no circles', () => {
		expect(
			circles(sources).map((way) => way.join(' → ')),
			'Files in a circle can only be understood and loaded together. ' +
				'Take the part that both need out into a file of its own.'
		).toEqual([]);
	});

	test('lead to files that are there', () => {
		const missing = edges(sources).filter(({ to }) => !isThere(to) && !to.includes('$types'));
		expect(
			arrows(missing),
			'The import leads nowhere. Paths carry their ending, and # aliases are in package.json.'
		).toEqual([]);
	});

	test('write their paths with an ending', () => {
		const bare = sources.flatMap(({ path, imports }) =>
			imports
				.filter(({ specifier, to }) => to !== undefined && !/\.\w+(\?\w+)?$/.test(specifier))
				.map(({ specifier }) => `${path}: ${specifier}`)
		);
		expect(
			bare.filter((one) => !one.endsWith('./$types')),
			'Node, which runs the command line without a build, does not guess endings: write .ts.'
		).toEqual([]);
	});

	test('hand on what others export only in the lists', () => {
		const barrels = sources.filter(
			({ path, imports }) => imports.some(({ isReexport }) => isReexport) && !LISTS.includes(path)
		);
		expect(
			barrels.map(({ path }) => path),
			'A file that only hands on others draws everything behind it into every page and makes circles. ' +
				'Import from the file that has the thing.'
		).toEqual([]);
	});

	test('in core use nothing of a screen, a disk or a network: few packages, all of them pure', () => {
		const packages = ['zod', 'fractional-indexing', 'papaparse', 'jszip'];
		const foreign = sources
			.filter(({ path }) => path.startsWith('src/core/'))
			.flatMap(({ path, imports }) =>
				imports
					.filter(
						({ to, specifier }) => to === undefined && !packages.includes(specifier.split('/')[0] ?? '')
					)
					.map(({ specifier }) => `${path}: ${specifier}`)
			);
		expect(
			foreign,
			'Core runs in a browser, a worker and on the command line alike. Do it in storage, document, ui or cli.'
		).toEqual([]);
	});

	test('in core import each other by relative paths, elsewhere core by its alias', () => {
		const wrong = sources.flatMap(({ path, imports }) =>
			imports
				.filter(({ specifier, to }) =>
					path.startsWith('src/core/')
						? specifier.startsWith('#')
						: specifier.startsWith('.') && to?.startsWith('src/core/')
				)
				.map(({ specifier }) => `${path}: ${specifier}`)
		);
		expect(wrong, 'One way to write each path: ./ and ../ inside core, #core/… outside it.').toEqual([]);
	});
});

describe('the guards themselves', () => {
	const source = (path: string, text: string): Source => ({ path, text, imports: importsOf(path, text) });

	test('see every way to import', () => {
		const text = `
			import a from './a.ts';
			import type { B } from "../b.ts";
			import './c.ts';
			import {
				d
			} from '#core/d.ts';
			export { e } from './e.ts';
			export * from './f.ts';
			const g = await import('./g.ts');
			import w from './w.ts?worker';
			import y from 'yjs';
			// import no from './no.ts';
			/* import no from './no.ts'; */
			export const text = 'from here';`;
		const found = importsOf('src/core/x/y.ts', text);
		expect(found.map(({ to }) => to)).toEqual([
			'src/core/x/a.ts',
			'src/core/b.ts',
			'src/core/x/c.ts',
			'src/core/d.ts',
			'src/core/x/e.ts',
			'src/core/x/f.ts',
			'src/core/x/w.ts',
			undefined,
			'src/core/x/g.ts'
		]);
		expect(found.filter(({ isReexport }) => isReexport).map(({ specifier }) => specifier)).toEqual([
			'./e.ts',
			'./f.ts'
		]);
	});

	test('see a layer that reaches up, and let one reach down', () => {
		const up = source('src/document/a.ts', `import b from '#ui/b.svelte.ts';`);
		const down = source('src/ui/b.svelte.ts', `import a from '#document/a.ts';`);
		expect(layerBreaches([up, down])).toEqual([{ from: 'src/document/a.ts', to: 'src/ui/b.svelte.ts' }]);
		const rule = source('src/core/rules/a.ts', `import b from '../exporters/b.ts';`);
		const exporter = source('src/core/exporters/b.ts', `import a from '../rules/a.ts';`);
		expect(coreBreaches([rule, exporter])).toEqual([
			{ from: 'src/core/rules/a.ts', to: 'src/core/exporters/b.ts' }
		]);
		expect(coreBreaches([source('src/core/attic/a.ts', `import b from '../mapping/b.ts';`)])).toHaveLength(1);
	});

	test('see a circle, however long, and a file that imports itself', () => {
		const round = [
			source('src/a.ts', `import './b.ts';`),
			source('src/b.ts', `import './c.ts';`),
			source('src/c.ts', `import type { A } from './a.ts';`),
			source('src/d.ts', `import './d.ts'; import './a.ts';`)
		];
		expect(circles(round)).toEqual([
			['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/a.ts'],
			['src/d.ts', 'src/d.ts']
		]);
		expect(circles(round.slice(0, 2))).toEqual([]);
	});
});
