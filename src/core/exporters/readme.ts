/** `README.md`: what was mapped, where things stand, and how to read the rest of the archive. */
import { counted } from '../mapping/counted.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { itemsOn, judgedItems } from '../mapping/selectors.ts';
import { KINDS, SURFACES, type Surface } from '../mapping/vocabulary.ts';
import { misplacedTo, verdictOn } from '../ownership/judge.ts';
import { KIND_NAMES, SURFACE_NAMES } from '../ownership/questions.ts';
import type { Exporter } from './exporter.ts';
import { acceptedText, openText, otherDecisionsText, staleText } from './findings-text.ts';
import { REPORT_FILES } from './report-files.ts';
import { hasVotes } from './votes-csv.ts';
import { inMarkdown, markdownTable } from './markdown.ts';

const FILES: readonly (readonly [path: string, says: string])[] = [
	...REPORT_FILES,
	['mapping.demarc.json', 'the mapping itself, whole; open it in Demarc, or compare it in git'],
	['mapping.schema.json', 'the format of that file, as JSON Schema 2020-12'],
	[
		'items.csv',
		'every item with its answers and its verdict; can be edited and brought in again by reference'
	],
	['votes.csv', 'every ballot with its answers and reason, and where it leads'],
	['findings.csv', 'what is misplaced or unfinished and nobody accepted, and what would resolve it'],
	[
		'decisions.csv',
		'what was accepted, with the reason, the name, the date to look again and who saw it otherwise'
	],
	['diagram.svg', 'the board as a picture; it carries the mapping inside'],
	['manifest.json', 'every file with its size and SHA-256']
];

/** The whole text. Ends with a line feed. */
export function writeReadme(mapping: Mapping): string {
	const parts = [
		`# ${inMarkdown(mapping.title)}`,
		'What customers of one workflow see and do themselves (Product), what only the team has (Support tooling), and what leaves as a package (Exports). Made with Demarc.',
		...aboutWorkflow(mapping),
		'## Where things stand',
		markdownTable(countRows(mapping)),
		standing(mapping),
		'## Open findings',
		openText(mapping),
		'## Accepted findings',
		acceptedText(mapping),
		'## Acceptances to look at again',
		staleText(mapping),
		'## Other decisions',
		otherDecisionsText(mapping),
		'## What is in this archive',
		FILES.filter(([path]) => path !== 'votes.csv' || hasVotes(mapping))
			.map(([path, says]) => `- \`${path}\`: ${says}`)
			.join('\n'),
		"A reference such as `DMC-014` stays with its item when it is renamed or moved: use it in tickets. Tables are UTF-8 and RFC 4180; a leading `'` keeps a spreadsheet from calculating a cell and comes off when the table is brought in again.",
		'## What it leaves out',
		'The tables hold items, votes, findings and decisions. Packages, roles, measures and translations are in the report, other links only in `mapping.demarc.json`. The picture shows names and places, not descriptions or answers.'
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
	return [
		`- The verdict is settled for ${items(settled.length)} and open for ${items(judged.length - settled.length)}.`,
		`- ${items(misplaced.length)} ${misplaced.length === 1 ? 'stands' : 'stand'} elsewhere than the verdict says.`,
		...(context > 0 ? [`- ${items(context)} for context only, never judged.`] : [])
	].join('\n');
}

export const readme: Exporter = {
	id: 'readme',
	label: 'Summary (Markdown)',
	says: 'Counts by surface, open and accepted findings and decisions, to read anywhere.',
	extension: 'md',
	mediaType: 'text/markdown',
	render: ({ mapping }) => writeReadme(mapping)
};
