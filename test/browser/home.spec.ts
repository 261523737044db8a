/** Home: the order of the mappings stays as chosen, and nothing is said of storage that holds nothing. */
import { beginMapping, expect, openHome, test } from './app.ts';

test('says nothing of keeping while there is nothing to keep', async ({ page }) => {
	await openHome(page);
	await expect(page.getByText('or drop a spreadsheet')).toBeVisible();
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
	await expect(page.getByRole('status').filter({ hasText: 'did not promise' })).toBeVisible();
});

test('empties the trash only after asking, and leaves the other mappings', async ({ page }) => {
	for (const title of ['Alpha', 'Beta', 'Gamma']) await beginMapping(page, title);
	await openHome(page);
	for (const title of ['Alpha', 'Beta']) {
		await page.getByRole('button', { name: `More for ${title}` }).click();
		await page.getByRole('button', { name: 'Move to trash' }).click();
		await expect(page.getByRole('article', { name: title })).toHaveCount(0);
	}
	const offered = page.getByRole('button', { name: 'Bring it back' });
	await expect(offered).toBeVisible();
	await page.getByRole('button', { name: /^Trash/ }).click();
	await page.getByRole('button', { name: 'Empty the trash…' }).click();
	await page.getByRole('button', { name: 'Keep them', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Restore', exact: true })).toHaveCount(2);

	await page.getByRole('button', { name: 'Empty the trash…' }).click();
	await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
	await expect(page.getByText('The trash is empty.')).toBeVisible();
	await expect(offered).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Trash' })).toBeFocused();
	await expect(page.getByRole('article')).toHaveCount(1);
	await expect(page.getByRole('article', { name: 'Gamma' })).toBeVisible();
});

test('a ballot that is dropped here is offered to its mapping, and looked at there', async ({ page }) => {
	await beginMapping(page, 'Alpha');
	const [, id] = /#\/m\/([^/]+)\//.exec(page.url()) ?? [];
	await openHome(page);
	await page.evaluate(
		(mapping) => {
			const ballot = { format: 'demarc/ballot', version: 1, mapping, by: 'Ann', items: [] };
			const data = new DataTransfer();
			data.items.add(new File([JSON.stringify(ballot)], 'ann.demarc-ballot.json'));
			window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
		},
		{ id, title: 'Alpha' }
	);
	const offer = page.getByRole('alert').filter({ hasText: 'This is a ballot for “Alpha”.' });
	await offer.getByRole('button', { name: 'Open “Alpha”' }).click();
	await page.waitForURL(new RegExp(`/${id}/judge`));
	await expect(page.getByRole('dialog')).toContainText('ann.demarc-ballot.json');
});

test('arrows go from mapping to mapping, and Enter opens one', async ({ page }) => {
	for (const title of ['Alpha', 'Beta', 'Gamma', 'Delta']) await beginMapping(page, title);
	await openHome(page);
	const name = (title: string) =>
		page.getByRole('article', { name: title }).getByRole('heading').getByRole('link');
	await name('Delta').focus();
	await page.keyboard.press('ArrowRight');
	await expect(name('Gamma')).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	// Three in a row: below the first stands the fourth.
	await page.keyboard.press('ArrowDown');
	await expect(name('Alpha')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(name('Delta')).toBeFocused();
	await page.keyboard.press('End');
	await expect(name('Alpha')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Alpha' })).toBeVisible();
});

test('offers to be installed where the browser would, and asks only when told to', async ({ page }) => {
	await openHome(page);
	const install = page.getByRole('button', { name: 'Install Demarc' });
	await expect(install).toHaveCount(0);
	const isKept = await page.evaluate(() => {
		const offer = new Event('beforeinstallprompt', { cancelable: true });
		Object.assign(offer, { prompt: () => Promise.resolve(Object.assign(window, { isAsked: true })) });
		return !window.dispatchEvent(offer);
	});
	expect(isKept).toBe(true);
	expect(await page.evaluate(() => 'isAsked' in window)).toBe(false);
	await install.click();
	expect(await page.evaluate(() => 'isAsked' in window)).toBe(true);
	await expect(install).toHaveCount(0);
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true });
	test('does not speak of dropping files', async ({ page }) => {
		await openHome(page);
		await expect(page.getByText('or drop a spreadsheet')).toBeHidden();
		await page.getByRole('button', { name: /Customer onboarding/ }).click();
		await page.waitForURL(/\/board/);
		await openHome(page);
		await expect(page.getByRole('article', { name: 'Customer onboarding' })).toBeVisible();
		await expect(page.getByText('or drop a spreadsheet')).toBeHidden();
	});
});
