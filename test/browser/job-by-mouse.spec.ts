/** The whole job with the mouse: a real list comes in, is placed, judged, mended, and leaves. */
import JSZip from 'jszip';
import { readFile } from 'node:fs/promises';
import { expect, expectSaved, goTo, openHome, test } from './app.ts';

const LIST = [
	'kind,name,description,today,stage,Priority',
	'status,In review,A person looks at it,product,Review,High',
	'field,risk_score,"0 to 100, from the model",product,Review,Low',
	'action,Override validation,Lets a failed check pass,product,Review,Low',
	'download,Account archive,A full copy of the account,product,Leaving,High',
	'action,Upload documents,,product,Documents,High'
].join('\n');

test('from a list of items to a specification', async ({ page }) => {
	await openHome(page);
	await page.getByLabel('Open a file', { exact: true }).setInputFiles({
		name: 'portal items.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(LIST)
	});
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('5');
	await expect(dialog).toContainText('Priority');
	await dialog.getByRole('button', { name: 'Import 5 items' }).click();
	await page.waitForURL(/\/inventory/);
	await expect(page.getByRole('grid')).toContainText('Override validation');

	await goTo(page, 'Board');
	const board = page.getByRole('group', { name: 'Board' });
	const risk = board.getByRole('button', { name: /^risk_score/ });
	await expect(risk).toHaveAccessibleName(/not placed/);
	const from = (await risk.boundingBox())!;
	const lane = (await page.getByRole('region', { name: /^Product/ }).boundingBox())!;
	await page.mouse.move(from.x + 20, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(from.x + 60, from.y + 60, { steps: 4 });
	await page.mouse.move(from.x + 40, lane.y + lane.height / 2, { steps: 12 });
	await page.mouse.up();
	await expect(risk).toHaveAccessibleName(/on Product/);
	await expectSaved(page);

	// A reload in the middle of it all.
	await page.reload();
	await risk.click();
	await risk.press('j');
	await page.waitForURL(/\/judge/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('risk_score');
	await page.getByRole('checkbox', { name: /How we decide/ }).click();
	await page.getByRole('button', { name: /^This risk/ }).click();
	await page.getByRole('button', { name: /Only when something went wrong/ }).click();
	await page.getByRole('button', { name: /Move it to/ }).click();
	await expectSaved(page);

	await goTo(page, 'Board');
	await expect(risk).toHaveAccessibleName(/on Support tooling/);
	await page.getByRole('button', { name: /^Undo: moved/ }).click();
	await expect(risk).toHaveAccessibleName(/on Product/);

	await goTo(page, 'Findings');
	await page
		.getByRole('main')
		.getByRole('button', { name: /Move to.*Support tooling/ })
		.first()
		.click();
	await goTo(page, 'Board');
	await expect(risk).toHaveAccessibleName(/on Support tooling/);

	await goTo(page, 'Spec');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download: The specification (ZIP)' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^portal-items.*\.zip$/);
	const archive = await JSZip.loadAsync(await readFile(await download.path()));
	const items = await archive.file('items.csv')!.async('string');
	expect(items).toContain('risk_score');
	expect(items).toContain('Priority: High');
	expect(Object.keys(archive.files).sort()).toEqual(
		[
			'README.md',
			'report.html',
			'dossier.html',
			'dossier.md',
			'decisions.md',
			'diagram.svg',
			'diagram.mmd',
			'findings.csv',
			'decisions.csv',
			'items.csv',
			...['links', 'translations', 'access', 'moves'].map((table) => `${table}.csv`),
			...['github', 'gitlab', 'jira', 'linear'].map((tracker) => `moves.${tracker}.csv`),
			...['product', 'support', 'exports'].flatMap((surface) => [
				`surfaces/${surface}.md`,
				`acceptance/${surface}.feature`
			]),
			'manifest.json',
			'mapping.demarc.json',
			'mapping.schema.json'
		].sort()
	);
});
