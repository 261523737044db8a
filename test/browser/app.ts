/** The built app in a real browser. Every test fails on an error, a broken policy, or a request that leaves the host. */
import { expect, test as base, type Page } from '@playwright/test';

/** What a browser says as a test looks into the frame of a report: no script runs there, not even the test's. */
const isRefused = (text: string) => /^Blocked script execution in '[^']*\/paper\.html'/.test(text);

export const test = base.extend<{ quiet: void; knowsTour: boolean; mayLog: RegExp | undefined }>({
	/** What the browser itself says where a test makes something fail. */
	mayLog: [undefined, { option: true }],
	/** Whoever has seen the tour is left in peace by it. */
	knowsTour: [true, { option: true }],
	quiet: [
		async ({ context, baseURL, knowsTour, mayLog }, use) => {
			if (knowsTour)
				await context.addInitScript(() => {
					if (location.protocol.startsWith('http')) localStorage.setItem('demarc-tour', 'shown');
				});
			const wrong: string[] = [];
			const listen = (page: Page) => {
				page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
				page.on('console', (message) => {
					if (message.type() === 'error' && !isRefused(message.text()) && !mayLog?.test(message.text()))
						wrong.push(`console: ${message.text()}`);
				});
				page.on('request', (request) => {
					const { hostname, protocol } = new URL(request.url());
					const isOwn = hostname === new URL(baseURL ?? '').hostname || ['blob:', 'data:'].includes(protocol);
					if (!isOwn) wrong.push(`request to ${request.url()}`);
				});
			};
			context.on('page', listen);
			await use();
			expect(wrong).toEqual([]);
		},
		{ auto: true }
	]
});
export { expect };

/** Home, ready to use. */
export async function openHome(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('heading', { name: 'Mappings', level: 1 }).waitFor();
	await page.getByRole('button', { name: 'A blank mapping' }).waitFor();
}

/** The example mapping, opened on its board. */
export async function openExample(page: Page): Promise<void> {
	await openHome(page);
	// Offered at once only while there is nothing else.
	const atOnce = page.getByRole('button', { name: 'Try it: Customer onboarding' });
	if (await atOnce.isVisible()) await atOnce.click();
	else await startFromTemplate(page, 'Customer onboarding');
	await page.waitForURL(/\/board/);
	await expectSaved(page);
}

/** From Home through the page of a template, with the words that it has. */
export async function startFromTemplate(page: Page, title: string): Promise<void> {
	await page.getByRole('main').getByRole('link', { name: title }).last().click();
	await page.getByRole('heading', { name: title, level: 1 }).waitFor();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
}

/** Begins a blank mapping; ends in its inventory. */
export async function beginMapping(page: Page, title: string): Promise<void> {
	await openHome(page);
	await page.getByRole('button', { name: 'New mapping' }).click();
	await page.getByLabel('Which workflow do you map?').fill(title);
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.waitForURL(/\/workflow/);
	// The address is there before the mapping is open and hears keys.
	await page.getByRole('heading', { name: 'Workflow', level: 1 }).waitFor({ state: 'attached' });
	await page.keyboard.press('Alt+2');
	await page.waitForURL(/\/inventory/);
	if (await page.evaluate(() => matchMedia('(pointer: fine)').matches))
		await expect(page.getByRole('textbox', { name: 'New item' })).toBeFocused();
}

export type View = 'Workflow' | 'Inventory' | 'Board' | 'Judge' | 'Findings' | 'Exports' | 'Spec';

export async function goTo(page: Page, view: View): Promise<void> {
	await page.getByRole('navigation', { name: 'Workshop steps' }).getByRole('link', { name: view }).click();
	await page.waitForURL(new RegExp(`/${view.toLowerCase()}`));
}

/** Everything that is on the screen is in the database. */
export async function expectSaved(page: Page): Promise<void> {
	await expect(page.locator('[data-state]')).toHaveAttribute('data-state', 'saved');
}

/** A paste as the system gives it, with everything that the other program put on the clipboard. */
export const pasteAs = (page: Page, forms: Record<string, string>) =>
	page.evaluate((given) => {
		const clipboardData = new DataTransfer();
		for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, forms);
