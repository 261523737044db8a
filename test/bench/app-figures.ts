/** What a person waits for: the first load, a board from this device's storage, an edit until it is kept. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { writeMapping } from '#core/mapping/write.ts';
import { median } from './frames.ts';
import { sampleMapping } from './sample.ts';

export interface Load {
	readonly page: string;
	/** KiB of code and styles, gzip 9. */
	readonly code: number;
	readonly fonts: number;
}

async function loadOf(browser: Browser, name: string, go: (page: Page) => Promise<void>): Promise<Load> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
	const page = await context.newPage();
	let [code, fonts] = [0, 0];
	const bodies: Promise<void>[] = [];
	page.on('response', (response) => {
		const kind = response.request().resourceType();
		if (!['script', 'stylesheet', 'document', 'font'].includes(kind)) return;
		bodies.push(
			response.body().then((body) => {
				if (kind === 'font') fonts += body.length / 1024;
				else code += gzipSync(body, { level: 9 }).length / 1024;
			})
		);
	});
	await go(page);
	await page.waitForLoadState('networkidle');
	await Promise.all(bodies);
	await context.close();
	return { page: name, code, fonts };
}

/** Brings a mapping in as a person does, through a file, and gives the address of its board. */
async function bringIn(page: Page, url: string, items: number): Promise<string> {
	await page.goto(url);
	await page.getByRole('heading', { name: 'Mappings' }).waitFor();
	await page.locator('input[type=file]').setInputFiles({
		name: `sample-${items}.demarc.json`,
		mimeType: 'application/json',
		buffer: Buffer.from(writeMapping(sampleMapping(items)))
	});
	await page.getByRole('button', { name: /^Import|^Open|^Bring in/ }).click();
	await page.waitForURL(/#\/m\/.+/);
	return page.url().replace(/\/[a-z]+(\?.*)?$/, '/board');
}

export async function firstLoads(browser: Browser, url: string): Promise<Load[]> {
	const home = await loadOf(browser, 'Home', async (page) => {
		await page.goto(url);
		await page.getByRole('heading', { name: 'Mappings' }).waitFor();
	});
	const context = await browser.newContext();
	await context.close();
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

export async function openingOf(
	browser: Browser,
	url: string,
	items: number,
	turns: number
): Promise<Opening> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
	const page = await context.newPage();
	const address = await bringIn(page, url, items);
	const times: number[] = [];
	for (let turn = 0; turn < turns; turn += 1) {
		await page.goto('about:blank');
		await page.goto(address, { waitUntil: 'commit' });
		await page.waitForFunction(() => document.querySelector('[data-board-ready]'), undefined, {
			polling: 'raf'
		});
		times.push(
			await page.evaluate(async () => {
				await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
				return performance.now();
			})
		);
	}
	const kept = await page.evaluate(async () => {
		const state = () => document.querySelector('[data-state]')?.getAttribute('data-state');
		const card = document.querySelector<HTMLElement>('[data-board-ready] [data-item]');
		card?.click();
		card?.focus();
		const start = performance.now();
		card?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
		const deadline = start + 5000;
		while (state() === 'saved' && performance.now() < start + 50)
			await new Promise((done) => setTimeout(done));
		while (state() !== 'saved' && performance.now() < deadline) await new Promise((done) => setTimeout(done));
		return performance.now() - start;
	});
	const cdp = await context.newCDPSession(page);
	await cdp.send('HeapProfiler.collectGarbage');
	const heap = await page.evaluate(
		() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20
	);
	await context.close();
	return { items, board: median(times), kept, heap };
}
