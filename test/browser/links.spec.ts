/** Links of the board by keyboard and by mouse. */
import { expect, expectSaved, openExample, test } from './app.ts';

test('a link is drawn, changed and removed by keyboard', async ({ page }) => {
	await openExample(page);
	const cards = page.getByRole('group', { name: 'Board', exact: true }).locator('button[data-card]');
	await cards.first().focus();
	await page.keyboard.press('l');
	const bar = page.getByRole('group', { name: 'New link' });
	await expect(bar).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(bar).toHaveCount(0);
	await expect(cards.first()).toBeFocused();

	await page.keyboard.press('l');
	await page.keyboard.press('ArrowRight');
	await expect(cards.first()).not.toBeFocused();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'New link' });
	await dialog.getByLabel('requests').check();
	await dialog.getByLabel('Words on the link').fill('asks for a look');
	await page.keyboard.press('Enter');
	await expect(dialog).toHaveCount(0);
	const chosen = page.getByRole('group', { name: 'Chosen link' });
	await expect(chosen).toContainText('requests');
	await expect(chosen).toContainText('asks for a look');
	await expect(page.getByRole('button', { name: /^Undo: added a link/ })).toBeEnabled();
	await expectSaved(page);

	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByLabel('hands over to').check();
	await page.keyboard.press('Enter');
	await expect(chosen).toContainText('hands over to');
	await page.keyboard.press('Delete');
	await expect(chosen).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Undo: removed a link/ })).toBeEnabled();
	await expect(page.locator('button[data-card]:focus')).toHaveCount(1);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Shift+L');
	await expect(chosen).toBeVisible();
});

test('a line dragged from the handle of a card links it to the card it is dropped on', async ({ page }) => {
	await openExample(page);
	const cards = page.getByRole('group', { name: 'Board', exact: true }).locator('button[data-card]');
	const from = (await cards.first().boundingBox())!;
	const to = (await cards.nth(4).boundingBox())!;
	await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
	const handle = (await page.locator('[data-link-from]').boundingBox())!;
	expect(Math.min(handle.width, handle.height)).toBeGreaterThanOrEqual(24);
	await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
	await page.mouse.down();
	await page.mouse.move(to.x + 30, to.y + 20, { steps: 8 });
	await page.mouse.up();
	const dialog = page.getByRole('dialog', { name: 'New link' });
	await dialog.getByRole('button', { name: 'Link them' }).click();
	const chosen = page.getByRole('group', { name: 'Chosen link' });
	await expect(chosen).toBeVisible();
	const words = page.locator('[data-link]');
	await chosen.getByRole('button', { name: 'Leave the link' }).click();
	await expect(words).toHaveCount(0);

	await cards.first().click();
	await words.first().click();
	const before = await chosen.locator('p').textContent();
	await chosen.getByRole('button', { name: 'Turn around' }).click();
	await expect(chosen.locator('p')).not.toHaveText(before ?? '');
	await chosen.getByRole('button', { name: 'Remove' }).click();
	await expect(chosen).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Undo: removed a link/ })).toBeEnabled();
});
