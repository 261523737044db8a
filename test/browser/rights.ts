/** The matrix of rights and what is in it, as tests find it. */
import type { Page } from '@playwright/test';
import { openExample } from './app.ts';

export const matrix = (page: Page) => page.getByRole('grid', { name: 'Rights: items by roles' });
export const box = (page: Page, name: string) => matrix(page).getByRole('checkbox', { name, exact: true });
export const group = (page: Page, name: string) =>
	matrix(page).getByRole('button', { name: new RegExp(`^${name} ?\\d+ item`) });
export const find = (page: Page) => page.getByRole('search', { name: 'Find rights' });
export const undo = (page: Page, what: string | RegExp) =>
	page.getByRole('banner').getByRole('button', { name: what });

/** The example, at its rights. */
export async function openRights(page: Page): Promise<void> {
	await openExample(page);
	await page.keyboard.press('Alt+1');
	await page.waitForURL(/\/workflow/);
	await matrix(page).getByRole('checkbox').first().waitFor();
	await matrix(page).scrollIntoViewIfNeeded();
}
