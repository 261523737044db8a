/** Everything on this device into a file, and from the file back, with nothing lost on the way. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { beginMapping, expect, openExample, openHome, test } from './app.ts';
import { expectAccessible } from './axe.ts';

async function backUp(page: Page): Promise<string> {
	await openHome(page);
	await expect(page.getByText('No backup yet.')).toBeVisible();
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up all' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toMatch(/^demarc-backup-\d{4}-\d\d-\d\d\.zip$/);
	await expect(page.getByText('nothing changed since.')).toBeVisible();
	return download.path();
}

async function choose(page: Page, path: string): Promise<void> {
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Restore a backup…' }).click();
	await (
		await choosing
	).setFiles({ name: 'b.zip', mimeType: 'application/zip', buffer: await readFile(path) });
	await page.getByRole('dialog', { name: 'Restore a backup' }).getByRole('listitem').first().waitFor();
}

async function toTrash(page: Page, title: string): Promise<void> {
	await page.getByRole('button', { name: `More for ${title}` }).click();
	await page.getByRole('button', { name: 'Move to trash' }).click();
	await expect(page.getByRole('article', { name: title })).toHaveCount(0);
}

test('brings back what was deleted for good and what is in the trash', async ({ page }) => {
	for (const title of ['Alpha', 'Beta', 'Gamma']) await beginMapping(page, title);
	const path = await backUp(page);
	await toTrash(page, 'Alpha');
	await page.getByRole('button', { name: /^Trash/ }).click();
	await page.getByRole('button', { name: 'Delete for good…' }).click();
	await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
	await toTrash(page, 'Beta');

	await choose(page, path);
	const dialog = page.getByRole('dialog');
	const rows = dialog.getByRole('listitem');
	await expect(rows.filter({ hasText: 'Alpha' })).toContainText('New here');
	await expect(rows.filter({ hasText: 'Beta' })).toContainText('In the trash here');
	await expect(rows.filter({ hasText: 'Gamma' })).toContainText('The same as here');
	await expectAccessible(page, 'what would be restored');
	await dialog.getByRole('button', { name: 'Restore 2 mappings' }).click();
	await expect(dialog.getByText('Done. This is what happened:')).toBeVisible();
	await expectAccessible(page, 'what was restored');
	await dialog.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByRole('article')).toHaveCount(3);
	for (const title of ['Alpha', 'Beta', 'Gamma'])
		await expect(page.getByRole('article', { name: title })).toBeVisible();
});

test('takes templates of one’s own along, and brings them back', async ({ page }) => {
	await beginMapping(page, 'Alpha');
	await openHome(page);
	await page.getByRole('button', { name: 'More for Alpha' }).click();
	await page.getByRole('button', { name: 'Save as a template…' }).click();
	const save = page.getByRole('dialog', { name: 'Save as a template' });
	await save.getByLabel('Name', { exact: true }).fill('Mine');
	await save.getByRole('button', { name: 'Save it' }).click();
	await save.getByRole('button', { name: 'Close' }).last().click();
	const path = await backUp(page);
	await expect(page.getByText(/^Saved 1 mapping and 1 template of your own as/)).toBeVisible();

	await page.goto('/#/templates');
	await page.getByRole('article', { name: 'Mine' }).getByRole('link').last().click();
	await page.getByRole('button', { name: 'Delete' }).click();
	await page.waitForURL(/#\/templates$/);
	await openHome(page);
	await choose(page, path);
	const dialog = page.getByRole('dialog');
	const row = dialog.getByRole('listitem').filter({ hasText: 'Mine' });
	await expect(row).toContainText('New here. Your template, 1 version, 0 items');
	await expectAccessible(page, 'a template that would be restored');
	await dialog.getByRole('button', { name: 'Restore 1 template' }).click();
	await expect(row).toContainText('Restored');
	await dialog.getByRole('button', { name: 'Done' }).click();
	await page.goto('/#/templates');
	await expect(page.getByRole('article', { name: 'Mine' })).toBeVisible();
});

test('replaces what differs only when told to', async ({ page }) => {
	await beginMapping(page, 'Alpha');
	const path = await backUp(page);
	await page.getByRole('button', { name: 'More for Alpha' }).click();
	await page.getByRole('button', { name: 'Rename' }).click();
	await page.getByLabel('Name of the mapping').fill('Changed');
	await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
	await expect(page.getByRole('article', { name: 'Changed' })).toBeVisible();
	await expect(page.getByText('1 mapping changed since.')).toBeVisible();

	await choose(page, path);
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('Differs from here')).toBeVisible();
	await dialog.getByLabel('What to do with Alpha').selectOption('Replace the one here');
	await dialog.getByRole('button', { name: 'Restore 1 mapping' }).click();
	await expect(dialog.getByText('“Before the restore”')).toBeVisible();
	await dialog.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByRole('article')).toHaveCount(1);
	await expect(page.getByRole('article', { name: 'Alpha' })).toBeVisible();
});

test('is known when it is dropped, and what is damaged is said', async ({ page }) => {
	await openExample(page);
	const path = await backUp(page);
	const bytes = await readFile(path);
	const drop = (content: Buffer) =>
		page.evaluate((base64) => {
			const data = new DataTransfer();
			const raw = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
			data.items.add(new File([raw], 'b.zip'));
			window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
		}, content.toString('base64'));
	await drop(bytes);
	const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
	await expect(dialog.getByText('The same as here')).toBeVisible();
	await expect(dialog.getByRole('button', { name: 'Restore 0 mappings' })).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await page.keyboard.press('Escape');

	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Restore a backup…' }).click();
	await (
		await choosing
	).setFiles({ name: 'b.zip', mimeType: 'application/zip', buffer: bytes.subarray(0, 300) });
	await expect(dialog.getByRole('status')).toContainText('damaged');
});
