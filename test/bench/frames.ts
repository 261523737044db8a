/** Gestures with real input events, and the frames that the page showed meanwhile. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';

export interface Frames {
	readonly median: number;
	readonly p95: number;
	readonly worst: number;
	readonly count: number;
}

export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
	return middle.reduce((sum, one) => sum + one, 0) / middle.length;
}

/** A fresh window as every measurement uses it. */
export async function freshContext(
	browser: Browser,
	serviceWorkers: 'allow' | 'block' = 'allow'
): Promise<BrowserContext> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers });
	// tsx names the functions it compiles through a call of its own, which a page that is handed one doesn't know.
	await context.addInitScript('globalThis.__name = (one) => one;');
	return context;
}

declare global {
	interface Window {
		__frames?: { stop(): number[] };
	}
}

/**
 * Frames between two moments, by requestAnimationFrame: an upper bound that every page pays alike. Of a board that says
 * where its view is, only those that moved it, if any did: one that stands still shows every frame in time.
 */
export async function framesDuring(page: Page, gesture: () => Promise<void>): Promise<Frames> {
	await page.evaluate(() => {
		const all: number[] = [];
		const moved: number[] = [];
		let isOn = true;
		let before = '';
		const tick = (time: number) => {
			const { x = 0, y = 0, zoom = 1 } = window.__bench?.view?.() ?? {};
			const now = `${x} ${y} ${zoom}`;
			all.push(time);
			if (before !== now) moved.push(time);
			before = now;
			if (isOn) requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
		window.__frames = {
			stop() {
				isOn = false;
				return moved.length > 2 ? moved : all;
			}
		};
	});
	await gesture();
	const times = await page.evaluate(() => window.__frames?.stop() ?? []);
	const gaps = times.slice(2).map((time, i) => time - (times[i + 1] ?? time));
	return {
		median: median(gaps),
		p95: percentile(gaps, 0.95),
		worst: Math.max(0, ...gaps),
		count: gaps.length
	};
}

const STEP = 1000 / 120;

/** Sends an event every 1/120 s for `duration` ms, not waiting for the page. */
export async function send(duration: number, event: (elapsed: number) => Promise<unknown>): Promise<void> {
	const start = performance.now();
	const pending = new Set<Promise<unknown>>();
	for (let elapsed = 0; elapsed < duration; elapsed = performance.now() - start) {
		if (pending.size < 8) {
			const sent: Promise<unknown> = event(elapsed).finally(() => pending.delete(sent));
			pending.add(sent);
		}
		await new Promise((done) => setTimeout(done, STEP - ((performance.now() - start) % STEP)));
	}
	await Promise.all(pending);
}

/** There and back again, so that the view ends where it began. */
export const swing = (elapsed: number, period: number) => (Math.floor(elapsed / period) % 2 === 0 ? 1 : -1);

/** The wheel at the middle of the window, there and back again; `modifiers` as the protocol counts them. */
export function wheel(
	page: Page,
	cdp: CDPSession,
	duration: number,
	{ deltaX = 0, deltaY, modifiers = 0 }: { deltaX?: number; deltaY: number; modifiers?: number }
): Promise<Frames> {
	return framesDuring(page, () =>
		send(duration, (elapsed) => {
			const way = swing(elapsed, duration / 2);
			return cdp.send('Input.dispatchMouseEvent', {
				type: 'mouseWheel',
				x: 640,
				y: 420,
				deltaX: deltaX * way,
				deltaY: deltaY * way,
				modifiers
			});
		})
	);
}

export const pan = (page: Page, cdp: CDPSession, duration: number): Promise<Frames> =>
	wheel(page, cdp, duration, { deltaX: 12, deltaY: 9 });

/**
 * With Ctrl held, as a pinch on a touchpad comes in. In first: a whole board in view is as far out as it goes, and a
 * view that stands at its limit looks like one frame of that length.
 */
export const zoom = (page: Page, cdp: CDPSession, duration: number): Promise<Frames> =>
	wheel(page, cdp, duration, { deltaY: -14, modifiers: 2 });

export async function drag(
	page: Page,
	cdp: CDPSession,
	at: { x: number; y: number },
	duration: number
): Promise<Frames> {
	const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
		cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });
	await mouse('mouseMoved', at.x, at.y);
	await mouse('mousePressed', at.x, at.y);
	const frames = await framesDuring(page, () =>
		send(duration, (elapsed) => {
			const angle = (elapsed / duration) * 4 * Math.PI;
			return mouse('mouseMoved', at.x + 160 * Math.sin(angle), at.y + 90 * (1 - Math.cos(angle)));
		})
	);
	await mouse('mouseMoved', at.x, at.y);
	await mouse('mouseReleased', at.x, at.y);
	return frames;
}
