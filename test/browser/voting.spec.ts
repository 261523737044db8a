/** A room that votes: by hands, seat by seat, and everybody alone beforehand. */
import type { Page } from '@playwright/test';
import { beginMapping, expect, expectSaved, goTo, test } from './app.ts';
import { expectAccessible } from './axe.ts';

async function beginWith(page: Page, items: readonly string[]): Promise<void> {
	await beginMapping(page, 'A vote');
	const line = page.getByRole('textbox', { name: 'New item' });
	for (const item of items) {
		await line.fill(item);
		await line.press('Enter');
	}
	await expectSaved(page);
	await goTo(page, 'Judge');
}

/** Sits down and gives this answer, or the last there is, to every question that comes. */
async function voteThrough(page: Page, name: string, risk: string): Promise<void> {
	await expect(page.getByRole('heading', { name: `Pass it to ${name}` })).toBeVisible();
	await page.keyboard.press('Enter');
	for (let n = 0; n < 8; n += 1) {
		const heading = page.getByRole('region', { name: 'The vote' }).getByRole('heading', { level: 2 });
		const before = await heading.innerText();
		if (/^(Pass it|Everybody)/.test(before)) return;
		const isMultiple = (await page.getByRole('checkbox').count()) > 0;
		await page.keyboard.press(isMultiple ? risk : '1');
		if (isMultiple && risk !== '0') await page.keyboard.press('Enter');
		await expect(heading).not.toHaveText(before);
	}
}

test('hands are counted by keys, and one hand too many is taken back', async ({ page }) => {
	await beginWith(page, ['field: Credit limit']);
	await page.keyboard.press('v');
	await expectAccessible(page, 'ways to vote');
	await page.keyboard.press('1');
	for (const key of ['1', '1', '2', '2', 'Backspace', 'Shift+1']) await page.keyboard.press(key);
	await expect(page.getByText('2 of 5 hands')).toBeVisible();
	await expectAccessible(page, 'hands');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/split 1 to 1/)).toBeVisible();
	await expectAccessible(page, 'hands counted');
});

test('seats vote blind, a reload in between loses nothing, and the room decides with dissent', async ({
	page
}) => {
	await beginWith(page, ['field: Credit limit', 'status: In review']);
	await page.keyboard.press('v');
	await page.getByRole('button', { name: 'By name' }).click();
	await page.getByLabel('Names, one a line').fill('Ann\nBen\nChloe');
	await page.getByRole('heading', { name: 'How do you vote?' }).click();
	await page.keyboard.press('2');
	await voteThrough(page, 'Ann', '0');
	await voteThrough(page, 'Ben', '0');
	await expectAccessible(page, 'between two seats');
	await page.reload();
	await expect(page.getByText('2 of 3 have voted')).toBeVisible();
	await voteThrough(page, 'Chloe', '2');
	await expect(page.getByRole('heading', { name: 'Everybody has voted.' })).toBeVisible();
	// Blind: neither the board nor the findings tell of it.
	await goTo(page, 'Findings');
	await expect(page.getByText(/lead to different outcomes/)).toHaveCount(0);
	await page.goBack();
	await page.getByRole('button', { name: /Go on voting|Reveal the votes/ }).waitFor();
	if (await page.getByRole('button', { name: /Go on voting/ }).count()) await page.keyboard.press('v');
	await page.keyboard.press('r');
	await expect(page.getByRole('heading', { name: 'The room is split, and it matters.' })).toBeVisible();
	await expectAccessible(page, 'result');
	await page.getByLabel('Chloe').fill('It gives the score away.');
	await page.getByRole('heading', { name: /The room is split/ }).click();
	await page.keyboard.press('d');
	await page.getByLabel('Why').fill('It is theirs.');
	await page.getByLabel('Who says so').fill('Jo');
	await expect(page.getByText('Kept as dissent: Chloe')).toBeVisible();
	await expectAccessible(page, 'deciding');
	await page.getByRole('button', { name: 'Decide it' }).click();
	await expect(page.getByRole('heading', { name: 'The room has decided.' })).toBeVisible();
	await expect(page.getByText('Chloe: It gives the score away.')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('t');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('1 is decided');
	await expectAccessible(page, 'agenda');
});

test('a voting copy goes out, a ballot comes back, and is counted', async ({ page, browser }) => {
	await beginWith(page, ['field: Credit limit']);
	await page.keyboard.press('t');
	const copying = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Voting copy' }).click();
	const copy = await (await copying).path();

	const alone = await browser.newContext();
	const voter = await alone.newPage();
	await voter.goto(new URL(page.url()).origin);
	await voter.getByRole('button', { name: 'A blank mapping' }).waitFor();
	await voter.getByLabel('Open a file').setInputFiles(copy);
	await voter.getByRole('button', { name: 'Open as a new mapping' }).click();
	await voter.waitForURL(/\/m\//);
	await goTo(voter, 'Judge');
	await expect(voter.getByText('A voting copy of “A vote”')).toBeVisible();
	// Several risks may be chosen: then Enter gives them.
	for (const key of ['1', 'Enter']) await voter.keyboard.press(key);
	await expect(voter.getByText('1 of 1 answered')).toBeVisible();
	await voter.getByRole('button', { name: 'Save my ballot' }).click();
	await voter.getByLabel('Your name').fill('Ann');
	await expectAccessible(voter, 'my ballot');
	const saving = voter.waitForEvent('download');
	await voter.getByRole('button', { name: 'Save it' }).click();
	const ballot = await saving;
	expect(ballot.suggestedFilename()).toMatch(/-ann\.demarc-ballot\.json$/);

	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Count ballots…' }).click();
	await (await choosing).setFiles(await ballot.path());
	await expect(page.getByRole('dialog').getByRole('heading', { name: 'Ann' })).toBeVisible();
	await expectAccessible(page, 'counting');
	await page.getByRole('button', { name: 'Count 1 ballot' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.waitForURL(/agenda/);
	await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Nobody has voted');
	await alone.close();
});
