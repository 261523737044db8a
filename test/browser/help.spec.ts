import { expect, goTo, openExample, openHome, test } from './app.ts';

test('from a finding to the page of its rule and back to where one was', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Findings');
	await page.getByRole('button', { name: 'Why', exact: true }).first().click();
	const link = page.getByRole('link', { name: 'About this rule' }).first();
	await link.focus();
	await page.keyboard.press('Enter');
	const help = page.getByRole('dialog', { name: 'Help' });
	await expect(help.getByRole('heading', { name: 'Is found' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await expect(link).toBeFocused();
});

test('F1 opens the help in a text field and on Home', async ({ page }) => {
	await openHome(page);
	await page.keyboard.press('F1');
	await page.waitForURL(/#\/help\/method/);
	await openExample(page);
	await goTo(page, 'Inventory');
	const field = page.getByRole('textbox', { name: 'New item' });
	await field.focus();
	await page.keyboard.press('F1');
	await page.getByRole('dialog', { name: 'Help' }).waitFor();
	await page.keyboard.press('Escape');
	await expect(field).toBeFocused();
});
