/** `findings.csv`: what is left to see to, worst first. What was accepted is in `decisions.csv`. */
import type { Mapping } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { SURFACE_NAMES } from '../ownership/questions.ts';
import { wordsOf } from '../rules/index.ts';
import { review } from '../rules/review.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import type { Exporter } from './exporter.ts';

const HEADINGS = ['ref', 'name', 'surface', 'severity', 'rule', 'finding', 'remedy'] as const;

/** What a finding is about, as the table tells it: reference, name, surface. */
export function subjectCells(
	mapping: Mapping,
	{ at }: Pick<Finding, 'at'>
): [ref: string, name: string, surface: string] {
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

/** One finding as a row. */
export function findingRow(mapping: Mapping, finding: Finding): FindingRow {
	const [ref, name, surface] = subjectCells(mapping, finding);
	const { severity, rule, text } = finding;
	return { ref, name, surface, severity, rule, finding: text, remedy: wordsOf(rule)?.remedy ?? '' };
}

/** What is open, worst first. `today`: also what is to be looked at again by then. */
export function findingRows(mapping: Mapping, today?: string): FindingRow[] {
	return review(mapping, today).open.map((finding) => findingRow(mapping, finding));
}

export function writeFindingsCsv(mapping: Mapping, flavour: Flavour = 'machine'): string {
	const rows = findingRows(mapping).map((row) => HEADINGS.map((heading) => row[heading]));
	return writeTable([HEADINGS, ...rows], flavour);
}

export const findingsCsv: Exporter = {
	id: 'findings-csv',
	label: 'Findings as a table (CSV)',
	says: 'What is misplaced or unfinished and nobody accepted, with the reason and what would resolve it.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: ({ mapping, flavour }) => writeFindingsCsv(mapping, flavour)
};
