/** Backups that leave the browser by themselves. The folder is a real one, the origin's own; only its picker is ours. */
import type { Page } from '@playwright/test';
import { beginMapping, expect, expectSaved, goTo, openHome, test } from './app.ts';
import { expectAccessible } from './axe.ts';

/** The next pick gives the folder of this name. */
async function pickable(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.assign(window, {
			showDirectoryPicker: async () => {
				const root = await navigator.storage.getDirectory();
				return root.getDirectoryHandle(localStorage.getItem('picked') ?? 'Backups', { create: true });
			}
		});
	});
}

/** Titles and items of the files in the folder, by name. */
function files(page: Page, folder = 'Backups'): Promise<Record<string, string>> {
	return page.evaluate(async (name) => {
		const root = await navigator.storage.getDirectory();
		const directory = await root.getDirectoryHandle(name);
		async function readAll(): Promise<Record<string, string>> {
			const found: Record<string, string> = {};
			for await (const [file, handle] of directory.entries()) {
				// What the browser writes beside a file until it is whole.
				if (file.endsWith('.crswap')) continue;
				const text = await (await (handle as FileSystemFileHandle).getFile()).text();
				// The place of the file, taken before its first word is written.
				if (text === '') continue;
				const { title, items } = JSON.parse(text) as { title: string; items: { name: string }[] };
				found[file] = [title, ...items.map((item) => item.name)].join(', ');
			}
			return found;
		}
		for (;;) {
			try {
				return await readAll();
			} catch (error) {
				// A file that changes over to its next version is not there for a moment, nor readable if opened before.
				const { name: what } = error as Error;
				if (what !== 'NotFoundError' && what !== 'NotReadableError') throw error;
			}
		}
	}, folder);
}

const contents = async (page: Page) => Object.values(await files(page));

async function addItem(page: Page, name: string): Promise<void> {
	await page.getByRole('textbox', { name: 'New item' }).fill(name);
	await page.keyboard.press('Enter');
	await expectSaved(page);
}

async function openInventory(page: Page, title: string): Promise<void> {
	await page.getByRole('article', { name: title }).getByRole('heading').getByRole('link').click();
	await goTo(page, 'Inventory');
	await page.getByRole('textbox', { name: 'New item' }).waitFor();
}

test('writes when a mapping is left, when the page is hidden, and on Home', async ({ page }) => {
	await pickable(page);
	await beginMapping(page, 'Alpha / Ünï ../x');
	await openHome(page);
	await page.getByRole('button', { name: 'Keep a copy in a folder…' }).click();
	await expect(page.getByText('Also in your folder Backups, written just now.')).toBeVisible();
	expect(Object.keys(await files(page))).toEqual([
		expect.stringMatching(/^alpha-ünï-x-[0-9a-z]+\.demarc\.json$/)
	]);
	await expectAccessible(page, 'copies in a folder');

	await openInventory(page, 'Alpha');
	await addItem(page, 'First');
	await page.getByRole('link', { name: 'Demarc' }).click();
	await expect.poll(() => contents(page)).toEqual(['Alpha / Ünï ../x, First']);

	await openInventory(page, 'Alpha');
	await addItem(page, 'Second');
	expect(await contents(page)).toEqual(['Alpha / Ünï ../x, First']);
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
	await expect.poll(() => contents(page)).toEqual(['Alpha / Ünï ../x, First, Second']);

	await page.reload();
	await addItem(page, 'Third');
	await openHome(page);
	await expect.poll(() => contents(page)).toEqual(['Alpha / Ünï ../x, First, Second, Third']);
	await page.getByRole('button', { name: 'Stop' }).click();
	// It waits for a write that is under way; only then has it stopped.
	await expect(page.getByRole('button', { name: 'Keep a copy in a folder…' })).toBeVisible();
	await beginMapping(page, 'Beta');
	await openHome(page);
	await expect(page.getByRole('button', { name: 'Keep a copy in a folder…' })).toBeVisible();
	expect(await contents(page)).toHaveLength(1);
});

