/** What comes out of a printer, and text for a desk. */
import type { Page } from '@playwright/test';
import { beginMapping, expect, openExample, test } from './app.ts';

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

test('on paper who may do what has every item and every role', async ({ page }) => {
	await openExample(page);
	await page.keyboard.press('Alt+1');
	const matrix = page.getByRole('grid', { name: /^Rights/ });
	const all = Number(await matrix.getAttribute('aria-rowcount')) - 1;
	const roles = Number(await matrix.getAttribute('aria-colcount')) - 1;
	await page.evaluate(() => {
		addEventListener('beforeprint', () => {
			document.body.dataset['printed'] = String(document.querySelectorAll('[role=grid] [data-line]').length);
		});
	});
	await page.pdf();
	await expect(page.locator('body')).toHaveAttribute('data-printed', String(all + 1));
	await page.setViewportSize({ width: 720, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	const heads = matrix.getByRole('columnheader');
	await expect(heads).toHaveCount(roles + 1);
	const right = await heads.last().evaluate((head) => head.getBoundingClientRect().right);
	expect(right).toBeLessThanOrEqual(720);
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

test('the board lies whole on one sheet, its last stage too, however far in somebody looks', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.print = () => {
			const picture = document.querySelector<HTMLImageElement>('main > img');
			document.body.dataset['printed'] = String(picture?.complete === true && picture.naturalWidth > 0);
		};
	});
	await openExample(page);
	await page.keyboard.press('1');
	await page.keyboard.press('Control+p');
	await expect(page.locator('body')).toHaveAttribute('data-printed', 'true');
	const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(sheets.match(/\/Type \/Page\b/g)).toHaveLength(1);
	const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheets) ?? [];
	expect(Number(width)).toBeGreaterThan(Number(height));
	// What was printed is gone with it: the next time it shows what is there then.
	await expect(page.locator('main > img')).toHaveCount(0);
});

test('text grows with a wall until somebody wants it for a desk, which this device keeps', async ({
	page
}) => {
	const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
	await page.setViewportSize({ width: 1920, height: 1080 });
	await openExample(page);
	expect(await size()).toBeGreaterThan(20);
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search or do' }).fill('text of one size');
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

/** As the page is while the printer looks at it; what a view draws only for paper is drawn. */
async function onPaper(page: Page): Promise<void> {
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
}

test('on paper every finding of a long group is there, and what a filter leaves out is told', async ({
	page
}) => {
	await beginMapping(page, 'Many');
	await page.getByRole('textbox', { name: 'New item' }).focus();
	await page.evaluate(
		(text) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			document.activeElement?.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
			);
		},
		Array.from({ length: 40 }, (_, i) => `Thing ${i + 1}`).join('\n')
	);
	await page.getByRole('dialog').locator('.btn.main').click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.keyboard.press('Alt+5');
	await page.waitForURL(/findings/);
	await page.keyboard.press('/');
	await page.keyboard.type('Thing');
	const rows = page.getByRole('article');
	const line = page.getByText(/^\d+ of \d+ findings: what a filter leaves\.$/);
	await expect(line).toBeHidden();
	const group = Number(
		await page
			.locator('.group')
			.first()
			.locator('.n')
			.innerText()
			.then((n) => /\d+/.exec(n)?.[0])
	);
	expect(group).toBeGreaterThan(30);
	await onPaper(page);
	await expect(line).toBeVisible();
	expect(await page.locator('.group').first().getByRole('article').count()).toBe(group);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect.poll(() => rows.count()).toBeLessThan(group + 31);
});

test('on paper a narrow inventory and a board as a list have all their cards', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openExample(page);
	await page.keyboard.press('Alt+2');
	const cards = page.getByRole('list', { name: 'Items' }).getByRole('listitem');
	await cards.first().waitFor();
	expect(await cards.count()).toBeLessThan(45);
	await onPaper(page);
	expect(await cards.count()).toBe(45);
	await expect(cards.last()).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.keyboard.press('Alt+3');
	await page.waitForURL(/board/);
	const list = page.locator('main .list');
	await list.waitFor();
	await onPaper(page);
	expect(await list.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThan(2);
});
