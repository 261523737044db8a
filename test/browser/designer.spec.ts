/** A package is designed down to its fields, its statuses and what customers could not take along. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { expect, expectSaved, goTo, openExample, test } from './app.ts';
import { expectAccessible } from './axe.ts';

async function openArchive(page: Page): Promise<void> {
	await openExample(page);
	await goTo(page, 'Exports');
	const list = page.getByRole('navigation', { name: 'Packages' });
	await list.getByRole('link', { name: /^Archive for procurement/ }).click();
	await page.getByRole('heading', { name: 'Archive for procurement', level: 2 }).waitFor();
}
const field = (page: Page, name: string) =>
	page.getByRole('listitem', { name: `Field ${name}`, exact: true });
const fields = (page: Page) => page.getByRole('listitem', { name: /^Field / });
const names = (page: Page) =>
	fields(page)
		.getByLabel('Name', { exact: true })
		.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
test('by keyboard: fields are typed, described, walked through, moved and removed, and undo takes it back', async ({
	page
}) => {
	await openArchive(page);
	await page.getByRole('textbox', { name: 'New field' }).focus();
	for (const name of ['case_no', 'amount', 'Audit trail (csv)']) {
		await page.keyboard.type(name);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('textbox', { name: 'New field' })).toHaveValue('');
	}
	expect(await names(page)).toEqual(['case_no', 'amount', 'Audit trail (csv)']);
	await expect(field(page, 'Audit trail (csv)').getByLabel('Comes from')).toHaveValue(/./);

	await field(page, 'case_no').getByLabel('Name', { exact: true }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(field(page, 'amount').getByLabel('Name', { exact: true })).toBeFocused();
	await page.keyboard.type('total');
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => names(page)).toEqual(['total', 'case_no', 'Audit trail (csv)']);
	await expect(field(page, 'total').getByLabel('Name', { exact: true })).toBeFocused();

	await field(page, 'total').getByLabel('Type').selectOption('number');
	await field(page, 'total').getByLabel('Example').fill('a lot');
	await page.keyboard.press('Enter');
	await expect(field(page, 'case_no').getByLabel('Example')).toBeFocused();
	await expect(field(page, 'total')).toContainText('The example does not fit the type: number.');
	await field(page, 'total').getByLabel('Example').fill('12.50');
	await field(page, 'total').getByLabel('What it means').fill('In euro, with tax.');
	await page.keyboard.press('Enter');
	await expect(field(page, 'total')).not.toContainText('does not fit');
	await expect(page.getByText('1 of 3 explained')).toBeVisible();

	await page.getByRole('button', { name: 'Remove field total' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Remove field case_no' })).toBeFocused();
	expect(await names(page)).toEqual(['case_no', 'Audit trail (csv)']);
	await page.keyboard.press('Control+z');
	await expect.poll(() => names(page)).toEqual(['total', 'case_no', 'Audit trail (csv)']);
	await expect(field(page, 'total').getByLabel('What it means')).toHaveValue('In euro, with tax.');
	await expectSaved(page);
	await page.reload();
	await expect.poll(() => names(page)).toEqual(['total', 'case_no', 'Audit trail (csv)']);
});

test('by mouse: fields come from the contents, one says its values, and one undo takes all of them back', async ({
	page
}) => {
	await openArchive(page);
	await page.getByRole('button', { name: /^Take over from the contents/ }).click();
	await expect(fields(page)).toHaveCount(4);
	await expect(page.getByRole('button', { name: /^Take over from the contents/ })).toHaveCount(0);
	await field(page, 'document').getByRole('button', { name: 'More' }).click();
	await field(page, 'document')
		.getByLabel(/^The only values/)
		.fill('a = First\nb');
	await field(page, 'document').getByLabel('key').check();
	await page.getByRole('button', { name: 'Move field document down' }).click();
	await expect.poll(() => names(page)).toEqual(['file', 'document', 'created_at', 'changed_at']);
	await expect(page.getByRole('button', { name: 'Move field document down' })).toBeFocused();
	await expectAccessible(page, 'the fields of a package');
	for (let step = 0; step < 4; step++) await page.getByRole('button', { name: /^Undo: / }).click();
	await expect(fields(page)).toHaveCount(0);
});

test('its life is told in words, and its statuses come onto the board one by one or all at once', async ({
	page
}) => {
	await openArchive(page);
	const life = page.getByRole('region', { name: 'Its life' });
	await expect(life.getByRole('listitem')).toHaveCount(5);
	await expect(life).toContainText('File erased not said');
	await expect(life).toContainText('Times are in UTC.');
	await page.getByLabel('How long a built package is kept').fill('30 days');
	await page.keyboard.press('Enter');
	await expect(life).not.toContainText('File erased not said');
	await expect(life).toContainText('23 days');

	await page.getByRole('button', { name: 'Put on the board: Ready' }).press('Enter');
	const link = page.getByRole('link', { name: /^On the board: Archive for procurement: ready/ });
	await expect(link).toBeFocused();
	await page.getByRole('button', { name: 'Put all 5 on the board' }).click();
	await expect(page.getByText('6 of 6 on the board')).toBeVisible();
	await page.getByRole('button', { name: /^Undo: / }).click();
	await expect(page.getByText('1 of 6 on the board')).toBeVisible();
	await link.click();
	await page.waitForURL(/\/board\?item=/);
	await expect(page.getByRole('button', { name: /^Archive for procurement: ready/ }).first()).toBeVisible();
});

test('a package is built with made-up data: looked into, asked about, downloaded', async ({ page }) => {
	await openArchive(page);
	await page.getByRole('button', { name: /^Take over from the contents/ }).click();
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search or do' }).fill('dry run');
	await page.getByRole('option', { name: /^Try it/ }).click();
	const dialog = page.getByRole('dialog', { name: /^Try it/ });
	await expect(dialog).toContainText('Everything in it is made up.');
	await expect(dialog.getByRole('heading', { name: 'Archive for procurement', level: 1 })).toBeVisible();
	await expectAccessible(page, 'a dry run');
	await dialog.getByRole('button', { name: /^data\/documents\.csv/ }).click();
	await expect(dialog.getByRole('columnheader', { name: /^created_at/ })).toContainText(
		'When the record was made.'
	);
	expect(await dialog.getByRole('row').count()).toBeGreaterThan(3);
	await dialog.getByRole('button', { name: 'Not understood: created_at' }).click();
	await expect(dialog.getByRole('button', { name: 'Not understood: created_at' })).toHaveCount(0);
	await expectAccessible(page, 'a question at a column');

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: /^Download the zip/ }).click()
	]);
	expect(download.suggestedFilename()).toBe('archive-for-procurement-made-up.zip');
	const zip = await JSZip.loadAsync(await readFile(await download.path()));
	expect(Object.keys(zip.files)).toEqual(
		expect.arrayContaining(['START-HERE.html', 'datapackage.json', 'data/documents.csv', 'checksums.sha256'])
	);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search or do' }).fill('parking lot');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toContainText('what does “created_at” mean?');
});

test("the exit drill says who can't take what along, and mends it", async ({ page }) => {
	await openArchive(page);
	await page.getByRole('link', { name: /^Can they leave/ }).click();
	await expect(page.getByText('3 of 6 (50 %) of what')).toBeVisible();
	const rows = page.getByRole('table').locator('tbody tr');
	await expect(rows).toHaveCount(6);
	await page.getByRole('button', { name: /^Can’t leave/ }).press('Enter');
	await expect(rows).toHaveCount(3);
	await expectAccessible(page, 'the exit drill');
	await rows
		.filter({ hasText: 'VAT number' })
		.getByRole('button', { name: /^Add to/ })
		.first()
		.click();
	await expect(rows).toHaveCount(2);
	await expect(page.getByText('4 of 6 (67 %) of what')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download as CSV' }).click()
	]);
	expect(await readFile(await download.path(), 'utf8')).toContain('VAT number');
	await page.getByRole('heading', { name: 'Exports', level: 1 }).click();
	await page.keyboard.press('Control+z');
	await expect(rows).toHaveCount(3);

	const list = page.getByRole('navigation', { name: 'Packages' });
	await list.getByRole('link', { name: /^Company record/ }).click();
	await page.getByRole('button', { name: /^Without JSON/ }).click();
	await page.getByRole('button', { name: /^Without CSV/ }).click();
	await page.getByRole('link', { name: /^Can they leave/ }).click();
	await rows.getByRole('link', { name: 'Mend in “Company record”: Form' }).first().click();
	await expect(page.getByRole('heading', { name: 'Form', level: 3 })).toBeFocused();
});
