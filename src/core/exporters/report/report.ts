/** `report.html`: the whole of a mapping as one page that can be read, printed and signed. */
import type { Exporter } from '../exporter.ts';
import type { Platform } from '../manifest.ts';
import { mappingFingerprint } from '../mapping-fingerprint.ts';
import { accessParts } from './access.ts';
import type { Section } from './blocks.ts';
import { blocksIn, scrolling, tableIn } from './blocks-html.ts';
import { boardIn } from './board.ts';
import { changeIn } from './change.ts';
import { decisionsSection } from './decisions.ts';
import { findingsSection } from './findings.ts';
import { itemsSection } from './items.ts';
import { leftOutSection } from './left-out.ts';
import { nameIn } from './markup.ts';
import { methodSection } from './method.ts';
import { movesSection } from './moves.ts';
import { packageBlocks, packagesInOrder } from './packages.ts';
import { writePage, type Chapter } from './page.ts';
import { questionsSection } from './questions.ts';
import { readingOf, type Reading, type ReportInput } from './reading.ts';
import { signOffIn } from './sign-off.ts';
import { summaryIn } from './summary.ts';
import { translationsSection } from './translations.ts';

export const chapterOf = ({ id, title, blocks }: Section, lies?: string): Chapter => ({
	id,
	title,
	inside: blocksIn(blocks),
	...(lies ? { lies } : {})
});

export function packagesIn(reading: Reading): string {
	const packages = packagesInOrder(reading.mapping);
	if (packages.length === 0) return '<p>No export package has been designed yet.</p>';
	const sheets = packages.map(
		(pack) =>
			`<article class="trust">\n<h3>${nameIn(pack.name)}</h3>\n${blocksIn(packageBlocks(reading, pack))}\n</article>`
	);
	return `<p>What leaves, each with the sheet that a customer reads. What nobody has said yet is marked.</p>\n${sheets.join('\n')}`;
}

export function accessIn(reading: Reading): string {
	const { before, tables, after } = accessParts(reading);
	return [
		blocksIn(before),
		...tables.map((table) => scrolling(table.caption, tableIn(table, { isShown: tables.length > 1 }))),
		blocksIn(after)
	]
		.filter(Boolean)
		.join('\n');
}

/** The text of `report.html`. The same input gives the same bytes. */
export function writeReport(input: ReportInput): string {
	const reading = readingOf(input);
	const chapters: Chapter[] = [
		{ id: 'summary', title: 'In one page', inside: summaryIn(reading), lies: 'one-page' },
		{ id: 'board', title: 'The board as it should be', inside: boardIn(reading), lies: 'broad across' },
		{ id: 'change', title: 'Before and after', inside: changeIn(reading) },
		chapterOf(movesSection(reading)),
		chapterOf(translationsSection(reading)),
		chapterOf(itemsSection(reading)),
		{ id: 'packages', title: 'Export packages', inside: packagesIn(reading) },
		{ id: 'access', title: 'Who may do what', inside: accessIn(reading) },
		chapterOf(questionsSection(reading)),
		chapterOf(findingsSection(reading)),
		chapterOf(decisionsSection(reading)),
		chapterOf(methodSection()),
		chapterOf(leftOutSection(reading)),
		{ id: 'sign-off', title: 'Sign-off', inside: signOffIn(reading), lies: 'together' }
	];
	return writePage(
		reading,
		{
			kind: 'Report',
			above: input.mapping.workflow?.name,
			says: 'What belongs in the product, in support tooling and in exports'
		},
		chapters
	);
}

export function reportHtml(platform: Platform): Exporter {
	return {
		id: 'report-html',
		label: 'Report (HTML)',
		says: 'One file to read, print and sign: what moves and why, packages, access, open questions, decisions.',
		extension: 'html',
		mediaType: 'text/html',
		async render({ mapping, version, style, on }) {
			const fingerprint = await mappingFingerprint(mapping, platform);
			return writeReport({ mapping, version, fingerprint, style, on });
		}
	};
}
