/** The inventory as a grid: groups, several items at once and filling down, by keys and by mouse. */
import type { Page } from '@playwright/test';
import { beginMapping, expect, goTo, openExample, pasteAs, test } from './app.ts';

async function fill(page: Page) {
	await beginMapping(page, 'A grid');
	for (const line of ['f VAT number', 's Waiting', 'f Legal name', 's Refused today support', 'a Approve']) {
		await page.getByRole('textbox', { name: 'New item' }).fill(line);
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('row', { name: /Approve/ })).toBeVisible();
}

const group = (page: Page, name: string) =>
	page
		.getByRole('row', { expanded: true })
		.or(page.getByRole('row', { expanded: false }))
		.filter({ hasText: name });
const focused = (page: Page) =>
	page.evaluate(() =>
		document.activeElement?.closest('[role=row]')?.textContent?.replace(/\s+/g, ' ').trim()
	);

test('by keys: group, fold, select a group, edit it, fill down, undo; the focus is never lost', async ({
	page
}) => {
	await fill(page);
	await page.getByLabel('Group by').focus();
	await page.keyboard.type('By kind');
	const grid = page.getByRole('treegrid', { name: 'Items' });
	await expect(grid).toBeVisible();
	await page.getByLabel('Group by').press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Control+Home');
	await expect.poll(() => focused(page)).toContain('Field');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowLeft');
	await expect(group(page, 'Field')).toHaveAttribute('aria-expanded', 'false');
	await expect(page.getByRole('row', { name: /VAT number/ })).toHaveCount(0);
	await expect.poll(() => focused(page)).toContain('Field');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('row', { name: /VAT number/ })).toBeVisible();

	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('e');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('row', { name: /VAT number/ }).getByText('Exports')).toBeVisible();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Control+d');
	await expect(page.getByRole('row', { name: /Legal name/ }).getByText('Exports')).toBeVisible();
	await expect.poll(() => focused(page)).toContain('Legal name');
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('row', { name: /Legal name/ }).getByText('Exports')).toHaveCount(0);
	await expect(page.getByRole('row', { name: /VAT number/ }).getByText('Exports')).toBeVisible();

	await page.keyboard.press('Delete');
	await expect(page.getByRole('row', { name: /VAT number|Legal name/ })).toHaveCount(0);
	await expect.poll(() => focused(page)).toBeTruthy();
});

test('by mouse: fold a group, select another, see what is mixed, change it in one step, choose columns', async ({
	page
}) => {
	await fill(page);
	await page.getByLabel('Group by').selectOption('By kind');
	await group(page, 'Field').getByText('Field', { exact: true }).click();
	await expect(page.getByRole('row', { name: /VAT number/ })).toHaveCount(0);
	await group(page, 'Status').getByRole('gridcell').first().click();
	const bar = page.getByRole('region', { name: 'Selected items' });
	await expect(bar).toContainText('2 selected');
	await bar.getByRole('button', { name: 'Edit…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Edit 2 items' });
	await expect(dialog.getByLabel('Today', { exact: true }).locator('option:checked')).toHaveText('mixed');
	await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toHaveAttribute(
		'placeholder',
		'mixed'
	);
	await dialog.getByLabel('Today', { exact: true }).selectOption('Product');
	await dialog.getByLabel('High volume').selectOption('Yes');
	await dialog.getByRole('button', { name: 'Change 2 items' }).click();
	await expect(dialog).toHaveCount(0);

	const columns = page.getByRole('button', { name: 'Columns' });
	await columns.click();
	const panel = page.locator('.popover:popover-open');
	const [button, box] = [await columns.boundingBox(), await panel.boundingBox()];
	expect(box!.y).toBeGreaterThanOrEqual(button!.y + button!.height);
	await panel.getByLabel('Today', { exact: true }).uncheck();
	await panel.getByLabel('Today', { exact: true }).check();
	await expect(panel.getByLabel('Today', { exact: true })).toBeFocused();
	await panel.getByRole('button', { name: 'Kind further right' }).click();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('row', { name: /Waiting/ }).getByText('Product')).toBeVisible();
	const headings = () => page.getByRole('columnheader').allInnerTexts();
	const before = await headings();
	expect(before.indexOf('Kind')).toBeGreaterThan(before.indexOf('Name'));
	await page.reload();
	await expect.poll(headings).toEqual(before);
	await expect(group(page, 'Field')).toBeVisible();
});

