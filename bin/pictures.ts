/**
 * `npm run pictures`: every screen, in both themes, on a phone, a laptop and a projector, into the folder
 * `pictures/` (which git ignores), so that somebody looks at them. Wants a built site.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { serve } from '../test/static-host.ts';
import { chromiumLaunch } from './chromium.js';

const ROOT = resolve(import.meta.dirname, '..');
const INTO = join(ROOT, 'pictures');
const SIZES = [
	[390, 844],
	[1280, 720],
	[1920, 1080]
] as const;
const VIEWS = ['workflow', 'inventory', 'board', 'judge', 'findings', 'exports', 'spec'] as const;
/** Dialogs of a mapping, by the keys that open them on its board. */
const DIALOGS = { keys: '?', palette: 'Control+k', history: 'Alt+h' } as const;
const HELP = ['method', 'tests', 'table', 'rules', 'rules/raw-status-shown', 'findings', 'keys'] as const;

async function shoot(page: Page, name: string): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	await page.screenshot({ path: join(INTO, `${name}.png`) });
}

async function everyScreen(page: Page, url: string, suffix: string): Promise<void> {
	await page.goto(url);
	await page.getByRole('button', { name: /Customer onboarding/ }).waitFor();
	await shoot(page, `home-first-${suffix}`);
	await page.getByRole('button', { name: /Customer onboarding/ }).click();
	await page.waitForURL(/\/board/);
	const mapping = page.url().replace(/\/board.*/, '');
	for (const view of VIEWS) {
		await page.goto(`${mapping}/${view}`);
		await page.getByRole('main').waitFor();
		await page.waitForTimeout(600);
		await shoot(page, `${view}-${suffix}`);
	}
	await page.goto(`${mapping}/board`);
	await page.getByRole('main').waitFor();
	for (const [name, key] of Object.entries(DIALOGS)) {
		await page.keyboard.press(key);
		await page.getByRole('dialog').waitFor();
		await shoot(page, `${name}-${suffix}`);
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
	}
	for (const place of HELP) {
		await page.goto(`${url}/#/help/${place}`);
		await page.getByRole('heading', { level: 2 }).waitFor();
		await shoot(page, `help-${place.replace('/', '-')}-${suffix}`);
	}
	await page.goto(`${mapping}/exports?drill`);
	await page.getByRole('main').waitFor();
	await shoot(page, `exports-drill-${suffix}`);
	for (const place of ['', '/data-exports']) {
		await page.goto(`${url}/#/templates${place}`);
		await page.getByRole('heading', { level: 2 }).first().waitFor();
		await shoot(page, `templates${place.replace('/', '-')}-${suffix}`);
	}
	await page.goto(`${url}/#/`);
	await page.getByRole('article').first().waitFor();
	await shoot(page, `home-${suffix}`);
}

mkdirSync(INTO, { recursive: true });
const { url, server } = await serve(join(ROOT, 'build'));
const browser = await chromium.launch(chromiumLaunch('browser'));
for (const colorScheme of ['light', 'dark'] as const)
	for (const [width, height] of SIZES) {
		const context = await browser.newContext({
			viewport: { width, height },
			colorScheme,
			hasTouch: width < 700
		});
		// The first visit's tour would stand before every screen.
		await context.addInitScript(() => localStorage.setItem('demarc-tour', 'seen'));
		await everyScreen(await context.newPage(), url, `${width}-${colorScheme}`);
		await context.close();
	}
await browser.close();
server.close();
console.log(`Pictures are in ${INTO}`);
