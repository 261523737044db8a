/** Stages and modes of the board by mouse, keyboard and touch. */
import { beginMapping, expect, expectSaved, openExample, test } from './app.ts';

test('stages are renamed, moved, folded and removed by keyboard and menu, and undo names each', async ({
	page
}) => {
	await openExample(page);
	const headers = page.locator('[data-stage]');
	const names = () => headers.locator('.text').allTextContents();
	const [first = '', second = ''] = await names();
	await headers.first().getByRole('button').first().focus();
	await page.keyboard.press('F2');
	await expect(page.getByLabel('Name of the stage')).toBeFocused();
	await page.keyboard.type('Intake');
	await page.keyboard.press('Enter');
	await expect(headers.first().getByRole('button').first()).toBeFocused();
	await expect.poll(names).toContain('Intake');
	await page.keyboard.press('Alt+ArrowRight');
	await expect.poll(async () => (await names()).slice(0, 2)).toEqual([second, 'Intake']);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect.poll(async () => (await names()).slice(0, 2)).toEqual([first, second]);

	const before = (await headers.first().boundingBox())?.width ?? 0;
	await headers.first().getByRole('button').first().click();
	await page.getByRole('button', { name: 'Fold the stage' }).click();
	await expect.poll(async () => (await headers.first().boundingBox())?.width ?? 0).toBeLessThan(before / 2);
	await page.reload();
	await expectSaved(page);
	await expect.poll(async () => (await headers.first().boundingBox())?.width ?? 0).toBeLessThan(before / 2);
	await headers.first().getByRole('button').first().click();
	await page.getByRole('button', { name: 'Remove the stage' }).click();
	await expect.poll(names).not.toContain(first);
});

test('a header dragged by the mouse takes its stage along; Escape puts it back', async ({ page }) => {
	await openExample(page);
	const headers = page.locator('[data-stage]');
	const names = () => headers.locator('.text').allTextContents();
	const start = await names();
	const from = await headers.first().boundingBox();
	const to = await headers.nth(1).boundingBox();
	if (!from || !to) throw new Error('no headers');
	const drag = async () => {
		await page.mouse.move(from.x + 20, from.y + 12);
		await page.mouse.down();
		await page.mouse.move(to.x + to.width - 10, to.y + 12, { steps: 6 });
	};
	await drag();
	await page.keyboard.press('Escape');
	await page.mouse.up();
	expect(await names()).toEqual(start);
	await drag();
	await page.mouse.up();
	await expect.poll(async () => (await names()).slice(0, 2)).toEqual([start[1], start[0]]);
});

test('Moves says what has to move, on lanes and in the list, and is remembered', async ({ page }) => {
	await openExample(page);
	await page.getByRole('button', { name: 'Moves', exact: true }).click();
	await expect(page.getByText(/^\d+ moves: \d+ out of /)).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Moves', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.getByRole('button', { name: 'As a list' }).click();
	await expect(page.getByText(/^From .* to /).first()).toBeVisible();
});

test('a first board begins from today by one key or click, is one step of undo, or goes on to judging', async ({
	page
}) => {
	await beginMapping(page, 'Where it begins');
	const line = page.getByRole('textbox', { name: 'New item' });
	for (const words of [
		'Order state today product',
		'action: Refund today support',
		'Complaint today unknown'
	]) {
		await line.fill(words);
		await line.press('Enter');
	}
	await page.keyboard.press('Alt+3');
	const main = page.getByRole('main');
	await expect(main).toContainText('3 items are not placed yet');
	await main.getByRole('button', { name: 'Start from today: place 2' }).press('Enter');
	await expect(main).toContainText('1 item is not placed yet');
	await expect(page.locator('[data-card]:focus')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Product, 1 item' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo: placed 2 items as today' }).click();
	await main.getByRole('link', { name: 'Judge them one by one' }).click();
	await expect(page).toHaveURL(/judge/);
});
