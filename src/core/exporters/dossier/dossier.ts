/** `dossier.html` and `dossier.md`: what security review and procurement ask of a portal, and the decisions behind it. */
import { judgedItems } from '../../mapping/selectors.ts';
import type { Exporter } from '../exporter.ts';
import type { Platform } from '../manifest.ts';
import { inGroups, mappingFingerprint } from '../mapping-fingerprint.ts';
import { SEVERITIES } from '../../rules/rule.ts';
import type { Block, Section, Words } from '../report/blocks.ts';
import { blocksIn } from '../report/blocks-html.ts';
import { writeMarkdown } from '../report/blocks-markdown.ts';
import { decisionsSection } from '../report/decisions.ts';
import { findingBlocks } from '../report/findings.ts';
import { openItems } from '../report/questions.ts';
import { writePage } from '../report/page.ts';
import { readingOf, type Reading, type ReportInput } from '../report/reading.ts';
import { dayInWords, sentence, some } from '../report/wording.ts';
import { leavingMoves } from './leaving.ts';
import { neverSection } from './never.ts';
import { acrossItems, acrossSection, sensitivitySection } from './sensitivity.ts';
import { doneItems, doneSection, leavingSection, onSurface, seenItems, seenSection } from './seen.ts';
import { takingOutSection } from './taking-out.ts';

function glanceSection(reading: Reading): Section {
	const { mapping, review } = reading;
	const errors = review.open.filter(({ severity }) => severity === 'error').length;
	const open = openItems(reading).length;
	const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
	const modes = (mode: string | undefined) =>
		mapping.packages.filter(({ access }) => access?.mode === mode).length;
	const unsaid = modes(undefined);
	const packages = [
		`${modes('approval')} with approval`,
		`${modes('self-serve')} self-serve`,
		...(unsaid > 0 ? [`${unsaid} not said yet`] : [])
	].join(', ');
	const facts: (readonly [string, Words])[] = [
		[
			'Customers see',
			count(seenItems(reading).length, 'field, status or download', 'fields, statuses and downloads')
		],
		['Customers do', count(doneItems(reading).length, 'action', 'actions')],
		['They never see', count(onSurface(reading, 'support').length, 'item', 'items')],
		['Packages', mapping.packages.length === 0 ? 'none' : `${mapping.packages.length}: ${packages}`],
		['Across accounts', count(acrossItems(reading).length, 'item', 'items')],
		['Still in reach', `${count(leavingMoves(reading).length, 'item', 'items')} that should not be`],
		open === 0
			? ['Open errors', String(errors)]
			: [
					'Still open',
					`${count(errors, 'error', 'errors')}; ${open} of ${count(judgedItems(mapping).length, 'item', 'items')} not judged to the end`
				]
	];
	return {
		id: 'glance',
		title: 'At a glance',
		blocks: [
			{
				text: 'This describes the portal as it should be. Where it is not there yet, it says so: in “What customers still see and should not”, and in “What is still open”.'
			},
			{ facts }
		]
	};
}

function openSection(reading: Reading): Section {
	const { review } = reading;
	const others = review.open.filter(({ severity }) => severity !== 'error').length;
	const open = openItems(reading).length;
	const [worst] = SEVERITIES;
	const errors = findingBlocks(reading, [worst], {});
	const rest = [
		...(others > 0 ? [`${some(others, 'lesser finding is', 'lesser findings are')} in the report.`] : []),
		...(open > 0
			? [`${some(open, 'verdict is', 'verdicts are')} still open, and could turn out either way.`]
			: [])
	];
	const blocks: Block[] = [
		...(errors.length > 0 ? errors : [{ text: 'No error is open.' }]),
		...(rest.length > 0 ? [{ text: rest.map(sentence).join(' ') }] : [])
	];
	return { id: 'open', title: 'What is still open', blocks };
}

function leftOutSection(): Section {
	return {
		id: 'left-out',
		title: 'What it leaves out',
		blocks: [
			{
				list: [
					'How the portal is built, hosted and tested: it speaks of what is shown, done and taken along, not of how.',
					'Whether the portal really does what is written here: acceptance is tested elsewhere.',
					'Warnings and advice, the five answers of each item, and votes: they are in the report and in the tables of the archive.',
					'Every other workflow of the same portal.'
				]
			}
		]
	};
}

/** In the order in which a reviewer asks. */
export function dossierSections(reading: Reading): Section[] {
	return [
		glanceSection(reading),
		seenSection(reading),
		doneSection(reading),
		neverSection(reading),
		leavingSection(reading),
		takingOutSection(reading),
		sensitivitySection(reading),
		acrossSection(reading),
		openSection(reading),
		decisionsSection(reading),
		leftOutSection()
	];
}

const SAYS =
	'For security review and procurement: what customers can see, do and take along, and what they never can';

export function writeDossierHtml(input: ReportInput): string {
	const reading = readingOf(input);
	const chapters = dossierSections(reading).map(({ id, title, blocks }) => ({
		id,
		title,
		inside: blocksIn(blocks)
	}));
	return writePage(reading, { kind: 'Dossier', above: input.mapping.workflow?.name, says: SAYS }, chapters);
}

export function writeDossierMarkdown(input: ReportInput): string {
	const reading = readingOf(input);
	const { mapping, version, fingerprint, style, on } = reading;
	const facts: (readonly [string, Words])[] = [
		...(mapping.workflow?.name?.trim() ? [['Workflow', mapping.workflow.name] as const] : []),
		...(style?.name?.trim() ? [['Prepared by', style.name] as const] : []),
		...(on ? [['Date', dayInWords(on)] as const] : []),
		['Fingerprint of the mapping (SHA-256)', inGroups(fingerprint).join(' ')],
		['Made with', `Demarc ${version}`]
	];
	return writeMarkdown(
		`Dossier: ${mapping.title}`,
		[{ text: `${SAYS}.` }, { facts }],
		dossierSections(reading)
	);
}

const dossier = (
	platform: Platform,
	write: (input: ReportInput) => string,
	words: Omit<Exporter, 'render'>
): Exporter => ({
	...words,
	async render({ mapping, version, style, on }) {
		const fingerprint = await mappingFingerprint(mapping, platform);
		return write({ mapping, version, fingerprint, style, on });
	}
});

export const dossierHtml = (platform: Platform): Exporter =>
	dossier(platform, writeDossierHtml, {
		id: 'dossier-html',
		label: 'Dossier for security and procurement (HTML)',
		says: 'What customers can see, do and take along, what they never can, and the decisions behind it; to print.',
		extension: 'dossier.html',
		mediaType: 'text/html'
	});

export const dossierMarkdown = (platform: Platform): Exporter =>
	dossier(platform, writeDossierMarkdown, {
		id: 'dossier-md',
		label: 'Dossier for security and procurement (Markdown)',
		says: 'The same as text, to keep beside the code and to compare.',
		extension: 'dossier.md',
		mediaType: 'text/markdown'
	});
