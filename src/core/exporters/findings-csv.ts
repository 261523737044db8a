/** `findings.csv`: what the rules found, worst first. */
import type { Mapping } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { SURFACE_NAMES } from '../ownership/questions.ts';
import { ruleById } from '../rules/index.ts';
import { lint } from '../rules/lint.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import type { Exporter } from './exporter.ts';

const HEADINGS = ['ref', 'name', 'surface', 'severity', 'rule', 'finding', 'remedy'] as const;

/** What a finding is about, as the table tells it: reference, name, surface. */
function subjectCells(mapping: Mapping, { at }: Finding): [ref: string, name: string, surface: string] {
	if (at.type === 'mapping') return ['', mapping.title, ''];
	if (at.type === 'surface') return ['', SURFACE_NAMES[at.id].name, at.id];
	if (at.type === 'item') {
		const item = itemById(mapping, at.id);
		return [item?.ref ?? '', item?.name ?? '', item?.surface ?? ''];
	}
	if (at.type === 'package')
		return ['', mapping.packages.find(({ id }) => id === at.id)?.name ?? '', 'exports'];
	const link = mapping.links.find(({ id }) => id === at.id);
	const ends = [link?.from, link?.to].map((id) => itemById(mapping, id ?? '')?.ref ?? '');
	return [ends.filter(Boolean).join(' → '), link?.label ?? '', ''];
}

export interface FindingRow {
	readonly ref: string;
	readonly name: string;
	readonly surface: string;
	readonly severity: Severity;
	readonly rule: string;
	readonly finding: string;
	readonly remedy: string;
}

/** As the rules give them: worst first. `findings`: what is told instead of all that they find in the mapping alone. */
export function findingRows(mapping: Mapping, findings: readonly Finding[] = lint(mapping)): FindingRow[] {
	return findings.map((finding) => {
		const [ref, name, surface] = subjectCells(mapping, finding);
		const { severity, rule, text } = finding;
		return { ref, name, surface, severity, rule, finding: text, remedy: ruleById(rule)?.remedy ?? '' };
	});
}

export function writeFindingsCsv(mapping: Mapping, flavour: Flavour = 'machine'): string {
	const rows = findingRows(mapping).map((row) => HEADINGS.map((heading) => row[heading]));
	return writeTable([HEADINGS, ...rows], flavour);
}

export const findingsCsv: Exporter = {
	id: 'findings-csv',
	label: 'Findings as a table (CSV)',
	says: 'What is misplaced or unfinished, with the reason and what would resolve it.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: ({ mapping, flavour }) => writeFindingsCsv(mapping, flavour)
};
