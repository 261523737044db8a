/** A mapping whose template has gone on: old template, new template and mine beside each other. */
import type { Page } from '@playwright/test';
import { expect, expectSaved, goTo, openExample, test } from './app.ts';
import { fromPalette } from './layer-ways.ts';
import { expectAccessible } from './axe.ts';

const changed = (page: Page) => page.getByRole('dialog', { name: 'The template has changed' });

async function rename(page: Page, row: number, name: string): Promise<void> {
	await page.getByRole('row').nth(row).getByRole('gridcell').nth(3).click();
	await page.keyboard.press('F2');
	await page.keyboard.press('Control+a');
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await expectSaved(page);
}

/** A template of one's own at version 2, a mapping of it (open at last), and version 3 that another mapping taught it. */
async function goneOn(page: Page): Promise<string> {
	await openExample(page);
	await goTo(page, 'Inventory');
	await page.getByRole('textbox', { name: 'New item' }).fill('Ours');
	await page.keyboard.press('Enter');
	await fromPalette(page, 'Compare with its template');
	const compare = page.getByRole('dialog', { name: 'Compare with its template' });
	await compare.getByRole('checkbox', { name: /^Ours/ }).check();
	await compare.getByRole('textbox').fill('Our onboarding');
	await compare.getByRole('button', { name: 'Save 1 change as your own' }).click();
	await compare.getByRole('link', { name: 'See it' }).click();
	await page.waitForURL(/#\/templates\/own\//);
	const sheet = page.url();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.waitForURL(/\/board/);
	await goTo(page, 'Inventory');
	await rename(page, 2, 'Renamed by us');
	const mine = page.url();
	await page.goto(sheet);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.waitForURL(/\/board/);
	await goTo(page, 'Inventory');
	await rename(page, 2, 'Renamed by others');
	await rename(page, 3, 'Better word');
	await page.getByRole('textbox', { name: 'New item' }).fill('Brand new');
	await page.keyboard.press('Enter');
	await fromPalette(page, 'Compare with its template');
	for (const group of ['Added', 'Renamed'])
		await compare.getByRole('checkbox', { name: `All: ${group}` }).check();
	await compare.getByRole('button', { name: 'Take 3 changes into version 3' }).click();
	await compare.getByRole('button', { name: 'Close' }).last().click();
	// Who made the version stands on it.
	await expect(page.getByText('went on with version 3 of “Our onboarding”')).toBeAttached();
	await expect(page.getByRole('region', { name: 'Template', exact: true })).toHaveCount(0);
	return mine;
}

test('three columns, taken one by one in one step of undo; the version is noted, and told no more', async ({
	page
}) => {
	const mine = await goneOn(page);
	await page.goto(mine);
	const notice = page.getByRole('region', { name: 'Template', exact: true });
	await expect(notice).toContainText('The template has changed. Version 3 of it is here.');
	await expectAccessible(page, 'the template has changed', 'section.newer');
	await notice.getByRole('button', { name: 'See what changed…' }).press('Enter');
	const both = changed(page).getByRole('region', { name: 'Changed there, and by you' });
	await expect(both).toContainText('Version 2');
	await expect(both).toContainText('Renamed by others');
	await expect(both).toContainText('Renamed by us');
	await expectAccessible(page, 'three columns', 'dialog[open]');
	await changed(page)
		.getByRole('region', { name: 'Changed in the template' })
		.getByRole('checkbox', { name: 'All: Changed in the template' })
		.press('Space');
	await changed(page)
		.getByRole('checkbox', { name: /^Brand new/ })
		.press('Space');
	await changed(page).getByRole('button', { name: 'Take 2 changes, go on with version 3' }).press('Enter');
	await expect(changed(page)).toBeHidden();
	const grid = page.getByRole('grid');
	await expect(grid).toContainText('Better word');
	await expect(grid).toContainText('Renamed by us');
	await expect(page.locator('.undone')).toContainText('Took 2 changes of version 3 of the template');
	await expect(notice).toBeHidden();
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);

	await page.getByRole('button', { name: /^Undo: took 2 changes/ }).click();
	await expect(grid).not.toContainText('Better word');
	await expect(notice).toBeVisible();
	await notice.getByRole('button', { name: 'Not now' }).click();
	await page.reload();
	await grid.waitFor();
	// Whether there is a later version is looked for once the view is there.
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search or do' }).fill('See what its template changed');
	await page.getByRole('option', { name: /^See what its template changed/ }).waitFor();
	await page.keyboard.press('Enter');
	await expect(changed(page)).toBeVisible();
	await expect(notice).toBeHidden();
});
