/** The first picture of a board is the canvas's; its cards come after, and what lies over them lets the wheel through. */
import type { Page } from '@playwright/test';
import { expect, goTo, openExample, test } from './app.ts';

const board = (page: Page) => page.getByRole('group', { name: 'Board', exact: true });
const paneOf = (page: Page) => board(page).locator('.svelte-flow__viewport');
const shiftOf = (page: Page) =>
	paneOf(page).evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).f);

/** How much of the canvas is painted: pixels that are not clear. */
const painted = (page: Page) =>
	board(page)
		.locator('.pane > canvas')
		.evaluate((canvas: HTMLCanvasElement) => {
			const { width, height } = canvas;
			const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
			return pixels.filter((value, at) => at % 4 === 3 && value > 0).length;
		});

test('the board is seen before the code of its cards is there, and the keyboard lands on a card', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Inventory');
	let release: () => void = () => undefined;
	const held = new Promise<void>((done) => (release = done));
	let isHeld = false;
	// All code is asked for anew; what comes after the picture is the one file that has Svelte Flow.
	await page.route(/\.js$/, async (route) => {
		const answer = await route.fetch();
		if ((await answer.text()).includes('svelte-flow__viewport')) {
			isHeld = true;
			await held;
		}
		await route.fulfill({ response: answer });
	});
	const address = page.url().replace('/inventory', '/board');
	await page.goto('about:blank');
	await page.goto(address);
	await expect.poll(() => painted(page)).toBeGreaterThan(20_000);
	await expect.poll(() => isHeld).toBe(true);
	await expect(board(page)).toHaveAttribute('aria-busy', 'true');
	await expect(page.locator('[data-card]')).toHaveCount(0);
	await page.keyboard.press('Alt+3');
	release();
	await expect(page.locator('[data-card]').first()).toBeAttached();
	await expect(board(page)).toHaveAttribute('aria-busy', 'false');
	await expect(page.locator('[data-card]:focus')).toHaveCount(1);
	await expect.poll(() => painted(page)).toBe(0);
});

test.describe('cut off', () => {
	test.use({ mayLog: /net::ERR_FAILED/ });

	test('where the code of the cards does not come, it is said, and tried again', async ({ page }) => {
		await openExample(page);
		await goTo(page, 'Inventory');
		let isGone = true;
		await page.route(/\.js$/, async (route) => {
			const answer = await route.fetch();
			if (isGone && (await answer.text()).includes('svelte-flow__viewport')) await route.abort();
			else await route.fulfill({ response: answer });
		});
		const address = page.url().replace('/inventory', '/board');
		await page.goto('about:blank');
		await page.goto(address);
		await expect(page.getByRole('alert')).toContainText('The cards can be seen, but not used');
		isGone = false;
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('[data-card]').first()).toBeAttached();
		await expect(page.getByRole('alert')).toBeHidden();
	});
});

test('the wheel pans where the handle of a card is under the pointer', async ({ page }) => {
	// Lower than its board, which can then be panned.
	await page.setViewportSize({ width: 1280, height: 480 });
	await openExample(page);
	await page.locator('[data-card]').first().hover();
	const handle = page.locator('[data-link-from]');
	await handle.hover();
	const before = await shiftOf(page);
	await page.mouse.wheel(0, 60);
	await expect.poll(() => shiftOf(page)).toBeLessThan(before - 20);
});
