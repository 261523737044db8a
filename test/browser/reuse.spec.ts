/** Parts of one mapping in another: from a template, and by a file of a selection. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { beginMapping, expect, expectSaved, goTo, openExample, test } from './app.ts';
import { expectAccessible } from './measures.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring in parts of another mapping' });
const show = (page: Page, name: string) =>
	dialog(page)
		.getByRole('group', { name: 'Show' })
		.getByRole('button', { name: new RegExp(`^${name} \\d`) });

async function fromPalette(page: Page, words: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').last().fill(words);
	await page.keyboard.press('Enter');
}

test('by keyboard: parts of a template come into a mapping, once, and one undo takes them back', async ({
	page
}) => {
	await beginMapping(page, 'Bringing in');
	await fromPalette(page, 'Bring in parts of another');
	await dialog(page).getByRole('combobox', { name: 'From' }).selectOption({ label: 'Approvals' });
	await show(page, 'New').press('Enter');
	await dialog(page).getByRole('button', { name: 'Tick all shown', exact: true }).press('Enter');
	await dialog(page)
		.getByRole('button', { name: /^Bring in \d+ parts$/ })
		.press('Enter');
	await expect(dialog(page)).toBeHidden();
	await expect(page.getByRole('grid')).toContainText('DMC-001');
	await expectSaved(page);

	await fromPalette(page, 'Bring in parts of another');
	await dialog(page).getByRole('combobox', { name: 'From' }).selectOption({ label: 'Approvals' });
	await expect(show(page, 'New')).toHaveText('New 0');
	await expect(show(page, 'Different')).toHaveText('Different 0');
	await expectAccessible(page, 'parts', 'dialog[open]');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /^Undo: brought in/ }).press('Enter');
	await expect(page.getByRole('grid')).toBeHidden();
});

test('a selection is exported, and brought into another mapping', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Inventory');
	await page.getByRole('row').nth(1).getByRole('gridcell').nth(2).click();
	await page.keyboard.press('Control+a');
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export the selection as a mapping' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toMatch(/^part-of-.*\.demarc\.json$/);
	const buffer = await readFile(await download.path());

	await beginMapping(page, 'Another one');
	await page.getByRole('textbox', { name: 'New item' }).fill('Own item');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Parts of another…' }).click();
	const choosing = page.waitForEvent('filechooser');
	await dialog(page).getByRole('button', { name: 'A file…' }).click();
	await (await choosing).setFiles({ name: 'part.demarc.json', mimeType: 'application/json', buffer });
	await dialog(page).getByRole('checkbox').nth(1).check();
	await expect(dialog(page).getByRole('button', { name: 'Bring in 1 part' })).toBeEnabled();
	await dialog(page).getByRole('button', { name: 'Tick all shown', exact: true }).click();
	await dialog(page)
		.getByRole('button', { name: /^Bring in \d+ parts$/ })
		.click();
	await expect(page.getByRole('grid')).toContainText('Own item');
	await expect(page.getByRole('grid')).toContainText('DMC-002');
});

test('what is compared in the history is saved as Markdown', async ({ page }) => {
	await openExample(page);
	await page.getByRole('button', { name: 'History' }).click();
	const history = page.getByRole('dialog', { name: 'History' });
	await history.getByRole('textbox', { name: 'Name' }).fill('Monday');
	await page.keyboard.press('Enter');
	await expect(history.getByRole('button', { name: 'Restore Monday' })).toBeVisible();
	await history.getByRole('button', { name: 'Close' }).click();
	await goTo(page, 'Inventory');
	await page.getByRole('textbox', { name: 'New item' }).fill('Routing rule');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'History' }).click();
	await history.getByRole('button', { name: 'Compare Monday with now' }).click();
	const coming = page.waitForEvent('download');
	await history.getByRole('button', { name: 'Save as Markdown' }).click();
	const text = await readFile(await (await coming).path(), 'utf8');
	expect(text).toMatch(/^# From .*Routing rule \| added \|/s);
});