test('scrolled away, the cell keeps the focus and the field what is written in it; rows say which they are', async ({
	page
}) => {
	await beginMapping(page, 'A long grid');
	const names = Array.from({ length: 300 }, (_, i) => `Thing ${i + 1}`);
	await page.getByRole('textbox', { name: 'New item' }).focus();
	await pasteAs(page, { 'text/plain': names.join('\n') });
	await page.getByRole('dialog').locator('.btn.main').click();
	const grid = page.getByRole('grid', { name: 'Items' });
	await expect(grid).toHaveAttribute('aria-rowcount', '301');
	await page.getByText('Thing 3', { exact: true }).click();
	await page.keyboard.press('F2');
	await page.keyboard.type('Half a wor');
	for (const top of [4000, 9000, 2000, 10_500]) {
		await grid.evaluate((scroller, to) => (scroller.scrollTop = to), top);
		await expect(page.locator(`[aria-rowindex="${Math.ceil(top / 36) + 4}"]`)).toBeVisible();
		await expect(page.getByRole('textbox', { name: 'Name of Thing 3', exact: true })).toBeFocused();
		const rows = await grid
			.locator('[role=row][data-row]')
			.evaluateAll((all) =>
				all.map((row) => [
					row.getAttribute('aria-rowindex'),
					row.querySelector('[data-column=ref]')?.textContent
				])
			);
		expect(rows.length).toBeLessThan(60);
		// Refs were given in this order.
		for (const [index, ref] of rows) expect(Number(ref?.replace(/\D/g, ''))).toBe(Number(index) - 1);
		const owned = await grid.getByRole('rowgroup').getAttribute('aria-owns');
		const order = await page.evaluate(
			(ids) => ids.map((id) => Number(document.getElementById(id)?.getAttribute('aria-rowindex'))),
			(owned ?? '').split(' ')
		);
		expect(order).toEqual(order.toSorted((one, other) => one - other));
		expect(order).toHaveLength(rows.length);
	}
	await page.keyboard.type('d');
	await page.keyboard.press('Enter');
	await expect.poll(() => focused(page)).toContain('Thing 4');
	await expect(page.getByText('Half a word')).toBeVisible();
});

test('a table of another program comes in with its cells, in one step; hostile HTML stays text', async ({
	page
}) => {
	await fill(page);
	const row = (name: RegExp) => page.getByRole('row', { name });
	await page.getByRole('gridcell', { name: 'VAT number' }).click();
	// As Excel gives it: the second column merged over two rows, a line end in a cell, tabs at the end.
	await pasteAs(page, {
		'text/plain': 'Name\tKind\tNotes\t\r\nDue date\tField\t"Asked\r\ntwice"\t\r\nSerial\t\t\t\r\n',
		'text/html':
			'<html><body><table><tr><td>Name<td>Kind<td>Notes<td></tr><tr><td>Due date<td rowspan=2>Status<td>Asked<br>twice<td></tr>' +
			'<tr><td>&lt;img src=x onerror=alert(1)&gt;<img src=x onerror="document.title=1"><script>document.title=1</script><td style="color:red"><td></tr></table></body></html>'
	});
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('2 new')).toBeVisible();
	await dialog.locator('.btn.main').click();
	await expect(row(/Due date/)).toContainText('Status');
	await expect(row(/<img src=x onerror=alert\(1\)>/)).toContainText('Status');
	await expect(page.locator('main img')).toHaveCount(0);
	// The rows are there a moment before the dialog is gone, which has keys of its own.
	await expect(dialog).toBeHidden();
	await page.keyboard.press('Control+z');
	await expect(row(/Due date|img/)).toHaveCount(0);
	await expect(row(/VAT number/)).toBeVisible();

	// One cell of a sheet goes into one cell, without quotes; on selected rows into all of them.
	await page.getByRole('gridcell', { name: 'VAT number' }).click();
	await pasteAs(page, {
		'text/plain': '"VAT\nid"',
		'text/html': '<table><tr><td>VAT<br>id</td></tr></table>'
	});
	await expect(row(/VAT\s+id/)).toBeVisible();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('ArrowRight');
	await pasteAs(page, { 'text/plain': 'Exports' });
	await expect(page.locator('[data-column=today]').filter({ hasText: 'Exports' })).toHaveCount(5);
	await page.keyboard.press('Control+z');
	await expect(page.locator('[data-column=today]').filter({ hasText: 'Exports' })).toHaveCount(0);

	// A copy leaves in both forms, and nothing in it is a formula.
	await page.getByRole('textbox', { name: 'New item' }).fill('=1+<b>1</b>');
	await page.keyboard.press('Enter');
	await page.getByRole('gridcell', { name: '=1+<b>1</b>' }).click();
	await page.keyboard.press('Space');
	const forms = await page.evaluate(() => {
		const clipboardData = new DataTransfer();
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })
		);
		return [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
	});
	expect(forms[0]).toContain("\t'=1+<b>1</b>");
	expect(forms[1]).toContain("<td>'=1+&lt;b&gt;1&lt;/b&gt;</td>");
});

