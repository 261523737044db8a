import { expect, test } from './app.ts';
import { box, find, group, matrix, openRights, undo } from './rights.ts';

test('arrows, Space and a click change rights, each one step of undo', async ({ page }) => {
	await openRights(page);
	const first = matrix(page).getByRole('checkbox').first();
	await first.focus();
	const was = await first.getAttribute('aria-checked');
	await page.keyboard.press('Space');
	await expect(first).toHaveAttribute('aria-checked', was === 'true' ? 'false' : 'true');
	await page.keyboard.press('Control+z');
	await expect(first).toHaveAttribute('aria-checked', was ?? '');
	await page.keyboard.press('ArrowRight');
	await expect(matrix(page).getByRole('checkbox').nth(1)).toBeFocused();
	await page.keyboard.press('Shift+ArrowRight');
	await expect(matrix(page).getByRole('checkbox').nth(5)).toBeFocused();
	await page.keyboard.press('Control+End');
	const last = matrix(page).locator('button:focus');
	await expect(last).toHaveAttribute('aria-label', /may approve/);
	await expect(last).toBeInViewport();
	await page.keyboard.press('Control+Home');
	await expect(group(page, 'Product')).toBeFocused();
	await page.getByLabel('Find an item here').fill('DMC-003');
	await expect(matrix(page).getByRole('row')).toHaveCount(3);
	await first.click();
	await expect(undo(page, /^Undo: .* may/)).toBeVisible();
});

