/**
 * `npm run bench`: every figure of docs/benchmarks.md, in one run, on built code, in a real Chromium.
 * `-- --quick`: one turn and two sizes; `-- --write`: writes the page; `-- --peers <file>`: with the table of
 * `peers.ts`; `-- --only core`: what needs no screen, not written, in a minute.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumLaunch } from '../../bin/chromium.js';
import { firstLoads, openingOf, type Opening } from './app-figures.ts';
import { measureBoard, type BoardFigures } from './boards.ts';
import { coreFigures, type Figure } from './core-figures.ts';
import { median } from './frames.ts';
import { inventoryFigures, type InventoryFigures } from './inventory-figures.ts';
import { peersSection } from './peers.ts';
import { serve } from '../static-host.ts';
import { short, spread, table, whole } from './table.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
const { values: options } = parseArgs({
	options: {
		quick: { type: 'boolean' },
		write: { type: 'boolean' },
		turns: { type: 'string' },
		sizes: { type: 'string' },
		only: { type: 'string' },
		peers: { type: 'string' }
	}
});
const TURNS = Number(options.turns ?? (options.quick ? 1 : 3));
const SIZES = (options.sizes ?? (options.quick ? '100,2000' : '100,1000,2000,5000')).split(',').map(Number);
const PAGES = join(HERE, 'results/pages');
const PAGE = join(ROOT, 'docs/benchmarks.md');

async function buildAll(): Promise<void> {
	await build({ root: ROOT, logLevel: 'warn' });
	for (const page of ['canvas', 'flow'])
		await build({
			root: join(HERE, 'pages', page),
			base: './',
			configFile: false,
			logLevel: 'warn',
			plugins: [svelte({ configFile: false })],
			build: { outDir: join(PAGES, page), emptyOutDir: true }
		});
}

const BOARDS = ['Demarc', 'hand-drawn canvas', 'Svelte Flow as it comes'] as const;
type Board = (typeof BOARDS)[number];
type Results = Map<number, Record<Board, BoardFigures[]>>;

function boardTables(results: Results): string {
	const rows: string[][] = [];
	for (const [size, boards] of results)
		for (const name of BOARDS) {
			const runs = boards[name];
			if (runs.length === 0) continue;
			const of = (pick: (one: BoardFigures) => number) => spread(runs.map(pick));
			rows.push([
				whole(size),
				name,
				of((one) => one.cold),
				of((one) => one.near.p95),
				of((one) => one.far.p95),
				of((one) => one.zoom.p95),
				of((one) => one.drag.p95),
				of((one) => Math.max(one.near.worst, one.far.worst, one.zoom.worst, one.drag.worst)),
				of((one) => one.rename),
				of((one) => one.undo),
				of((one) => one.heap)
			]);
		}
	const heads = [
		'cards',
		'board',
		'cold start',
		'pan near p95',
		'pan far p95',
		'zoom p95',
		'drag p95',
		'worst frame',
		'rename to paint',
		'undo of 100 moves',
		'heap, MiB'
	];
	return table(heads, rows);
}

function ratioTable(results: Results): string {
	const rows = [...results].map(([size, boards]) => {
		const of = (name: Board, pick: (one: BoardFigures) => number) => median(boards[name].map(pick));
		const ratio = (beside: Board, pick: (one: BoardFigures) => number) => {
			const other = boards[beside].length === 0 ? 0 : of(beside, pick);
			return other === 0 ? '–' : (of('Demarc', pick) / other).toFixed(2);
		};
		return [
			whole(size),
			...[
				(one: BoardFigures) => one.near.p95,
				(one: BoardFigures) => one.far.p95,
				(one: BoardFigures) => one.zoom.p95,
				(one: BoardFigures) => one.drag.p95,
				(one: BoardFigures) => one.rename
			].map((pick) => `${ratio('hand-drawn canvas', pick)} / ${ratio('Svelte Flow as it comes', pick)}`)
		];
	});
	return table(['cards', 'pan near', 'pan far', 'zoom', 'drag', 'rename to paint'], rows);
}

const coreTable = (figures: readonly Figure[]) =>
	table(
		['what', 'ms', 'beside it, ms', 'ratio', 'aim'],
		figures.map(({ what, ours, beside, aim }) => [
			what,
			short(ours),
			beside ? `${beside.what}: ${short(beside.ms)}` : '',
			beside ? (ours / beside.ms).toFixed(2) : '',
			aim
		])
	);

function openingTable(openings: readonly Opening[], beside: Results): string {
	const heads = [
		'items',
		'address to first picture, ms',
		'to cards one can use',
		'Svelte Flow as it comes, cards from memory',
		'ratio (aim: 0.5)',
		'first edit to "Saved"',
		'later edits',
		'heap, MiB'
	];
	const rows = openings.map(({ items, picture, board, firstKept, kept, heap }) => {
		const other = median(beside.get(items)?.['Svelte Flow as it comes'].map(({ cold }) => cold) ?? []);
		return [
			...[items, picture, board, other].map(whole),
			(board / other).toFixed(2),
			whole(firstKept),
			whole(kept),
			short(heap)
		];
	});
	return table(heads, rows);
}

const inventoryTable = (figures: readonly InventoryFigures[]) =>
	table(
		[
			'items',
			'scrolling fast, p95',
			'an empty page so long',
			'key in the new line, p95',
			'in a cell',
			'in Find',
			'in a bare field'
		],
		figures.map(({ items, scroll, bareScroll, capture, cell, find, bareField }) => [
			whole(items),
			short(scroll.p95),
			`${short(bareScroll.p95)}: ratio ${(scroll.p95 / bareScroll.p95).toFixed(2)}`,
			...[capture, cell, find, bareField].map(short)
		])
	);

if (options.only !== undefined) {
	if (options.only !== 'core') throw new Error(`--only core, not --only ${options.only}`);
	console.log(coreTable(await coreFigures()));
	process.exit();
}

await buildAll();
const app = await serve(join(ROOT, 'build'));
const pages = await serve(PAGES);
const browser = await chromium.launch(chromiumLaunch('browser'));
const urls: Record<Board, (size: number) => string> = {
	Demarc: (size) => `${app.url}/?bench=${size}`,
	'hand-drawn canvas': (size) => `${pages.url}/canvas/?bench=${size}`,
	'Svelte Flow as it comes': (size) => `${pages.url}/flow/?bench=${size}`
};
const results: Results = new Map();
for (const size of SIZES) {
	const boards: Record<Board, BoardFigures[]> = {
		Demarc: [],
		'hand-drawn canvas': [],
		'Svelte Flow as it comes': []
	};
	results.set(size, boards);
	for (let turn = 0; turn < TURNS; turn += 1)
		for (const name of BOARDS) {
			console.error(`${name}, ${size} cards, turn ${turn + 1} of ${TURNS}`);
			boards[name].push(await measureBoard(browser, urls[name](size)));
		}
}
const loads = await firstLoads(browser, app.url);
const openings: Opening[] = [];
for (const size of SIZES.filter((one) => one >= 1000))
	openings.push(await openingOf(browser, app.url, size, TURNS + 2));
const inventories: InventoryFigures[] = [];
for (const size of SIZES.filter((one) => one >= 1000))
	inventories.push(await inventoryFigures(browser, app.url, size));
await browser.close();
app.server.close();
pages.server.close();
const figures = await coreFigures();
const today = new Date().toISOString().slice(0, 10);

const page = `# Benchmarks

\`npm run bench${options.write ? ' -- --write' : ''}\` on ${today}: ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version},
Chromium ${chromium.name() && browser.version()}, headless, software rendering. Medians of ${TURNS} interleaved turns, ranges in
brackets. Frames are requestAnimationFrame intervals under real wheel and mouse events, while panning and zooming
between those that moved the view: 16.7 ms is the best there is.
No test fails on a time.

## Boards, ms

${boardTables(results)}

Demarc as a ratio to the hand-drawn canvas / to Svelte Flow as it comes:

${ratioTable(results)}

${peersSection(options.peers, today, readFileSync(PAGE, 'utf8'))}

## First load

${table(
	['page', 'code and styles, KiB gzip', 'fonts, KiB', 'aim'],
	loads.map(({ page: name, code, fonts }, i) => [
		name,
		short(code),
		short(fonts),
		['under 110', 'under 180', ''][i] ?? ''
	])
)}

## From this device's storage

${openingTable(openings, results)}

## The inventory, ms

${inventoryTable(inventories)}

## Without a screen

${coreTable(figures)}
`;
console.log(page);
if (options.write) writeFileSync(PAGE, page);
