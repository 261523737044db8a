/** Names that nobody plans for: from right to left, endless, with no letters; and boards that are empty or full. */
import { expect, openExample, test } from './app.ts';
import { SCREENS, showScreen } from './screens.ts';
import { cutText, outOfWindow } from './measures.ts';
import { ODD, openOdd } from './odd.ts';

for (const width of [1280, 390])
	test.describe(`${width} pixels wide`, () => {
		test.use({ viewport: { width, height: 760 } });

		for (const which of Object.keys(ODD) as (keyof typeof ODD)[])
			test(which, async ({ page }) => {
				await openOdd(page, which);
				for (const screen of SCREENS) {
					if (screen === 'Help') continue;
					await showScreen(page, screen);
					const wrong = [...(await outOfWindow(page)), ...(await cutText(page))];
					expect.soft(wrong, screen).toEqual([]);
				}
			});
	});

test('a name from right to left is typed and shown from the right', async ({ page }) => {
	await openOdd(page, 'odd names');
	await showScreen(page, 'Workflow');
	const title = page.getByRole('textbox', { name: 'Title of the mapping' });
	expect(await title.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
	await title.fill('Onboarding');
	expect(await title.evaluate((field) => getComputedStyle(field).direction)).toBe('ltr');
	await openExample(page);
	await showScreen(page, 'Inventory');
	const line = page.getByRole('textbox', { name: 'New item' });
	await line.fill('رقم');
	expect(await line.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
});
