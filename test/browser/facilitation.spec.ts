/** Leading the room: an agenda with its time on the screen, and a place for what has to wait. */
import type { Locator, Page } from '@playwright/test';
import { beginMapping, expect, expectSaved, goTo, openExample, test } from './app.ts';
import { expectAccessible } from './axe.ts';

const strip = (page: Page) => page.getByRole('region', { name: 'Agenda, running' });
const lead = async (page: Page, what: string | RegExp) => {
	await page.getByRole('button', { name: 'Lead the room' }).click();
	await page.getByRole('button', { name: what }).click();
};
test('an agenda to begin with runs under the bar, in every tab, and outlives a reload', async ({
	page,
	context
}) => {
	await beginMapping(page, 'Approvals');
	await lead(page, 'Agenda and timer');
	const dialog = page.getByRole('dialog', { name: 'Agenda' });
	await dialog.getByRole('button', { name: 'Two hours' }).click();
	await expect(dialog).toContainText('8 steps, 120 minutes');
	await expect(dialog.getByRole('button', { name: 'Start: Say what we are here for' })).toBeFocused();
	const clocks = dialog.locator('.begins');
	await expect(clocks).toHaveText(Array.from({ length: 8 }, () => /^Begins \d?\d:\d\d/));
	await expectAccessible(page, 'the agenda');
	await dialog.getByRole('button', { name: 'Start: Say what we are here for' }).click();
	await page.waitForURL(/\/workflow/);
	await expect(strip(page)).toContainText('Say what we are here for');
	await expect(strip(page)).toContainText(/\d+:\d\d left/);
	await strip(page).getByRole('button', { name: 'Pause' }).click();
	await expect(strip(page)).toContainText('paused');
	await expectSaved(page);
	await page.reload();
	await expect(strip(page)).toContainText('paused');

	const other = await context.newPage();
	await other.goto(page.url());
	await expect(strip(other)).toContainText('Say what we are here for');
	await strip(page).getByRole('button', { name: 'Next step' }).click();
	await page.waitForURL(/\/inventory/);
	for (const tab of [page, other])
		await expect(strip(tab).getByRole('paragraph').first()).toContainText('Collect what the portal shows');
	await lead(page, 'Agenda and timer');
	await expect(dialog.getByRole('spinbutton', { name: 'Minutes' }).nth(1)).toBeFocused();
	await expect(dialog.getByRole('button', { name: 'Go on: Say what we are here for' })).toBeVisible();
	await expect(
		dialog.getByRole('button', { name: 'Start again: Collect what the portal shows' })
	).toBeVisible();
	await expect(clocks.first()).toBeEmpty();
	await expect(clocks.nth(1)).toHaveText(/^Began \d/);
	await page.keyboard.press('Escape');
	await strip(page).getByRole('button', { name: 'Stop the timer' }).click();
	await expect(strip(other)).toBeHidden();
});

test('a template brings its agenda; every step opens its screen; all edits can be undone', async ({
	page
}) => {
	await openExample(page);
	await lead(page, 'Agenda and timer');
	const dialog = page.getByRole('dialog', { name: 'Agenda' });
	await expect(dialog).toContainText('8 steps, 120 minutes');
	const titles = async () =>
		Promise.all(
			(await dialog.getByRole('textbox', { name: /^Step \d+$/ }).all()).map((one) => one.inputValue())
		);
	const asItCame = await titles();
	const name = dialog.getByRole('textbox', { name: 'Step 1', exact: true });
	await name.press('Alt+ArrowDown');
	await expect(dialog.getByRole('textbox', { name: 'Step 2', exact: true })).toBeFocused();
	await dialog.getByRole('textbox', { name: 'Step 1', exact: true }).fill('Collect it all');
	await dialog.getByRole('spinbutton', { name: 'Minutes' }).first().fill('20');
	await dialog.getByRole('button', { name: 'Remove: Judge' }).click();
	await dialog.getByRole('button', { name: 'Add a step' }).click();
	await page.keyboard.type('A break');
	await page.keyboard.press('Tab');
	await expect(dialog).toContainText('8 steps, 100 minutes');
	expect(await titles()).toEqual([
		'Collect it all',
		asItCame[0],
		...asItCame.slice(2).filter((title) => title !== 'Judge'),
		'A break'
	]);
	await dialog.getByRole('button', { name: 'Done' }).click();
	for (let edits = 6; edits > 0; edits--) await page.keyboard.press('Control+z');
	await lead(page, 'Agenda and timer');
	await expect(dialog).toContainText('8 steps, 120 minutes');
	expect(await titles()).toEqual(asItCame);

	const asked = await dialog
		.getByRole('textbox', { name: 'What you ask the room' })
		.first()
		.evaluate(
			(field: HTMLTextAreaElement) => [field.value, field.scrollHeight - field.clientHeight] as const
		);
	expect(asked[1]).toBeLessThanOrEqual(1);
	await dialog.getByRole('button', { name: 'Start: Say what we are here for' }).click();
	await expect(strip(page)).toContainText(asked[0]);
	for (const view of ['workflow', 'inventory', 'board', 'judge', 'judge', 'findings', 'exports', 'spec']) {
		await page.waitForURL(new RegExp(`/${view}`));
		const next = strip(page).getByRole('button', { name: 'Next step' });
		if (await next.isEnabled()) await next.click();
	}
	await expect(strip(page)).toContainText('Agree on what comes next');
});

