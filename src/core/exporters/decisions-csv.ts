/** `decisions.csv`: what was accepted, why and by whom; one row for each finding, or for a decision without any. */
import type { Decision, Mapping } from '../mapping/schema.ts';
import { byText } from '../mapping/shape.ts';
import { isAcceptance } from '../rules/acceptance.ts';
import { review } from '../rules/review.ts';
import type { Finding } from '../rules/rule.ts';
import { joinList } from '../tables/lists.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import type { Exporter } from './exporter.ts';
import { findingRow } from './findings-csv.ts';

const HEADINGS = [
	...['status', 'ref', 'name', 'surface', 'severity', 'rule', 'finding'],
	...['scope', 'reason', 'by', 'on', 'review_on', 'dissent']
] as const;

/**
 * `accepted`: it holds. `changed`: what it was about did, and the finding is open. `idle`: nothing is found that it
 * accepts. `unasked`: only a look at other mappings would find it. `note`: a decision about no finding.
 */
export type DecisionStatus = 'accepted' | 'changed' | 'idle' | 'unasked' | 'note';

function rowOf(mapping: Mapping, status: DecisionStatus, decision: Decision, finding?: Finding): string[] {
	const about = finding && findingRow(mapping, finding);
	const { scope = '', rule = '', reason, by = '', on = '', reviewOn = '', dissent = [] } = decision;
	const others = dissent.map((one) => (one.by?.trim() ? `${one.by}: ${one.reason}` : one.reason));
	return [
		status,
		...[about?.ref ?? '', about?.name ?? '', about?.surface ?? ''],
		...[about?.severity ?? '', about?.rule ?? rule, about?.finding ?? ''],
		...[scope, reason, by, on, reviewOn, joinList(others)]
	];
}

/** Dates to look again are told, not looked at: the same mapping gives the same table on any day. */
export function writeDecisionsCsv(mapping: Mapping, flavour: Flavour = 'machine'): string {
	const { accepted, stale, idle, unasked } = review(mapping);
	const plain = mapping.decisions.filter((one) => !isAcceptance(one));
	const byDecision = (a: { decision: Decision }, b: { decision: Decision }) =>
		byText(a.decision.id, b.decision.id);
	const rows = [
		...accepted
			.toSorted(byDecision)
			.map(({ decision, finding }) => rowOf(mapping, 'accepted', decision, finding)),
		...stale
			.toSorted(byDecision)
			.map(({ decision, finding }) => rowOf(mapping, 'changed', decision, finding)),
		...idle.map((decision) => rowOf(mapping, 'idle', decision)),
		...unasked.map((decision) => rowOf(mapping, 'unasked', decision)),
		...plain.map((decision) => rowOf(mapping, 'note', decision))
	];
	return writeTable([HEADINGS, ...rows], flavour);
}

export const decisionsCsv: Exporter = {
	id: 'decisions-csv',
	label: 'Decisions as a table (CSV)',
	says: 'What was accepted, with the reason, the name, the date to look again and who saw it otherwise.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: ({ mapping, flavour }) => writeDecisionsCsv(mapping, flavour)
};
