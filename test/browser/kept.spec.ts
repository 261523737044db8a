/** Work is never lost: reloads, two tabs, files that go out and come back, the trash. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { beginMapping, expect, expectSaved, goTo, openExample, openHome, test } from './app.ts';

async function add(page: Page, name: string): Promise<void> {
	const line = page.getByRole('textbox', { name: 'New item' });
	await line.fill(name);
	await line.press('Enter');
}

test('an edit that is on screen survives a reload', async ({ page }) => {
	await beginMapping(page, 'Reload');
	await add(page, 'Invoice number');
	await expectSaved(page);
	await page.reload();
	await expect(page.getByRole('grid')).toContainText('Invoice number');
});

test('two tabs on one mapping are the same mapping', async ({ page, context }) => {
	await beginMapping(page, 'Two tabs');
	await add(page, 'From the first');
	await expectSaved(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByRole('grid')).toContainText('From the first');
	// At the same moment in both: each shows both, under two references.
	await Promise.all([add(page, 'Here'), add(other, 'There')]);
	for (const tab of [page, other]) {
		await expect(tab.getByRole('grid')).toContainText('Here');
		await expect(tab.getByRole('grid')).toContainText('There');
		for (const ref of ['DMC-001', 'DMC-002', 'DMC-003'])
			await expect(tab.getByRole('grid').getByText(ref, { exact: true })).toHaveCount(1);
	}
	await expectSaved(page);
	await expectSaved(other);
	await page.reload();
	await expect(page.getByRole('grid')).toContainText('There');
	// Undo takes back what this tab did, and nothing of the other's.
	await other.keyboard.press('Escape');
	await other.getByRole('button', { name: /^Undo: added “There”/ }).click();
	await expect(page.getByRole('grid')).not.toContainText('There');
	await expect(page.getByRole('grid')).toContainText('Here');
});

async function exported(page: Page): Promise<{ name: string; text: string }> {
	await goTo(page, 'Spec');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download: The mapping (JSON)' }).click()
	]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('export, wipe, import: the mapping is the same', async ({ page }) => {
	await openExample(page);
	const before = await exported(page);
	await page.getByRole('link', { name: 'Demarc' }).click();
	await page.getByRole('button', { name: /^More for/ }).click();
	await page.getByRole('button', { name: 'Move to trash' }).click();
	await page.getByRole('button', { name: /^Trash/ }).click();
	await page.getByRole('button', { name: /^Delete for good/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
	await expect(page.getByRole('article')).toHaveCount(0);

	await page.getByLabel('Open a file', { exact: true }).setInputFiles({
		name: before.name,
		mimeType: 'application/json',
		buffer: Buffer.from(before.text)
	});
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Open|Import/ })
		.click();
	await page.waitForURL(/\/m\//);
	const after = await exported(page);
	expect(after.text).toBe(before.text);
});

test('the trash gives back', async ({ page }) => {
	await openExample(page);
	await page.getByRole('link', { name: 'Demarc' }).click();
	await page.getByRole('button', { name: /^More for/ }).click();
	await page.getByRole('button', { name: 'Move to trash' }).click();
	await expect(page.getByRole('article')).toHaveCount(0);
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(page.getByRole('article', { name: 'Customer onboarding' })).toBeVisible();
	await page.getByRole('button', { name: /^More for/ }).click();
	await page.getByRole('button', { name: 'Duplicate' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Duplicate' }).click();
	await expect(page.getByRole('article')).toHaveCount(2);
});

test('a file that is not one of ours says so and changes nothing', async ({ page }) => {
	await openHome(page);
	await page.getByLabel('Open a file', { exact: true }).setInputFiles({
		name: 'broken.demarc.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"format": "demarc/mapping",\n "version": }')
	});
	await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
	await expect(page.getByRole('dialog')).toContainText(/line 2/i);
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
	await expect(page.getByRole('article')).toHaveCount(0);
});

test('names are only ever text', async ({ page }) => {
	await beginMapping(page, '<img src=x onerror=alert(1)>');
	await add(page, '<script>document.title = "taken"</script>');
	await add(page, '=HYPERLINK("http://example.invalid")');
	for (const view of ['Board', 'Judge', 'Findings', 'Spec', 'Inventory'] as const) await goTo(page, view);
	await expect(page.getByRole('grid')).toContainText('<script>document.title = "taken"</script>');
	expect(await page.title()).toBe('Inventory · <img src=x onerror=alert(1)> · Demarc');
	expect(await page.locator('img[src="x"]').count()).toBe(0);
});
