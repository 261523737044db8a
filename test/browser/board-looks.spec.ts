/** How the board is looked at: filter, colour, named views, zoom to the selection, the list, the line. */
import type { Page } from '@playwright/test';
import { expect, openExample, test } from './app.ts';

const tools = (page: Page) => page.getByRole('toolbar', { name: 'Board tools' });
const bright = (page: Page) => page.locator('[data-card]:not(.dim)');

test('filters by mouse, steps over what is dimmed by keyboard, and clears with a key', async ({ page }) => {
	await openExample(page);
	await tools(page).getByRole('button', { name: 'Filter' }).click();
	const panel = page.getByRole('group', { name: 'Filter' });
	await panel.getByLabel('Actions').check();
	await expect(panel.getByRole('status')).toHaveText(/^\d+ of \d+ bright$/);
	await page.keyboard.press('Escape');
	const dimmed = page.locator('[data-card].dim');
	await expect(dimmed.first()).toBeAttached();
	await bright(page).first().click();
	for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'End', 'Home']) {
		await page.keyboard.press(key);
		await expect(page.locator(':focus')).toHaveAccessibleName(/, action, /);
	}
	await page.keyboard.press('Shift+Escape');
	await expect(dimmed).toHaveCount(0);
});

test('colours the cards with a letter each, and the legend says what they mean', async ({ page }) => {
	await openExample(page);
	await tools(page).getByLabel('Colour by').selectOption('owner');
	await expect(page.locator('[data-card] > .tag').first()).toHaveText(/^[CTE?]$/);
	await expect(
		page
			.locator('[data-card]')
			.filter({ has: page.locator('.tag') })
			.first()
	).toHaveAccessibleName(/acts|who acts/);
	await page.getByText('Legend', { exact: true }).click();
	await expect(page.getByText('Our team acts next')).toBeVisible();
});

test('keeps a view under a name, opens it by its address, and removes it', async ({ page }) => {
	await openExample(page);
	await tools(page).getByRole('button', { name: 'Views' }).click();
	await page.getByRole('button', { name: 'What is misplaced' }).click();
	await expect(page.locator('[data-card].dim').first()).toBeAttached();
	await tools(page).getByLabel('Colour by').selectOption('evidence');
	await tools(page).getByRole('button', { name: 'Views' }).focus();
	await page.keyboard.press('Enter');
	await page.getByLabel('Name of the new view').fill('For Monday');
	await page.keyboard.press('Enter');
	await expect(page.locator(':focus')).toHaveText('For Monday');
	await page.getByRole('button', { name: 'Rename For Monday' }).click();
	await page.getByLabel('New name of For Monday').fill('For Tuesday');
	await page.keyboard.press('Enter');
	await expect(page.locator(':focus')).toHaveAccessibleName('Rename For Tuesday');
	await page.getByRole('link', { name: 'Link to For Tuesday' }).click();
	await page.waitForURL(/view=/);
	await page.getByText('All changes saved').or(page.getByText('Saved')).first().waitFor();
	await page.reload();
	await expect(tools(page).getByLabel('Colour by')).toHaveValue('evidence');
	await expect(page.locator('[data-card].dim').first()).toBeAttached();
	await tools(page).getByRole('button', { name: 'Views' }).click();
	await page.getByRole('button', { name: 'Remove For Tuesday' }).click();
	await expect(page.getByLabel('Name of the new view')).toBeFocused();
	await expect(page.getByRole('button', { name: 'By next owner' })).toBeVisible();
});

test('shows the same in a list: what the filter leaves, and how much that is', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await openExample(page);
	const cards = page.locator('li [data-card]');
	const all = await cards.count();
	await tools(page)
		.getByRole('button', { name: /^Misplaced/ })
		.click();
	await expect(page.getByText(`of ${all} shown; the filter hides the rest`)).toBeVisible();
	const left = await cards.count();
	expect(left).toBeGreaterThan(0);
	expect(left).toBeLessThan(all);
	for (const card of await cards.all()) await expect(card).toHaveAccessibleName(/belongs in/);
});

test('a view of one’s own stands beside the ready-made ones, and the filter’s word takes no second row', async ({
	page
}) => {
	await openExample(page);
	const height = () => tools(page).evaluate((one) => one.getBoundingClientRect().height);
	for (const width of [1280, 1366, 1920]) {
		await page.setViewportSize({ width, height: 800 });
		const before = await height();
		await tools(page)
			.getByRole('button', { name: /^Misplaced/ })
			.click();
		await expect(tools(page).getByRole('button', { name: /bright.*clear the filter/ })).toBeVisible();
		expect(await height()).toBe(before);
		await page.keyboard.press('Shift+Escape');
	}
	await tools(page).getByRole('button', { name: 'Views' }).click();
	await page.getByLabel('Name of the new view').fill('Mine');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Mine', exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'What is misplaced' })).toBeVisible();
});

test('the legend comes back as it was left', async ({ page }) => {
	await openExample(page);
	const legend = page.locator('details.legend');
	for (const isOpen of [true, false]) {
		await page.getByText('Legend', { exact: true }).click();
		// The browser tells of it a moment after it is done.
		await expect
			.poll(() => page.evaluate(() => localStorage.getItem('demarc-legend')))
			.toBe(isOpen ? 'open' : null);
		await page.reload();
		await legend.waitFor();
		expect(await legend.evaluate((one: HTMLDetailsElement) => one.open)).toBe(isOpen);
	}
});

test('the letter of a coloured card is whole, in the first stage as in any other', async ({ page }) => {
	await openExample(page);
	await tools(page).getByLabel('Colour by').selectOption('owner');
	const tag = page.locator('[data-card] > .tag').first();
	await tag.waitFor();
	const letter = await tag.boundingBox();
	if (!letter) throw new Error('nothing is drawn');
	const isSeen = await page.evaluate(
		({ x, y, height }) => document.elementFromPoint(x + 1, y + height / 2)?.closest('[data-card]') !== null,
		letter
	);
	expect(isSeen).toBe(true);
});
