/** Reports and dossiers in a real browser: accessible on screen and on paper, nothing wider than its window, no request. */
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readMapping } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { inputOf, PAGES } from '../core/exporters/report/pages.ts';
import { wordy } from '../core/exporters/report/wordy.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { axeFinds } from './axe.ts';

function template(): Mapping {
	const read = readMapping(JSON.parse(readFileSync('templates/customer-onboarding.json', 'utf8')));
	if (!read.ok) throw new Error('the template can’t be read');
	return read.mapping;
}

const LOGO = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"/>').toString('base64')}`;
const STYLE = { name: 'Harbour & Pine', colour: '#ffdd3c', logo: LOGO };
const MAPPINGS: readonly (readonly [string, () => Mapping])[] = [
	['the template', template],
	['long words', () => wordy('x'.repeat(400))],
	['every hostile text at once', () => wordy(HOSTILE_TEXTS.join(' '))]
];

async function show(page: Page, html: string): Promise<string[]> {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	page.on('console', (message) => asked.push(message.text()));
	await page.setContent(html);
	return asked.filter((one) => !one.startsWith('data:'));
}

for (const [kind, write] of PAGES)
	for (const [of, mapping] of MAPPINGS)
		test(`a ${kind} of ${of} is accessible, on screen and on paper, and asks for nothing`, async ({
			page
		}) => {
			const asked = await show(page, write(inputOf(mapping(), { style: STYLE, on: '2026-11-22' })));
			for (const [media, width] of [
				['screen', 1280],
				['screen', 390],
				['print', 794]
			] as const) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ media });
				expect(await axeFinds(page), `${media} ${width}`).toEqual([]);
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide, `${media} ${width}`).toBeLessThanOrEqual(width);
			}
			expect(asked).toEqual([]);
		});

test('by keyboard the skip link leads past the cover, and the picture can be scrolled', async ({ page }) => {
	await show(page, PAGES[0][1](inputOf(template())));
	await page.setViewportSize({ width: 390, height: 800 });
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await page.keyboard.press('Tab');
	const board = page.getByRole('region', { name: 'The board as a picture' });
	await expect(board).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => board.evaluate((part) => part.scrollLeft)).toBeGreaterThan(0);
});

test('on A4 and on Letter the cover is one page, the board lies across its own, and nothing is cut off', async ({
	page
}) => {
	await show(page, PAGES[0][1](inputOf(template())));
	for (const format of ['A4', 'Letter'] as const) {
		const pdf = (await page.pdf({ format, preferCSSPageSize: true, printBackground: true })).toString(
			'latin1'
		);
		const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
			Number(width),
			Number(height)
		]);
		const across = sizes.flatMap(([width = 0, height = 0], i) => (width > height ? [i] : []));
		// Cover, one page of summary, then the board.
		expect(across, format).toEqual([2]);
		expect(sizes.length, format).toBeLessThan(18);
	}
});
