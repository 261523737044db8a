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

/** In the page, before anything else: marks the moment in which the board's canvas writes its first word. */
function markPicture(): void {
	const { prototype } = CanvasRenderingContext2D;
	const { fillText } = prototype;
	prototype.fillText = function (...words) {
		if (this.canvas.isConnected && this.canvas.clientWidth > 500) {
			performance.mark('picture');
			prototype.fillText = fillText;
		}
		fillText.apply(this, words);
	};
}
const picture = () => performance.getEntriesByName('picture')[0]?.startTime;

/** Everything that an address loads where nothing is kept from before; `until`: the rows, with what they wait for. */
async function loadsOf(
	page: Page,
	address: string,
	isThere: (page: Page) => Promise<unknown>,
	rows: readonly { readonly name: string; readonly until: 'picture' | 'idle' }[]
): Promise<Load[]> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
	const bodies = new Map<string, Promise<{ code: number; fonts: number }>>();
	const count = (response: Response) => {
		const kind = response.request().resourceType();
		if (!['script', 'stylesheet', 'document', 'font'].includes(kind)) return;
		const sizes = response.body().then((body) => ({
			code: kind === 'font' ? 0 : gzipSync(body, { level: 9 }).length / 1024,
			fonts: kind === 'font' ? body.length / 1024 : 0
		}));
		bodies.set(response.url(), sizes);
	};
	page.on('response', count);
	await page.goto(address);
	await isThere(page);
	await page.waitForLoadState('networkidle');
	// What answers while bodies are read is a part of it, until the page has nothing more to do.
	for (let read = -1; read < bodies.size;) {
		read = bodies.size;
		await Promise.all(bodies.values());
		await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
	}
	page.off('response', count);
	const moment = await page.evaluate(picture);
	const asked = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name, startTime }) => [name, startTime] as const)
	);
	const later = new Set(asked.filter(([, at]) => at > (moment ?? 0)).map(([name]) => name));
	return Promise.all(
		rows.map(async ({ name, until }) => {
			if (until === 'picture' && moment === undefined) throw new Error(`${name}: no picture was drawn`);
			const counted = [...bodies].filter(([url]) => until === 'idle' || !later.has(url));
			const sizes = await Promise.all(counted.map(([, size]) => size));
			const sum = (of: 'code' | 'fonts') => sizes.reduce((total, size) => total + size[of], 0);
			return { page: name, code: sum('code'), fonts: sum('fonts') };
		})
	);
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
	const context = await freshContext(browser, 'block');
	await context.addInitScript(markPicture);
	const home = (page: Page) => page.getByRole('heading', { name: 'Mappings' }).waitFor();
	const card = (page: Page) => page.waitForFunction(() => document.querySelector('[data-card]'));
	const homeLoads = await loadsOf(await context.newPage(), url, home, [{ name: 'Home', until: 'idle' }]);
	const address = await bringIn(await context.newPage(), url, 45);
	const boardLoads = await loadsOf(await context.newPage(), address, card, [
		{ name: 'Board of 45 items, until its first picture', until: 'picture' },
		{ name: 'Board of 45 items, with all that follows', until: 'idle' }
	]);
	await context.close();
	return [...homeLoads, ...boardLoads];
}

export interface Opening {
	readonly items: number;
	/** ms from navigation until the canvas has drawn the board. */
	readonly picture: number;
	/** ms from navigation until its cards can be used. */
	readonly board: number;
	/** ms from the key until the status says that the edit is kept: the first one, and the median of those after it. */
	readonly firstKept: number;
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
	await context.addInitScript(markPicture);
	const page = await context.newPage();
	const address = await bringIn(page, url, items);
	const pictures: number[] = [];
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
		pictures.push((await page.evaluate(picture)) ?? Number.NaN);
	}
	await page.locator('[data-card]').first().focus();
	const kepts: number[] = [];
	for (let edit = 0; edit < 6; edit += 1) {
		await page.evaluate(watchSaving);
		await page.keyboard.press('Alt+ArrowDown');
		kepts.push(await page.evaluate(async () => (await window.__kept) ?? Number.NaN));
	}
	const [firstKept = Number.NaN, ...others] = kepts;
	const cdp = await context.newCDPSession(page);
	await cdp.send('HeapProfiler.collectGarbage');
	const heap = await page.evaluate(
		() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20
	);
	await context.close();
	return {
		items,
		picture: median(pictures),
		board: median(times),
		firstKept,
		kept: median(others),
		heap
	};
}
