/** First guesses by keys alone: seen as guesses, accepted to a verdict, taken back, switched off. */
import type { Page } from '@playwright/test';
import { expect, expectSaved, goTo, openExample, test } from './app.ts';
import { expectAccessible } from './axe.ts';

const verdict = (page: Page) => page.getByRole('complementary', { name: 'The verdict' });
const accept = (page: Page) => page.getByRole('button', { name: 'Accept Enter' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens Judge at the item; the guess is fetched meanwhile. */
async function judge(page: Page, name: string): Promise<void> {
	await page
		.getByRole('group', { name: 'Board' })
		.getByRole('button', { name: new RegExp(`^${name}`) })
		.click();
	await page.keyboard.press('j');
	await page.waitForURL(/\/judge/);
	await expect(heading(page)).toContainText(name);
}

test('are accepted to a settled verdict by keys', async ({ page }) => {
	await openExample(page);
	await judge(page, 'kyc_substate');
	await expect(accept(page)).toBeVisible();
	await expect(page.getByRole('button', { name: /, first guess/ })).toHaveCount(1);
	await expect(verdict(page)).toContainText('The verdict so far');
	await expectAccessible(page, 'a first guess');

	// Each Enter is one answer, until nothing is open.
	for (let i = 0; i < 5 && (await accept(page).isVisible()); i += 1) {
		await page.keyboard.press('Enter');
		await expectSaved(page);
	}
	await expect(page.getByRole('button', { name: /^Next item/ })).toBeVisible();
	await expect(verdict(page)).toContainText('Would ');
	await expect(page.getByRole('region', { name: 'The five tests' })).toContainText('guess');
	await expectAccessible(page, 'settled by guesses');

	// What would change it, by keys: tried, left, applied.
	await verdict(page).getByText('What would change it').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(verdict(page).getByRole('button', { name: 'Apply it' })).toBeVisible();
	await expectAccessible(page, 'a what-if');
	const before = await verdict(page).getByRole('table').innerText();
	await page.keyboard.press('Escape');
	await expect(verdict(page).getByRole('button', { name: 'Apply it' })).toHaveCount(0);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(verdict(page).getByRole('table')).not.toHaveText(before);
	// What was applied is one answer, taken back like any other.
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: /^Next item/ })).toBeVisible();
	expect(await verdict(page).getByRole('table').innerText()).toBe(before);
});

test('are accepted all at once, taken back at once, and switched off for good', async ({ page }) => {
	await openExample(page);
	await judge(page, 'Sales notes');
	await expect(page.getByRole('button', { name: /^Accept all five/ })).toBeVisible();
	await page.keyboard.press('Shift+Enter');
	await expect(page.getByRole('button', { name: /^Next item/ })).toBeVisible();
	await page.keyboard.press('Backspace');
	await expect(verdict(page)).toContainText('no answers in');

	await page.keyboard.press('g');
	await expect(page.getByRole('button', { name: /, first guess/ })).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toContainText('no answers in');
	await page.reload();
	await expect(heading(page)).toContainText('Sales notes');
	await expect(page.getByRole('button', { name: 'First guesses off' })).toBeVisible();
	await page.keyboard.press('g');
	await expect(page.getByRole('button', { name: /^Accept all five/ })).toBeVisible();
});

test('stand beside the open tests of the inspector', async ({ page }) => {
	await openExample(page);
	await page
		.getByRole('group', { name: 'Board' })
		.getByRole('button', { name: /^Credit limit proposal/ })
		.click();
	const tests = page.getByRole('region', { name: 'The five tests' });
	const first = tests.getByRole('button', { name: /^Accept the guess, probably/ }).first();
	await first.focus();
	await page.keyboard.press('Enter');
	await expect(tests).toContainText('one answered');
	// The focus has gone on to the next one.
	await expect(page.locator(':focus')).toHaveAccessibleName(/^Accept/);
	await tests.getByRole('button', { name: /^Accept all/ }).press('Enter');
	await expect(page.getByRole('region', { name: 'The verdict' })).toContainText('Support tooling');
	await expectAccessible(page, 'a first guess in the inspector');
});

test('a skipped item comes back, and a key leads back to where one came from', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Judge');
	const first = await heading(page).innerText();
	await page.keyboard.press('s');
	await expect(heading(page)).not.toHaveText(first);
	await expect(page.getByRole('main')).toContainText('1 skipped');
	await goTo(page, 'Findings');
	await page
		.getByRole('main')
		.getByRole('link', { name: /Judge it/ })
		.first()
		.click();
	await page.waitForURL(/\/judge/);
	await expect(page.getByRole('button', { name: /^Back to Findings/ })).toBeVisible();
	await page.keyboard.press('b');
	await page.waitForURL(/\/findings/);
});

test('are looked through for many items, and become answers in one step', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Inventory');
	await page.getByRole('grid').getByText('Accept invitation').click();
	await page.keyboard.press('Control+a');
	await page.getByRole('button', { name: 'Guess answers…' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'First guesses' });
	const accept = dialog.getByRole('button', { name: /^Accept \d+ answers of \d+ items/ });
	await expect(accept).toBeEnabled();
	await expectAccessible(page, 'the review of guesses');
	// Whichever it is sure of: that follows from the weights.
	const sure = dialog.getByRole('checkbox', { checked: true });
	const before = await sure.count();
	expect(before).toBeGreaterThan(0);
	await sure.first().press('Space');
	await expect(sure).toHaveCount(before - 1);
	await accept.press('Enter');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Undo: answered \d+ tests/ })).toBeVisible();
	await expectSaved(page);
});
