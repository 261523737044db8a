/** Which findings are shown: by severity, place, rule and words. What is not chosen does not filter. */
import type { Mapping } from '#core/mapping/schema.ts';
import { wordsOf } from '#core/rules/index.ts';
import type { Finding, Severity } from '#core/rules/rule.ts';
import { itemOf, placeOf, type Place } from './grouping.ts';

export interface FindingFilter {
	readonly severities: readonly Severity[];
	readonly place?: Place | undefined;
	readonly rule?: string | undefined;
	readonly words: string;
}

export const ALL_FINDINGS: FindingFilter = { severities: [], words: '' };

export const isFiltering = ({ severities, place, rule, words }: FindingFilter) =>
	severities.length > 0 || place !== undefined || rule !== undefined || words.trim() !== '';

/** Every word has to occur somewhere: in the sentence, the item's name or reference, or the rule's title. */
function holds(mapping: Mapping, finding: Finding, words: readonly string[]): boolean {
	const item = itemOf(mapping, finding);
	const { rule, text } = finding;
	const all = [text, item?.name, item?.ref, wordsOf(rule)?.title, rule].join('\n').toLowerCase();
	return words.every((word) => all.includes(word));
}

export function filtered(
	mapping: Mapping,
	findings: readonly Finding[],
	filter: FindingFilter
): readonly Finding[] {
	if (!isFiltering(filter)) return findings;
	const { severities, place, rule } = filter;
	const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
	return findings.filter(
		(finding) =>
			(severities.length === 0 || severities.includes(finding.severity)) &&
			(rule === undefined || finding.rule === rule) &&
			(place === undefined || placeOf(mapping, finding) === place) &&
			(words.length === 0 || holds(mapping, finding, words))
	);
}
