import { expect, expectSaved, test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { outOfWindow, smallTargets, whereFocusHides } from './measures.ts';
import { box, matrix, openRights } from './rights.ts';

test('axe finds nothing in the matrix, its menus and its forms', async ({ page }) => {
	await openRights(page);
	await page.getByLabel('Find an item here').fill('Sales notes');
	await box(page, 'Finance may see Sales notes').click();
	await expectAccessible(page, 'a finding in the matrix');
	await matrix(page)
		.getByRole('button', { name: /^Finance/ })
		.click();
	await expectAccessible(page, 'menu of a role');
	await page.keyboard.press('Escape');
	await matrix(page).getByRole('button', { name: 'Sales notes' }).click();
	await expectAccessible(page, 'menu of an item');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'By a rule…' }).click();
	await page.getByLabel('On which surface').selectOption('on Support tooling');
	await expectAccessible(page, 'a rule', 'dialog[open]');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Copy a role…' }).click();
	await expectAccessible(page, 'a copy', 'dialog[open]');
});

for (const [width, height] of [
	[390, 844],
	[1280, 720],
	[1920, 1080]
] as const)
	test.describe(`${width} wide`, () => {
		test.use({ viewport: { width, height }, hasTouch: width < 700, isMobile: width < 700 });
		test('nothing stands out of the window, targets can be hit, and the focus is always in sight', async ({
			page
		}) => {
			await openRights(page);
			expect(await outOfWindow(page)).toEqual([]);
			expect(await smallTargets(page, width < 700 ? 40 : 24, 'section.rights')).toEqual([]);
			await matrix(page).getByRole('checkbox').first().focus();
			for (const key of [
				'ArrowDown',
				'PageDown',
				'Shift+ArrowRight',
				'End',
				'ArrowUp',
				'Control+End',
				'PageUp',
				'Home',
				'Shift+ArrowRight',
				'Control+Home',
				'ArrowUp',
				'ArrowRight',
				'ArrowRight',
				'ArrowDown',
				'ArrowDown'
			]) {
				await page.keyboard.press(key);
				expect(await whereFocusHides(page), key).toBeUndefined();
			}
			await page.getByRole('button', { name: 'By a rule…' }).click();
			expect(await outOfWindow(page)).toEqual([]);
			expect(await smallTargets(page, width < 700 ? 40 : 24, 'dialog[open]')).toEqual([]);
		});
	});

test('of two thousand items with eight roles only those in the window are drawn, and the last one is one key away', async ({
	page
}) => {
	const roles = Array.from({ length: 8 }, (_, n) => ({
		id: `r${n}`,
		name: `Role ${n}`,
		side: n < 5 ? 'customer' : 'internal'
	}));
	const items = Array.from({ length: 2000 }, (_, n) => ({
		id: `i${n}`,
		ref: `DMC-${String(n + 1).padStart(3, '0')}`,
		kind: 'action',
		name: `Step ${n}`,
		order: `a${String(n).padStart(5, '0')}`,
		surface: n % 2 === 0 ? 'product' : 'support',
		access: { [`r${n % 2 === 0 ? 0 : 7}`]: ['perform'] }
	}));
	const mapping = {
		format: 'demarc/mapping',
		version: 1,
		id: 'large',
		title: 'Large',
		lastRef: 2000,
		roles,
		items,
		stages: [],
		links: [],
		packages: [],
		measures: [],
		decisions: []
	};
	await page.goto('/');
	await page.getByLabel('Open a file', { exact: true }).setInputFiles({
		name: 'large.demarc.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(mapping))
	});
	await page.getByRole('dialog').getByRole('button', { name: 'Open as a new mapping' }).click();
	await page.waitForURL(/#\/m\/.+/);
	await expectSaved(page);
	await page.keyboard.press('Alt+1');
	await matrix(page).getByRole('checkbox').first().focus();
	expect(await matrix(page).getByRole('row').count()).toBeLessThan(60);
	await expect(matrix(page)).toHaveAttribute('aria-rowcount', '2003');
	await page.keyboard.press('Control+End');
	await expect(box(page, 'Role 7 may approve Step 1999')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(box(page, 'Role 7 may approve Step 1999')).toBeChecked();
	await page.getByRole('button', { name: 'By a rule…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Give rights by a rule' });
	await expect(dialog.getByRole('status').first()).toHaveText('All 1000 items are so already.');
	await dialog.getByLabel('Who', { exact: true }).selectOption('customer');
	await dialog.getByRole('button', { name: 'Change 1000 items' }).click();
	await expect(dialog.getByRole('status').first()).toHaveText('All 1000 items are so already.');
});
