/** The whole job without a mouse: every step is a key, and the focus is never lost. */
import type { Page } from '@playwright/test';
import { beginMapping, expect, expectSaved, test } from './app.ts';

/** Tabs until something with this name has the focus; fails where the page has no such stop. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
	for (let i = 0; i < most; i += 1) {
		const words = await page.evaluate(() => {
			const { activeElement } = document;
			return activeElement instanceof HTMLElement
				? activeElement.getAttribute('aria-label') || activeElement.innerText || ''
				: '';
		});
		if (name.test(words)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never came to ${name}`);
}

const focusIsOnBody = (page: Page) => page.evaluate(() => document.activeElement === document.body);

test('type, place, judge, move, undo and export by keys alone', async ({ page }) => {
	await beginMapping(page, 'By keys');
	const line = page.getByRole('textbox', { name: 'New item' });
	await line.focus();
	await page.keyboard.type('s In review');
	await page.keyboard.press('Enter');
	await page.keyboard.type('field: risk_score');
	await page.keyboard.press('Enter');
	await page.keyboard.type('a Override validation');
	await page.keyboard.press('Enter');
	await expect(line).toBeFocused();
	await expect(page.getByRole('grid')).toContainText('Override validation');
	await expectSaved(page);
	await page.reload();
	await expect(page.getByRole('grid')).toContainText('risk_score');

	await page.keyboard.press('Alt+3');
	await page.waitForURL(/\/board/);
	await tabTo(page, /^In review/);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowLeft');
	// Down through the three cards that are not placed yet, then over the edge of their lane.
	for (const where of ['not placed yet', 'not placed yet', 'on Product']) {
		await page.keyboard.press('Alt+ArrowDown');
		await expect(page.locator(':focus')).toHaveAccessibleName(
			new RegExp(`In review, status, DMC-001, ${where}`)
		);
	}
	expect(await focusIsOnBody(page)).toBe(false);

	await page.keyboard.press('Alt+4');
	await page.waitForURL(/\/judge/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('In review');
	// The answers in whatever order they are asked: nothing at risk, clear, our team.
	for (let i = 0; i < 5; i += 1) {
		const question = await page.getByRole('heading', { level: 2 }).allInnerTexts();
		const asked = question.join(' ');
		if (/at risk/.test(asked)) await page.keyboard.press('4');
		else if (/owns the next step/.test(asked)) await page.keyboard.press('2');
		else if (/knowing how we work/.test(asked)) await page.keyboard.press('1');
		else if (/record/.test(asked)) await page.keyboard.press('1');
		else if (/again and again/.test(asked)) await page.keyboard.press('1');
		else break;
	}
	await expect(page.getByRole('complementary', { name: 'The verdict' })).toContainText('Product');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).not.toContainText('In review');

	await page.keyboard.press('Alt+5');
	await page.waitForURL(/\/findings/);
	await tabTo(page, /Judge it|Place it/);

	await page.keyboard.press('Alt+7');
	await page.waitForURL(/\/spec/);
	await tabTo(page, /^Download: The specification/);
	const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
	expect(download.suggestedFilename()).toMatch(/^by-keys.*\.zip$/);
});

test('undo and redo from every view', async ({ page }) => {
	await beginMapping(page, 'Undo');
	await page.getByRole('textbox', { name: 'New item' }).focus();
	await page.keyboard.type('Only one');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Alt+5');
	await page.waitForURL(/\/findings/);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Alt+2');
	await expect(page.getByRole('main')).not.toContainText('Only one');
	await page.getByRole('button', { name: /^Redo: added “Only one”/ }).focus();
	await page.keyboard.press('Control+Shift+z');
	await expect(page.getByRole('grid')).toContainText('Only one');
});
