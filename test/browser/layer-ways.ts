/** How a person gets to what opens over a screen. */
import type { Page } from '@playwright/test';
import type { View } from './app.ts';

export interface Layer {
	/** What is opened, for whoever reads a failure. */
	readonly name: string;
	/** The components that are seen in it. */
	readonly shows: readonly string[];
	readonly at: View | 'Home';
	readonly open: (page: Page) => Promise<unknown>;
}

export const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name }).first().click();
export const card = (page: Page) =>
	page.getByRole('group', { name: 'Board', exact: true }).locator('button[data-card]').first();
export const stage = (page: Page) => page.getByRole('button', { name: /^Stage / }).first();

export async function cell(page: Page, at: number, key: string): Promise<void> {
	const cells = page.getByRole('row').nth(1).getByRole('gridcell');
	await cells.nth(at).click();
	await page.keyboard.press(key);
}
export async function link(page: Page): Promise<void> {
	await card(page).click();
	for (const key of ['l', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
}
/** Ctrl A takes the selection back where all is selected already, as another layer may have left it. */
export async function selectAll(page: Page): Promise<void> {
	await page.getByRole('row').nth(1).getByRole('gridcell').nth(2).click();
	if (!(await page.getByRole('region', { name: 'Selected items' }).isVisible()))
		await page.keyboard.press('Control+a');
}
export async function lead(page: Page, way: RegExp): Promise<void> {
	await press(page, 'Lead the room');
	await page.getByRole('button', { name: way }).click();
}
/** Does what the palette finds first by these words. */
export async function fromPalette(page: Page, words: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search or do' }).fill(words);
	await page.keyboard.press('Enter');
}
export async function namesInTemplate(page: Page): Promise<void> {
	await press(page, /^More for/);
	await press(page, 'Save as a template…');
	await press(page, 'Look through names first…');
	await page.getByRole('dialog', { name: 'Names and numbers in it' }).waitFor();
}
