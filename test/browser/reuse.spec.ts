/** Parts of one mapping in another: from a template, and by a file of a selection. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { beginMapping, expect, expectSaved, goTo, openExample, test } from './app.ts';
import { fromPalette } from './layer-ways.ts';
import { expectAccessible } from './axe.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring in parts' });
const show = (page: Page, name: string) =>
	dialog(page)
		.getByRole('group', { name: 'Show' })
		.getByRole('button', { name: new RegExp(`^${name} \\d`) });
const bringIn = (page: Page) => dialog(page).getByRole('button', { name: /^Bring in \d+ parts?$/ });

test('by keyboard: parts of a template come into a mapping, once, and one undo takes them back', async ({
	page
}) => {
	await beginMapping(page, 'Bringing in');
	await fromPalette(page, 'Bring in parts');
	await dialog(page).getByRole('combobox', { name: 'From' }).selectOption({ label: 'Approvals' });
	const fields = dialog(page).getByRole('checkbox', { name: 'All: Fields' });
	await fields.press('Space');
	await expect(dialog(page).getByText('come along, since they need it')).toBeVisible();
	await bringIn(page).press('Enter');
	await expect(dialog(page)).toBeHidden();
	await expect(page.getByRole('grid')).toContainText('DMC-001');
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
	await expect(page.locator('.undone')).toContainText(/Brought in \d+ stages, \d+ items from “Approvals”/);
	await expect(page.getByRole('region', { name: 'Selected items' })).toBeVisible();
	await expectSaved(page);

	await fromPalette(page, 'Bring in parts');
	await dialog(page).getByRole('combobox', { name: 'From' }).selectOption({ label: 'Approvals' });
	await expect(dialog(page).getByRole('region', { name: 'Fields' })).toContainText(
		/^\s*Fields\s*\d+ the same/
	);
	await expect(show(page, 'Different')).toHaveText('Different 0');
	// What a template has prepared is nobody’s answer.
	await expect(dialog(page).getByRole('checkbox', { name: 'Places come along too' })).not.toBeChecked();
	await expect(dialog(page).getByRole('checkbox', { name: /Answers/ })).toBeHidden();
	await expectAccessible(page, 'parts', 'dialog[open]');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /^Undo: brought in/ }).press('Enter');
	await expect(page.getByRole('grid')).toBeHidden();
});

test('a template comes in with the words that this team says', async ({ page }) => {
	await beginMapping(page, 'In our words');
	await page.getByRole('button', { name: 'Bring in parts…' }).click();
	await dialog(page).getByRole('combobox', { name: 'From' }).selectOption({ label: 'Invoice disputes' });
	const word = dialog(page).locator('.words input').first();
	await word.fill('Ledgerline');
	await dialog(page).getByRole('checkbox', { name: 'All: Fields' }).check();
	await bringIn(page).click();
	await expect(page.getByRole('grid')).toBeVisible();
	await fromPalette(page, 'Show the usual columns');
	expect(await page.locator('main').innerText()).not.toMatch(/\{[a-z]+\}/i);
});

test('one’s own templates and other mappings are offered beside those of the program', async ({ page }) => {
	await openExample(page);
	await fromPalette(page, 'Save as a template');
	const saving = page.getByRole('dialog', { name: 'Save as a template' });
	await saving.getByRole('textbox', { name: 'Name' }).fill('Ours');
	await saving.getByRole('button', { name: 'Save it' }).click();
	await expect(saving.getByRole('status')).toBeVisible();
	await beginMapping(page, 'From ours');
	await page.getByRole('button', { name: 'Bring in parts…' }).click();
	const from = dialog(page).getByRole('combobox', { name: 'From' });
	await expect(from).toBeFocused();
	await expect(from.locator('optgroup[label="Mappings on this device"] option')).toHaveText([
		'Customer onboarding'
	]);
	await expect(from.locator('optgroup[label="Your templates"] option')).toHaveText(['Ours']);
	await from.selectOption({ label: 'Ours' });
	await dialog(page).getByRole('checkbox', { name: 'All: Stages' }).check();
	await bringIn(page).click();
	await expect(page.locator('.undone')).toContainText(/Brought in \d+ stages from “Ours”/);
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test('a selection is saved as a file, and brought into another mapping', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Inventory');
	await page.getByRole('row').nth(1).getByRole('gridcell').nth(2).click();
	await page.keyboard.press('Control+a');
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save selection as a file…' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toMatch(/^part-of-.*\.demarc\.json$/);
	const buffer = await readFile(await download.path());

	await beginMapping(page, 'Another one');
	await page.getByRole('textbox', { name: 'New item' }).fill('Own item');
	await page.keyboard.press('Enter');
	const opener = page.getByRole('button', { name: 'Bring in parts…' });
	await opener.click();
	await dialog(page).waitFor();
	await page.keyboard.press('Escape');
	await expect(opener).toBeFocused();
	await opener.click();
	const choosing = page.waitForEvent('filechooser');
	await dialog(page).getByRole('button', { name: 'A file…' }).click();
	await (await choosing).setFiles({ name: 'part.demarc.json', mimeType: 'application/json', buffer });
	await dialog(page).getByRole('checkbox', { name: 'All: Statuses' }).check();
	await dialog(page).getByRole('checkbox', { name: 'Answers and places come along too' }).check();
	await bringIn(page).click();
	await expect(page.getByRole('grid')).toContainText('Own item');
	await expect(page.getByRole('grid')).toContainText('DMC-002');
});

test('from the board a selection is saved, and what is no mapping is refused in words', async ({ page }) => {
	await openExample(page);
	const cards = page.getByRole('group', { name: 'Board', exact: true }).locator('button[data-card]');
	await cards.nth(0).click();
	await cards.nth(1).click({ modifiers: ['Shift'] });
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save selection as a file…' }).click();
	const part: unknown = JSON.parse(await readFile(await (await coming).path(), 'utf8'));
	expect((part as { items: unknown[] }).items).toHaveLength(2);

	await fromPalette(page, 'Bring in parts');
	const choosing = page.waitForEvent('filechooser');
	await dialog(page).getByRole('button', { name: 'A file…' }).click();
	await (
		await choosing
	).setFiles({
		name: 'list.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('name,kind\nVAT number,field\n')
	});
	await expect(dialog(page).getByRole('alert')).toHaveText(/is a list, not a mapping/);
});
