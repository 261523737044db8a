/** What is said when the browser really can't write any more: its quota is taken away, or its database. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { beginMapping, expect, expectSaved, openHome, test } from './app.ts';
import { expectAccessible } from './axe.ts';

async function addItem(page: Page, name: string): Promise<void> {
	await page.getByRole('textbox', { name: 'New item' }).fill(name);
	await page.keyboard.press('Enter');
}

/** Sets how many bytes this site may keep; undefined: as many as before. Holds as long as what asks is attached. */
async function quotaOf(page: Page, site = ''): Promise<(quotaSize?: number) => Promise<void>> {
	const cdp = await page.context().newCDPSession(page);
	const { origin } = new URL(site);
	return async (quotaSize) => {
		const asked = quotaSize === undefined ? { origin } : { origin, quotaSize };
		await cdp.send('Storage.overrideQuotaForOrigin', asked);
	};
}

test('a full disk: the notice stays, hands out the mapping, and goes once it is saved', async ({
	page,
	baseURL
}) => {
	await beginMapping(page, 'Alpha');
	await addItem(page, 'Kept');
	await expectSaved(page);
	const allow = await quotaOf(page, baseURL);
	await allow(1000);
	const notice = page.getByRole('alert').filter({ hasText: 'Your last changes are not saved.' });
	let count = 0;
	// The browser looks at its quota again half a minute after it last did.
	await expect(async () => {
		await addItem(page, `In danger ${(count += 1)}`);
		await expect(notice).toBeVisible({ timeout: 2000 });
	}).toPass({ timeout: 60_000 });
	await expect(notice).toContainText('The browser has no storage left for this site.');
	await expectAccessible(page, 'the notice of a full disk');
	await notice.getByRole('button', { name: 'Try again now' }).click();
	await expect(notice.getByRole('button', { name: 'Try again now' })).toBeVisible();

	const coming = page.waitForEvent('download');
	await notice.getByRole('button', { name: 'Download this mapping' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('alpha.demarc.json');
	expect(await readFile(await download.path(), 'utf8')).toContain(`In danger ${count}`);
	await expect(notice).toContainText('Downloaded as alpha.demarc.json');

	await allow();
	await notice.getByRole('button', { name: 'Try again now' }).click();
	await expect(notice).toBeHidden();
	await expectSaved(page);
	await page.reload();
	await expect(page.getByText(`In danger ${count}`, { exact: true }).first()).toBeVisible();
});

test('a full disk from the beginning: Home says so, and that nothing was kept', async ({ page, baseURL }) => {
	const allow = await quotaOf(page, baseURL);
	await allow(1000);
	await openHome(page);
	await page.getByRole('button', { name: /Customer onboarding/ }).click();
	const notice = page.getByRole('alert').filter({ hasText: 'That could not be kept.' });
	await expect(notice).toContainText('The browser has no storage left for this site.');
	await expectAccessible(page, 'a full disk from the beginning');
	await allow();
	await page.getByRole('button', { name: /Customer onboarding/ }).click();
	await page.waitForURL(/\/board/);
});

test('a database that is taken away: what is open can still be had as a file', async ({ page }) => {
	await beginMapping(page, 'Alpha');
	await addItem(page, 'In danger');
	await expectSaved(page);
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				const request = indexedDB.deleteDatabase('demarc');
				request.onsuccess = request.onerror = resolve;
			})
	);
	const notice = page.getByRole('alert').filter({ hasText: 'Your last changes are not saved.' });
	await expect(notice).toContainText('deleted');
	await expect(notice.getByRole('button', { name: 'Try again now' })).toHaveCount(0);
	const coming = page.waitForEvent('download');
	await notice.getByRole('button', { name: 'Download this mapping' }).click();
	expect(await readFile(await (await coming).path(), 'utf8')).toContain('In danger');
});
