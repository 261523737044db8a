/** The inventory: frames while its rows scroll fast, and from a key to what it shows. Beside it, pages that do nothing. */
import type { Browser, CDPSession, Page } from 'playwright';
import { bringIn } from './app-figures.ts';
import { freshContext, percentile, wheel, type Frames } from './frames.ts';

export interface InventoryFigures {
	readonly items: number;
	readonly scroll: Frames;
	/** The same wheel over a scroller as long, with nothing in it. */
	readonly bareScroll: Frames;
	/** ms at the 95th percentile from a key in the line for new items until it is painted. */
	readonly capture: number;
	readonly find: number;
	readonly cell: number;
	/** The same keys in a bare field. */
	readonly bareField: number;
}

const WORDS = 'invoice number of the customer';

const scroll = (cdp: CDPSession, page: Page, duration: number): Promise<Frames> =>
	wheel(page, cdp, duration, { deltaY: 240 });

declare global {
	interface Window {
		__keys?: number[];
	}
}

/** In the page: for every key the time from its event until the frame with it has been made. */
function watchKeys(): void {
	const times: number[] = (window.__keys = []);
	addEventListener(
		'keydown',
		({ timeStamp }) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => times.push(performance.now() - timeStamp);
				port2.postMessage(undefined);
			});
		},
		{ capture: true }
	);
}

async function typed(page: Page): Promise<number> {
	await page.evaluate(() => void (window.__keys ??= []).splice(0));
	for (const key of WORDS) {
		await page.keyboard.press(key === ' ' ? 'Space' : key);
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
	}
	return percentile(await page.evaluate(() => window.__keys ?? []), 0.95);
}

export async function inventoryFigures(
	browser: Browser,
	url: string,
	items: number
): Promise<InventoryFigures> {
	const context = await freshContext(browser);
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await page.setContent(
		`<input autofocus><div style="height:600px;overflow:auto"><div style="height:${items * 38}px"></div></div>`
	);
	await page.evaluate(watchKeys);
	const bareScroll = await scroll(cdp, page, 3000);
	await page.locator('input').focus();
	const bareField = await typed(page);

	await page.goto((await bringIn(page, url, items)).replace(/board$/, 'inventory'));
	await page.locator('.grid [data-row]').first().waitFor();
	// What opening leaves to do is done when the page has time to spare.
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	await page.evaluate(watchKeys);
	const frames = await scroll(cdp, page, 3000);
	await page.getByRole('textbox', { name: 'New item' }).focus();
	const capture = await typed(page);
	await page.locator('.grid').evaluate((grid) => (grid.scrollTop = 0));
	await page.locator('[data-row="3"] [data-column="name"]').click();
	await page.keyboard.press('F2');
	const cell = await typed(page);
	await page.keyboard.press('Escape');
	await page.getByLabel('Find items by words').focus();
	const find = await typed(page);
	await context.close();
	return { items, scroll: frames, bareScroll, capture, cell, find, bareField };
}