test('writes when the work pauses', async ({ page }) => {
	await pickable(page);
	await page.clock.install();
	await beginMapping(page, 'Alpha');
	await openHome(page);
	await page.getByRole('button', { name: 'Keep a copy in a folder…' }).click();
	await expect(page.getByText('written just now.')).toBeVisible();
	await openInventory(page, 'Alpha');
	await addItem(page, 'First');
	expect(await contents(page)).toEqual(['Alpha']);
	await page.clock.fastForward('03:30');
	await expect.poll(() => contents(page)).toEqual(['Alpha, First']);
});

test('asks for the folder again when the browser wants that, and goes on writing', async ({ page }) => {
	await pickable(page);
	await page.addInitScript(() => {
		const handles = FileSystemHandle.prototype as unknown as Record<string, () => Promise<string>>;
		const granted = () => Promise.resolve(sessionStorage.getItem('granted') ?? 'prompt');
		handles['queryPermission'] = granted;
		handles['requestPermission'] = () => {
			if (navigator.userActivation.isActive) sessionStorage.setItem('granted', 'granted');
			return granted();
		};
	});
	await beginMapping(page, 'Alpha');
	await openHome(page);
	await page.getByRole('button', { name: 'Keep a copy in a folder…' }).click();
	await expect(page.getByText('written just now.')).toBeVisible();
	await page.evaluate(() => sessionStorage.clear());
	await beginMapping(page, 'Beta');
	await openHome(page);
	const notice = page.getByRole('alert').filter({ hasText: 'waits for you' });
	await expect(notice).toBeVisible();
	await expectAccessible(page, 'a folder that waits to be allowed');
	expect(await contents(page)).toEqual(['Alpha']);
	await notice.getByRole('button', { name: 'Allow it again' }).click();
	await expect(notice).toBeHidden();
	await expect.poll(async () => (await contents(page)).sort()).toEqual(['Alpha', 'Beta']);
});

test('a folder that is gone is told, and another one taken instead', async ({ page }) => {
	await pickable(page);
	await beginMapping(page, 'Alpha');
	await openHome(page);
	await page.getByRole('button', { name: 'Keep a copy in a folder…' }).click();
	await expect(page.getByText('written just now.')).toBeVisible();
	await page.evaluate(async () =>
		(await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true })
	);
	await page.getByRole('button', { name: 'Write now' }).click();
	const notice = page.getByRole('alert').filter({ hasText: 'The folder is not where it was.' });
	await expect(notice).toBeVisible();
	await page.evaluate(() => localStorage.setItem('picked', 'Elsewhere'));
	await notice.getByRole('button', { name: 'Another folder…' }).click();
	await expect(notice).toBeHidden();
	await expect.poll(async () => Object.values(await files(page, 'Elsewhere'))).toEqual(['Alpha']);
});

test('without folders, reminds of an old backup until it is made or put off', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(window, { showDirectoryPicker: undefined });
		if (!sessionStorage.getItem('set'))
			localStorage.setItem('demarc-last-backup', String(Date.now() - 9 * 86_400_000));
		sessionStorage.setItem('set', 'yes');
	});
	await beginMapping(page, 'Alpha');
	await openHome(page);
	const reminder = page
		.getByRole('status')
		.filter({ hasText: 'Last backed up 9 days ago; 1 mapping changed since.' });
	await expect(reminder).toBeVisible();
	await expect(page.getByRole('button', { name: 'Keep a copy in a folder…' })).toHaveCount(0);
	await expect(reminder.getByRole('button', { name: 'To a folder…' })).toHaveCount(0);
	await expectAccessible(page, 'an old backup');
	await reminder.getByRole('button', { name: 'Not now' }).click();
	await expect(reminder).toBeHidden();
	await page.reload();
	await expect(page.getByRole('article', { name: 'Alpha' })).toBeVisible();
	await expect(reminder).toBeHidden();

	await page.evaluate(() => localStorage.removeItem('demarc-backup-reminder-until'));
	await page.reload();
	const coming = page.waitForEvent('download');
	await reminder.getByRole('button', { name: 'Back up now' }).click();
	await coming;
	await expect(reminder).toBeHidden();
});
