/** Backups as large as a year of workshops makes them: the page stays usable, and whoever stops has no half mapping. */
import { writeBackup } from '#core/backup/write-backup.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { formatRef } from '#core/mapping/refs.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { slug } from '#ui/spec/file-name.ts';
import { platform } from '#ui/spec/platform.ts';
import { expect, openHome, test } from './app.ts';
import { expectAccessible } from './axe.ts';

function large(count: number, items: number): Mapping[] {
	return Array.from({ length: count }, (_, i) =>
		canonical({
			...emptyMapping(`large-${i}`, `Workflow ${i + 1}`),
			lastRef: items,
			items: Array.from({ length: items }, (_one, j) => ({
				id: `item-${j}`,
				kind: 'field' as const,
				name: `Field ${j} of ${i}`,
				ref: formatRef(j + 1),
				order: `a${String(j).padStart(4, '0')}`
			}))
		})
	);
}

test('fifty mappings are restored, stopped in between, and taken up again; then backed up', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const mappings = large(50, 300).map((mapping) => ({ mapping, versions: [] }));
	const bytes = await writeBackup(
		{ madeAt: '2026-01-02T03:04:05Z', mappings, templates: [] },
		slug,
		platform
	);
	const backup = { name: 'b.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) };
	await openHome(page);
	const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
	const choose = async () => {
		await page.getByLabel('Restore a backup', { exact: true }).setInputFiles(backup);
		await expect(dialog.getByRole('listitem')).toHaveCount(50);
		await expect(dialog.getByText('Choose what to do with each mapping.')).toBeVisible();
	};
	await choose();
	await expectAccessible(page, 'a large backup');
	await dialog.getByRole('button', { name: 'Restore 50 mappings' }).click();
	await dialog.getByRole('button', { name: 'Stop' }).click();
	await expect(dialog.getByText('Done. This is what happened:')).toBeVisible();
	const whole = await dialog.getByText('Restored', { exact: true }).count();
	const left = await dialog.getByText('Not restored: you stopped before it').count();
	expect(whole + left).toBe(50);
	expect(left).toBeGreaterThan(0);
	await dialog.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByRole('article')).toHaveCount(whole);

	await choose();
	await expect(dialog.getByText('The same as here')).toHaveCount(whole);
	await dialog.getByRole('button', { name: `Restore ${left} mapping` }).click();
	await expect(dialog.getByText('Done. This is what happened:')).toBeVisible();
	await dialog.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByRole('article')).toHaveCount(50);

	await page.getByRole('button', { name: 'Back up all' }).click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('No backup yet.')).toBeVisible();
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up all' }).click();
	await coming;
	await expect(page.getByText('Saved 50 mappings as')).toBeVisible();
});
