import type { Page } from '@playwright/test';
import { expect, goTo, openExample, test, type View } from './app.ts';

type Sign = Pick<
	KeyboardEventInit,
	'key' | 'code' | 'altKey' | 'ctrlKey' | 'modifierAltGraph' | 'isComposing'
>;
const palette = (page: Page) => page.getByRole('dialog', { name: 'Search or do' });

/** Buttons of the bar and the toolbars that the palette needn't offer, or offers under other words. */
const ALSO: Readonly<Record<string, string>> = {
	History: 'History and kept moments',
	Keys: 'Keys that work here',
	Today: 'Show today’s portal',
	Target: 'Show the target',
	Moves: 'Show what has to move',
	Misplaced: 'Only misplaced cards bright',
	Open: 'Only open cards bright',
	Filter: 'Filter the board…',
	Views: 'Views: open, name, save, reorder…',
	'Whole board': 'Whole board in view',
	'Reading size': 'Zoom to reading size',
	'As a list': 'Board as a list',
	Item: 'New item in this place…',
	'By rule': 'Findings by rule',
	'By item': 'Findings by item',
	'By surface': 'Findings by surface'
};
const EXCLUDED: Readonly<Record<string, string>> = {
	'Search or do': 'it is the palette',
	'Lead the room': 'opens a menu whose actions are offered each',
	More: 'opens a menu whose actions are offered each',
	'Customer onboarding': 'the title: renaming is offered as “Rename this mapping”',
	'Map of the board: arrow keys move the window': 'a map, worked by pointing',
	'Zoom to the selection': 'off while nothing is selected',
	Undo: 'off while nothing was done',
	Redo: 'off while nothing was undone',
	'By rule': 'off: it is on',
	'Show the target': 'off: it is on'
};
/** A count on a chip is no part of its name; severities and the findings’ own filter show, and do nothing. */
const named = (text: string) => text.replace(/\s+/g, ' ').replace(/ \d+$/, '').trim();
const isFilterOnly = (view: View, name: string) =>
	view === 'Findings' && (/^\d+ (errors?|warnings?|advice)$/.test(name) || name === 'Filter');

for (const view of ['Workflow', 'Inventory', 'Board', 'Judge', 'Findings', 'Spec'] as const)
	test(`every button of the bar and the toolbars of ${view} is offered by name`, async ({ page }) => {
		await openExample(page);
		if (view !== 'Board') await goTo(page, view);
		await expect(page.locator('main h1').first()).toBeAttached();
		const buttons = page.locator('.bar button:visible, main [role=toolbar] button:visible');
		await expect(buttons.first()).toBeVisible();
		const names = await buttons.evaluateAll((all) =>
			all.map((one) => one.getAttribute('aria-label') ?? one.textContent)
		);
		await page.keyboard.press('Control+k');
		const missing: string[] = [];
		for (const name of new Set(names.map(named))) {
			const wanted = ALSO[name] ?? name;
			if (Object.hasOwn(EXCLUDED, name) || Object.hasOwn(EXCLUDED, wanted)) continue;
			if (isFilterOnly(view, name)) continue;
			await palette(page).getByRole('combobox').fill(wanted);
			const labels = await palette(page).locator('[role=option] .label').allTextContents();
			if (!labels.includes(wanted)) missing.push(`${name}: ${labels.slice(0, 3).join(', ')}`);
		}
		expect(missing).toEqual([]);
	});

test('a table is downloaded from the board by a few letters', async ({ page }) => {
	await openExample(page);
	await page.keyboard.press('Control+k');
	await palette(page).getByRole('combobox').fill('dwn items csv');
	await expect(palette(page).getByRole('option').first()).toContainText('Items as a table');
	const download = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await download).suggestedFilename()).toMatch(/items\.csv$/);
	await expect(page.getByText(/^Made: .*items\.csv/)).toBeVisible();
});

test('single keys can be switched off on this device; those with Ctrl stay', async ({ page }) => {
	await openExample(page);
	await page.keyboard.press('?');
	await page.getByRole('checkbox', { name: /Single-key shortcuts/ }).uncheck();
	await page.keyboard.press('Escape');
	await page.reload();
	await page.locator('main [data-card]').first().waitFor();
	for (const key of ['?', 'n', 'Shift+P', '/']) await page.keyboard.press(key);
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toHaveCount(1);
	await palette(page).getByRole('combobox').fill('single-key shortcuts on');
	await page.keyboard.press('Enter');
	await expect(palette(page)).toBeHidden();
	await page.keyboard.press('n');
	await expect(page.getByRole('dialog', { name: /New item|Add/ })).toBeVisible();
});

test('what is being written is no command: AltGr, ⌥ in a field, an input method', async ({ page }) => {
	await openExample(page);
	/** Is it left to the text? */
	const isLeft = (where: string, init: Sign) =>
		page
			.locator(where)
			.evaluate(
				(element, given) =>
					element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...given })),
				init
			);
	const mac = { key: '¡', code: 'Digit1', altKey: true };
	expect(await isLeft('[data-find]', mac)).toBe(true);
	expect(await isLeft('body', { ...mac, altKey: false, modifierAltGraph: true })).toBe(true);
	expect(await isLeft('body', { key: 'k', code: 'KeyK', ctrlKey: true, isComposing: true })).toBe(true);
	expect(await isLeft('body', { key: 'Process', code: 'KeyN' })).toBe(true);
	await expect(page).toHaveURL(/\/board/);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	// Outside a field ⌥ 1 goes to the view, whatever sign the layout has there.
	expect(await isLeft('body', mac)).toBe(false);
	await expect(page).toHaveURL(/\/workflow/);
});

test('a view that breaks says so, keeps the mapping within reach, and the others work', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Workflow');
	await page.evaluate(() => {
		Object.defineProperty(Intl, 'NumberFormat', {
			value: class {
				constructor() {
					throw new Error('broken for the test');
				}
			}
		});
	});
	await page.getByRole('navigation', { name: 'Workshop steps' }).getByRole('link', { name: 'Board' }).click();
	const alert = page.getByRole('alert').filter({ hasText: 'This view stopped working' });
	await expect(alert).toBeVisible();
	const download = page.waitForEvent('download');
	await alert.getByRole('button', { name: 'Download the mapping' }).click();
	expect((await download).suggestedFilename()).toBe('customer-onboarding.demarc.json');
	await goTo(page, 'Workflow');
	await expect(page.getByRole('heading', { name: 'Workflow', level: 1 })).toBeVisible();
	await expect(alert).toHaveCount(0);
});
