/** Cards dragged on the board, by mouse and by finger. */
import type { Locator, Page } from '@playwright/test';
import { expect, openExample, test } from './app.ts';

const board = (page: Page) => page.getByRole('group', { name: 'Board', exact: true });
const inLane = (page: Page, lane: string) => board(page).locator(`button[data-card].is-${lane}`);
const undo = (page: Page) => page.getByRole('button', { name: /^Undo: moved/ });

async function middle(card: Locator): Promise<{ x: number; y: number }> {
	const box = await card.boundingBox();
	if (!box) throw new Error('the card is not shown');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function idOf(card: Locator): Promise<string> {
	return (await card.getAttribute('data-card')) ?? '';
}

test.describe('by mouse', () => {
	test('a card goes to another lane where the line shows it, as one step of undo', async ({ page }) => {
		await openExample(page);
		const card = inLane(page, 'product').first();
		const id = await idOf(card);
		const target = inLane(page, 'support').first();
		const [from, to] = [await middle(card), await middle(target)];
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(to.x, to.y + 3, { steps: 8 });
		await expect(board(page).locator('.insertion')).toBeVisible();
		await expect(board(page).locator('.where')).toContainText('Support tooling');
		await page.mouse.up();
		await expect(inLane(page, 'support').and(page.locator(`[data-card="${id}"]`))).toHaveCount(1);
		await expect(undo(page)).toBeEnabled();
		await page.keyboard.press('Control+z');
		await expect(inLane(page, 'product').and(page.locator(`[data-card="${id}"]`))).toHaveCount(1);
	});

	test('selected cards go together and are counted; Escape puts them back', async ({ page }) => {
		await openExample(page);
		const cards = inLane(page, 'product');
		const ids = [await idOf(cards.nth(0)), await idOf(cards.nth(1))];
		await cards.nth(0).click();
		await cards.nth(1).click({ modifiers: ['Shift'] });
		const lift = async () => {
			const [from, to] = [await middle(cards.nth(1)), await middle(inLane(page, 'support').first())];
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			await page.mouse.move(to.x, to.y, { steps: 8 });
			await expect(board(page).locator('.many')).toHaveText('2 cards');
		};
		await lift();
		await page.keyboard.press('Escape');
		await page.mouse.up();
		await expect(board(page).locator('.many')).toHaveCount(0);
		await expect(board(page).locator('[data-card][aria-pressed="true"]')).toHaveCount(2);
		await expect(undo(page)).toHaveCount(0);
		await lift();
		await page.mouse.up();
		for (const id of ids)
			await expect(inLane(page, 'support').and(page.locator(`[data-card="${id}"]`))).toHaveCount(1);
		await page.keyboard.press('Control+z');
		for (const id of ids)
			await expect(inLane(page, 'product').and(page.locator(`[data-card="${id}"]`))).toHaveCount(1);
	});
});

test.describe('by finger', () => {
	test.use({ hasTouch: true });

	async function finger(page: Page) {
		const client = await page.context().newCDPSession(page);
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
			client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
		return {
			down: (point: { x: number; y: number }) => send('touchStart', [point]),
			to: (point: { x: number; y: number }) => send('touchMove', [point]),
			up: () => send('touchEnd', [])
		};
	}

	test('a finger that rests on a card lifts it and drops it on another lane', async ({ page }) => {
		await openExample(page);
		const card = inLane(page, 'product').first();
		const id = await idOf(card);
		const [from, to] = [await middle(card), await middle(inLane(page, 'support').first())];
		const touch = await finger(page);
		await touch.down(from);
		await expect(board(page).locator('.where')).toBeVisible();
		await touch.to({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
		await touch.to(to);
		await expect(board(page).locator('.where')).toContainText('Support tooling');
		await touch.up();
		await expect(inLane(page, 'support').and(page.locator(`[data-card="${id}"]`))).toHaveCount(1);
		await expect(undo(page)).toBeEnabled();
		await undo(page).tap();
		await expect(inLane(page, 'product').and(page.locator(`[data-card="${id}"]`))).toHaveCount(1);
	});

	test('a tap right after a flick is heard', async ({ page }) => {
		await openExample(page);
		const { x, y } = await middle(inLane(page, 'product').first());
		const touch = await finger(page);
		for (const look of ['Moves', 'Today', 'Target', 'Moves']) {
			await touch.down({ x, y: y + 200 });
			for (let step = 1; step <= 4; step++) await touch.to({ x: x + 40 * step, y: y + 200 - 40 * step });
			await touch.up();
			const button = page.getByRole('button', { name: look, exact: true });
			await button.tap();
			await expect(button).toHaveAttribute('aria-pressed', 'true');
		}
	});
});
