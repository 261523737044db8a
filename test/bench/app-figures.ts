/** What a person waits for: the first load, a board from this device's storage, an edit until it is kept. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright';
import { writeMapping } from '#core/mapping/write.ts';
import { freshContext, median } from './frames.ts';
import { sampleMapping } from './sample.ts';

export interface Load {
	readonly page: string;
	/** KiB of code and styles, gzip 9. */
	readonly code: number;
	readonly fonts: number;
}

async function loadOf(browser: Browser, name: string, go: (page: Page) => Promise<void>): Promise<Load> {
	const context = await freshContext(browser);
	const page = await context.newPage();
	let [code, fonts] = [0, 0];
	const bodies: Promise<void>[] = [];
	const count = (response: Response) => {
		const kind = response.request().resourceType();
		if (!['script', 'stylesheet', 'document', 'font'].includes(kind)) return;
		bodies.push(
			response.body().then((body) => {
				if (kind === 'font') fonts += body.length / 1024;
				else code += gzipSync(body, { level: 9 }).length / 1024;
			})
		);
	};
	page.on('response', count);
	await go(page);
	await page.waitForLoadState('networkidle');
	// What answers while bodies are read is a part of it, until the page has nothing more to do.
	for (let read = -1; read < bodies.length;) {
		read = bodies.length;
		await Promise.all(bodies);
		await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
	}
	page.off('response', count);
	await context.close();
	return { page: name, code, fonts };
}

/** Brings a mapping in as a person does, through a file, and gives the address of its board. */
export async function bringIn(page: Page, url: string, items: number): Promise<string> {
	await page.goto(url);
	await page.getByRole('heading', { name: 'Mappings' }).waitFor();
	await page.getByLabel('Open a file', { exact: true }).setInputFiles({
		name: `sample-${items}.demarc.json`,
		mimeType: 'application/json',
		buffer: Buffer.from(writeMapping(sampleMapping(items)))
	});
	await page.getByRole('dialog').getByRole('button', { name: 'Open as a new mapping' }).click();
	await page.waitForURL(/#\/m\/.+/);
	return page.url().replace(/\/[a-z]+(\?.*)?$/, '/board');
}

export async function firstLoads(browser: Browser, url: string): Promise<Load[]> {
	const home = await loadOf(browser, 'Home', async (page) => {
		await page.goto(url);
		await page.getByRole('heading', { name: 'Mappings' }).waitFor();
	});
	const board = await loadOf(browser, 'Board, from its address', async (page) => {
		await page.goto(`${url}/?bench=45`);
		await page.waitForFunction(() => window.__bench);
	});
	return [home, board];
}

export interface Opening {
	readonly items: number;
	/** ms from navigation until the board shows its cards. */
	readonly board: number;
	/** ms from a changed name until the status says that it is kept. */
	readonly kept: number;
	/** MiB of heap with the board open. */
	readonly heap: number;
}

declare global {
	interface Window {
		__kept?: Promise<number>;
	}
}

/** In the page: from the next key until the status has said "Saving…" and then "Saved", in ms. */
function watchSaving(): void {
	const status = document.querySelector('[data-state]');
	window.__kept = new Promise((done) => {
		let start = 0;
		let isUnderWay = false;
		addEventListener('keydown', () => (start ||= performance.now()), { capture: true });
		const watch = new MutationObserver(() => {
			const state = status?.getAttribute('data-state');
			if (state !== 'saved') isUnderWay = true;
			else if (isUnderWay) {
				watch.disconnect();
				done(performance.now() - start);
			}
		});
		if (status) watch.observe(status, { attributes: true });
	});
}

export async function openingOf(
	browser: Browser,
	url: string,
	items: number,
	turns: number
): Promise<Opening> {
	const context = await freshContext(browser);
	const page = await context.newPage();
	const address = await bringIn(page, url, items);
	const times: number[] = [];
	for (let turn = 0; turn < turns; turn += 1) {
		await page.goto('about:blank');
		await page.goto(address, { waitUntil: 'commit' });
		await page.waitForFunction(() => document.querySelector('[data-card]'), undefined, {
			polling: 'raf'
		});
		times.push(
			await page.evaluate(async () => {
				await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
				return performance.now();
			})
		);
	}
	await page.locator('[data-card]').first().focus();
	await page.evaluate(watchSaving);
	await page.keyboard.press('Alt+ArrowDown');
	const kept = await page.evaluate(async () => (await window.__kept) ?? Number.NaN);
	const cdp = await context.newCDPSession(page);
	await cdp.send('HeapProfiler.collectGarbage');
	const heap = await page.evaluate(
		() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20
	);
	await context.close();
	return { items, board: median(times), kept, heap };
}
