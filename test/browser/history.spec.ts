/** Moments that are kept, compared, brought back; steps that one goes back along. */
import type { Page } from '@playwright/test';
import { beginMapping, expect, expectSaved, openExample, test } from './app.ts';
import { expectAccessible } from './axe.ts';

async function add(page: Page, name: string): Promise<void> {
	const line = page.getByRole('textbox', { name: 'New item' });
	await line.fill(name);
	await line.press('Enter');
	await expect(page.getByRole('grid')).toContainText(name);
}

const history = (page: Page) => page.getByRole('dialog', { name: 'History' });

async function keep(page: Page, name: string): Promise<void> {
	await history(page).getByRole('textbox', { name: 'Name' }).fill(name);
	await page.keyboard.press('Enter');
	await expect(history(page).getByRole('button', { name: `Restore ${name}` })).toBeVisible();
}

test('by mouse: keep, edit, compare, restore, undo; another tab follows', async ({ page, context }) => {
	await beginMapping(page, 'Keeping moments');
	await add(page, 'Ticket priority');
	await page.getByRole('button', { name: 'History' }).click();
	await keep(page, 'Monday');
	await history(page).getByRole('button', { name: 'Close' }).click();
	await add(page, 'Routing rule');
	await expectSaved(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByRole('grid')).toContainText('Routing rule');

	await page.getByRole('button', { name: 'History' }).click();
	await history(page).getByRole('button', { name: 'Compare Monday with now' }).click();
	await expect(history(page)).toContainText('DMC-002 Routing rule was added');
	await expect(history(page)).toContainText('1 added');
	await history(page).getByRole('button', { name: 'Back' }).click();
	await history(page).getByRole('button', { name: 'Restore Monday' }).click();
	await expect(history(page)).toContainText('DMC-002 Routing rule was removed');
	await history(page).getByRole('button', { name: 'Restore it' }).click();
	await expect(other.getByRole('grid')).not.toContainText('Routing rule');
	await expect(
		history(page).getByRole('button', { name: 'Restore Before restoring “Monday”' })
	).toBeVisible();
	await history(page).getByRole('button', { name: 'Close' }).click();
	await page.getByRole('button', { name: 'Undo: restored “Monday”' }).click();
	await expect(page.getByRole('grid')).toContainText('Routing rule');
	await expect(other.getByRole('grid')).toContainText('Routing rule');
});

test('by keyboard: keep, rename, remove, put back, go back along the steps', async ({ page }) => {
	await beginMapping(page, 'Keeping moments');
	await add(page, 'Ticket priority');
	await page.keyboard.press('Alt+h');
	await keep(page, 'Monday');
	await history(page).getByRole('button', { name: 'Rename Monday' }).press('Enter');
	await history(page).getByRole('textbox', { name: 'New name of Monday' }).fill('Before lunch');
	await page.keyboard.press('Enter');
	await expect(history(page).getByRole('button', { name: 'Rename Before lunch' })).toBeFocused();
	await history(page).getByRole('button', { name: 'Remove Before lunch' }).press('Enter');
	await expect(history(page).getByRole('textbox', { name: 'Name' })).toBeFocused();
	await history(page).getByRole('button', { name: 'Put it back' }).press('Enter');
	await expect(history(page).getByRole('button', { name: 'Remove Before lunch' })).toBeVisible();
	await history(page).getByRole('button', { name: 'When you opened it' }).press('Enter');
	await expect(page.getByRole('grid')).toBeHidden();
	await history(page)
		.getByRole('button', { name: /^Added “Ticket priority”/ })
		.press('Enter');
	await page.keyboard.press('Escape');
	await expect(history(page)).toBeHidden();
	await expect(page.getByRole('grid')).toContainText('Ticket priority');
});

test('at the side of a wide window: the view behind it goes along, and another tab’s moments appear', async ({
	page,
	context
}) => {
	await beginMapping(page, 'Keeping moments');
	await add(page, 'Ticket priority');
	await add(page, 'Routing rule');
	await expectSaved(page);
	await page.keyboard.press('Alt+h');
	await expect(history(page)).toContainText('Nothing is kept yet');
	await history(page)
		.getByRole('button', { name: /^Added “Ticket priority”/ })
		.click();
	await expect(page.getByRole('grid')).not.toContainText('Routing rule');
	await expect(page.getByRole('grid')).toContainText('Ticket priority');

	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByRole('grid').waitFor();
	await other.keyboard.press('Alt+h');
	await history(other).getByRole('textbox', { name: 'Kept by' }).fill('Ann');
	await keep(other, 'From over there');
	await expect(history(page).getByRole('listitem').filter({ hasText: 'From over there' })).toContainText(
		'Ann'
	);
	await expect(history(page)).toContainText('1 of at most 40');
	await page.keyboard.press('Escape');
	await expect(history(page)).toBeHidden();
});