/** As a step that began so many seconds ago leaves it. */
const beganAgo = (page: Page, seconds: number) =>
	page.evaluate((spent) => {
		const key = Object.keys(localStorage).find((name) => name.startsWith('demarc-timer-'));
		if (!key) throw new Error('no timer is kept');
		const timer = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
		localStorage.setItem(key, JSON.stringify({ ...timer, since: Date.now() - spent * 1000 }));
	}, seconds);

test('the last minute and the end are said, and time over is shown in words', async ({ page }) => {
	await openExample(page);
	await lead(page, 'Agenda and timer');
	await page.getByRole('button', { name: 'Start: Say what we are here for' }).click();
	await page.waitForURL(/\/workflow/);
	const said = page.locator('.workspace > [aria-live="polite"]');
	await expect(strip(page)).toContainText(/(10:00|9:\d\d) left/);
	await strip(page).getByRole('button', { name: '+1 min' }).click();
	await strip(page).getByRole('button', { name: '+5 min' }).click();
	await expect(strip(page)).toContainText(/1[56]:\d\d left/);
	await beganAgo(page, 15 * 60 - 4);
	await page.reload();
	await expect(strip(page)).toContainText(/1:0\d left/);
	await expect(said).toHaveText('One minute left: Say what we are here for');
	await beganAgo(page, 16 * 60 - 4);
	await page.reload();
	await expect(strip(page)).toContainText(/0:0\d left/);
	await expect(said).toHaveText('Time is up: Say what we are here for');
	await expectAccessible(page, 'time is up');
	await beganAgo(page, 19 * 60 + 5);
	await page.reload();
	await expect(strip(page)).toContainText('3 min over');
	await expectAccessible(page, 'time is over');
});

test('a question is parked with its item by keyboard, settled with a name, opened again and taken back', async ({
	page
}) => {
	await openExample(page);
	await page.locator('[data-card]', { hasText: 'Legal company name' }).click();
	await page.keyboard.press('Shift+P');
	const asked = page.getByRole('dialog', { name: 'Park a question' });
	await expect(asked).toContainText('It is kept with DMC-009 Legal company name.');
	await expect(asked.getByRole('textbox', { name: 'What should wait?' })).toBeFocused();
	await expectAccessible(page, 'a question to park');
	await page.keyboard.type('Who pays for paper?');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Ana');
	await page.keyboard.press('Enter');
	await expect(asked).toBeHidden();
	await page.getByRole('button', { name: 'Lead the room, 1 parked' }).click();
	await page.getByRole('button', { name: 'Parking lot (1)' }).click();
	const list = page.getByRole('dialog', { name: 'Parking lot' });
	await expect(list).toContainText('Asked by Ana');
	await expectAccessible(page, 'the parking lot');
	await list.getByRole('button', { name: 'Settle: Who pays for paper?' }).click();
	await list.getByRole('textbox', { name: 'How was it settled?' }).fill('The service desk');
	await list.getByRole('textbox', { name: 'Who says so' }).fill('Ben');
	await list.getByRole('button', { name: 'Keep' }).click();
	await expect(list.getByRole('region', { name: 'Settled' })).toContainText('The service desk (Ben, ');
	await expect(list.getByRole('button', { name: 'Open again: Who pays for paper?' })).toBeFocused();
	await list.getByRole('link', { name: 'DMC-009 Legal company name' }).click();
	await page.waitForURL(/board\?item=/);
	await goTo(page, 'Findings');
	await page.getByRole('button', { name: 'Decisions' }).click();
	await expect(page.getByText('Settled: The service desk (Ben, ')).toBeVisible();
	await page.getByRole('button', { name: 'Open the parking lot' }).click();
	await list.getByRole('button', { name: 'Open again: Who pays for paper?' }).click();
	await expect(list.getByRole('region', { name: 'Waiting' })).toContainText('Who pays for paper?');
	await list.getByRole('button', { name: 'Settle: Who pays for paper?' }).click();
	// The name is asked for once.
	await expect(list.getByRole('textbox', { name: 'Who says so' })).toHaveValue('Ben');
	await list.getByRole('button', { name: 'Cancel' }).click();
	await list.getByRole('button', { name: 'Remove: Who pays for paper?' }).click();
	await expect(list).toContainText('Nothing is parked');
	await expect(list.getByRole('button', { name: 'Park a question' })).toBeFocused();
});