test('a column is made wider by mouse, by keys and to fit; it stays so, until it is as at first again', async ({
	page
}) => {
	await fill(page);
	const heading = page.getByRole('columnheader', { name: 'Stage' });
	const width = async () => Math.round((await heading.boundingBox())?.width ?? 0);
	const first = await width();
	const box = (await heading.boundingBox())!;
	await page.mouse.move(box.x + box.width - 3, box.y + 10);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width + 97, box.y + 10, { steps: 4 });
	await page.mouse.up();
	await expect.poll(async () => Math.abs((await width()) - first - 100)).toBeLessThan(4);
	await expect(heading).toHaveAttribute('aria-sort', 'none');
	const cell = page.locator('[data-row="0"] [data-column="stage"]');
	expect(Math.round((await cell.boundingBox())?.width ?? 0)).toBe(await width());

	const wide = await width();
	await page.locator('[data-row="0"] [data-column="stage"]').click();
	await page.keyboard.press('ArrowUp');
	await expect(heading).toBeFocused();
	await page.keyboard.press('Shift+ArrowRight');
	await expect.poll(width).toBeGreaterThan(wide);
	await page.keyboard.press('Shift+ArrowLeft');
	await page.keyboard.press('Shift+ArrowLeft');
	await expect.poll(width).toBeLessThan(wide);
	await expect(heading).toBeFocused();
	const kept = await width();
	await page.reload();
	await expect.poll(width).toBe(kept);

	const name = page.getByRole('columnheader', { name: 'Name' });
	const nameBox = (await name.boundingBox())!;
	await page.mouse.dblclick(nameBox.x + nameBox.width - 3, nameBox.y + 10);
	await expect.poll(async () => (await name.boundingBox())?.width).toBeLessThan(nameBox.width);
	const cut = await page
		.locator('[data-column="name"] .words')
		.evaluateAll((all) => all.filter((one) => one.getClientRects()[0]!.height > 25).length);
	expect(cut).toBe(0);

	await page.getByRole('button', { name: 'Columns' }).click();
	await page.getByRole('button', { name: /as wide as at first/ }).click();
	await expect.poll(width).toBe(first);
});

test('a double click edits the cell under it, and a new line comes into view whole', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openExample(page);
	await goTo(page, 'Inventory');
	const row = page.getByRole('row').nth(3);
	await row.locator('[data-column="name"]').dblclick();
	await expect(row.locator('[data-column="name"] :focus')).toBeVisible();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Renamed by mouse');
	await page.keyboard.press('Enter');
	await expect(row).toContainText('Renamed by mouse');
	await expect(page.getByRole('region', { name: 'Selected items' })).toHaveCount(0);

	await page.getByRole('textbox', { name: 'New item' }).fill('Fresh off the wall');
	await page.keyboard.press('Enter');
	const fresh = page.getByRole('row').filter({ hasText: 'Fresh off the wall' });
	await expect(fresh).toBeInViewport({ ratio: 0.9 });
	const grid = await page.getByRole('grid').boundingBox();
	const box = await fresh.boundingBox();
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((grid?.y ?? 0) + (grid?.height ?? 0) + 1);
});

test('a column of a pasted table becomes what somebody says it is', async ({ page }) => {
	await beginMapping(page, 'Columns');
	await page.getByRole('textbox', { name: 'New item' }).focus();
	const rows = ['Name\tWhere it is now\tOwner', 'Risk score\tsupport\tAnna', 'Invoice\tportal\tBen'];
	await pasteAs(page, { 'text/plain': rows.join('\n') });
	const dialog = page.getByRole('dialog');
	const choice = dialog.getByRole('combobox', { name: 'What “Where it is now” is' });
	await expect(choice).toHaveValue('notes');
	await choice.selectOption('today');
	await expect(choice).toHaveValue('today');
	await expect(dialog.getByRole('columnheader', { name: 'Today' })).toBeVisible();
	await dialog.locator('.btn.main').click();
	const row = page.getByRole('row').filter({ hasText: 'Risk score' });
	await expect(row).toContainText('Support tooling');
	await expect(page.getByRole('row').filter({ hasText: 'Invoice' })).toContainText('Product');
});
