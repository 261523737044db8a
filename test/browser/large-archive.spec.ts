/** The whole archive of a mapping of 5,000 items: made beside the page, which answers meanwhile, and given up by whoever stops. */
import { writeMapping } from '#core/mapping/write.ts';
import { sampleMapping } from '../bench/sample.ts';
import { expect, goTo, openHome, test } from './app.ts';

test('shows how far it is, lets the page answer, and saves nothing once it is cancelled', async ({
	page
}) => {
	const mapping = { ...sampleMapping(5000), title: 'Large' };
	await openHome(page);
	await page.getByLabel('Open a file', { exact: true }).setInputFiles({
		...{ name: 'large.demarc.json', mimeType: 'application/json' },
		buffer: Buffer.from(writeMapping(mapping))
	});
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Open|Import/ })
		.click();
	await page.waitForURL(/\/m\//);
	await goTo(page, 'Spec');

	const section = page.getByRole('region', { name: 'Downloads' });
	const make = section.getByRole('button', { name: 'Download: The specification (ZIP)' });
	const progress = section.getByRole('progressbar', { name: 'Making the file' });
	const told = section.getByRole('button', { name: 'What each is for' });
	let saved = 0;
	page.on('download', () => (saved += 1));

	await make.click();
	await expect(progress).toBeVisible();
	await told.click();
	await expect(told).toHaveAttribute('aria-pressed', 'true');
	// It was still being made when the page had answered.
	await expect(progress).toBeVisible({ timeout: 1 });
	await section.getByRole('button', { name: 'Cancel' }).click();
	await expect(progress).toBeHidden();
	await expect(make).toBeFocused();
	await expect(section.getByText(/^Made: /)).toHaveCount(0);

	// By number, once the packing has begun.
	const percents = page.evaluate(
		() =>
			new Promise<number[]>((resolve) => {
				const seen = new Set<number>();
				const look = () => {
					const bar = document.querySelector('progress');
					if (bar && bar.position >= 0) seen.add(bar.value);
					if (document.querySelector('.state.told')) resolve([...seen]);
					else requestAnimationFrame(look);
				};
				look();
			})
	);
	await make.click();
	await expect(section.getByText(/^Made: large\.zip/)).toBeVisible({ timeout: 90_000 });
	const seen = await percents;
	expect(seen.length).toBeGreaterThan(2);
	expect(seen).toEqual(seen.toSorted((a, b) => a - b));
	expect(saved).toBe(1);
});
