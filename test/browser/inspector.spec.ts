import { expect, openExample, test } from './app.ts';
import { expectAccessible } from './axe.ts';
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
		await inspector(page).locator('summary', { hasText: section }).press('Enter');
	await inspector(page).getByLabel('Notes').fill('Ask finance.');
	await inspector(page).getByLabel('Finance may approve').check();
	await expect(page.getByRole('button', { name: /^Undo: Finance may approve/ })).toBeVisible();
	await inspector(page).getByLabel('Kind of the new link').selectOption('requests');
	await inspector(page).getByLabel('Item that the new link leads to').fill('DMC-007');
	await page.keyboard.press('Enter');
	await expect(inspector(page).getByRole('button', { name: /^Remove the link: requests/ })).toBeVisible();
	await expectAccessible(page, 'one item');
	await page.reload();
	await page.locator('[data-card]').first().focus();
	await page.keyboard.press('Space');
	await expect(inspector(page).getByLabel('Notes')).toHaveValue('Ask finance.');
	await expect(inspector(page).getByLabel('Finance may approve')).toBeChecked();
});

test('the next card is shown from its name on, however far down the last one was read', async ({ page }) => {
	await openCard(page);
	const top = () => inspector(page).evaluate(({ scrollTop }) => scrollTop);
	await inspector(page).locator('summary', { hasText: 'Who may do what' }).press('Enter');
	await inspector(page).getByLabel('Customer admin may edit').waitFor();
	await inspector(page).evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
	expect(await top()).toBeGreaterThan(0);
	const down = await top();
	await inspector(page).getByLabel('Customer admin may edit').check();
	await expect(page.getByRole('button', { name: /^Undo: Customer admin may edit/ })).toBeVisible();
	expect(await top()).toBe(down);
	await page.locator('[data-card]').nth(4).click();
	await expect.poll(top).toBe(0);
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

test('several items take tests, tags, rights, packages and links, each in one step of undo', async ({
	page
}) => {
	await openExample(page);
	await page.locator('[data-card]').first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(inspector(page).getByRole('heading', { name: '2 items' })).toBeVisible();
	const sections = ['The five tests', 'What they hold, and tags', 'Who may do what', 'Link them', 'Packages'];
	for (const section of sections)
		await inspector(page).locator('summary', { hasText: section }).press('Enter');
	const undo = (name: RegExp) => page.getByRole('button', { name });

	await inspector(page).getByLabel('Tag for all 2').fill('pilot');
	await page.keyboard.press('Enter');
	await expect(inspector(page).getByRole('checkbox', { name: 'pilot' })).toBeChecked();
	await undo(/^Undo: tagged 2 items “pilot”/).click();
	await expect(inspector(page).getByRole('checkbox', { name: 'pilot' })).toHaveCount(0);

	const approve = inspector(page).getByLabel('Finance may approve');
	await approve.focus();
	await page.keyboard.press('Space');
	await expect(approve).toBeChecked();
	await expect(undo(/^Undo: Finance may approve/)).toBeVisible();
	const pack = inspector(page).locator('details', { hasText: 'Packages' }).getByRole('checkbox').first();
	await pack.focus();
	await page.keyboard.press('Space');
	await expect(pack).toBeChecked();
	await inspector(page).getByLabel('Kind of the new links').selectOption('requests');
	await inspector(page).getByRole('button', { name: 'Link in turn' }).press('Enter');
	await expect(undo(/^Undo: linked 2 items in turn/)).toBeVisible();
	await expectAccessible(page, 'several items');
});

test('what is parked about an item stands beside it', async ({ page }) => {
	await openCard(page);
	await inspector(page).getByRole('button', { name: 'Park a question' }).press('Enter');
	await page.getByLabel('What should wait?').fill('Does finance agree?');
	await page.keyboard.press('Enter');
	await expect(inspector(page).getByRole('region', { name: 'Parked questions' })).toContainText(
		'Does finance agree?'
	);
});

test('on a phone the card stays in sight above the sheet', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openExample(page);
	const card = page.locator('[data-card]').first();
	await card.focus();
	await page.keyboard.press('Space');
	const sheet = inspector(page);
	await sheet.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
	await expect
		.poll(async () => {
			const [own, top] = [await card.boundingBox(), (await sheet.boundingBox())?.y ?? 0];
			return own !== null && own.y + own.height <= top;
		})
		.toBe(true);
});
