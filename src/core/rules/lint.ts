/** The findings of a mapping, and what screens and exporters ask of them. Answers are remembered with the list. */
import { remembered } from '../mapping/selectors.ts';
import { RULES } from './index.ts';
import { linter } from './linter.ts';
import type { Finding, Severity } from './rule.ts';

type Findings = readonly Finding[];
const NONE: Findings = [];

/** Everything that the rules find: by severity (worst first), rule and reference. The same mapping gives the same list. */
export const lint = linter(RULES);

const byItem = remembered((findings: Findings) => {
	const lists = new Map<string, Finding[]>();
	for (const finding of findings) {
		if (finding.at.type !== 'item') continue;
		const list = lists.get(finding.at.id);
		if (list) list.push(finding);
		else lists.set(finding.at.id, [finding]);
	}
	return lists;
});

/** An inspector asks about one item after each edit: to look through the list costs less than to sort all of it. */
const FEW = 8;
const questions = remembered((_: Findings) => ({ asked: 0 }));

/** The findings about one item, worst first. */
export function findingsOf(findings: Findings, itemId: string): Findings {
	const question = questions(findings);
	question.asked += 1;
	if (question.asked > FEW) return byItem(findings).get(itemId) ?? NONE;
	return findings.filter(({ at }) => at.type === 'item' && at.id === itemId);
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

/** The worst that was found about each item; items without findings are not in it. */
export const worstByItem: (findings: Findings) => ReadonlyMap<string, Severity> = remembered(
	(findings: Findings) => {
		const worst = new Map<string, Severity>();
		for (let i = 0; i < findings.length; i += 1) {
			const { at, severity } = findings[i] as Finding;
			if (at.type !== 'item') continue;
			const known = worst.get(at.id);
			if (known === undefined || RANKS[severity] < RANKS[known]) worst.set(at.id, severity);
		}
		return worst;
	}
);

/** How many of each severity, zeros included. */
export const countsBySeverity: (findings: Findings) => Readonly<Record<Severity, number>> = remembered(
	(findings: Findings) => {
		let [error, warning, advice] = [0, 0, 0];
		for (let i = 0; i < findings.length; i += 1) {
			const { severity } = findings[i] as Finding;
			if (severity === 'error') error += 1;
			else if (severity === 'warning') warning += 1;
			else advice += 1;
		}
		return { error, warning, advice };
	}
);

/** How many of each rule that found something, in the order of the findings. */
export const countsByRule: (findings: Findings) => ReadonlyMap<string, number> = remembered(
	(findings: Findings) => {
		const counts = new Map<string, number>();
		for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
		return counts;
	}
);
