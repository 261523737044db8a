/** What axe finds, in both themes: the one way in which every test asks it. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './app.ts';

/** Rows after the first few are the same again, and axe takes seconds for them. */
const REPEATED = '[role=row]:nth-child(n+9)';

/** No script runs in the frame of a report, axe neither: `report.spec.ts` looks at what stands in it. */
const PAPER = 'iframe[sandbox]';

/** A colour on its way to another is neither. */
const untilStill = (page: Page) =>
	page.evaluate(() =>
		Promise.allSettled(
			document
				.getAnimations()
				.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
				.map(({ finished }) => finished)
		)
	);

/** Once for a page: to read its source takes as long as a run. */
async function bringAxe(page: Page): Promise<void> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

/** What is wrong on the page as it stands, or in the part of it; an empty list is well. */
export async function axeFinds(page: Page, part?: string): Promise<string[]> {
	await untilStill(page);
	await bringAxe(page);
	const violations = await page.evaluate(
		async (context) => {
			const { run } = (window as unknown as { axe: typeof axe }).axe;
			// What is well is not written down: that alone took half of the time.
			const found = await run(context, { iframes: false, resultTypes: ['violations'] });
			return found.violations.map(({ id, nodes }) => ({
				id,
				at: nodes.map(({ target }) => target.join(' '))
			}));
		},
		part ? { include: [part] } : { exclude: [REPEATED, PAPER] }
	);
	return violations.map(({ id, at }) => `${id}: ${at.join(', ')}`);
}

/**
 * Fails for what is wrong in the dark theme or in the light one, which it leaves behind. Nothing moves meanwhile: a
 * colour on its way from theme to theme stays there for as long as the browser skips what is out of the window.
 */
export async function expectAccessible(page: Page, what: string, part?: string): Promise<void> {
	for (const colorScheme of ['dark', 'light'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		expect.soft(await axeFinds(page, part), `${what}, ${colorScheme}`).toEqual([]);
	}
	await page.emulateMedia({ reducedMotion: null });
}
