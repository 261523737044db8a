/** The backlog goes to those who build, comes back with answers, and these are seen where the work is. */
import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import type { Page } from '@playwright/test';
import { expect, expectSaved, goTo, openExample, test } from './app.ts';
import { expectAccessible } from './axe.ts';

const section = (page: Page) => page.getByRole('region', { name: 'Hand-off' });

async function download(page: Page, button: string): Promise<{ readonly name: string; rows: string[][] }> {
	const coming = page.waitForEvent('download');
	await section(page).getByRole('button', { name: button }).click();
	const file = await coming;
	const text = readFileSync(await file.path(), 'utf8').trimEnd();
	return { name: file.suggestedFilename(), rows: papaparse.parse<string[]>(text).data };
}

async function handOff(page: Page, tracker: string) {
	await goTo(page, 'Spec');
	await section(page).getByLabel('For').selectOption({ label: tracker });
	const made = await download(page, 'Download the backlog');
	await section(page).getByLabel('Who hands it off').fill('Ann');
	await section(page).getByRole('button', { name: 'Mark as handed off' }).click();
	return made;
}

/** Drops a file on the page, wherever one is. */
async function drop(page: Page, name: string, text: string): Promise<void> {
	await page.evaluate(
		([file, content]) => {
			const data = new DataTransfer();
			data.items.add(new File([content], file, { type: 'text/csv' }));
			window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
		},
		[name, text] as const
	);
}

/** The table with cells of some rows filled in. */
function filled(
	rows: readonly string[][],
	answers: Readonly<Record<number, Record<string, string>>>
): string {
	const [headings = [], ...others] = rows;
	const cells = others.map((row, i) => headings.map((heading, at) => answers[i]?.[heading] ?? row[at] ?? ''));
	return papaparse.unparse([headings, ...cells]);
}

test('a backlog is handed off, comes back with answers, and undo takes them away', async ({ page }) => {
	await openExample(page);
	const { name, rows } = await handOff(page, 'A table (CSV)');
	expect(name).toBe('customer-onboarding-moves.csv');
	expect(rows[0]?.slice(-4)).toEqual(['ticket', 'status', 'answer', 'answered_by']);
	await expect(section(page).getByText(/^Nothing new since .*Ann\)\.$/)).toBeVisible();
	await expectAccessible(page, 'handed off');

	const of = (row: number, heading: string) => rows[row + 1]?.[rows[0]?.indexOf(heading) ?? -1] ?? '';
	const alone = rows.slice(1).flatMap((_, row) => {
		const ref = of(row, 'ref');
		const isAlone = /^DMC-\d+$/.test(ref) && rows.filter(([one]) => one === ref).length === 1;
		return isAlone ? [row] : [];
	});
	const [done = 0, asked = 1, odd = 2] = alone;
	const returned = filled(rows, {
		[done]: { status: 'Closed', ticket: 'PAY-7' },
		[asked]: { status: 'Blocked', answer: 'Which of the two\ndo you mean?' },
		[odd]: { status: 'Reticulating' }
	});
	await goTo(page, 'Board');
	await drop(page, 'backlog.csv', returned);
	const dialog = page.getByRole('dialog', { name: 'Bring answers in' });
	await expect(dialog.getByText('3 answers are new or changed.')).toBeVisible();
	await expectAccessible(page, 'answers that would come in');
	await dialog.getByLabel('“Reticulating” means').selectOption({ label: 'Won’t be done' });
	await dialog.getByLabel('Who answered?').fill('Cy');
	await dialog.getByRole('button', { name: 'Take 3 answers' }).click();
	await expect(dialog).toBeHidden();

	const board = page.getByRole('group', { name: 'Board', exact: true });
	const card = (row: number) => board.getByRole('button', { name: of(row, 'ref') });
	await expect(card(done)).toHaveAccessibleName(/answered: done/);
	await expect(card(asked)).toHaveAccessibleName(/answered: question/);
	await expect(card(odd)).toHaveAccessibleName(/answered: won’t be done/);
	await card(asked).click();
	const said = page.getByRole('region', { name: 'Answers of those who build' });
	await expect(said.getByText('Question (Blocked)')).toBeVisible();
	await expect(said.getByText('Which of the two do you mean?')).toBeVisible();
	await expectAccessible(page, 'answers on the board');

	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	await page.getByLabel('They ask something').check();
	await expect(page.getByRole('status').filter({ hasText: /^1 of \d+ bright$/ })).toBeVisible();
	await page.getByRole('button', { name: 'Clear', exact: true }).click();
	await page.keyboard.press('Escape');

	await goTo(page, 'Spec');
	await expect(section(page).getByText('Answered: 1 done, 1 question, 1 won’t be done')).toBeVisible();
	await expectAccessible(page, 'answers in Spec');
	await goTo(page, 'Board');
	await page.keyboard.press('Control+z');
	await expect(card(done)).not.toHaveAccessibleName(/answered/);
	await page.keyboard.press('Control+Shift+z');
	await expect(card(done)).toHaveAccessibleName(/answered: done/);
	await expectSaved(page);
});

test('what is new since is told, and downloaded alone', async ({ page }) => {
	await openExample(page);
	const { rows: before } = await handOff(page, 'Jira');
	await goTo(page, 'Board');
	const board = page.getByRole('group', { name: 'Board', exact: true });
	const atHome = board.getByRole('button', { name: /on Product, at home/ });
	await atHome.first().click();
	await page.getByRole('combobox', { name: 'Today' }).selectOption({ label: 'Nowhere' });
	await goTo(page, 'Spec');
	await expect(section(page).getByText(/^1 new.* since .* \(Jira, Ann\)\.$/)).toBeVisible();
	const { rows: delta } = await download(page, 'What changed');
	expect(delta[0]?.slice(0, 3)).toEqual(['change', 'was', 'now']);
	const onlyNew = section(page).getByLabel(/^Only what is new/);
	await onlyNew.check();
	const { name, rows: fresh } = await download(page, 'Download the backlog');
	expect(name).toBe('customer-onboarding-moves-jira-new.csv');
	expect(fresh.length).toBeLessThan(before.length);
	expect(fresh.length - 1).toBe(delta.filter(([change]) => change === 'new').length);
	expect(fresh[0]).toEqual(before[0]);
});

test('a table without answers is refused in words, and work that nobody knows takes nothing', async ({
	page
}) => {
	await openExample(page);
	await drop(page, 'moves.csv', 'ref,work,key,title,status\n,,nobody/knows,,Done\n');
	const dialog = page.getByRole('dialog', { name: 'Bring answers in' });
	await expect(dialog.getByText('It belongs to no work of this mapping.')).toBeVisible();
	await expect(dialog.getByRole('button', { name: 'Nothing new' })).toBeDisabled();
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await drop(page, 'moves.csv', 'ref,work,key,title\n,,a,b\n');
	await expect(dialog.getByRole('alert')).toContainText('nothing was written');
	await expectAccessible(page, 'refused');
});
