/** A mapping held against the template that it began with, and what is taken back. */
import type { Page } from '@playwright/test';
import { expect, expectSaved, goTo, openExample, openHome, startFromTemplate, test } from './app.ts';
import { fromPalette } from './layer-ways.ts';
import { expectAccessible } from './axe.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Compare with its template' });

async function compare(page: Page): Promise<void> {
	await fromPalette(page, 'Compare with its template');
	await dialog(page).waitFor();
}

async function addItem(page: Page, name: string): Promise<void> {
	await goTo(page, 'Inventory');
	await page.getByRole('textbox', { name: 'New item' }).fill(name);
	await page.keyboard.press('Enter');
	await expectSaved(page);
}

test('by keyboard: what a team added goes into a template of its own, and next time into its next version', async ({
	page
}) => {
	await openExample(page);
	await compare(page);
	await expect(dialog(page)).toContainText('Nothing else differs from the template.');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await addItem(page, 'Routing rule');
	await compare(page);
	const added = dialog(page).getByRole('region', { name: 'Added' });
	await expect(added).toContainText('Routing rule');
	await expectAccessible(page, 'compared with its template', 'dialog[open]');
	await added.getByRole('checkbox', { name: /Routing rule/ }).press('Space');
	await dialog(page)
		.getByRole('textbox', { name: /^Name of your template/ })
		.fill('Our onboarding');
	await dialog(page).getByRole('button', { name: 'Save 1 change as your own' }).press('Enter');
	await expect(dialog(page).getByRole('status')).toContainText('“Our onboarding” is saved as version 2');
	await expect(dialog(page).getByRole('link', { name: 'See it' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Our onboarding', level: 1 }).waitFor();

	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.waitForURL(/\/board/);
	await addItem(page, 'Second thought');
	await compare(page);
	await expect(dialog(page)).toContainText('version 2 of “Our onboarding”');
	await dialog(page)
		.getByRole('checkbox', { name: /Second thought/ })
		.check();
	// What a client is called is looked through before it is in anybody’s template, not after.
	await expect(dialog(page)).toContainText('look through what names somebody before');
	await dialog(page).getByRole('button', { name: 'Look through names first…' }).click();
	const look = page.getByRole('dialog', { name: 'Names and numbers in it' });
	await look.getByRole('button', { name: 'Back' }).click();
	await expect(dialog(page).getByRole('checkbox', { name: /Second thought/ })).toBeChecked();
	await dialog(page).getByRole('button', { name: 'Look through names first…' }).click();
	await look.getByRole('button', { name: 'Go on' }).click();
	await page
		.getByRole('dialog', { name: 'What is left of it' })
		.getByRole('button', { name: 'Save it' })
		.click();
	await expect(dialog(page).getByRole('status')).toContainText('is saved as version 3');
	// Whoever made a version is not told of it as news.
	await page.keyboard.press('Escape');
	await expect(page.getByText('The template has changed')).toHaveCount(0);
	await compare(page);
	await expect(dialog(page)).toContainText('version 3 of “Our onboarding”');
	await expect(dialog(page)).toContainText('Nothing else differs from the template.');
});

test('where the team decided otherwise than the template expected is called out first', async ({ page }) => {
	await openHome(page);
	await startFromTemplate(page, 'Invoice disputes');
	await page.waitForURL(/\/board/);
	await compare(page);
	await expect(
		dialog(page).getByRole('heading', {
			name: 'Where this team decided otherwise than the template expected'
		})
	).toBeVisible();
	await expect(dialog(page)).toContainText('Nothing is settled yet that the template has an answer for.');
	// Words that were filled in are no difference.
	await expect(dialog(page)).toContainText('Nothing else differs from the template.');
});
