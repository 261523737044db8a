/** From stop to stop through every screen: the focus is always seen, never covered, never caught. */
import type { Page } from '@playwright/test';
import { expect, openExample, openHome, test } from './app.ts';
import { SCREENS, showScreen } from './screens.ts';
import { whereFocusHides } from './measures.ts';

/** More stops than any screen of the example has: whoever needs more goes round in a circle. */
const MOST = 400;

/** A number for what has the focus, the same as often as it has it; 0 where nothing has. */
const stop = (page: Page) =>
	page.evaluate(() => {
		const stops = ((window as Window & { stops?: Element[] }).stops ??= []);
		let { activeElement: at } = document;
		if (!at || at === document.body) return 0;
		// What has the focus in a frame is a stop of its own.
		while (at instanceof HTMLIFrameElement) {
			const inside: Element | null | undefined = at.contentDocument?.activeElement;
			if (!inside || inside === at.contentDocument?.body) break;
			at = inside;
		}
		if (!stops.includes(at)) stops.push(at);
		return stops.indexOf(at) + 1;
	});

async function expectSeenAllAlong(page: Page): Promise<void> {
	await page.evaluate(() => {
		(window as Window & { stops?: Element[] }).stops = [];
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});
	const hidden: string[] = [];
	const stops: number[] = [];
	for (;;) {
		await page.keyboard.press('Tab');
		const [at, how] = await Promise.all([stop(page), whereFocusHides(page)]);
		// Out of the page again, or round to where it began: nothing holds the focus.
		if (at === 0 || (at === stops[0] && stops.length > 1)) break;
		expect(stops, `held at ${at}`).not.toContain(at);
		stops.push(at);
		expect(stops.length).toBeLessThan(MOST);
		if (how) hidden.push(how);
	}
	expect(stops.length).toBeGreaterThan(3);
	expect(hidden).toEqual([]);
}

for (const screen of SCREENS)
	test(`${screen}, stop by stop, in both themes`, async ({ page }) => {
		await openExample(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await showScreen(page, screen);
			await expectSeenAllAlong(page);
		}
	});

test('a focus that nobody can see is told of', async ({ page }) => {
	await openHome(page);
	await page.getByRole('button', { name: 'New mapping' }).focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	expect(await whereFocusHides(page)).toBeUndefined();
	const spoil = (rule: string) =>
		page.evaluate((text) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(text);
			document.adoptedStyleSheets = [sheet];
		}, rule);
	await spoil(':focus { outline: none !important; box-shadow: none !important }');
	expect(await whereFocusHides(page)).toContain('looks the same');
	await spoil('body::after { content: ""; position: fixed; inset: 0; z-index: 99 }');
	expect(await whereFocusHides(page)).toContain('under something else');
	await spoil(':focus { position: fixed; left: -900px }');
	expect(await whereFocusHides(page)).toContain('out of the window');
});