test('surfaces are groups whose heading stays in sight, and fold by key', async ({ page }) => {
	await openRights(page);
	const product = group(page, 'Product');
	const before = await product.boundingBox();
	await matrix(page).evaluate((grid) => (grid.scrollTop = 300));
	await expect.poll(async () => (await product.boundingBox())?.y).toBe(before?.y);
	await product.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(product).toHaveAttribute('aria-expanded', 'false');
	await expect(product).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(group(page, 'Support tooling')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowRight');
	await expect(product).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('ArrowUp');
	await expect(matrix(page).getByRole('button', { name: 'Fold all groups' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(matrix(page).getByRole('checkbox')).toHaveCount(0);
});

test('kind, surface, words and roles narrow it; a role’s menu sets what is shown, and nothing else', async ({
	page
}) => {
	await openRights(page);
	await find(page)
		.getByRole('button', { name: /^Actions/ })
		.click();
	await find(page)
		.getByRole('button', { name: /^Support tooling/ })
		.click();
	await find(page).getByLabel('Roles that are shown').selectOption({ label: 'Risk team' });
	await expect(group(page, 'Product')).toHaveCount(0);
	const shown = await matrix(page)
		.getByRole('checkbox', { name: /^Risk team may see/ })
		.count();
	expect(shown).toBeGreaterThan(2);
	await matrix(page)
		.getByRole('button', { name: /^Risk team/ })
		.press('Enter');
	const menu = page.getByRole('dialog', { name: 'Rights of Risk team' });
	await expect(menu).toContainText(`On all ${shown} items shown here`);
	await expect(menu.getByRole('checkbox', { name: /^See/ })).toBeFocused();
	await page.keyboard.press('Space');
	await expect(menu.getByRole('checkbox', { name: /^See/ })).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(matrix(page).getByRole('button', { name: /^Risk team/ })).toBeFocused();
	await expect(matrix(page).getByRole('checkbox', { name: /may see/, checked: false })).toHaveCount(0);
	await find(page)
		.getByRole('button', { name: /Show all items/ })
		.click();
	await expect(
		matrix(page).getByRole('checkbox', { name: /^Risk team may see/, checked: false })
	).not.toHaveCount(0);
	await undo(page, /^Undo: Risk team may see/).click();
	await expect(undo(page, /^Undo: /)).toHaveCount(0);
});

test('a rule shows what it would change, changes it in one step, and never what is so already', async ({
	page
}) => {
	await openRights(page);
	await page.getByRole('button', { name: 'By a rule…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Give rights by a rule' });
	await dialog.getByLabel('Who', { exact: true }).selectOption({ label: 'Customer admin' });
	await expect(dialog).toContainText('Customer admin may perform every Product action.');
	const status = dialog.getByRole('status').first();
	await expect(status).toHaveText(/^\d+ items? of \d+ changes?; .* so already\.$/);
	const [, wanted = ''] = /^(\d+)/.exec((await status.textContent()) ?? '') ?? [];
	await expect(
		dialog.getByRole('list', { name: 'Items that change' }).getByRole('listitem').first()
	).toContainText('DMC-');
	await dialog.getByRole('button', { name: new RegExp(`^Change ${wanted} item`) }).click();
	await expect(status).toHaveText(/so already\.$/);
	await expect(dialog.getByRole('button', { name: 'Nothing to change' })).toBeDisabled();
	await dialog.getByRole('button', { name: 'Undo' }).click();
	await expect(dialog.getByRole('button', { name: new RegExp(`^Change ${wanted} item`) })).toBeEnabled();

	await dialog.getByLabel('May or may not').selectOption('may not');
	await dialog.getByRole('button', { name: 'perform' }).click();
	await dialog.getByRole('button', { name: 'see' }).click();
	await dialog.getByRole('button', { name: 'edit' }).click();
	await dialog.getByLabel('Kind of item').selectOption('item');
	await dialog.getByLabel('On which surface').selectOption('on any surface');
	await expect(dialog).toContainText('Customer admin may not see or edit any item.');
	await dialog.getByRole('button', { name: /^Change/ }).click();
	await page.keyboard.press('Escape');
	await expect(
		matrix(page).getByRole('checkbox', { name: /^Customer admin may (see|edit)/, checked: true })
	).toHaveCount(0);
	await undo(page, 'Undo: Customer admin may not see or edit any item').click();
	await expect(
		matrix(page).getByRole('checkbox', { name: /^Customer admin may edit/, checked: true })
	).not.toHaveCount(0);
});

test('one role’s rights are copied to another, from its menu', async ({ page }) => {
	await openRights(page);
	await matrix(page)
		.getByRole('button', { name: /^Procurement/ })
		.click();
	await page.getByRole('button', { name: 'As another role has them…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Copy a role’s rights' });
	await expect(dialog.getByLabel('Who gets them')).toHaveValue(/./);
	await dialog.getByLabel('Whose rights', { exact: true }).selectOption({ label: 'Procurement' });
	await expect(dialog).toContainText('one and the same role');
	await dialog.getByLabel('Whose rights', { exact: true }).selectOption({ label: 'Finance' });
	await dialog.getByRole('button', { name: /^Change \d+ item/ }).click();
	await expect(dialog).toBeHidden();
	const names = async (role: string) =>
		(
			await matrix(page)
				.getByRole('checkbox', { name: new RegExp(`^${role} may`), checked: true })
				.evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''))
		).map((name) => name.replace(role, ''));
	expect(await names('Procurement')).toEqual(await names('Finance'));
	await undo(page, 'Undo: Procurement may do exactly what Finance may').click();
	await expect(undo(page, /^Undo: /)).toHaveCount(0);
});

test('what a rule minds is said in its words at the box and below, and mended there', async ({ page }) => {
	await openRights(page);
	await page.getByLabel('Find an item here').fill('Sales notes');
	const wrong = box(page, 'Finance may see Sales notes');
	await wrong.click();
	await expect(wrong).toHaveAccessibleDescription(
		/^Error: “Sales notes” sits in Support tooling, and “Finance” on the customer’s side may use it there/
	);
	await expect(box(page, 'Risk team may see Sales notes')).toHaveAccessibleDescription('');
	const said = page.getByRole('region', { name: 'What the rules say about this row' });
	await expect(said).toContainText('on the customer’s side may use it there');
	await said.getByRole('button', { name: 'Take the customer’s side off it' }).click();
	await expect(wrong).toBeFocused();
	await expect(wrong).not.toBeChecked();
	await expect(wrong).toHaveAccessibleDescription('');

	await page.getByLabel('Find an item here').fill('Accept invitation');
	await box(page, 'Customer admin may perform Accept invitation').click();
	await expect(said).toContainText('no role may perform it');
	await find(page)
		.getByRole('button', { name: /^With findings/ })
		.click();
	const item = matrix(page).getByRole('button', { name: 'Accept invitation' });
	await expect(item).toHaveAccessibleDescription(/^Warning: .*no role may perform it/);
	await item.press('Enter');
	const menu = page.getByRole('dialog', { name: 'Rights on Accept invitation' });
	await menu
		.getByRole('group', { name: 'All roles of the customer' })
		.getByRole('checkbox', { name: 'Perform' })
		.press('Space');
	// It is mended, so that the filter takes the row away.
	await expect(page.getByText('No item is like that.')).toBeVisible();
	await undo(page, /^Undo: 3 roles may perform “Accept invitation”/).click();
	await expect(item).toBeVisible();
});
