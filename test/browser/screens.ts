/** Every screen there is, and the way to it. */
import type { Page } from '@playwright/test';
import { goTo } from './app.ts';

/** Every screen; from Home and the help no link leads back into the mapping, so they come last, as templates do. */
export const SCREENS = [
	'Workflow',
	'Inventory',
	'Board',
	'Judge',
	'Findings',
	'Exports',
	'Spec',
	'Home',
	'Help',
	'Templates',
	'Template'
] as const;

/** The screen itself, as a person goes to it. */
export async function showScreen(page: Page, at: (typeof SCREENS)[number]): Promise<void> {
	// Going where one is would put the focus back to the beginning a moment later, under whoever has begun.
	const isHere = page.url().endsWith(at === 'Home' ? '#/' : `/${at.toLowerCase()}`);
	if (at === 'Help') await page.goto('/#/help/method');
	else if (at === 'Templates') {
		await page.goto('/#/templates');
		await page.getByRole('article', { name: 'Approvals' }).waitFor();
	} else if (at === 'Template') {
		await page.goto('/#/templates/invoice-disputes');
		await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
	} else if (at === 'Home') {
		if (!isHere) await page.getByRole('link', { name: 'Demarc' }).click();
		await page.getByRole('article').first().waitFor();
	} else if (!isHere) await goTo(page, at);
	await page.getByRole('main').waitFor();
}
