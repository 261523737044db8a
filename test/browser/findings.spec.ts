/** Findings in a real browser: accepted, changed since, taken in all together, mended, and found again after a jump. */
import type { Page } from '@playwright/test';
import {
	beginMapping,
	expect,
	expectSaved,
	goTo,
	openExample,
	openHome,
	startFromTemplate,
	test
} from './app.ts';
import { expectAccessible } from './axe.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const log = (page: Page) => page.getByRole('complementary', { name: 'Decisions and summary' });
const marked = (page: Page) => page.locator('article[aria-current]');
const keyOf = (page: Page) => marked(page).getAttribute('data-key');
const row = (page: Page, key: string | null) => page.locator(`[data-key=${JSON.stringify(key)}]`);

test('by mouse: accept with a reason, reload, edit, change, say it still holds, reopen', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Findings');
	const first = page.locator('article[data-key]').first();
	const key = await first.getAttribute('data-key');
	const link = first.getByRole('heading').getByRole('link');
	const href = await link.getAttribute('href');
	await first.getByRole('button', { name: 'Accept…' }).click();
	await expectAccessible(page, 'the dialog', 'dialog[open]');
	await dialog(page).getByRole('button', { name: 'Accept it' }).click();
	await expect(dialog(page).getByLabel('Why may it stay?')).toBeFocused();
	await expect(dialog(page).locator('[aria-invalid]')).toHaveCount(2);
	await dialog(page).getByLabel('Why may it stay?').fill('The pilot needs it.');
	await dialog(page).getByLabel('Who decides?').fill('Head of support');
	await dialog(page).getByRole('button', { name: 'Another voice' }).click();
	await dialog(page).getByLabel('Who, 1').fill('Finance');
	await dialog(page).getByLabel('Why they see it otherwise, 1').fill('They will call.');
	await expectAccessible(page, 'the dialog, filled in', 'dialog[open]');
	await dialog(page).getByRole('button', { name: 'Accept it' }).click();
	await expect(row(page, key)).toHaveCount(0);
	await expect(log(page)).toContainText('The pilot needs it.');
	await expectAccessible(page, 'the log', 'aside');

	await expectSaved(page);
	await page.reload();
	await expect(log(page)).toContainText('Finance dissents: They will call.');
	await expect(row(page, key)).toHaveCount(0);
	await log(page).getByRole('button', { name: 'Edit…' }).click();
	await dialog(page).getByLabel('Why may it stay?').fill('The pilot still needs it.');
	await dialog(page).getByRole('button', { name: 'Keep it' }).click();
	await expect(log(page)).toContainText('The pilot still needs it.');

	await page.goto(`/${href ?? ''}`);
	await page
		.getByRole('complementary', { name: 'crm_owner_id' })
		.getByRole('combobox', { name: 'Kind' })
		.selectOption('download');
	await goTo(page, 'Findings');
	await expect(log(page)).toContainText('Changed since');
	await expectAccessible(page, 'changed since', 'aside');
	await log(page).getByRole('button', { name: 'Still holds…' }).click();
	// The name is remembered on this device.
	await expect(dialog(page).getByLabel('Who decides?')).toHaveValue('Head of support');
	await dialog(page).getByRole('button', { name: 'It still holds' }).click();
	await expect(log(page)).not.toContainText('Changed since');
	await log(page).getByRole('button', { name: 'Reopen' }).click();
	await expect(row(page, key)).toHaveCount(1);
	await expect(marked(page)).toHaveAttribute('data-key', key ?? '');
});

test('by keyboard: accept, undo, all of today’s, and the focus is never lost', async ({ page }) => {
	await openExample(page);
	await page.keyboard.press('Alt+5');
	await page.waitForURL(/findings/);
	await page.keyboard.press('ArrowDown');
	const key = await keyOf(page);
	await page.keyboard.press('a');
	await expect(dialog(page).getByRole('radio').first()).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.type('Agreed with both accounts.');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Ann');
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeHidden();
	await expect(row(page, key)).toHaveCount(0);
	await expect(marked(page).locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Control+z');
	await expect(row(page, key)).toHaveCount(1);

	const all = page.getByRole('button', { name: 'Accept all of today’s…' });
	await all.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.type('We begin from here.');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveValue('Ann');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /accepted, none open/ })).toBeVisible();
	await expectAccessible(page, 'all accepted', 'aside');
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
	await page.keyboard.press('Control+z');
	await expect(row(page, key)).toHaveCount(1);
});

test('all remedies of what is shown are told, made in one step, and undone', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Findings');
	const rows = page.locator('article[data-key]');
	const before = await rows.count();
	await page.getByRole('searchbox').fill('risk score');
	const some = await rows.count();
	expect(some).toBeLessThan(before);
	await page.getByRole('button', { name: 'Make all remedies…' }).click();
	await expect(dialog(page)).toContainText('Support tooling');
	await expectAccessible(page, 'the plan', 'dialog[open]');
	await dialog(page)
		.getByRole('button', { name: /^Make / })
		.click();
	await expect(rows).not.toHaveCount(some);
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(rows).toHaveCount(some);
	await page.getByRole('searchbox').fill('nowhere at all');
	await page.getByRole('button', { name: 'Show all findings' }).click();
	await expect(rows).toHaveCount(before);
});

test('a jump to the board and back lands on the same finding with the same filters', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Findings');
	await page.getByRole('button', { name: /warnings/ }).click();
	const link = page.locator('article[data-key] h3 a').nth(6);
	await link.scrollIntoViewIfNeeded();
	await link.click();
	await page.waitForURL(/board\?item=/);
	await expect(page.getByRole('link', { name: /Back to Findings/ })).toBeVisible();
	await page.keyboard.press('b');
	await page.waitForURL(/findings/);
	await expect(page.getByRole('button', { name: /warnings/ })).toHaveAttribute('aria-pressed', 'true');
	await expect(marked(page)).toBeInViewport();
	await expect(marked(page).locator(':focus')).toHaveCount(1);
	const key = await keyOf(page);
	await marked(page).getByRole('heading').getByRole('link').click();
	await page.waitForURL(/board\?item=/);
	await page.goBack();
	await page.waitForURL(/findings/);
	await expect(marked(page)).toHaveAttribute('data-key', key ?? '');
});

test('lanes count their findings and lead to them; another mapping that says otherwise is in the list', async ({
	page
}) => {
	await beginMapping(page, 'Leaving');
	await page.getByRole('textbox', { name: 'New item' }).fill('field: Risk score');
	await page.keyboard.press('Enter');
	await goTo(page, 'Board');
	await page.locator('[data-card]').first().click();
	await page.getByRole('combobox', { name: 'Should be' }).selectOption('support');
	await expectSaved(page);
	await openHome(page);
	await startFromTemplate(page, 'Customer onboarding');
	await page.waitForURL(/board/);
	await page.getByRole('link', { name: /^Findings, Product: / }).click();
	await page.waitForURL(/findings/);
	await expect(page.getByRole('button', { name: 'Filter off: Product' })).toBeVisible();
	const contradiction = page.locator('article[data-key^="contradicting-placement"]');
	await expect(contradiction).toHaveCount(1);
	await expect(page.getByRole('button', { name: 'Look again' })).toBeVisible();
	await contradiction.getByRole('link', { name: /Leaving/ }).click();
	await expect(page.getByRole('button', { name: 'Leaving' })).toBeVisible();
});
