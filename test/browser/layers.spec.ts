/** Axe over everything that opens, in both themes; and whoever closes it finds the focus where they left it. */
import type { Page } from '@playwright/test';
import { expect, openExample, test } from './app.ts';
import { LAYERS, OPEN, openLayer } from './layers.ts';
import { showScreen } from './screens.ts';
import { expectAccessible } from './axe.ts';

const isNowhere = (page: Page) => page.evaluate(() => document.activeElement === document.body);
/** Whoever closes something has the focus again a moment later. */
const comesBack = (page: Page) =>
	page
		.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 3000 })
		.then(
			() => true,
			() => false
		);
const SCREENS = [...new Set(LAYERS.map(({ at }) => at))];

for (const screen of SCREENS)
	test(`what opens over ${screen}`, async ({ page }) => {
		await openExample(page);
		const wrong: string[] = [];
		for (const layer of LAYERS.filter(({ at }) => at === screen)) {
			await test.step(layer.name, async () => {
				await showScreen(page, screen);
				const hadFocus = !(await isNowhere(page));
				const opened = await openLayer(page, layer);
				// The screen behind it is looked at in `accessible.spec.ts`.
				await expectAccessible(page, layer.name, OPEN);
				await page.keyboard.press('Escape');
				await expect(opened).toBeHidden();
				if (hadFocus && !(await comesBack(page))) wrong.push(layer.name);
			});
		}
		expect(wrong, 'closing loses the focus').toEqual([]);
	});

test('what is asked before something is deleted', async ({ page }) => {
	await openExample(page);
	await showScreen(page, 'Home');
	await page.getByRole('button', { name: /^More for/ }).click();
	await page.getByRole('button', { name: 'Move to trash' }).click();
	await page.getByRole('button', { name: /^Trash/ }).click();
	await page.getByRole('button', { name: 'Delete for good…' }).click();
	await page.getByRole('dialog').waitFor();
	await expectAccessible(page, 'delete for good');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Delete for good…' })).toBeFocused();
});

test.describe('the first time', () => {
	test.use({ knowsTour: false });

	test('the tour, step by step', async ({ page }) => {
		await openExample(page);
		const tour = page.locator('.tour');
		for (;;) {
			await tour.waitFor();
			await expectAccessible(page, await tour.getByRole('heading').innerText(), '.tour');
			const next = tour.getByRole('button', { name: 'Next' });
			if ((await next.count()) === 0) break;
			await next.press('Enter');
		}
		await page.keyboard.press('Escape');
		await expect(tour).toBeHidden();
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('what the bar has no room for', async ({ page }) => {
		await openExample(page);
		await page.getByRole('button', { name: 'More', exact: true }).tap();
		await page.getByRole('button', { name: 'Keys', exact: true }).waitFor();
		await expectAccessible(page, 'more');
	});
});
