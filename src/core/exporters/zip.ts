/** The specification archive. The same mapping gives the same bytes: fixed order, fixed times, nothing of the machine. */
import { SURFACES } from '../mapping/vocabulary.ts';
import { writeAccessCsv } from './access-csv.ts';
import { writeItemsCsv } from './csv.ts';
import { writeDecisionsCsv } from './decisions-csv.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import { writeExportsFeature } from './exports-feature.ts';
import { writeFindingsCsv } from './findings-csv.ts';
import { writeLinksCsv } from './links-csv.ts';
import { writeManifest, type PackedFile, type Platform } from './manifest.ts';
import { packageFiles } from './package-files.ts';
import { writeMapping } from '../mapping/write.ts';
import { writeMermaid } from './mermaid.ts';
import { writeMovesCsv } from './moves-csv.ts';
import { writeMovesDelta } from './moves-delta-csv.ts';
import { writeMovesGithub } from './moves-github.ts';
import { writeMovesGitlab } from './moves-gitlab.ts';
import { writeMovesJira } from './moves-jira.ts';
import { writeMovesLinear } from './moves-linear.ts';
import { writeProductFeature } from './product-feature.ts';
import { writeReadme } from './readme.ts';
import { reportFiles } from './report-files.ts';
import { writeSchema } from './schema.ts';
import { writeSupportFeature } from './support-feature.ts';
import { writeSurface } from './surface-page.ts';
import { renderSvg } from './svg.ts';
import { writeTranslationsCsv } from './translations-csv.ts';
import { hasVotes, writeVotesCsv } from './votes-csv.ts';

/** The earliest time that a zip can hold. JSZip writes it in UTC, so that the time zone leaves no trace. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));
const READABLE_FILE = 0o100644;

/** Every file of the archive but the manifest, in order: the one to open first comes first. */
export async function archiveFiles(input: ExportInput, platform: Platform): Promise<PackedFile[]> {
	const { mapping, flavour } = input;
	const written = writeMapping(mapping);
	const texts: readonly (readonly [string, string])[] = [
		['README.md', writeReadme(mapping)],
		...(await reportFiles(input, platform, written)),
		['mapping.demarc.json', written],
		['mapping.schema.json', writeSchema()],
		['items.csv', writeItemsCsv(mapping, flavour)],
		['links.csv', writeLinksCsv(mapping, flavour)],
		...(hasVotes(mapping) ? [['votes.csv', writeVotesCsv(mapping, flavour)] as const] : []),
		['findings.csv', writeFindingsCsv(mapping, flavour)],
		['decisions.csv', writeDecisionsCsv(mapping, flavour)],
		...SURFACES.map((surface) => [`surfaces/${surface}.md`, writeSurface(mapping, surface)] as const),
		['translations.csv', writeTranslationsCsv(mapping, flavour)],
		['access.csv', writeAccessCsv(mapping, flavour)],
		['moves.csv', writeMovesCsv(mapping, flavour)],
		['moves.jira.csv', writeMovesJira(mapping)],
		['moves.linear.csv', writeMovesLinear(mapping)],
		['moves.gitlab.csv', writeMovesGitlab(mapping)],
		['moves.github.csv', writeMovesGithub(mapping)],
		...(mapping.handOffs.length > 0 ? [['moves.delta.csv', writeMovesDelta(mapping, flavour)] as const] : []),
		['acceptance/product.feature', writeProductFeature(mapping)],
		['acceptance/support.feature', writeSupportFeature(mapping)],
		['acceptance/exports.feature', writeExportsFeature(mapping)],
		...packageFiles(mapping, flavour),
		['diagram.svg', renderSvg(mapping, 'target', written)],
		['diagram.mmd', writeMermaid(mapping)]
	];
	return texts.map(([path, text]) => ({ path, bytes: platform.encode(text) }));
}

/** A zip of the files, in their order. `onPercent` hears how far it is, from 0 to 100. */
export async function packed(
	files: readonly PackedFile[],
	onPercent?: (percent: number) => void
): Promise<Uint8Array> {
	const { default: Zip } = await import('jszip/dist/jszip.min.js');
	const zip = new Zip();
	for (const { path, bytes } of files)
		zip.file(path, bytes, { date: NO_TIME, unixPermissions: READABLE_FILE, createFolders: false });
	return zip.generateAsync(
		{
			type: 'uint8array',
			compression: 'DEFLATE',
			compressionOptions: { level: 6 },
			platform: 'UNIX'
		},
		({ percent }) => onPercent?.(percent)
	);
}

export function archive(platform: Platform): Exporter {
	return {
		id: 'archive',
		label: 'The specification (ZIP)',
		says: 'Everything for engineering, security review and procurement, with the mapping inside.',
		extension: 'zip',
		mediaType: 'application/zip',
		async render(input, onPercent) {
			const files = await archiveFiles(input, platform);
			const manifest = await writeManifest(input.mapping, input.version, files, platform);
			return packed([...files, { path: 'manifest.json', bytes: platform.encode(manifest) }], onPercent);
		}
	};
}
