/** Everything that opens over a screen, and how a person opens it. A guard compares it with `src/ui`. */
import type { Page } from '@playwright/test';
import { card, cell, fromPalette, lead, link, press, selectAll, stage, type Layer } from './layer-ways.ts';
import { HOME_LAYERS } from './layers-of-home.ts';

export const LAYERS: readonly Layer[] = [
	...HOME_LAYERS,
	{
		name: 'palette',
		shows: ['palette/Palette'],
		at: 'Workflow',
		open: (page) => page.keyboard.press('Control+k')
	},
	{ name: 'keys', shows: ['shell/KeysDialog'], at: 'Workflow', open: (page) => page.keyboard.press('?') },
	{ name: 'help', shows: ['help/HelpDialog'], at: 'Workflow', open: (page) => page.keyboard.press('F1') },
	{ name: 'history', shows: ['history/History'], at: 'Workflow', open: (page) => press(page, 'History') },
	{
		name: 'what is compared',
		shows: ['history/History'],
		at: 'Workflow',
		open: async (page) => {
			await press(page, 'History');
			await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Monday');
			await page.keyboard.press('Enter');
			await press(page, 'Compare Monday with now');
		}
	},
	{
		name: 'ways to lead',
		shows: ['facilitation/RoomMenu'],
		at: 'Workflow',
		open: (page) => press(page, 'Lead the room')
	},
	{
		name: 'agenda',
		shows: ['facilitation/AgendaDialog'],
		at: 'Workflow',
		open: async (page) => {
			await lead(page, /^Agenda/);
			const propose = page.getByRole('button', { name: 'Two hours' });
			if (await propose.isVisible()) await propose.click();
		}
	},
	{
		name: 'question to park',
		shows: ['facilitation/ParkDialog'],
		at: 'Workflow',
		open: (page) => page.keyboard.press('Shift+P')
	},
	{
		name: 'decision to record',
		shows: ['findings/RecordDialog'],
		at: 'Workflow',
		open: (page) => lead(page, /^Record a decision/)
	},
	{
		name: 'parking lot',
		shows: ['facilitation/ParkedDialog'],
		at: 'Workflow',
		open: (page) => lead(page, /^Parking lot/)
	},
	{
		name: 'rights of a role or an item',
		shows: ['workflow/rights/Menu'],
		at: 'Workflow',
		open: (page) => press(page, /^Risk team/)
	},
	{
		name: 'rights by a rule',
		shows: ['workflow/rights/RuleDialog'],
		at: 'Workflow',
		open: (page) => press(page, 'By a rule…')
	},
	{
		name: 'rights of another role',
		shows: ['workflow/rights/CopyDialog'],
		at: 'Workflow',
		open: (page) => press(page, 'Copy a role…')
	},
	{
		name: 'columns',
		shows: ['inventory/ColumnsMenu'],
		at: 'Inventory',
		open: (page) => press(page, 'Columns')
	},
	{
		name: 'an item',
		shows: ['inventory/ItemDialog'],
		at: 'Inventory',
		open: (page) => cell(page, 1, 'Shift+Enter')
	},
	{
		name: 'choice in a cell',
		shows: ['inventory/ChoiceEditor'],
		at: 'Inventory',
		open: (page) => cell(page, 4, 'F2')
	},
	{
		name: 'new stage for the lines',
		shows: ['inventory/StageDialog'],
		at: 'Inventory',
		open: async (page) => {
			const choice = page.getByLabel('Add to stage');
			await choice.focus();
			await choice.selectOption({ label: 'New stage…' });
		}
	},
	{
		name: 'choice for many',
		shows: ['inventory/ChoiceMenu'],
		at: 'Inventory',
		open: async (page) => {
			await selectAll(page);
			await press(page, /^Should be: /);
		}
	},
	{
		name: 'edit many',
		shows: ['inventory/BulkDialog'],
		at: 'Inventory',
		open: async (page) => {
			await selectAll(page);
			await press(page, 'Edit…');
		}
	},
	{
		name: 'first guesses',
		shows: ['guess/GuessDialog'],
		at: 'Inventory',
		open: async (page) => {
			await selectAll(page);
			await press(page, 'Guess answers…');
		}
	},
	{
		name: 'parts of another mapping',
		shows: ['reuse/PartsDialog'],
		at: 'Inventory',
		open: async (page) => {
			await press(page, 'Bring in parts…');
			await page.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Approvals' });
			await page.getByRole('checkbox', { name: 'All: Fields' }).check();
		}
	},
	{
		name: 'what the template says otherwise',
		shows: ['reuse/LearnDialog'],
		at: 'Board',
		open: (page) => fromPalette(page, 'Compare with its template')
	},
	{
		name: 'filter of the board',
		shows: ['board/looks/FilterPanel'],
		at: 'Board',
		open: (page) => press(page, 'Filter')
	},
	{
		name: 'named views',
		shows: ['board/looks/NamedViews'],
		at: 'Board',
		open: (page) => press(page, 'Views')
	},
	{
		name: 'menu of a stage',
		shows: ['board/stages/StageMenu'],
		at: 'Board',
		open: (page) => stage(page).click()
	},
	{
		name: 'new stage',
		shows: ['board/stages/StageDialog'],
		at: 'Board',
		open: (page) => press(page, 'Add a stage')
	},
	{
		name: 'what crosses the line',
		shows: ['board/lanes/LineCrossings'],
		at: 'Board',
		open: (page) => page.locator('button.crossings').click()
	},
	{
		name: 'new item',
		shows: ['board/AddItem'],
		at: 'Board',
		open: async (page) => {
			await card(page).click();
			await page.keyboard.press('n');
		}
	},
	{ name: 'new link', shows: ['board/links/LinkDialog'], at: 'Board', open: link },
	{
		name: 'answers of a card',
		shows: ['inspector/ItemTests'],
		at: 'Board',
		open: async (page) => {
			await card(page).click();
			await page.locator('button.answer').first().click();
		}
	},
	{
		name: 'card to another place',
		shows: ['board/MoveMenu'],
		at: 'Board',
		open: async (page) => {
			const list = page.getByRole('button', { name: 'As a list' });
			if ((await list.getAttribute('aria-pressed')) !== 'true') await list.click();
			await press(page, /^Move .* to…/);
		}
	},
	{
		name: 'filter of the findings',
		shows: ['findings/Tools'],
		at: 'Findings',
		open: (page) => press(page, 'Filter')
	},
	{
		name: 'other ways to fix it',
		shows: ['findings/FixButtons'],
		at: 'Findings',
		open: (page) => press(page, 'Other ways to fix it')
	},
	{
		name: 'accept a finding',
		shows: ['findings/AcceptDialog'],
		at: 'Findings',
		open: (page) => press(page, /^Accept…/)
	},
	{
		name: 'all remedies',
		shows: ['findings/FixAllDialog'],
		at: 'Findings',
		open: (page) => press(page, 'Make all remedies…')
	}
];

