import type { Page } from '@playwright/test';
import { expect, expectSaved, openExample, openHome, test } from './app.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search or do' });
const keys = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

async function ask(page: Page, text: string) {
	await page.keyboard.press('Control+k');
	await palette(page).getByRole('combobox').fill(text);
}

test('the palette goes to a view, undoes by name, and gives the focus back', async ({ page }) => {
	await openExample(page);
	const step = page.getByRole('navigation', { name: 'Workshop steps' }).getByRole('link', { name: 'Judge' });
	await step.focus();
	await page.keyboard.press('Control+k');
	await expect(palette(page).getByRole('combobox')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(palette(page)).toBeHidden();
	await expect(step).toBeFocused();
	// As fast as fingers are: one key after the other, with nothing awaited in between.
	await page.keyboard.press('Control+k');
	await expect(palette(page).getByRole('combobox')).toBeFocused();
	await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Control+k')]);
	await palette(page).getByRole('combobox').fill('findi');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/findings/);
	await expect(page.locator('main h1')).toBeFocused();
	await expect(page).toHaveTitle(/^Findings · /);
	await ask(page, 'zzzzqq');
	await expect(palette(page).getByText('Nothing found')).toBeVisible();
});

test('an item is found by its reference and opened where one is', async ({ page }) => {
	await openExample(page);
	await ask(page, 'DMC-020');
	await expect(palette(page).getByRole('option').first()).toContainText('DMC-020');
	await page.keyboard.press('Enter');
	await page.waitForURL(/board\?item=/);
	await expect(page.locator('[data-card]:focus')).toHaveAccessibleName(/DMC-020/);
	await page.keyboard.press('Alt+2');
	await page.waitForURL(/inventory/);
	await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1);
	await ask(page, 'DMC-044');
	await page.keyboard.press('Enter');
	await page.waitForURL(/inventory\?item=/);
	await expect(page.getByRole('row').filter({ hasText: 'DMC-044' })).toBeInViewport();
});

test('by mouse from Home: a template, then the help', async ({ page }) => {
	await openHome(page);
	await page.getByRole('button', { name: 'Search or do' }).click();
	await palette(page)
		.getByRole('option', { name: /New mapping from “Customer onboarding”/ })
		.click();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.waitForURL(/\/board/);
	await expectSaved(page);
	await ask(page, 'decision table');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
});

for (const width of [390, 1920])
	test(`the keys sheet begins where one is and fits at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await openHome(page);
		await page.keyboard.press('?');
		await expect(keys(page).getByRole('heading', { level: 3 }).first()).toHaveText('Everywhere');
		await page.keyboard.press('Escape');
		await openExample(page);
		await page.keyboard.press('?');
		await expect(keys(page).getByRole('heading', { level: 3 }).first()).toContainText('Board');
		const over = await keys(page).evaluate((dialog) =>
			[dialog, ...dialog.querySelectorAll('*')].some(
				(one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0
			)
		);
		expect(over).toBe(false);
	});

test('every key that leads to a view brings the focus into it', async ({ page }) => {
	await openExample(page);
	const views = page.getByRole('navigation', { name: 'Workshop steps' }).getByRole('link');
	for (let at = 1; at <= (await views.count()); at++) {
		await page.keyboard.press(`Alt+${at}`);
		await expect(views.nth(at - 1)).toHaveAttribute('aria-current', 'page');
		await expect(page.locator('main:focus, main :focus')).toHaveCount(1);
	}
});

test.describe('by touch at 360 px', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
	test('palette and the rest of the bar are within reach', async ({ page }) => {
		await openExample(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		await page.getByRole('button', { name: 'More', exact: true }).tap();
		await page.getByRole('button', { name: 'Keys', exact: true }).tap();
		await expect(keys(page)).toBeVisible();
		await keys(page).getByRole('button', { name: 'Close' }).tap();
		await page.getByRole('button', { name: 'Search or do' }).tap();
		await palette(page).getByRole('combobox').fill('spec');
		await palette(page).getByRole('option').first().tap();
		await page.waitForURL(/\/spec/);
	});
});

test.describe('who is here for the first time', () => {
	test.use({ knowsTour: false });
	test('is shown around once, by keyboard, and again when they ask', async ({ page }) => {
		await openExample(page);
		const tour = page.getByRole('dialog', { name: 'The way through a workshop' });
		await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog', { name: 'The board draws the line' })).toBeVisible();
		// It stands beside the work, not in front of it.
		await page.keyboard.press('Alt+5');
		await page.waitForURL(/\/findings/);
		await page.getByRole('button', { name: 'Skip the tour' }).click();
		await expect(page.locator('.tour')).toHaveCount(0);
		await expect(page.locator('body')).not.toBeFocused();
		await page.reload();
		await page.locator('main').waitFor();
		await expect(page.locator('.tour')).toHaveCount(0);
		await ask(page, 'tour');
		await page.keyboard.press('Enter');
		await expect(tour).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('.tour')).toHaveCount(0);
	});
});

test('a slip of the finger finds the item, and commands stand before pages to read', async ({ page }) => {
	await openExample(page);
	const first = palette(page).getByRole('option').first();
	await ask(page, 'invitaiton');
	await expect(first).toContainText(/invitation/i);
	await expect(palette(page).getByRole('option', { name: /^Remove stage/ })).toHaveCount(0);
	for (const [text, answer] of [
		['timer', 'Agenda and timer'],
		['present', 'Present on the wall'],
		['exports', 'Exports']
	] as const) {
		await palette(page).getByRole('combobox').fill(text);
		await expect(first).toContainText(answer);
	}
});
