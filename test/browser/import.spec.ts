/** What comes in is seen to have come: selected, told of, and told apart from what is here already. */
import { writeMapping } from '#core/mapping/write.ts';
import { mappingOf } from '../ui/sessions.ts';
import { expectAccessible } from './axe.ts';
import { expect, goTo, openExample, pasteAs, test } from './app.ts';

test('a list that comes in is told of and selected as a whole, on the board through edits too', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Inventory');
	await page.getByRole('textbox', { name: 'New item' }).focus();
	await pasteAs(page, { 'text/plain': '- **Refund**\n- `claim_id`\n- Approve the refund' });
	await page.getByRole('dialog').getByRole('button', { name: 'Import 3 items' }).click();
	await expect(page.locator('.undone')).toContainText('3 items');
	await expect(page.locator('section.bulk')).toContainText('3 selected');
	for (const name of ['Refund', 'claim_id', 'Approve the refund'])
		await expect(page.getByRole('gridcell', { name, exact: true })).toBeInViewport({ ratio: 1 });
	await goTo(page, 'Board');
	const selected = page.locator('[data-card][aria-pressed=true]');
	await expect(selected).toHaveCount(3);
	await selected.first().focus();
	await page.keyboard.press('Alt+ArrowDown');
	await expect(page.getByRole('button', { name: /^Undo: moved/ })).toBeEnabled();
	await expect(selected).toHaveCount(3);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(selected).toHaveCount(0);
});

test('a list goes where the lines go, unless somebody wishes otherwise; what is here by name can be left out', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Inventory');
	await page.getByLabel('Add to stage').selectOption('Go-live');
	await page.getByRole('textbox', { name: 'New item' }).focus();
	await pasteAs(page, { 'text/plain': '- Accept invitation\n- Refund note\n- Refund state' });
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByLabel('Where the list doesn’t say: to stage Go-live')).toBeChecked();
	await expect(dialog.getByRole('row', { name: /Accept invitation/ })).toContainText('new, a second time');
	await expectAccessible(page, 'a list with what is here already');
	await dialog.getByLabel(/^Leave out 1 item that comes a second time/).press('Space');
	const counts = dialog.getByRole('list', { name: 'What would come in' });
	await expect(counts).toHaveText(/2 new/);
	await expect(counts).toHaveAttribute('aria-live', 'polite');
	await dialog.getByRole('button', { name: 'Import 2 items' }).click();
	await expect(page.getByRole('row').filter({ hasText: 'Refund note' })).toContainText('Go-live');
	await expect(page.locator('.undone')).toContainText('2 items');
});

test('a file of a mapping that is here already opens that one, or comes in under a name of its own', async ({
	page
}) => {
	const file = {
		name: 'claims.demarc.json',
		mimeType: 'application/json',
		buffer: Buffer.from(writeMapping({ ...mappingOf([{ id: 'a' }]), id: 'claims', title: 'Claims' }))
	};
	const dialog = page.getByRole('dialog');
	const bringIn = async () => {
		await page.goto('./');
		await page.getByLabel('Open a file', { exact: true }).setInputFiles(file);
		await expect(dialog).toBeVisible();
	};
	await bringIn();
	await dialog.getByRole('button', { name: 'Open as a new mapping' }).click();
	await page.waitForURL(/#\/m\/claims\/inventory/);
	await bringIn();
	await expect(dialog).toContainText('It is on this device already: “Claims”');
	await expect(dialog.getByLabel('Name of the new mapping')).toHaveValue('Claims (2)');
	await dialog.getByRole('button', { name: 'Open the one that is here' }).click();
	await page.waitForURL(/#\/m\/claims\/inventory/);
	await page.goto('./');
	await expect(page.getByRole('link', { name: /Claims/ })).toHaveCount(1);
	await bringIn();
	await dialog.getByRole('button', { name: 'Open as a new mapping' }).click();
	await page.waitForURL(/#\/m\/(?!claims\/)/);
	await expect(page.getByRole('button', { name: 'Claims (2)' })).toBeVisible();
});
