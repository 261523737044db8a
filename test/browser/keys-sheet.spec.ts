/** The sheet of keys promises nothing that no screen hears: each key, where the sheet says that it works. */
import type { Locator, Page } from '@playwright/test';
import { KEYS } from '#ui/shell/keys-table.ts';
import { pressOf } from '../sheet-keys.ts';
import { expect, openExample, test } from './app.ts';
import { showScreen } from './screens.ts';

/** The browser does these by itself, at a field or a link, and tells of them in other events than keys. */
const NATIVE: Readonly<Record<string, readonly string[]>> = {
	Workflow: ['Enter'],
	Inventory: ['Ctrl C', 'Ctrl V'],
	Home: ['Enter']
};

/** Is it taken up by the screen? Dispatched at what has the focus, as a press is. */
const isHeard = (at: Locator, name: string) =>
	at.evaluate(
		(element, { key, code, modifiers }) =>
			!element.dispatchEvent(
				new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...modifiers })
			),
		pressOf(name)
	);

const body = (page: Page) => page.locator('body');
const cell = (page: Page, column: string) => page.locator(`[role=row] [data-column=${column}]`).nth(1);

type Place = (page: Page, does: string, key: string) => Promise<Locator>;

/** These lead to a question from a card, and back to it. */
const isFromCard = (does: string) => /^(Move|Leave|Back)/.test(does);

/** The view that is opened anew for a key. */
function startOf(view: string, does: string): string {
	if (view === 'Inventory' || view === 'Findings') return view.toLowerCase();
	return view === 'Judge' && !isFromCard(does) ? 'judge' : 'board';
}

const PLACES: Readonly<Record<string, Place>> = {
	Everywhere: async (page, _, key) => {
		if (/Ctrl (Shift )?[ZY]/.test(key)) {
			await page.locator('[data-card]').first().press('m');
			await page.keyboard.press('Alt+ArrowRight');
			if (key !== 'Ctrl Z') await page.keyboard.press('Control+z');
		}
		return body(page);
	},
	Inventory: async (page, does, key) => {
		if (key === '/') return body(page);
		if (does.startsWith('On a group')) await page.getByLabel('Group by').selectOption({ index: 1 });
		await cell(page, /^(Keep|Leave)/.test(does) ? 'name' : 'stage').click();
		if (does.startsWith('On a')) await page.keyboard.press('Control+Home');
		if (does.startsWith('On a heading'))
			for (const step of ['ArrowUp', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(step);
		if (/^(Keep|Leave)/.test(does)) await page.keyboard.press('F2');
		if (/^(Remove|Fill)/.test(does)) {
			await page.keyboard.press('Space');
			await page.keyboard.press('Shift+ArrowDown');
		}
		return page.locator(':focus');
	},
	Inspector: async (page, _, key) => {
		await page.locator('[data-card]').first().click();
		if (key !== 'Esc') return page.locator('[data-card]:focus');
		await page.keyboard.press('F6');
		return page.locator(':focus');
	},
	'Stages of the board': (page) => focused(page.locator('[data-stage]').nth(2).locator('button').first()),
	Judge: async (page, does) => {
		if (isFromCard(does)) {
			await page.locator('[data-card]').filter({ hasText: 'crm_owner_id' }).click();
			await page.keyboard.press('j');
			await page.waitForURL(/judge/);
			if (does.startsWith('Leave')) await page.getByRole('button', { name: /^Frequency/ }).click();
		}
		// The address is there before the question that hears the key.
		await page.getByRole('complementary', { name: 'The verdict' }).waitFor();
		// The only question with as many answers as there are keys for them.
		if (does.startsWith('Answer')) await page.getByRole('button', { name: /^Blast radius/ }).click();
		if (does.startsWith('Take back')) await page.keyboard.press('1');
		return body(page);
	},
	Findings: (page) => focused(page.locator('[data-key]').first()),
	Home: async (page) => {
		await showScreen(page, 'Home');
		return focused(page.getByRole('article').first().getByRole('link').first());
	}
};

async function focused(at: Locator): Promise<Locator> {
	await at.focus();
	return at;
}

for (const { view, rows } of KEYS) {
	const place = PLACES[view];
	if (!place) continue;
	// The other views' keys are tried in their own tests: the board's in `board-keys.test.ts`, votes in `voting.spec.ts`.
	test(`${view}: every key of the sheet is heard`, async ({ page }) => {
		await openExample(page);
		const board = page.url();
		const deaf: string[] = [];
		for (const { keys, does } of rows)
			for (const key of keys) {
				if (key === '…' || NATIVE[view]?.includes(key)) continue;
				// Anew: what the key before it did is no part of this one.
				await page.goto('about:blank');
				await page.goto(board.replace(/board$/, startOf(view, does)));
				await page
					.locator('[data-card], [data-row], [data-key], [aria-label="The verdict"]')
					.first()
					.waitFor();
				if (!(await isHeard(await place(page, does, key), key))) deaf.push(`${key}: ${does}`);
			}
		expect(deaf).toEqual([]);
	});
}