test('an import that changes items keeps what was there', async ({ page }) => {
	await beginMapping(page, 'Keeping moments');
	await add(page, 'Ticket priority');
	await page.evaluate(() => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(
			new File(['ref,name\nDMC-001,Priority of the ticket\n'], 'x.csv', { type: 'text/csv' })
		);
		for (const type of ['dragenter', 'dragover', 'drop'])
			document
				.querySelector('main')
				?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
	});
	await page.getByRole('dialog').locator('.btn.main').click();
	await expect(page.getByRole('grid')).toContainText('Priority of the ticket');
	await page.keyboard.press('Alt+h');
	await expect(history(page).getByRole('button', { name: 'Restore Before import of x.csv' })).toBeVisible();
});

test('compares with a file, and says why it can not', async ({ page }) => {
	await beginMapping(page, 'Keeping moments');
	await page.getByRole('button', { name: 'History' }).click();
	const file = history(page).getByLabel('Compare with a file');
	await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[') });
	await expect(history(page).getByRole('alert')).toContainText('“x.json” can’t be compared');
});

test('what a reload takes from undo stays: how the mapping was before the edits can be brought back', async ({
	page
}) => {
	await beginMapping(page, 'Keeping moments');
	await add(page, 'Ticket priority');
	await expectSaved(page);
	await page.reload();
	await page.getByRole('grid').waitFor();
	await add(page, 'Routing rule');
	await expectSaved(page);
	const restore = history(page).getByRole('button', { name: /^Restore Before the edits of / });
	// It is kept when the page has nothing more urgent to do.
	await page.keyboard.press('Alt+h');
	await expect(restore).toBeVisible();
	await page.reload();
	await page.getByRole('grid').waitFor();
	await page.keyboard.press('Alt+h');
	await restore.click();
	await expect(history(page)).toContainText('DMC-002 Routing rule was removed');
	await history(page).getByRole('button', { name: 'Restore it' }).click();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('grid')).not.toContainText('Routing rule');
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('grid')).toContainText('Routing rule');
});

test('a glance at Home takes no step of undo away, and another mapping in between does not mix in', async ({
	page
}) => {
	await openExample(page);
	await page.locator('[data-card]').first().click();
	await page.keyboard.press('Delete');
	await expect(page.getByRole('button', { name: /^Undo: removed/ })).toBeEnabled();
	const count = await page.locator('[data-card]').count();
	await page
		.getByRole('link', { name: /Demarc/ })
		.first()
		.click();
	await page.getByRole('article').first().waitFor();
	await page.goBack();
	await page.locator('[data-card]').first().waitFor();
	await expect(page.locator('.undone')).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(page.locator('[data-card]')).toHaveCount(count + 1);
	await expectSaved(page);
});

test('compared on the board: with a moment, with another mapping and with a template of one’s own', async ({
	page
}) => {
	await beginMapping(page, 'First workflow');
	await add(page, 'Ticket priority');
	await add(page, 'Routing rule');
	await add(page, 'Audit log');
	await expectSaved(page);
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search or do' }).fill('save as a template');
	await page.keyboard.press('Enter');
	const save = page.getByRole('dialog', { name: 'Save as a template' });
	await save.getByLabel('Name', { exact: true }).fill('Mine');
	await save.getByRole('button', { name: 'Save it' }).click();
	await save.getByRole('button', { name: 'Close' }).last().click();

	await beginMapping(page, 'Second workflow');
	await add(page, 'Ticket priority');
	await page.getByRole('button', { name: 'History' }).click();
	await keep(page, 'Monday');
	await history(page).getByRole('button', { name: 'Close' }).click();
	await add(page, 'Routing rule');
	await expectSaved(page);
	await page.getByRole('button', { name: 'History' }).click();
	await history(page).getByRole('button', { name: 'Compare Monday with now' }).click();
	const see = history(page).getByRole('button', { name: 'See it on the board' });
	await see.click();
	const board = page.getByRole('dialog', { name: 'What changed, on the board' });
	await expect(board.getByText('From Monday: 1 item added, 0 removed, 0 in another place.')).toBeVisible();
	await expect(board.getByRole('img', { name: /^The board with what changed marked/ })).toBeVisible();
	await expect(board.getByRole('row', { name: /Routing rule added Not placed yet/ })).toBeVisible();
	await expectAccessible(page, 'what changed, on the board', 'dialog:modal');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		board.getByRole('button', { name: 'Save the picture (SVG)' }).click()
	]);
	expect(download.suggestedFilename()).toBe('second-workflow-changes.svg');
	await page.keyboard.press('Escape');
	await expect(board).toBeHidden();
	await expect(see).toBeFocused();

	await history(page).getByRole('button', { name: 'Back' }).click();
	const other = history(page).getByLabel('Compare with another mapping or template');
	await other.selectOption({ label: 'First workflow' });
	await expect(history(page)).toContainText('DMC-003 Audit log was removed');
	await history(page).getByRole('button', { name: 'Back' }).click();
	await other.selectOption({ label: 'Mine, version 1' });
	await see.click();
	await expect(board.getByText('From Mine: 0 items added, 1 removed, 0 in another place.')).toBeVisible();
	await expect(board.getByRole('row', { name: /Audit log removed/ })).toBeVisible();
});
