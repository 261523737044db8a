/** The findings of a mapping, and what screens and exporters ask of them. Answers are remembered with the list. */
import { remembered } from '../mapping/selectors.ts';
import { succession } from '../mapping/succession.ts';
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

type Worst = ReadonlyMap<string, Severity>;

/** The lists that were asked about last, of few mappings. Only saves work: it never decides what is worst. */
const TURNS = 4;
let asked: { readonly findings: Findings; readonly worst: Worst }[] = [];

/** After an edit most findings are the same, the first or the last of them nearly always. */
const areAkin = (one: Findings, other: Findings) =>
	one.length > 0 && (one[0] === other[0] || one.at(-1) === other.at(-1));

/** The worst that was found about each item; items without findings are not in it. The same map while it says the same. */
export const worstByItem: (findings: Findings) => Worst = remembered((findings: Findings) => {
	const before = asked.find((one) => areAkin(one.findings, findings));
	const worst = before ? worstAfter(before, findings) : worstOf(findings);
	asked = [{ findings, worst }, ...asked.filter((one) => one !== before)].slice(0, TURNS);
	return worst;
});

function worstOf(findings: Findings, isAsked?: (id: string) => boolean): Map<string, Severity> {
	const worst = new Map<string, Severity>();
	for (let i = 0; i < findings.length; i += 1) {
		const { at, severity } = findings[i] as Finding;
		if (at.type !== 'item' || (isAsked && !isAsked(at.id))) continue;
		const known = worst.get(at.id);
		if (known === undefined || RANKS[severity] < RANKS[known]) worst.set(at.id, severity);
	}
	return worst;
}

/** Only the items whose findings came or went are looked at again. */
function worstAfter(before: (typeof asked)[number], findings: Findings): Worst {
	const { gone, come } = succession(findings, before.findings);
	const ids = new Set<string>();
	for (const { at } of gone) if (at.type === 'item') ids.add(at.id);
	for (const { at } of come) if (at.type === 'item') ids.add(at.id);
	const now = worstOf(findings, (id) => ids.has(id));
	const others = [...ids].filter((id) => now.get(id) !== before.worst.get(id));
	if (others.length === 0) return before.worst;
	const worst = new Map(before.worst);
	for (const id of others) {
		const severity = now.get(id);
		if (severity) worst.set(id, severity);
		else worst.delete(id);
	}
	return worst;
}

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
