/** Home: the order of the mappings stays as chosen, and nothing is said of storage that holds nothing. */
import { beginMapping, expect, openHome, test } from './app.ts';

test('says nothing of keeping while there is nothing to keep', async ({ page }) => {
	await openHome(page);
	await expect(page.getByText('Stays on this device.')).toBeVisible();
	await expect(page.getByText('Kept by this browser')).toBeHidden();
	await expect(page.getByLabel('Order of the mappings')).toBeHidden();
});

test('keeps the chosen order on this device', async ({ page }) => {
	await beginMapping(page, 'Alpha');
	await beginMapping(page, 'Beta');
	await openHome(page);
	const titles = page.getByRole('main').getByRole('article');
	await expect(titles).toHaveCount(2);
	await expect(titles.first()).toHaveAccessibleName('Beta');
	await expect(page.getByText('Kept by this browser')).toBeVisible();

	await page.getByLabel('Order of the mappings').selectOption('Name');
	await expect(titles.first()).toHaveAccessibleName('Alpha');
	await page.reload();
	await expect(titles.first()).toHaveAccessibleName('Alpha');
	await expect(page.getByLabel('Order of the mappings')).toHaveValue('name');
});

test('says what the browser answered when it is asked to keep the mappings', async ({ page }) => {
	await page.addInitScript(() => {
		StorageManager.prototype.persisted = () => Promise.resolve(false);
		StorageManager.prototype.persist = () => Promise.resolve(false);
	});
	await beginMapping(page, 'Alpha');
	await openHome(page);
	await page.getByRole('button', { name: 'Ask it to keep them' }).click();
	await expect(page.getByRole('status')).toContainText('did not promise');
});
