/** The work on the wall: large, without tools, and left by Escape whatever else is going on. */
import type { Page } from '@playwright/test';
import { beginMapping, expect, goTo, openExample, test } from './app.ts';

const bar = (page: Page) => page.getByRole('navigation', { name: 'Workshop steps' });
const rootSize = (page: Page) =>
	page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);
const present = async (page: Page) => {
	await page.keyboard.press('Shift+F');
	await expect(bar(page)).toBeHidden();
};

for (const isGranted of [true, false])
	test(`large and without tools, left by Escape; full screen ${isGranted ? 'granted' : 'refused'}`, async ({
		page
	}) => {
		if (!isGranted)
			await page.route('**/*', async (route) => {
				if (route.request().resourceType() !== 'document') return route.fallback();
				const response = await route.fetch();
				await route.fulfill({
					response,
					headers: { ...response.headers(), 'permissions-policy': 'fullscreen=()' }
				});
			});
		await openExample(page);
		const card = page.locator('[data-card]', { hasText: 'Legal company name' });
		await card.click();
		await expect(card).toBeFocused();
		const [before, href] = [await rootSize(page), page.url()];
		await present(page);
		await expect.poll(() => isFull(page)).toBe(isGranted);
		expect(await rootSize(page)).toBeGreaterThan(before * 1.2);
		await expect(page.getByText(/\d+ of \d+ judged/)).toBeVisible();
		await expect(card).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('[data-card]', { hasText: 'Billing contact' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(bar(page)).toBeVisible();
		await expect.poll(() => isFull(page)).toBe(false);
		expect(await rootSize(page)).toBe(before);
		expect(page.url()).toBe(href);
		await expect(page.locator('[data-card]', { hasText: 'Billing contact' })).toBeFocused();
	});

test('the browser’s own way out of its full screen leaves too, but not before an open dialog', async ({
	page
}) => {
	await openExample(page);
	await present(page);
	await expect.poll(() => isFull(page)).toBe(true);
	await page.keyboard.press('Shift+P');
	const dialog = page.getByRole('dialog', { name: 'Park a question' });
	await expect(dialog).toBeVisible();
	// What Escape does in a full screen: the page hears of no key.
	await page.evaluate(() => document.exitFullscreen());
	await expect.poll(() => isFull(page)).toBe(false);
	await expect(dialog).toBeVisible();
	await expect(bar(page)).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(bar(page)).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(bar(page)).toBeVisible();

	await present(page);
	await expect.poll(() => isFull(page)).toBe(true);
	await page.evaluate(() => document.exitFullscreen());
	await expect(bar(page)).toBeVisible();
});

test('Escape closes the editor first; in a field that is as it was it leaves', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Inventory');
	await page.getByRole('gridcell', { name: 'Accept invitation' }).click();
	await present(page);
	await page.keyboard.press('F2');
	const editor = page.getByRole('grid').getByRole('textbox');
	await expect(editor).toBeFocused();
	await page.keyboard.type('Another name');
	await page.keyboard.press('Escape');
	await expect(editor).toBeHidden();
	await expect(bar(page)).toBeHidden();
	await expect(page.getByRole('gridcell', { name: 'Accept invitation' })).toBeVisible();

	const line = page.getByRole('textbox', { name: 'New item' });
	await line.fill('Half a word');
	await line.press('Escape');
	await expect(line).toHaveValue('');
	await expect(bar(page)).toBeHidden();
	await line.press('Escape');
	await expect(bar(page)).toBeVisible();
	await expect(line).toBeFocused();
});

test('from the menu: the keyboard is in the view, changes views, and comes back to the menu', async ({
	page
}) => {
	await openExample(page);
	const menu = page.getByRole('button', { name: 'Lead the room' });
	await menu.click();
	await page.getByRole('button', { name: 'Present on the wall' }).press('Enter');
	await expect(bar(page)).toBeHidden();
	await expect(page.locator('main [data-card]:focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(menu).toBeFocused();

	await present(page);
	for (const [key, view] of [
		['4', 'judge'],
		['5', 'findings'],
		['1', 'workflow'],
		['6', 'exports'],
		['7', 'spec'],
		['2', 'inventory'],
		['3', 'board']
	] as const) {
		await page.keyboard.press(`Alt+${key}`);
		await page.waitForURL(new RegExp(`/${view}`));
		await expect(bar(page)).toBeHidden();
	}
	await page.getByRole('button', { name: 'Leave the presentation' }).click();
	await expect(bar(page)).toBeVisible();
	await expect(menu).toBeFocused();
});

test('who leaves and presents again at once does present', async ({ page }) => {
	await openExample(page);
	await present(page);
	for (let turn = 0; turn < 5; turn += 1) {
		await page.waitForFunction(() => document.fullscreenElement !== null);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Shift+F');
		await expect(bar(page)).toBeHidden();
	}
	await page.waitForFunction(() => document.fullscreenElement !== null);
	await expect(bar(page)).toBeHidden();
});

test('a ring goes with the mouse and takes no click', async ({ page }) => {
	await openExample(page);
	await present(page);
	const card = page.locator('[data-card]', { hasText: 'Legal company name' });
	// Cards move while the screen is being filled.
	await expect(async () => {
		await card.hover();
		const [ring, at] = await Promise.all([page.locator('[data-ring]').boundingBox(), card.boundingBox()]);
		if (!ring || !at) throw new Error('nothing is drawn');
		expect(ring.x + ring.width / 2).toBeCloseTo(at.x + at.width / 2, 0);
		expect(ring.y + ring.height / 2).toBeCloseTo(at.y + at.height / 2, 0);
	}).toPass();
	await card.click();
	await expect(card).toBeFocused();
});

test('a list stays where it was scrolled to', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Findings');
	const row = page.getByRole('heading', { level: 2 }).nth(4);
	await row.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
	const below = () =>
		row.evaluate(
			(heading) => heading.getBoundingClientRect().top - (heading.closest('main')?.offsetTop ?? 0)
		);
	const before = await below();
	await present(page);
	await expect(row).toBeInViewport();
	await page.keyboard.press('Escape');
	await expect(bar(page)).toBeVisible();
	await expect(row).toBeInViewport();
	expect(Math.abs((await below()) - before)).toBeLessThan(60);
});

test('the board has the wall to itself, and the strip is one row', async ({ page }) => {
	await openExample(page);
	await present(page);
	const main = page.getByRole('main');
	await expect(main.getByRole('complementary')).toBeHidden();
	const [canvas, all] = await Promise.all([main.locator('.canvas').boundingBox(), main.boundingBox()]);
	if (!canvas || !all) throw new Error('nothing is drawn');
	expect(canvas.width).toBeCloseTo(all.width, 0);
	const strip = page.getByRole('region', { name: 'What is shown' });
	const leave = page.getByRole('button', { name: 'Leave the presentation' });
	const [row, button] = await Promise.all([strip.boundingBox(), leave.boundingBox()]);
	if (!row || !button) throw new Error('nothing is drawn');
	expect(row.height).toBeLessThan(button.height * 1.5);
});

test('an empty mapping is left by Escape as well', async ({ page }) => {
	await beginMapping(page, 'Approvals');
	await page.keyboard.press('Alt+3');
	await page.waitForURL(/board/);
	await present(page);
	await page.keyboard.press('Escape');
	await expect(bar(page)).toBeVisible();
});

test('on the wall the whole board is in view, and afterwards what was in view before', async ({ page }) => {
	await openExample(page);
	const zoom = () =>
		page
			.locator('.svelte-flow__viewport')
			.evaluate((one) => new DOMMatrix(getComputedStyle(one).transform).a);
	const last = page.locator('[data-card]').last();
	await page.keyboard.press('1');
	await page.keyboard.press('+');
	await page.keyboard.press('+');
	await expect.poll(zoom).toBeGreaterThan(1.4);
	const before = await zoom();
	await present(page);
	await expect.poll(zoom).toBeLessThanOrEqual(1);
	await expect(last).toBeInViewport({ ratio: 0.99 });
	await page.keyboard.press('Escape');
	await expect(bar(page)).toBeVisible();
	await expect.poll(zoom).toBeCloseTo(before, 2);
});

test('on the wall a board is no harder to read than on a desk, and no text is squeezed between buttons', async ({
	page
}) => {
	await openExample(page);
	const size = (what: string) =>
		page
			.locator(what)
			.first()
			.evaluate((one) => {
				const flow = one.closest('.svelte-flow__viewport');
				const zoom = flow ? new DOMMatrix(getComputedStyle(flow).transform).a : 1;
				return parseFloat(getComputedStyle(one).fontSize) * zoom;
			});
	const name = '[data-card] .name';
	const desk = await size(name);
	await present(page);
	await expect.poll(() => size(name)).toBeGreaterThanOrEqual(desk * 0.93);
	await page.keyboard.press('Alt+5');
	await page.waitForURL(/findings/);
	const says = page.getByRole('article').first().locator('.says');
	await says.waitFor();
	const [text, list] = await Promise.all([says.boundingBox(), page.locator('.list').boundingBox()]);
	expect(text?.width ?? 0).toBeGreaterThan((list?.width ?? Infinity) * 0.5);
});
