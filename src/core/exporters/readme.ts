/** `README.md`: what was mapped, where things stand, and how to read the rest of the archive. */
import { counted } from '../mapping/counted.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { HandOff } from '../mapping/handoff-schema.ts';
import { repliesInWords } from '../mapping/replies.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemsOn, judgedItems } from '../mapping/selectors.ts';
import { KINDS, SURFACES, type Surface } from '../mapping/vocabulary.ts';
import { misplacedTo, verdictOn } from '../ownership/judge.ts';
import { KIND_NAMES, SURFACE_NAMES } from '../ownership/questions.ts';
import { isSaid } from '../rules/words.ts';
import type { Exporter } from './exporter.ts';
import { archiveContents } from './archive-contents.ts';
import { backlog } from './backlog.ts';
import { acceptedText, openText, otherDecisionsText, staleText } from './findings-text.ts';
import { deltaInWords, sinceHandOff } from './hand-off-delta.ts';
import { inMarkdown, markdownTable } from './markdown.ts';
import { itemsText, measuresText, parkedText, rolesText } from './readme-lists.ts';

/** The whole text. Ends with a line feed. */
export function writeReadme(mapping: Mapping): string {
	const parts = [
		`# ${inMarkdown(mapping.title)}`,
		'What customers of one workflow see and do themselves (Product), what only the team has (Support tooling), and what leaves as a package (Exports). Made with Demarc.',
		...aboutWorkflow(mapping),
		'## Where things stand',
		markdownTable(countRows(mapping)),
		standing(mapping),
		'## What is where',
		itemsText(mapping),
		'## Open findings',
		openText(mapping),
		'## Accepted findings',
		acceptedText(mapping),
		'## Acceptances to look at again',
		staleText(mapping),
		'## Other decisions',
		otherDecisionsText(mapping),
		'## Parked questions',
		parkedText(mapping),
		'## Who works with it',
		rolesText(mapping),
		'## How the team will know that it worked',
		measuresText(mapping),
		'## What is in this archive',
		archiveContents(mapping)
			.map(([path, says]) => `- \`${path}\`: ${says}`)
			.join('\n'),
		"A reference such as `DMC-014` stays with its item when it is renamed or moved: use it in tickets. Tables are UTF-8 and RFC 4180; a leading `'` keeps a spreadsheet from calculating a cell and comes off when the table is brought in again.",
		'## What it leaves out',
		'The tables hold items, links, votes, findings, decisions, translations, rights and the backlog with its answers. The agenda, named views and what was handed off before are in `mapping.demarc.json` alone. The pages of the surfaces leave out what is on no surface; scenarios and the backlog leave out what is there for context only. The pictures show names and places, not descriptions or answers.'
	];
	return `${parts.join('\n\n')}\n`;
}

function aboutWorkflow({ workflow }: Mapping): string[] {
	if (!workflow) return [];
	const lines = [
		['Workflow', workflow.name],
		['What it is', workflow.description],
		['Where it hurts', workflow.pain]
	].flatMap(([label, text]) => (text?.trim() ? `- ${label}: ${inMarkdown(text)}` : []));
	return lines.length > 0 ? [lines.join('\n')] : [];
}

function countRows(mapping: Mapping): string[][] {
	const row = (label: string, items: readonly Item[]) => [
		label,
		...KINDS.map((kind) => String(items.filter((item) => item.kind === kind).length)),
		String(items.length)
	];
	const surfaceRow = (surface: Surface | 'none', label: string) => row(label, itemsOn(mapping, surface));
	return [
		['', ...KINDS.map((kind) => KIND_NAMES[kind].many), 'All'],
		...SURFACES.map((surface) => surfaceRow(surface, SURFACE_NAMES[surface].name)),
		surfaceRow('none', 'Not placed yet'),
		row('All', mapping.items)
	];
}

const items = (count: number) => counted(count, 'item', 'items');

function standing(mapping: Mapping): string {
	const judged = judgedItems(mapping);
	const settled = judged.filter((item) => verdictOn(item).settled);
	const misplaced = settled.filter((item) => misplacedTo(item) !== undefined);
	const context = mapping.items.length - judged.length;
	const work = backlog(mapping).length;
	const { last, delta } = sinceHandOff(mapping);
	return [
		`- The verdict is settled for ${items(settled.length)} and open for ${items(judged.length - settled.length)}.`,
		`- ${items(misplaced.length)} ${misplaced.length === 1 ? 'stands' : 'stand'} elsewhere than the verdict says.`,
		`- ${counted(work, 'piece', 'pieces')} of work ${work === 1 ? 'is' : 'are'} left to do.`,
		...(last ? [handOffLine(last, deltaInWords(delta))] : []),
		...(mapping.replies.length > 0
			? [`- Those who build have answered: ${repliesInWords(mapping.replies) || 'nothing yet'}.`]
			: []),
		...(context > 0 ? [`- ${items(context)} for context only, never judged.`] : [])
	].join('\n');
}

function handOffLine({ on, tracker, by }: HandOff, news: string): string {
	const said = [on, tracker, by].filter(isSaid).map((text) => inMarkdown(text ?? ''));
	return `- Since the last hand-off${said.length > 0 ? ` (${said.join(', ')})` : ''}: ${news || 'nothing new'}.`;
}

export const readme: Exporter = {
	id: 'readme',
	label: 'Summary (Markdown)',
	says: 'What is where, open and accepted findings, decisions, parked questions and measures, to read anywhere.',
	extension: 'md',
	mediaType: 'text/markdown',
	render: ({ mapping }) => writeReadme(mapping)
};
