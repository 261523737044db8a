/** From the gallery to the archive with each template; one's own saved, passed on, brought in and begun with; the key. */
import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { Download, Page } from '@playwright/test';
import { readMappingText } from '#core/mapping/read.ts';
import { beginMapping, expect, expectSaved, goTo, openHome, test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { outOfWindow } from './measures.ts';

const TEMPLATES = [
	'Customer onboarding',
	'Invoice disputes',
	'Document exchange',
	'Approvals',
	'Account administration',
	'Data exports'
];
const BRACES = /\{[A-Za-z]\w*\}/;
const start = (page: Page) => page.getByRole('button', { name: 'Start', exact: true }).click();
const files = (page: Page) => page.getByLabel('Bring in a file', { exact: true });

async function downloaded(page: Page, click: () => Promise<void>): Promise<Download> {
	const [download] = await Promise.all([page.waitForEvent('download'), click()]);
	return download;
}
async function openGallery(page: Page): Promise<void> {
	await page.goto('/#/templates');
	await page.getByRole('article', { name: 'Approvals', exact: true }).waitFor();
}

for (const title of TEMPLATES)
	test(`${title}: from the gallery to the archive, and it opens`, async ({ page }) => {
		await openHome(page);
		await page.getByRole('link', { name: /All templates/ }).click();
		await page.getByRole('article', { name: title }).getByRole('link').last().click();
		await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
		await expect(page.getByRole('main')).not.toHaveText(BRACES);
		await page.getByLabel('What the product is called').fill('Acme <Desk> & Co');
		await page.getByLabel('What you call a customer').fill('member {product}');
		await page.getByLabel('Name of the mapping').fill(`Ours: ${title}`);
		await start(page);
		await page.waitForURL(/\/board/);
		await page.locator('[data-card]').first().waitFor();
		expect(await page.getByRole('main').innerText()).not.toMatch(BRACES);
		await expectSaved(page);

		await goTo(page, 'Spec');
		const download = await downloaded(page, () =>
			page.getByRole('button', { name: 'Download: The specification (ZIP)' }).click()
		);
		const bytes = await readFile(await download.path());
		const archive = await JSZip.loadAsync(bytes);
		const text = await archive.file('mapping.demarc.json')!.async('string');
		const read = readMappingText(text);
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		expect(read.mapping).not.toHaveProperty('guide');
		// What somebody said stays as they said it, braces and all; nothing else has any.
		expect(text.replaceAll('member {product}', '')).not.toMatch(BRACES);
		expect(text).toContain('member {product}');

		await openHome(page);
		await page
			.getByLabel('Open a file', { exact: true })
			.setInputFiles({ name: 'spec.zip', mimeType: 'application/zip', buffer: bytes });
		await page.getByRole('dialog').getByRole('button', { name: 'Open as a new mapping' }).click();
		await page.waitForURL(/\/inventory/);
		await expect(page.getByRole('button', { name: `Ours: ${title}` })).toBeVisible();
	});

test('one’s own: saved, passed on as a pack, gone, brought in again and begun with', async ({ page }) => {
	await beginMapping(page, 'Acme returns');
	for (const line of ['status: Return received at Acme', 'field: Acme return number']) {
		await page.getByRole('textbox', { name: 'New item' }).fill(line);
		await page.keyboard.press('Enter');
	}
	await expectSaved(page);
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search or do' }).fill('save as a template');
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Save as a template' });
	await dialog.getByLabel('Name', { exact: true }).fill('Returns');
	await dialog.getByLabel('What it is in one or two sentences').fill('What comes back, and who decides.');
	await dialog.getByRole('button', { name: 'A word' }).click();
	await dialog.getByLabel('Word here').fill('Acme');
	await dialog.getByLabel('What it is', { exact: true }).fill('What the company is called');
	await expect(dialog.getByText('Stands 3 times in it')).toBeVisible();
	await expectAccessible(page, 'save as a template', 'dialog[open]');
	await dialog.getByRole('button', { name: 'Save it' }).click();
	await dialog.getByRole('link', { name: 'See it' }).click();
	await expect(page.getByRole('heading', { name: 'Returns', level: 1 })).toBeVisible();
	await expectAccessible(page, 'a template of one’s own');

	await page.getByRole('button', { name: 'Edit…' }).click();
	await page.getByLabel(/^Whom to invite/).fill('Warehouse: sees it first');
	await page.getByLabel(/^Count it up to version 2/).check();
	await expectAccessible(page, 'edit the template', 'dialog[open]');
	await page.getByRole('button', { name: 'Save it' }).click();
	await expect(page.getByText('Yours, version 2')).toBeVisible();
	await expect(page.getByText('sees it first')).toBeVisible();

	await page.getByRole('link', { name: 'All templates' }).click();
	await page.getByRole('button', { name: 'Download a pack…' }).click();
	await expectAccessible(page, 'a pack', 'dialog[open]');
	const download = await downloaded(page, () => page.getByRole('button', { name: 'Download it' }).click());
	expect(download.suggestedFilename()).toBe('templates.demarc-templates.zip');
	const pack = {
		name: 'templates.demarc-templates.zip',
		mimeType: 'application/zip',
		buffer: await readFile(await download.path())
	};

	await openHome(page);
	await page.evaluate(
		() =>
			new Promise((done) => {
				const gone = indexedDB.deleteDatabase('demarc');
				gone.onsuccess = gone.onerror = done;
			})
	);
	await page.reload();
	await page.getByRole('button', { name: 'A blank mapping' }).waitFor();
	// Dropped on Home, it is known for what it is.
	await page.getByLabel('Open a file', { exact: true }).setInputFiles(pack);
	await page.waitForURL(/#\/templates/);
	const bring = page.getByRole('dialog', { name: 'Bring in templates' });
	await expect(bring.getByText('New here.')).toBeVisible();
	await expectAccessible(page, 'bring in', 'dialog[open]');
	await bring.getByRole('button', { name: 'Take in 1' }).click();
	await bring.getByRole('button', { name: 'Close' }).last().click();
	await page.getByRole('article', { name: 'Returns' }).getByRole('link').last().click();
	await page.getByLabel('What the company is called').fill('Globex');
	await start(page);
	await page.waitForURL(/\/board/);
	await expect(page.locator('[data-card]').filter({ hasText: 'Globex return number' })).toBeVisible();
	await expect(page.locator('[data-card]').filter({ hasText: 'Acme' })).toHaveCount(0);
});

test('a pack carries the report style where it is asked to, and it comes in where somebody says so', async ({
	page
}) => {
	await beginMapping(page, 'Returns');
	await goTo(page, 'Spec');
	const preparedBy = page.getByLabel('Prepared by');
	await page.getByText('Your name, logo and colour').click();
	await preparedBy.fill('Harbour & Pine');
	await preparedBy.press('Enter');
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Search or do' }).fill('save as a template');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Save it' }).click();
	await expect(page.getByText('is saved.')).toBeVisible();
	await openGallery(page);
	await page.getByRole('button', { name: 'Download a pack…' }).click();
	const wanted = page.getByRole('checkbox', { name: /^Your report style/ });
	await expect(wanted).not.toBeChecked();
	await wanted.check();
	const download = await downloaded(page, () => page.getByRole('button', { name: 'Download it' }).click());
	const buffer = await readFile(await download.path());

	await page.goBack();
	await page.getByText('Your name, logo and colour').click();
	await preparedBy.fill('Somebody else');
	await preparedBy.press('Enter');
	await openGallery(page);
	await files(page).setInputFiles({ name: 'p.demarc-templates.zip', mimeType: 'application/zip', buffer });
	const bring = page.getByRole('dialog', { name: 'Bring in templates' });
	const offered = bring.getByRole('checkbox', { name: /^Put its report style/ });
	await expect(offered).not.toBeChecked();
	await expect(bring).toContainText('Harbour & Pine In place of yours.');
	await expectAccessible(page, 'a pack with a style', 'dialog[open]');
	await offered.check();
	await bring.getByRole('button', { name: 'Take in 1' }).click();
	await expect(bring.getByRole('status')).toHaveText('Its report style stands on your reports now.');
	await bring.getByRole('button', { name: 'Close' }).last().click();
	await page.goBack();
	await page.getByText('Your name, logo and colour').click();
	await expect(preparedBy).toHaveValue('Harbour & Pine');
});

