/**
 * Demarc beside other boards: a table of what a harness outside this repository measured, which drives any page that
 * has `window.__bench` with one script, each in a browser of its own. `npm run bench -- --write --peers <its results>`.
 */
import { readFileSync } from 'node:fs';
import { median } from './frames.ts';
import { short, table, whole } from './table.ts';

interface Gesture {
	/** Frames that showed something new, and all of them. */
	readonly drawn?: { readonly n: number; readonly p95: number };
	readonly raf: { readonly n: number; readonly p95: number };
}
/** One line of the results: one board of one size in one browser. What failed is not there. */
interface Job {
	readonly peer: string;
	readonly n: number;
	readonly bytes?: { readonly codeGz: number };
	readonly cold?: { readonly interactive: number };
	readonly near?: Gesture;
	readonly far?: Gesture;
	readonly zoom?: Gesture;
	readonly drag?: Gesture;
	readonly rename?: { readonly med: number };
	readonly undo?: { readonly med: number };
	readonly export?: { readonly ms: number };
	readonly mem?: { readonly heapMB: number };
}

const NAMES: Record<string, string> = {
	demarc: '**Demarc**',
	'xyflow-svelte': 'Svelte Flow',
	'xyflow-react': 'React Flow',
	'bpmn-js': 'bpmn-js',
	cytoscape: 'Cytoscape',
	joint: 'JointJS',
	x6: 'AntV X6',
	excalidraw: 'Excalidraw',
	tldraw: 'tldraw',
	maxgraph: 'maxGraph'
};

/** Frames drawn; of a page that changes its picture in few large steps, all frames. */
const p95 = ({ drawn, raf }: Gesture) => (drawn && drawn.n >= 0.35 * raf.n ? drawn.p95 : raf.p95);

const FIGURES: readonly (readonly [head: string, of: (job: Job) => number | undefined])[] = [
	['code, KiB gzip', ({ bytes }) => bytes && bytes.codeGz / 1024],
	['cold start', ({ cold }) => cold?.interactive],
	['pan near p95', ({ near }) => near && p95(near)],
	['pan far p95', ({ far }) => far && p95(far)],
	['zoom p95', ({ zoom }) => zoom && p95(zoom)],
	['drag p95', ({ drag }) => drag && p95(drag)],
	['rename to paint', ({ rename }) => rename?.med],
	['undo of 100 moves', ({ undo }) => undo?.med],
	['picture', ({ export: picture }) => picture?.ms],
	['heap, MiB', ({ mem }) => mem?.heapMB]
];

const HEADING = '## Beside other boards';

/** The section of `page` that holds it, as it was measured last. Empty: it was never measured. */
function sectionOf(page: string): string {
	const from = page.indexOf(HEADING);
	if (from < 0) return '';
	const to = page.indexOf('\n## ', from + 1);
	return page.slice(from, to < 0 ? undefined : to).trim();
}

/** The table of the results in `file`, measured on `day`; without a file, the section as it stands in `page`. */
export function peersSection(file: string | undefined, day: string, page: string): string {
	if (file === undefined) return sectionOf(page);
	const jobs = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as Job);
	const sizes = [...new Set(jobs.map(({ n }) => n))].sort((a, b) => a - b);
	const peers = Object.keys(NAMES).filter((name) => jobs.some(({ peer }) => peer === name));
	const rows = peers.map((name) => [
		NAMES[name] ?? name,
		...FIGURES.map(([, of]) =>
			sizes
				.map((size) => {
					const values = jobs
						.filter(({ peer, n }) => peer === name && n === size)
						.map(of)
						.filter((value) => value !== undefined && value !== null && Number.isFinite(value));
					const value = median(values as number[]);
					return Number.isNaN(value) ? '–' : value < 100 ? short(value) : whole(value);
				})
				.join(' / ')
		)
	]);
	const counts = sizes.map((size) => size.toLocaleString('en')).join(' / ');
	return `${HEADING}

On ${day}, at ${counts} cards, in ms: each board in a browser of its own, with the same cards in the same order, one
script, real input; frames are those that the compositor drew with something new. A cold start begins with nothing kept,
so that Demarc's has all of its code to read and makes the mapping first. –: not measured.

${table(['board', ...FIGURES.map(([head]) => head)], rows)}`;
}
