/** Every screen at the sizes, spaces, colours and quiet that somebody needs. */
import type { Page } from '@playwright/test';
import { expect, openExample, test } from './app.ts';
import { SCREENS, showScreen } from './screens.ts';
import { cutText, motions, outOfWindow, smallTargets } from './measures.ts';

async function expectOnEveryScreen(page: Page, wrong: (page: Page) => Promise<string[]>): Promise<void> {
	await openExample(page);
	for (const screen of SCREENS) {
		await showScreen(page, screen);
		expect.soft(await wrong(page), screen).toEqual([]);
	}
}
const isWhole = async (page: Page) => [...(await outOfWindow(page)), ...(await cutText(page))];

test('every target is at least 24 pixels either way', async ({ page }) => {
	await expectOnEveryScreen(page, (here) => smallTargets(here, 24));
});

for (const [name, width, height] of [
	['twice as large', 640, 360],
	['320 pixels wide', 320, 568]
] as const)
	test.describe(name, () => {
		test.use({ viewport: { width, height } });

		test('nothing is cut off, and the page scrolls one way only', async ({ page }) => {
			await expectOnEveryScreen(page, isWhole);
		});
	});

test('with wider letters, words and lines nothing is cut off', async ({ page }) => {
	await expectOnEveryScreen(page, async (here) => {
		await here.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
				word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
			document.adoptedStyleSheets = [sheet];
		});
		return isWhole(here);
	});
});

test.describe('by finger', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('every target is at least 38 pixels either way', async ({ page }) => {
		await expectOnEveryScreen(page, (here) => smallTargets(here, 38, ':is(header, main)'));
	});
});

test.describe('on a tablet', () => {
	test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });

	test('the bar and the tools have room for a finger, and for themselves', async ({ page }) => {
		await expectOnEveryScreen(page, async (here) => [
			...(await smallTargets(here, 38, ':is(.bar, .tools)')),
			...(await outOfWindow(here))
		]);
	});
});

test.describe('for one who wants nothing to move', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('nothing moves', async ({ page }) => {
		await expectOnEveryScreen(page, motions);
	});
});

test('what moves for everybody else would be told of', async ({ page }) => {
	await openExample(page);
	expect(await motions(page)).not.toEqual([]);
});

test.describe('in the colours of the system', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });

	/** The ground of an element and of the one beside it that is not chosen. */
	const grounds = (page: Page, chosen: string) =>
		page
			.locator(chosen)
			.first()
			.evaluate((element) => {
				const beside = [...(element.parentElement?.children ?? [])].find(
					(one) => one.tagName === element.tagName && one !== element
				);
				return [element, beside ?? element].map((one) => getComputedStyle(one).backgroundColor);
			});

	test('what is chosen is seen to be, and cards have edges', async ({ page }) => {
		await openExample(page);
		for (const chosen of ['.steps [aria-current]', '.tools .seg [aria-pressed=true]']) {
			const [own, other] = await grounds(page, chosen);
			expect(own, chosen).not.toBe(other);
		}
		const card = page.locator('button[data-card]').first();
		await card.click();
		const { own, inks } = await card.evaluate((element) => {
			const colours = [...element.querySelectorAll('*')].map((part) => getComputedStyle(part).color);
			return { own: getComputedStyle(element).color, inks: [...new Set(colours)] };
		});
		expect(inks, 'all words on a chosen card go with its ground').toEqual([own]);
		const edges = await card.evaluate((element) => {
			const { borderTopWidth, borderTopStyle, outlineStyle } = getComputedStyle(element);
			return [parseFloat(borderTopWidth) >= 1, borderTopStyle, outlineStyle];
		});
		expect(edges).toEqual([true, 'solid', 'solid']);
	});
});
