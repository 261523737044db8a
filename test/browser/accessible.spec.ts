import { beginMapping, expect, goTo, openExample, openHome, test, type View } from './app.ts';
import { expectAccessible } from './axe.ts';
import { showScreen } from './screens.ts';

const VIEWS: readonly View[] = ['Workflow', 'Inventory', 'Board', 'Judge', 'Findings', 'Exports', 'Spec'];

test('axe finds nothing on Home, empty and filled, and in its dialogs', async ({ page }) => {
	await openHome(page);
	await expectAccessible(page, 'empty Home');
	await page.getByRole('button', { name: 'New mapping' }).click();
	await expectAccessible(page, 'New mapping');
	await page.keyboard.press('Escape');
	await openExample(page);
	await page.getByRole('link', { name: 'Demarc' }).click();
	await page.getByRole('article').waitFor();
	await page.getByRole('button', { name: /^Trash/ }).click();
	await expectAccessible(page, 'Home with a mapping');
	await page.getByRole('button', { name: /^More for/ }).click();
	await expectAccessible(page, 'menu of a mapping');
});

test('axe finds nothing on any view', async ({ page }) => {
	await openExample(page);
	for (const view of VIEWS) {
		await goTo(page, view);
		await page.getByRole('main').waitFor();
		await expectAccessible(page, view);
	}
	await page.keyboard.press('?');
	await page.getByRole('dialog', { name: 'Keys' }).waitFor();
	await expectAccessible(page, 'Keys');
});

test('axe finds nothing in the help, on its pages and over a view', async ({ page }) => {
	for (const place of [
		'method',
		'tests',
		'table/row-20',
		'rules',
		'rules/raw-status-shown',
		'findings',
		'keys'
	]) {
		await page.goto(`/#/help/${place}`);
		await page.getByRole('heading', { level: 2 }).waitFor();
		await expectAccessible(page, place);
	}
	await openExample(page);
	await page.keyboard.press('F1');
	await page.getByRole('dialog', { name: 'Help' }).waitFor();
	await page.getByRole('combobox', { name: 'Search the help' }).fill('stat');
	await expectAccessible(page, 'Help over the board');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: 'Help' })).toBeHidden();
});

test('axe finds nothing among the templates, and on a page of one', async ({ page }) => {
	for (const screen of ['Templates', 'Template'] as const) {
		await showScreen(page, screen);
		await expectAccessible(page, screen);
	}
});

test('axe finds nothing on the views of an empty mapping', async ({ page }) => {
	await beginMapping(page, 'Nothing yet');
	for (const view of VIEWS) {
		await goTo(page, view);
		await page.getByRole('main').waitFor();
		await expectAccessible(page, `empty ${view}`);
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('axe finds nothing on any view, and nothing is wider than the screen', async ({ page }) => {
		await openExample(page);
		for (const view of VIEWS) {
			await goTo(page, view);
			await page.getByRole('main').waitFor();
			await expectAccessible(page, view);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, view).toBeLessThanOrEqual(390);
		}
	});
});