/** What other tests look at with axe, since much must happen before it opens. */
export const LOOKED_AT_ELSEWHERE: Readonly<Record<string, string>> = {
	'reuse/RebaseDialog': 'rebase.spec.ts',
	'findings/DecisionDialog': 'findings.spec.ts',
	'handoff/RepliesDialog': 'hand-off.spec.ts',
	'history/ComparedBoard': 'history.spec.ts',
	'home/RestoreDialog': 'backup.spec.ts',
	'home/Trash': 'layers.spec.ts',
	'packages/ChooseItems': 'exports.spec.ts',
	'packages/dry-run/DryRunDialog': 'designer.spec.ts',
	'packages/NewPackage': 'exports.spec.ts',
	'shell/Bar': 'layers.spec.ts',
	'spec/SignedChanges': 'spec.spec.ts',
	'templates/BringIn': 'templates.spec.ts',
	'templates/EditTemplate': 'templates.spec.ts',
	'templates/PackDialog': 'templates.spec.ts',
	'tour/Tour': 'layers.spec.ts',
	'votes/BallotsDialog': 'voting.spec.ts',
	'votes/DecideDialog': 'voting.spec.ts',
	'votes/MyBallotDialog': 'voting.spec.ts'
};

/** Whatever is open over a screen. */
export const OPEN = 'dialog[open], .popover:popover-open';

/** Opens it and waits until it is there. Returns it. */
export async function openLayer(page: Page, { open }: Layer) {
	await open(page);
	const layer = page.locator(OPEN).last();
	await layer.waitFor();
	return layer;
}
