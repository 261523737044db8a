import type { Page } from '@playwright/test';
import { beginMapping, expect, expectSaved, goTo, openExample, test } from './app.ts';
import { expectAccessible } from './axe.ts';

const sheet = (page: Page) => page.getByRole('complementary', { name: 'Trust sheet' });
const list = (page: Page) => page.getByRole('navigation', { name: 'Packages' });

async function addItem(page: Page, line: string): Promise<void> {
	await page.getByRole('textbox', { name: 'New item' }).fill(line);
	await page.keyboard.press('Enter');
}

test('by keyboard: a package is made from a starting point, filled, described until nothing is missing', async ({
	page
}) => {
	await beginMapping(page, 'Data exports');
	await addItem(page, 'd Payment history');
	await page.keyboard.press('Alt+1');
	await page.getByRole('textbox', { name: 'New role' }).fill('Customer admin');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Alt+6');
	await page.waitForURL(/\/exports/);
	await page.getByRole('button', { name: 'Make the first package' }).press('Enter');
	await page.keyboard.type('Account archive');
	await page.getByRole('radio', { name: /^Nothing/ }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: /^Portability package/ })).toBeChecked();
	await page.getByRole('button', { name: 'Make the package' }).press('Enter');

	await expect(page.getByLabel('What it is, in words for the customer')).toBeFocused();
	await expect(page.getByRole('heading', { name: 'Account archive', level: 2 })).toBeVisible();
	await expect(list(page)).toContainText('3 things are missing');
	await expect(sheet(page)).toContainText('CSV and JSON');
	await expect(sheet(page)).toContainText('2 lines of it are gaps still.');

	await page.getByRole('button', { name: 'Add items' }).press('Enter');
	await page.getByRole('searchbox').pressSequentially('payment');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page.getByRole('checkbox', { name: /Payment history/ })).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Add items' })).toBeFocused();
	for (const who of ['Who may ask for it', 'Who may receive it']) {
		const role = page.getByRole('group', { name: who }).getByRole('button', { name: 'Customer admin' });
		await role.press('Space');
		await expect(role).toHaveAttribute('aria-pressed', 'true');
	}
	await expect(list(page)).toContainText('Nothing is missing');
	await expect(page.getByRole('link', { name: /^Exports/ })).toContainText('1/1');
	await expect(sheet(page)).toContainText('It says all that customers ask.');

	await page.getByLabel('How long a built package is kept').fill('');
	await page.keyboard.press('Tab');
	await expect(page.getByText(/does not say how long it is kept/)).toBeVisible();
	await page.getByRole('button', { name: '90 days, then deleted' }).press('Enter');
	await expect(page.getByLabel('How long a built package is kept')).toBeFocused();
	await expect(sheet(page)).toContainText('90 days, then deleted');
	await page.getByRole('heading', { name: 'Exports', level: 1 }).click();
	await page.keyboard.press('Control+z');
	await expect(page.getByText(/does not say how long it is kept/)).toBeVisible();

	await expectSaved(page);
	await page.reload();
	await expect(list(page)).toContainText('One thing is missing');
});

test('by mouse: packages are chosen, loose items put in, formats added and taken, a package removed and undone', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Exports');
	await list(page)
		.getByRole('link', { name: /^Archive for procurement/ })
		.click();
	await expect(page.getByRole('heading', { name: 'Archive for procurement', level: 2 })).toBeVisible();
	await expect(sheet(page)).toContainText('not said yet');

	const loose = page.getByRole('region', { name: /^In Exports, in no package/ });
	await expect(loose.getByRole('listitem')).toHaveCount(2);
	await loose.getByRole('button', { name: 'Add to “Archive for procurement”' }).click();
	await expect(loose.getByRole('listitem')).toHaveCount(1);
	const inside = page.getByRole('list', { name: 'Items in it' });
	await expect(inside).toContainText('Migration package');
	await inside.getByRole('button', { name: 'Take Migration package out' }).click();
	await expect(loose.getByRole('listitem')).toHaveCount(2);

	await page.getByRole('button', { name: 'Without PDF' }).click();
	await expect(sheet(page)).toContainText('CSV and JSON');
	await page.getByRole('button', { name: 'xlsx' }).click();
	await expect(sheet(page)).toContainText('CSV, JSON and XLSX');
	await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Yearly archive');
	await page.keyboard.press('Enter');
	await expect(list(page)).toContainText('Yearly archive');

	await page.getByRole('button', { name: 'Remove package Yearly archive' }).click();
	await expect(list(page).getByRole('listitem')).toHaveCount(1);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(list(page)).toContainText('Yearly archive');
	await expectSaved(page);
});

test('a finding of a package leads to where it is designed', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Findings');
	const row = page.getByRole('article').filter({ hasText: 'does not say how long it is kept' });
	await row.getByRole('link', { name: 'Design it' }).click();
	await page.waitForURL(/\/exports\?package=/);
	await expect(page.getByRole('heading', { name: 'Archive for procurement', level: 2 })).toBeVisible();
	await page.getByRole('button', { name: /^Delivery/ }).click();
	await expect(page.getByRole('heading', { name: 'Delivery', level: 3 })).toBeFocused();
});

test('where there is no package, the inspector and the finding make one', async ({ page }) => {
	await beginMapping(page, 'Nothing packed');
	await addItem(page, 'd Payment history');
	await goTo(page, 'Board');
	await page.getByRole('button', { name: /^Payment history/ }).click();
	await page.getByText('Packages', { exact: true }).click();
	await page.getByRole('button', { name: 'New package with this item' }).click();
	await expect(page.getByRole('checkbox', { name: 'New package' })).toBeChecked();
	await page.getByRole('button', { name: /^Undo: added package/ }).click();

	await page.getByRole('button', { name: /^Payment history/ }).click();
	await page.keyboard.press('Alt+ArrowDown');
	for (let lane = 0; lane < 3; lane++) {
		const name = await page.getByRole('button', { name: /^Payment history/ }).getAttribute('aria-label');
		if (name?.includes('in Exports')) break;
		await page.keyboard.press('Alt+ArrowDown');
	}
	await goTo(page, 'Findings');
	await page.getByRole('button', { name: 'Put it in a new package' }).first().click();
	await expect(page.getByRole('button', { name: 'Put it in a new package' })).toHaveCount(0);
	await goTo(page, 'Exports');
	await expect(list(page).getByRole('link', { name: /^New package/ })).toContainText('1 item');
});

test('axe finds nothing in the dialogs of Exports', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Exports');
	await list(page)
		.getByRole('link', { name: /^Archive for procurement/ })
		.click();
	for (const button of ['New package', 'Add items']) {
		await page.getByRole('button', { name: button }).click();
		await page.getByRole('dialog').waitFor();
		await expectAccessible(page, button);
		await page.keyboard.press('Escape');
	}
});