test('what is here already is never replaced unasked, and what is deleted can be brought back', async ({
	page
}) => {
	await openGallery(page);
	await page.goto('/#/templates/approvals');
	const download = await downloaded(page, () => page.getByRole('button', { name: 'Download' }).click());
	expect(download.suggestedFilename()).toBe('approvals.demarc-template.json');
	const template = JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, unknown>;
	const file = (changes: object) => ({
		name: 'own.demarc-template.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify({ ...template, ...changes }))
	});
	const guide = template['guide'] as object;
	const bring = page.getByRole('dialog', { name: 'Bring in templates' });
	const take = async (changes: object, says: RegExp) => {
		await files(page).setInputFiles(file(changes));
		await expect(bring).toContainText(says);
	};
	const choice = bring.getByRole('combobox');

	await openGallery(page);
	await take({}, /The same as the one that comes with Demarc/);
	await expect(choice).toHaveValue('leave');
	await page.keyboard.press('Escape');
	await take({ id: 'ours', title: 'Ours' }, /New here/);
	await bring.getByRole('button', { name: 'Take in 1' }).click();
	await bring.getByRole('button', { name: 'Close' }).last().click();
	await take(
		{ id: 'ours', title: 'Ours', guide: { ...guide, version: '2' } },
		/Version 2, newer than the one here/
	);
	await expect(choice).toHaveValue('replace');
	await bring.getByRole('button', { name: 'Take in 1' }).click();
	await bring.getByRole('button', { name: 'Close' }).last().click();
	await take({ id: 'ours', title: 'Older' }, /Version 1, older than the one here/);
	await expect(choice).toHaveValue('leave');
	await page.keyboard.press('Escape');

	await page.getByRole('article', { name: 'Ours' }).getByRole('link').last().click();
	await page.getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByText('“Ours” is deleted.')).toBeVisible();
	await expect(page.getByRole('article', { name: 'Ours' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(page.getByRole('article', { name: 'Ours' })).toContainText('Version 2');
});

test('the key: hidden until asked for, hidden again on the wall, and the team’s own way beside it', async ({
	page
}) => {
	await page.goto('/#/templates/invoice-disputes');
	await start(page);
	await page.waitForURL(/\/board/);
	await expectSaved(page);
	await goTo(page, 'Judge');
	const shown = page.getByRole('region', { name: 'The prepared answer' });
	await expect(page.getByRole('button', { name: 'Prepared answer K' })).toBeVisible();
	await expect(shown).toHaveCount(0);
	await page.keyboard.press('k');
	await expect(shown).toContainText('The room has not settled it');
	await expectAccessible(page, 'the prepared answer');
	await page.keyboard.press('Shift+F');
	await expect(shown).toHaveCount(0);
	// While the screen is still being filled, the browser keeps Escape for itself.
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press('k');
	await expect(shown).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(shown).toHaveCount(0);
	await page.keyboard.press('ArrowRight');
	await expect(shown).toHaveCount(0);

	await goTo(page, 'Findings');
	await page.getByRole('button', { name: /^Template/ }).click();
	await expect(page.getByRole('heading', { name: /decided otherwise/ })).toBeVisible();
	await expectAccessible(page, 'decided otherwise');

	await goTo(page, 'Board');
	await page.locator('[data-card]').filter({ hasText: 'fraud_score' }).click();
	await page.keyboard.press('k');
	await expect(
		page
			.getByRole('complementary', { name: 'fraud_score' })
			.getByRole('region', { name: 'The prepared answer' })
	).toBeVisible();
	await page.keyboard.press('k');
	await expect(shown).toHaveCount(0);
});

for (const width of [390, 1280, 1920])
	test(`the gallery and a page of it fit at ${width} px, and are worked by keyboard`, async ({ page }) => {
		await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
		await openGallery(page);
		expect(await outOfWindow(page)).toEqual([]);
		const card = page.getByRole('article', { name: 'Data exports' }).getByRole('link');
		await card.last().focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'Data exports', level: 1 })).toBeVisible();
		expect(await outOfWindow(page)).toEqual([]);
		await page.getByLabel('Name of the mapping').focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/board/);
	});
