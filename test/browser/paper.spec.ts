/** What comes out of a printer, and text for a desk. */
import { expect, openExample, test } from './app.ts';

test('on paper the inventory has every row, and the window its few again afterwards', async ({ page }) => {
	await openExample(page);
	await page.keyboard.press('Alt+2');
	const rows = page.getByRole('grid', { name: 'Items' }).locator('[data-row]');
	await rows.first().waitFor();
	const all = Number(await page.getByRole('grid', { name: 'Items' }).getAttribute('aria-rowcount')) - 1;
	expect(await rows.count()).toBeLessThan(all);
	await page.evaluate(() => {
		addEventListener('beforeprint', () => {
			document.body.dataset['printed'] = String(document.querySelectorAll('[role=grid] [data-row]').length);
		});
	});
	await page.pdf();
	await expect(page.locator('body')).toHaveAttribute('data-printed', String(all));
	await expect.poll(() => rows.count()).toBeLessThan(all);
});

test('on paper nothing is left to scroll, and nothing lies over anything else', async ({ page }) => {
	await openExample(page);
	await page.keyboard.press('Alt+5');
	await page.getByRole('heading', { level: 2 }).first().waitFor();
	await page.emulateMedia({ media: 'print' });
	const heads = page.getByRole('main').getByRole('heading', { level: 2 });
	const tops = await heads.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
	const lastRow = await page
		.locator('[data-key]')
		.last()
		.evaluate((row) => row.getBoundingClientRect().bottom);
	expect(tops.length).toBeGreaterThan(3);
	expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThanOrEqual(
		Math.floor(lastRow)
	);
	await expect(page.getByRole('navigation')).toBeHidden();
});

test('text grows with a wall until somebody wants it for a desk, which this device keeps', async ({
	page
}) => {
	const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
	await page.setViewportSize({ width: 1920, height: 1080 });
	await openExample(page);
	expect(await size()).toBeGreaterThan(20);
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search or do' }).fill('smaller text');
	await page.keyboard.press('Enter');
	await expect.poll(size).toBe(16);
	await page.reload();
	await page.getByRole('main').waitFor();
	expect(await size()).toBe(16);
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search or do' }).fill('text that grows');
	await page.keyboard.press('Enter');
	await expect.poll(size).toBeGreaterThan(20);
});
