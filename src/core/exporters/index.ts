/** Every exporter, in the order in which a screen offers them. */
import { accessCsv } from './access-csv.ts';
import { itemsCsv } from './csv.ts';
import { decisionsCsv } from './decisions-csv.ts';
import { exitDrillCsv } from './exit-drill-csv.ts';
import { decisionsMarkdown } from './decisions-markdown.ts';
import { dossierHtml, dossierMarkdown } from './dossier/dossier.ts';
import type { Exporter } from './exporter.ts';
import { diagramSvg } from './diagram.ts';
import { findingsCsv } from './findings-csv.ts';
import { mappingJson } from './json.ts';
import { linksCsv } from './links-csv.ts';
import type { Platform } from './manifest.ts';
import { diagramMermaid } from './mermaid.ts';
import { movesCsv } from './moves-csv.ts';
import { movesDelta } from './moves-delta-csv.ts';
import { movesGithub } from './moves-github.ts';
import { movesGitlab } from './moves-gitlab.ts';
import { movesJira } from './moves-jira.ts';
import { movesLinear } from './moves-linear.ts';
import { readme } from './readme.ts';
import { reportHtml } from './report/report.ts';
import { schemaJson } from './schema.ts';
import { translationsCsv } from './translations-csv.ts';
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
		movesCsv,
		movesJira,
		movesLinear,
		movesGitlab,
		movesGithub,
		movesDelta,
		findingsCsv,
		decisionsCsv,
		exitDrillCsv,
		votesCsv,
		linksCsv,
		translationsCsv,
		accessCsv,
		diagramSvg,
		diagramMermaid,
		readme,
		decisionsMarkdown,
		votingCopyJson,
		schemaJson
	];
}
