/** The files of the archive that people read: report, dossier and decisions. One list for the archive and its README. */
import { writeDecisionsMarkdown } from './decisions-markdown.ts';
import { writeDossierHtml, writeDossierMarkdown } from './dossier/dossier.ts';
import type { ExportInput } from './exporter.ts';
import type { Platform } from './manifest.ts';
import { textFingerprint } from './mapping-fingerprint.ts';
import { writeReport } from './report/report.ts';

/** What each is, for the README. */
export const REPORT_FILES: readonly (readonly [path: string, says: string])[] = [
	['report.html', 'the whole of it to read, print and sign; opens in any browser, without a network'],
	[
		'dossier.html',
		'for security review and procurement: what customers can see, do and take along, and never can'
	],
	['dossier.md', 'the same as text'],
	['decisions.md', 'every decision as a record (MADR), with who saw it otherwise']
];

/** In the order of `REPORT_FILES`. Asynchronous only for the checksum that stands in them: of `written`, the mapping as a file. */
export async function reportFiles(
	{ mapping, version, style, on }: ExportInput,
	platform: Platform,
	written: string
): Promise<readonly (readonly [path: string, text: string])[]> {
	const fingerprint = await textFingerprint(written, platform);
	const input = { mapping, version, fingerprint, style, on };
	return [
		['report.html', writeReport(input)],
		['dossier.html', writeDossierHtml(input)],
		['dossier.md', writeDossierMarkdown(input)],
		['decisions.md', writeDecisionsMarkdown(mapping, on)]
	];
}
