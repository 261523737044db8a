/** Spec: files in groups, the report as it will be printed, who signed what, pictures to take along. */
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, expectSaved, goTo, openExample, test } from './app.ts';
import { expectAccessible } from './axe.ts';

const report = (page: Page) => page.frameLocator('iframe[title="Report as it will be printed"]');
const signed = (page: Page) => page.getByRole('list', { name: 'What was signed' });

async function openSpec(page: Page): Promise<void> {
	await openExample(page);
	await goTo(page, 'Spec');
	await expect(report(page).getByRole('heading', { level: 1 })).toHaveText('Customer onboarding');
}

async function download(page: Page, press: () => Promise<unknown>) {
	const [file] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function sign(page: Page, who: string): Promise<void> {
	// Whoever signed or decided last is not offered: one click would sign for them.
	await expect(page.getByLabel('Who signs')).toHaveValue('');
	await page.getByLabel('Who signs').fill(who);
	await page.getByRole('button', { name: 'Sign this state' }).click();
	await expect(signed(page).getByRole('listitem').first()).toContainText(`signed by ${who} on`);
}

/** An item goes to another surface: one change that everybody would call one. */
async function change(page: Page): Promise<void> {
	await goTo(page, 'Workflow');
	await page.getByRole('textbox', { name: 'New role' }).fill('Auditor');
	await page.keyboard.press('Enter');
	await expectSaved(page);
	await goTo(page, 'Spec');
}

test('files are in groups, the archive first, and say what each is for', async ({ page }) => {
	await openSpec(page);
	const titles = ['The specification', 'To read', 'Tables', 'For trackers', 'Pictures', 'For programs'];
	const section = page.getByRole('region', { name: 'Downloads' });
	await expect(section.getByRole('heading', { level: 3 })).toHaveText(titles);
	const first = section.getByRole('button', { name: /^Download: / });
	await expect(first.nth(0)).toHaveAccessibleName('Download: The specification (ZIP)');
	await expect(first.nth(1)).toHaveAccessibleName('Download: Report (HTML)');
	await expect(first.nth(1)).toHaveAccessibleDescription(/read, print and sign/);
	// One line each, the first two a little higher.
	for (const button of await first.all()) expect((await button.boundingBox())?.height).toBeLessThan(52);
	const { name, bytes } = await download(page, () => first.nth(0).click());
	expect(name).toBe('customer-onboarding.zip');
	expect(bytes.subarray(0, 2).toString()).toBe('PK');
	await expect(section.getByText(/^Made: customer-onboarding\.zip/)).toBeVisible();
});

test('the report stands there as it will be printed, runs nothing, and follows the mapping', async ({
	page
}) => {
	await openSpec(page);
	const frame = page.locator('iframe');
	expect(await frame.getAttribute('sandbox')).not.toContain('allow-scripts');
	const inside = report(page).locator('html');
	await expect(inside.locator('script')).toHaveCount(0);
	// It is dressed: the policy of the app would have taken its styles away.
	const heading = report(page).getByRole('heading', { level: 1 });
	const size = await heading.evaluate((h1) => parseFloat(getComputedStyle(h1).fontSize));
	expect(size).toBeGreaterThan(40);
	expect(await inside.locator('[style]').count()).toBeGreaterThan(0);
	await expect(inside.locator('.seal')).toHaveText(/^[0-9a-f]{64}$/);

	await page.getByRole('button', { name: 'Dossier', exact: true }).click();
	const dossier = page.frameLocator('iframe[title="Dossier as it will be printed"]');
	await expect(dossier.getByText(/never/i).first()).toBeVisible();
	await page.getByRole('button', { name: 'Report', exact: true }).click();
	const seal = async () => (await inside.locator('.seal').textContent()) ?? '';
	await expect(inside.locator('.seal')).toHaveCount(1);
	const before = await seal();
	await change(page);
	await expect(report(page).getByText('Auditor').first()).toBeAttached();
	expect(await seal()).not.toBe(before);
});

test('what somebody puts into a mapping stays text in the report', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Workflow');
	await page.getByRole('textbox', { name: 'New role' }).fill('<img src=x onerror="top.document.title=1">');
	await page.keyboard.press('Enter');
	await goTo(page, 'Spec');
	await expect(report(page).getByText('onerror').first()).toBeAttached();
	await expect(report(page).locator('[onerror]')).toHaveCount(0);
	await expect(page).not.toHaveTitle('1');
});

