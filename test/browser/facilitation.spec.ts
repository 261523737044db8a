/** Leading the room: an agenda with its time on the screen, and a place for what has to wait. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openExample, test } from './app.ts';

const strip = (page: Page) => page.getByRole('region', { name: 'Agenda, running' });
const lead = async (page: Page, what: string | RegExp) => {
	await page.getByRole('button', { name: 'Lead the room' }).click();
	await page.getByRole('button', { name: what }).click();
};
async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`)).toEqual(
		[]
	);
}

test('an agenda to begin with runs under the bar, in every tab, and outlives a reload', async ({
	page,
	context
}) => {
	await openExample(page);
	await lead(page, 'Agenda and timer');
	const dialog = page.getByRole('dialog', { name: 'Agenda' });
	await dialog.getByRole('button', { name: 'Two hours' }).click();
	await expect(dialog).toContainText('7 steps, 120 minutes');
	await expect(dialog.getByRole('button', { name: 'Start: Say what we are here for' })).toBeFocused();
	await expectAccessible(page);
	await dialog.getByRole('textbox', { name: 'Step 1', exact: true }).press('Alt+ArrowDown');
	await expect(dialog.getByRole('textbox', { name: 'Step 2', exact: true })).toBeFocused();
	await expect(dialog.getByRole('textbox', { name: 'Step 2', exact: true })).toHaveValue(
		'Say what we are here for'
	);
	await dialog.getByRole('button', { name: 'Earlier: Say what we are here for' }).click();
	await dialog.getByRole('button', { name: 'Start: Say what we are here for' }).click();
	await expect(strip(page)).toContainText('Say what we are here for');
	await expect(strip(page)).toContainText(/\d+:\d\d left/);
	await expect(strip(page)).toContainText(/\d+ of \d+ judged/);
	await strip(page).getByRole('button', { name: 'Pause' }).click();
	await page.reload();
	await expect(strip(page)).toContainText('paused');

	const other = await context.newPage();
	await other.goto(page.url());
	await expect(strip(other)).toContainText('Say what we are here for');
	await strip(page).getByRole('button', { name: 'Next step' }).click();
	for (const tab of [page, other])
		await expect(strip(tab).getByRole('paragraph').first()).toContainText('Collect what the portal shows');
	await strip(page).getByRole('button', { name: 'Stop the timer' }).click();
	await expect(strip(other)).toBeHidden();
});

test('a question is parked by keyboard, settled by mouse, opened again and taken back', async ({ page }) => {
	await openExample(page);
	await page.keyboard.press('Shift+P');
	const asked = page.getByRole('dialog', { name: 'Park a question' });
	await expect(asked.getByRole('textbox', { name: 'What should wait?' })).toBeFocused();
	await page.keyboard.type('Who pays for Paper?');
	await page.keyboard.press('Enter');
	await expect(asked).toBeHidden();
	await lead(page, 'Parking lot (1)');
	const list = page.getByRole('dialog', { name: 'Parking lot' });
	await expectAccessible(page);
	await list.getByRole('button', { name: 'Settle: Who pays for Paper?' }).click();
	await list.getByRole('textbox', { name: 'How was it settled?' }).fill('The service desk');
	await list.getByRole('button', { name: 'Keep' }).click();
	await expect(list.getByRole('region', { name: 'Settled' })).toContainText('The service desk');
	await expect(list.getByRole('button', { name: 'Open again: Who pays for Paper?' })).toBeFocused();
	await list.getByRole('button', { name: 'Open again: Who pays for Paper?' }).click();
	await expect(list.getByRole('region', { name: 'Waiting' })).toContainText('Who pays for Paper?');
	await list.getByRole('button', { name: 'Remove: Who pays for Paper?' }).click();
	await expect(list).toContainText('Nothing is parked');
	await expect(list.getByRole('button', { name: 'Park a question' })).toBeFocused();
});

test('presenting leaves the work alone on the screen; a button leaves it', async ({ page }) => {
	await openExample(page);
	const bar = page.getByRole('navigation', { name: 'Workshop steps' });
	const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
	const before = await size();
	await page.keyboard.press('Shift+F');
	await expect(bar).toBeHidden();
	expect(await size()).toBeGreaterThan(before);
	await page.getByRole('button', { name: 'Leave the presentation' }).click();
	await expect(bar).toBeVisible();
	expect(await size()).toBe(before);
});
