import AxeBuilder from '@axe-core/playwright';
import { expect, openExample, test } from './app.ts';
import type { Page } from '@playwright/test';

const inspector = (page: Page) => page.getByRole('complementary');

async function openCard(page: Page): Promise<void> {
	await openExample(page);
	await page.locator('[data-card]').first().focus();
	await page.keyboard.press('Space');
	await inspector(page).getByRole('textbox', { name: 'Name', exact: true }).waitFor();
}

test('everything about one item is edited there, and the keys lead in and back', async ({ page }) => {
	await openCard(page);
	await page.keyboard.press('F6');
	await expect(inspector(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-card]').first()).toBeFocused();
	await expect(inspector(page).getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();

	for (const section of ['What it holds, and notes', 'Who may do what', 'Links', 'Packages'])
		await inspector(page).getByText(section, { exact: true }).press('Enter');
	await inspector(page).getByLabel('Notes').fill('Ask finance.');
	await inspector(page).getByLabel('Finance may approve').check();
	await expect(page.getByRole('button', { name: /^Undo: edited/ })).toBeVisible();
	await inspector(page).getByLabel('Kind of the new link').selectOption('requests');
	await inspector(page).getByLabel('Item that the new link leads to').fill('DMC-007');
	await page.keyboard.press('Enter');
	await expect(inspector(page).getByRole('button', { name: /^Remove the link: requests/ })).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	await page.reload();
	await page.locator('[data-card]').first().focus();
	await page.keyboard.press('Space');
	await expect(inspector(page).getByLabel('Notes')).toHaveValue('Ask finance.');
	await expect(inspector(page).getByLabel('Finance may approve')).toBeChecked();
});

test('several items show what differs, and take one value in one step', async ({ page }) => {
	await openExample(page);
	await page.locator('[data-card]').first().focus();
	await page.keyboard.press('Control+a');
	const stage = inspector(page).getByRole('combobox', { name: 'Stage' });
	await expect(stage.locator('option:checked')).toHaveText('Mixed');
	await stage.selectOption('Review');
	await expect(stage.locator('option:checked')).toHaveText('Review');
	await page.getByRole('button', { name: /^Undo: / }).click();
	await expect(stage.locator('option:checked')).toHaveText('Mixed');
});
