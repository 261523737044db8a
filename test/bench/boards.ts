/** Boards side by side: Demarc's, Svelte Flow as it comes, and one canvas drawn by hand; same cards, same gestures. */
import type { Browser, Page } from 'playwright';
import { drag, freshContext, median, pan, zoom, type Frames } from './frames.ts';

interface Adapter {
	ready: Promise<void>;
	size(): number;
	view(): { readonly x: number; readonly y: number; readonly zoom: number };
	fit(): void;
	near(): void;
	dragTarget(): { id: string; x: number; y: number };
	renameOne(id: string, text: string): unknown;
	ids(): string[];
	moveMany(ids: string[], dx: number, dy: number): unknown;
	undo(): unknown;
}
declare global {
	interface Window {
		__bench?: Adapter;
	}
}

export interface BoardFigures {
	readonly cold: number;
	readonly near: Frames;
	readonly far: Frames;
	readonly zoom: Frames;
	readonly drag: Frames;
	readonly rename: number;
	readonly undo: number;
	/** MiB of JavaScript heap after garbage collection. */
	readonly heap: number;
}

const GESTURE = 1500;

/** From the call until two frames later, in ms: the first shows it, the second proves that it was drawn. */
function untilPainted(page: Page, what: 'rename' | 'undo', turn: number): Promise<number> {
	return page.evaluate(
		async ([action, number]) => {
			const bench = window.__bench as Adapter;
			const [id = ''] = bench.ids();
			if (action === 'undo') {
				bench.moveMany(bench.ids(), 40, 0);
				await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			}
			// Begin right after a frame, so that waiting for the next one is not part of the figure.
			await new Promise((done) => requestAnimationFrame(done));
			const start = performance.now();
			if (action === 'undo') bench.undo();
			else bench.renameOne(id, `Renamed ${number}`);
			await new Promise<void>((done) =>
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => done();
					port2.postMessage(0);
				})
			);
			return performance.now() - start;
		},
		[what, turn] as const
	);
}

/** One fresh page, one board, every gesture. */
export async function measureBoard(browser: Browser, url: string): Promise<BoardFigures> {
	const context = await freshContext(browser);
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	try {
		await page.goto(url, { waitUntil: 'commit' });
		await page.waitForFunction(() => window.__bench, undefined, { timeout: 120_000 });
		const cold = await page.evaluate(async () => {
			await window.__bench?.ready;
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			return performance.now();
		});
		await page.waitForTimeout(500);
		const view = async (which: 'fit' | 'near') => {
			await page.evaluate((name) => window.__bench?.[name](), which);
			await page.waitForTimeout(400);
		};
		await view('near');
		const near = await pan(page, cdp, GESTURE);
		const renames: number[] = [];
		for (let turn = 0; turn < 9; turn += 1) renames.push(await untilPainted(page, 'rename', turn));
		await view('near');
		const at = await page.evaluate(() => window.__bench?.dragTarget());
		const dragged = await drag(page, cdp, at ?? { x: 640, y: 400 }, GESTURE);
		await view('fit');
		const far = await pan(page, cdp, GESTURE);
		await view('fit');
		const zoomed = await zoom(page, cdp, GESTURE);
		await view('near');
		const undos: number[] = [];
		for (let turn = 0; turn < 5; turn += 1) undos.push(await untilPainted(page, 'undo', turn));
		await cdp.send('HeapProfiler.collectGarbage');
		const heap = await page.evaluate(
			() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20
		);
		return {
			cold,
			near,
			far,
			zoom: zoomed,
			drag: dragged,
			rename: median(renames),
			undo: median(undos),
			heap
		};
	} finally {
		await context.close();
	}
}
