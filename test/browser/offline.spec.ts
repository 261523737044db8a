/** The built site as a host serves it from a sub-folder: kept on the first visit, used without a network, renewed on request. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../static-host.ts';
import { expect, test } from './app.ts';

test.use({ serviceWorkers: 'allow' });

/** A host of a copy of the build under `tools/demarc`, which can be taken off or given another build. */
async function hosted() {
	const root = mkdtempSync(join(tmpdir(), 'demarc-host-'));
	const folder = join(root, 'tools', 'demarc');
	cpSync('build', folder, { recursive: true });
	const { url, server } = await serve(root);
	let isUp = true;
	return {
		folder,
		url: `${url}/tools/demarc/`,
		down() {
			if (isUp) server.close();
			server.closeAllConnections();
			isUp = false;
		},
		/** What a new release changes for the browser: the bytes of the service worker, and the page. */
		release() {
			const worker = join(folder, 'service-worker.js');
			const text = readFileSync(worker, 'utf8');
			const version = JSON.parse(readFileSync(join(folder, '_app', 'version.json'), 'utf8'))
				.version as string;
			expect(text).toContain(version);
			writeFileSync(worker, text.replaceAll(version, `${Number(version) + 1}`));
			const page = join(folder, 'index.html');
			writeFileSync(page, readFileSync(page, 'utf8').replace('<body>', '<body data-release="2">'));
		},
		end() {
			this.down();
			rmSync(root, { recursive: true, force: true });
		}
	};
}

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile());

/** Home, with the site kept. */
async function firstVisit(page: Page, url: string) {
	await page.goto(url);
	await page.getByRole('heading', { name: 'Mappings', level: 1 }).waitFor();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

const newer = (page: Page) => page.getByText('A newer Demarc is ready.');

test('after one visit every part of the site is kept and works without the host', async ({ page }) => {
	const host = await hosted();
	try {
		await firstVisit(page, host.url);
		const kept = await page.evaluate(async () => {
			const [name = ''] = await caches.keys();
			const requests = await (await caches.open(name)).keys();
			return requests.map(({ url }) => url);
		});
		// The worker itself is the browser's to keep; nobody asks for the version but a newer build.
		const unneeded = ['service-worker.js', join('_app', 'version.json'), 'index.html'];
		const parts = filesIn(host.folder)
			.map((path) => relative(host.folder, path))
			.filter((path) => !unneeded.includes(path));
		expect(kept.toSorted()).toEqual(['', ...parts].map((path) => host.url + path).toSorted());

		host.down();
		await page.reload();
		await page.getByRole('button', { name: /Customer onboarding/ }).click();
		await page.waitForURL(/\/board/);
		for (const view of ['Inventory', 'Judge', 'Findings', 'Spec']) {
			await page
				.getByRole('navigation', { name: 'Workshop steps' })
				.getByRole('link', { name: view })
				.click();
			await page.waitForURL(new RegExp(`/${view.toLowerCase()}`));
			await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
		}
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: /zip/i }).first().click();
		expect((await download).suggestedFilename()).toMatch(/\.zip$/);
		await page.goto(`${host.url}#/help/method`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	} finally {
		host.end();
	}
});

test('a newer build is offered, waits, and comes when asked', async ({ page, context }) => {
	const host = await hosted();
	try {
		await firstVisit(page, host.url);
		await page.reload();
		const other = await context.newPage();
		await other.goto(host.url);
		host.release();
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
		});
		await expect(newer(page)).toBeVisible();
		await page.getByRole('button', { name: 'Later' }).click();
		await expect(newer(page)).toBeHidden();
		await page.reload();
		expect(await page.locator('body').getAttribute('data-release')).toBeNull();
		await expect(newer(page)).toBeVisible();
		await page.getByRole('button', { name: 'Use it now' }).click();
		await expect(page.locator('body')).toHaveAttribute('data-release', '2');
		await expect(newer(page)).toBeHidden();

		await expect(other.getByText('Another tab uses a newer Demarc.')).toBeVisible();
		expect(await other.locator('body').getAttribute('data-release')).toBeNull();
		await other.getByRole('button', { name: 'Reload' }).click();
		await expect(other.locator('body')).toHaveAttribute('data-release', '2');
	} finally {
		host.end();
	}
});

test('can be installed: a name, a page to start at and icons that load', async ({ page }) => {
	const host = await hosted();
	try {
		await page.goto(host.url);
		const session = await page.context().newCDPSession(page);
		const { errors } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
		// A browser without a window, as in tests, is never installable to the system.
		expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
			[]
		);
	} finally {
		host.end();
	}
});
