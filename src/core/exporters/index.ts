/** Every exporter, in the order in which a screen offers them. */
import { itemsCsv } from './csv.ts';
import { decisionsCsv } from './decisions-csv.ts';
import { decisionsMarkdown } from './decisions-markdown.ts';
import { dossierHtml, dossierMarkdown } from './dossier/dossier.ts';
import type { Exporter } from './exporter.ts';
import { diagramSvg } from './diagram.ts';
import { findingsCsv } from './findings-csv.ts';
import { mappingJson } from './json.ts';
import type { Platform } from './manifest.ts';
import { readme } from './readme.ts';
import { reportHtml } from './report/report.ts';
import { schemaJson } from './schema.ts';
import { votesCsv } from './votes-csv.ts';
import { votingCopyJson } from './voting-copy.ts';
import { archive } from './zip.ts';

/** The platform brings what core can't do alone: UTF-8 and SHA-256. */
export function exporters(platform: Platform): readonly Exporter[] {
	return [
		archive(platform),
		reportHtml(platform),
		dossierHtml(platform),
		dossierMarkdown(platform),
		mappingJson,
		itemsCsv,
		findingsCsv,
		decisionsCsv,
		votesCsv,
		diagramSvg,
		readme,
		decisionsMarkdown,
		votingCopyJson,
		schemaJson
	];
}