test('a decision is recorded with its item and a name, stands in the log, is edited and taken back', async ({
	page
}) => {
	await openExample(page);
	await page.locator('[data-card]', { hasText: 'Legal company name' }).click();
	await page.getByRole('button', { name: 'Lead the room' }).click();
	await page.getByRole('button', { name: 'Record a decision…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Record a decision' });
	await expectAccessible(page, 'a decision to record');
	await dialog.getByRole('button', { name: 'Record it' }).click();
	await expect(dialog.getByLabel('What was decided, and why?')).toBeFocused();
	await page.keyboard.type('Legal keeps the name, because contracts quote it.');
	await dialog.getByLabel('Who decides?').fill('Ana');
	await expect(dialog.getByLabel('It is about DMC-009 Legal company name')).toBeChecked();
	await page.keyboard.press('Enter');
	await expect(dialog).toBeHidden();
	await goTo(page, 'Findings');
	await page.getByRole('button', { name: 'Decisions' }).click();
	const entry = page.getByRole('article').filter({ hasText: 'because contracts quote it' });
	await expect(entry).toContainText('Ana');
	await expect(entry.getByRole('link', { name: 'DMC-009' })).toBeVisible();
	await entry.getByRole('button', { name: 'Edit…' }).click();
	const edited = page.getByRole('dialog', { name: 'Edit the decision' });
	await edited.getByLabel('Who decides?').fill('Ben');
	await edited.getByRole('button', { name: 'Keep it' }).click();
	await expect(entry).toContainText('Ben');
	await page.reload();
	await page.getByRole('button', { name: 'Decisions' }).click();
	await entry.getByRole('button', { name: 'Take back' }).click();
	await expect(entry).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(entry).toContainText('Ben');
});

for (const width of [360, 390])
	test(`at ${width} pixels the bar has one row of tools, and the strip fits`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 });
		await openExample(page);
		await page.keyboard.press('Shift+P');
		await page.getByRole('textbox', { name: 'What should wait?' }).fill('Later');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Lead the room, 1 parked' }).click();
		await page.getByRole('button', { name: 'Agenda and timer' }).click();
		await page.getByRole('button', { name: 'Start: Judge' }).click();
		const middlesOf = (some: Locator) =>
			some.evaluateAll((all) =>
				all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2)
			);
		for (const row of [
			page.locator('.bar').locator('.brand, .title, .end'),
			strip(page).getByRole('button')
		]) {
			const middles = await middlesOf(row);
			expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(10);
		}
		const title = await page.getByRole('button', { name: 'Customer onboarding' }).boundingBox();
		expect(title?.width).toBeGreaterThan(50);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});

test('what is parked while an item is judged or a finding is read is kept with that item', async ({
	page
}) => {
	await openExample(page);
	const asked = page.getByRole('dialog', { name: 'Park a question' });
	await page.keyboard.press('Alt+4');
	await page.waitForURL(/judge/);
	const ref = await page
		.getByRole('main')
		.getByText(/^DMC-\d+/)
		.first()
		.textContent();
	await page.keyboard.press('Shift+P');
	await expect(asked).toContainText(`It is kept with ${ref?.trim()}`);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Alt+5');
	await page.waitForURL(/findings/);
	await page.keyboard.press('Shift+P');
	await expect(asked).toContainText('It is kept with DMC-');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Alt+3');
	await page.waitForURL(/board/);
	await page.keyboard.press('Shift+P');
	await expect(asked).toContainText('Select one item first');
});
