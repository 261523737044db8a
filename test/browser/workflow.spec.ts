import { beginMapping, expect, expectSaved, goTo, openExample, openHome, test } from './app.ts';

test('a new mapping is described by keyboard alone, and kept', async ({ page }) => {
	await openHome(page);
	await page.getByRole('button', { name: 'New mapping' }).click();
	await page.getByLabel('Which workflow do you map?').fill('Disputes');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/workflow/);
	await page.getByLabel('Kind of workflow').selectOption('Invoice disputes');
	await page.getByLabel('Where it hurts').fill('Nobody knows where a dispute stands.');

	await page.getByRole('textbox', { name: 'New role' }).focus();
	await page.keyboard.type('Finance');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'New role' })).toBeFocused();
	await expect(page.getByLabel('Name of role Finance')).toHaveValue('Finance');
	await page.getByRole('button', { name: 'Dispute agent' }).press('Enter');
	await expect(page.getByLabel('Side of Dispute agent')).toHaveValue('internal');
	await expect(page.getByRole('textbox', { name: 'New role' })).toBeFocused();

	await page.getByRole('textbox', { name: 'New measure' }).fill('Days to settle');
	await page.keyboard.press('Enter');
	await page.getByLabel('Today of Days to settle').fill('20');
	await page.getByLabel('Target of Days to settle').fill('5');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Down by 15, 75 % less than today')).toBeVisible();

	for (const name of ['Raise', 'Review', 'Close']) {
		await page.getByRole('textbox', { name: 'New stage' }).fill(name);
		await page.keyboard.press('Enter');
	}
	const names = () =>
		page
			.getByRole('textbox', { name: /^Name of stage/ })
			.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
	await page.getByLabel('Name of stage Close').focus();
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(names).toEqual(['Raise', 'Close', 'Review']);
	await expect(page.getByLabel('Name of stage Close')).toBeFocused();
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(names).toEqual(['Close', 'Raise', 'Review']);
	await page.getByLabel('Name of stage Raise').fill('Ask');
	await page.keyboard.press('Escape');
	await expect(page.getByLabel('Name of stage Raise')).toHaveValue('Raise');

	await expectSaved(page);
	await page.reload();
	await expect.poll(names).toEqual(['Close', 'Raise', 'Review']);
	await expect(page.getByLabel('Where it hurts')).toHaveValue('Nobody knows where a dispute stands.');
});

test('by mouse: a stage is dragged and removed, a role goes with its rights, and undo brings both back', async ({
	page
}) => {
	await openExample(page);
	await page.keyboard.press('Alt+1');
	await page.waitForURL(/\/workflow/);
	const stages = page.getByRole('region', { name: 'Stages' });
	const names = () =>
		stages
			.getByRole('textbox', { name: /^Name of stage/ })
			.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
	const before = await names();
	const [first = '', second = ''] = before;
	await stages.getByTitle('Drag to another place').first().dragTo(stages.getByRole('listitem').nth(1));
	await expect.poll(names).toEqual([second, first, ...before.slice(2)]);
	await page.getByRole('button', { name: `Remove stage ${second}, keep its items` }).click();
	await expect.poll(names).toEqual([first, ...before.slice(2)]);
	await page.getByRole('button', { name: /^Undo: removed stage/ }).click();
	await expect.poll(names).toEqual([second, first, ...before.slice(2)]);

	const role = page.getByLabel('Name of role Risk team');
	await page.getByRole('button', { name: /^Remove role Risk team, named/ }).click();
	await expect(role).toHaveCount(0);
	await expect(page.getByRole('textbox', { name: 'New role' })).toBeFocused();
	await page.getByRole('button', { name: /^Undo: removed role “Risk team”/ }).click();
	await expect(role).toBeVisible();
});

test.describe('by finger', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
	test('a stage is dragged by its number', async ({ page }) => {
		await openExample(page);
		await page.keyboard.press('Alt+1');
		const stages = page.getByRole('region', { name: 'Stages' });
		const names = () =>
			stages
				.getByRole('textbox', { name: /^Name of stage/ })
				.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
		await stages.getByTitle('Drag to another place').first().scrollIntoViewIfNeeded();
		await stages.getByRole('listitem').nth(1).scrollIntoViewIfNeeded();
		const [first = '', second = '', ...rest] = await names();
		const grip = await stages.getByTitle('Drag to another place').first().boundingBox();
		const target = await stages.getByRole('listitem').nth(1).boundingBox();
		if (!grip || !target) throw new Error('not drawn');
		const client = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: type === 'touchEnd' ? [] : [{ x, y }]
			});
		const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
		await touch('touchStart', x, y);
		await touch('touchMove', x, y + 12);
		await touch('touchMove', x, target.y + target.height / 2);
		await touch('touchEnd', x, y);
		await expect.poll(names).toEqual([second, first, ...rest]);
	});
});

test('a pasted list of stages becomes that many stages in one step, and Ctrl Z in the empty line takes them back', async ({
	page
}) => {
	await beginMapping(page, 'Claims');
	await goTo(page, 'Workflow');
	const line = page.getByRole('textbox', { name: 'New stage' });
	await line.focus();
	await line.evaluate((field) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'Triage\r\nAssessment\n\n Decision \nPayout');
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	});
	const names = page.getByRole('textbox', { name: /^Name of stage / });
	await expect(names).toHaveCount(4);
	expect(await names.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
		'Triage',
		'Assessment',
		'Decision',
		'Payout'
	]);
	await expect(line).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(names).toHaveCount(0);
	await line.fill('Intake');
	await page.keyboard.press('Enter');
	await expect(names).toHaveCount(1);
	await page.keyboard.press('Control+z');
	await expect(names).toHaveCount(0);
});
