/** What the rules find and nobody accepted, worst first, each rule with what would resolve it. */
import { grouped } from '../../mapping/grouped.ts';
import { wordsOf } from '../../rules/index.ts';
import { SEVERITIES, type Finding, type Severity } from '../../rules/rule.ts';
import { capped, MOST_ROWS, type Block, type Section } from './blocks.ts';
import type { Reading } from './reading.ts';
import { found } from './subjects.ts';
import { inLetters } from './wording.ts';

export const SEVERITY_NAMES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
	error: ['error', 'errors'],
	warning: ['warning', 'warnings'],
	advice: ['piece of advice', 'pieces of advice']
};
const HEADINGS: Readonly<Record<Severity, string>> = {
	error: 'Errors',
	warning: 'Warnings',
	advice: 'Advice'
};

/** What has a list of its own in the document: it is counted here and listed there. */
const LISTED_ELSEWHERE: Readonly<Record<string, string>> = {
	'untested-item': 'Open questions',
	'contested-item': 'Open questions'
};

/** Findings by rule, in the order in which the rules first appear. */
export const byRule = (findings: readonly Finding[]) => grouped(findings, ({ rule }) => rule);

/** Open findings of these severities; headings begin at the level given. */
export function findingBlocks(
	{ mapping, review }: Reading,
	severities: readonly Severity[] = SEVERITIES,
	listed: Readonly<Record<string, string>> = LISTED_ELSEWHERE
): Block[] {
	let room = MOST_ROWS;
	return severities.flatMap((severity): Block[] => {
		const some = review.open.filter((finding) => finding.severity === severity);
		if (some.length === 0) return [];
		const rules = [...byRule(some)].flatMap(([id, findings]): Block[] => {
			const rule = wordsOf(id);
			const elsewhere = Object.hasOwn(listed, id) ? listed[id] : undefined;
			if (elsewhere !== undefined)
				return [
					{ heading: rule?.title ?? id, level: 4 },
					{ text: `Found ${times(findings.length)}; listed under “${elsewhere}”.` }
				];
			const { shown, rest } = capped(findings, 'findings.csv', Math.max(1, room));
			room -= shown.length;
			return [
				{ heading: rule?.title ?? id, level: 4 },
				...(rule ? [{ text: rule.remedy }] : []),
				{ list: shown.map((finding) => found(mapping, finding)) },
				...rest
			];
		});
		return [{ heading: `${HEADINGS[severity]} (${some.length})`, level: 3 }, ...rules];
	});
}

const times = (count: number) => (count === 1 ? 'once' : `${inLetters(count)} times`);

const READ_SO =
	'A heading says what should hold. Below it stands what would help, and where it does not hold yet.';

export function findingsSection(reading: Reading): Section {
	const blocks = findingBlocks(reading);
	return {
		id: 'findings',
		title: 'Open findings',
		blocks:
			blocks.length > 0
				? [{ text: READ_SO }, ...blocks]
				: [{ text: 'None: nothing is found that was not accepted.' }]
	};
}