test('only the report is printed', async ({ page }) => {
	await openSpec(page);
	await page.evaluate(() => {
		const told = (what: string) => () => (document.body.dataset['printed'] = what);
		const frame = document.querySelector('iframe')?.contentWindow;
		if (frame) frame.print = told(frame.document.title);
		window.print = told('everything');
	});
	await page.getByRole('button', { name: 'Print or save as PDF' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-printed', 'Report: Customer onboarding');
});

test('name, colour, logo and day stand on the report, in its file too, and are there the next time', async ({
	page
}) => {
	await openSpec(page);
	await page.getByText('Your name, logo and colour').click();
	await page.getByLabel('Prepared by').fill('Harbour & Pine');
	await page.getByLabel('A colour of your own').check();
	await page.getByLabel(/^Today’s date on it/).check();
	const logo = page.getByLabel(/^Logo/);
	const file = (name: string, text: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(text) });
	await logo.setInputFiles(file('page.png', '<html>'));
	await expect(page.getByRole('alert').filter({ hasText: 'is no PNG, JPEG or SVG' })).toBeVisible();
	await logo.setInputFiles(file('broken.png', '\u0089PNG'));
	await logo.setInputFiles(
		file(
			'logo.svg',
			'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>'
		)
	);
	await expect(page.getByAltText('Your logo')).toBeVisible();
	const cover = report(page).getByRole('banner');
	await expect(cover).toContainText('Prepared by Harbour & Pine');
	await expect(cover.getByRole('img', { name: 'Harbour & Pine' })).toBeVisible();
	const { bytes } = await download(page, () =>
		page.getByRole('button', { name: 'Download the report' }).click()
	);
	expect(bytes.toString()).toMatch(/Prepared by Harbour &amp; Pine\. \d/);
	await page.reload();
	await expect(report(page).getByRole('banner')).toContainText('Prepared by Harbour & Pine');
});

test('what was signed is told from what changed since, and a fingerprint from paper is known', async ({
	page
}) => {
	await openSpec(page);
	await sign(page, 'Ana Müller');
	await expect(signed(page)).toContainText('This is the one signed by Ana Müller on');
	const print = (await page.locator('#spec-print + code').innerText()).replace(/\s/g, '');
	expect(print).toMatch(/^[0-9a-f]{64}$/);
	await change(page);
	await expect(signed(page)).toContainText('1 change since it was signed by Ana Müller on');
	await signed(page).getByRole('button', { name: 'Show the changes' }).click();
	const dialog = page.getByRole('dialog', { name: 'Changes since it was signed' });
	await expect(dialog).toContainText('Auditor');
	await expectAccessible(page, 'changes', 'dialog[open]');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();

	const asked = page.getByLabel('Check a fingerprint');
	const answer = page.locator('.answer');
	await asked.fill(print.slice(0, 8));
	await expect(answer).toContainText('its first 16 are the least');
	await asked.fill(`${print.slice(0, 8)} ${print.slice(8, 16)}`.toUpperCase());
	await expect(answer).toContainText('1 change since it was signed by Ana Müller');
	await asked.fill('0'.repeat(64));
	await expect(answer).toContainText('Neither what is here now nor any kept moment');
	// Taken back, it is the one again; and it survives a visit.
	await page.getByRole('button', { name: /^Undo: / }).click();
	await expect(signed(page)).toContainText('This is the one signed by Ana Müller on');
	await expectSaved(page);
	await page.reload();
	await expect(signed(page)).toContainText('This is the one signed by Ana Müller on');
});

/** What stands at the head of a PNG. */
const pngHead = (bytes: Buffer) => ({
	isPng: bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex')),
	width: bytes.readUInt32BE(16),
	height: bytes.readUInt32BE(20)
});

test('each picture is a PNG that fills A3 at 300 dots to the inch, and an SVG', async ({ page }) => {
	await openSpec(page);
	const section = page.getByRole('region', { name: 'Pictures' });
	for (const [mode, part] of [
		['Target', 'board'],
		['Today', 'today'],
		['Moves', 'moves']
	] as const) {
		await section.getByRole('button', { name: mode, exact: true }).click();
		const png = await download(page, () => section.getByRole('button', { name: 'Download as PNG' }).click());
		expect(png.name).toBe(`customer-onboarding-${part}.png`);
		const { isPng, width, height } = pngHead(png.bytes);
		expect(isPng).toBe(true);
		expect(width).toBeLessThanOrEqual(4961);
		expect(height).toBeLessThanOrEqual(3508);
		expect(width >= 4960 || height >= 3507).toBe(true);
		expect(png.bytes.length, 'is not blank').toBeGreaterThan(100_000);
		const svg = await download(page, () => section.getByRole('button', { name: 'Download as SVG' }).click());
		expect(svg.name).toBe(`customer-onboarding-${part}.svg`);
	}
});

test('the picture goes to the clipboard, or it is said why not', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openSpec(page);
	await page.getByRole('button', { name: 'Copy picture' }).click();
	await expect(page.getByText('The picture is copied.')).toBeVisible();
	const copied = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const blob = await item?.getType('image/png');
		const image = blob && (await createImageBitmap(blob));
		return image?.width;
	});
	expect(copied).toBeGreaterThan(3000);
	await page.evaluate(() => {
		navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
	});
	await page.getByRole('button', { name: 'Copy picture' }).click();
	await expect(page.getByRole('alert')).toContainText('the browser does not allow it');
});

test('axe finds nothing, with everything open and a signature there', async ({ page }) => {
	await openSpec(page);
	await page.getByText('Your name, logo and colour').click();
	await page.getByRole('button', { name: 'What each is for' }).click();
	await page.getByLabel('A colour of your own').check();
	await sign(page, 'Ana');
	await expectAccessible(page, 'Spec');
});
