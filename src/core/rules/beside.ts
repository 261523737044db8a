/** What the rules across mappings find in one mapping beside the others. Asked for, never run after an edit. */
import type { Mapping } from '../mapping/schema.ts';
import { byText } from '../mapping/shape.ts';
import { checkMapping } from './check.ts';
import { RULES } from './index.ts';
import { lint } from './lint.ts';
import { reviewer, type Review } from './reviewer.ts';
import { SEVERITIES, type Finding, type LibraryRule, type Rule } from './rule.ts';

/** `others`: all but itself, each once. By severity (worst first), then rule, then reference, then other mapping. */
export const lintBeside = linterBeside(RULES);

export function linterBeside(
	rules: readonly Rule[]
): (mapping: Mapping, others: readonly Mapping[]) => readonly Finding[] {
	const across = rules.filter((rule) => rule.scope === 'library');
	return (mapping, others) => worstFirst(across.flatMap((rule) => checkBeside(rule, mapping, others)));
}

/** With the others in hand it is a rule about the whole mapping. One that throws becomes a finding. */
function checkBeside(rule: LibraryRule, mapping: Mapping, others: readonly Mapping[]): readonly Finding[] {
	return checkMapping({ ...rule, scope: 'mapping', check: (one) => rule.check(one, others) }, mapping);
}

/** By severity, then rule, as `lint` does it; otherwise as they came. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted(
		(a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byText(a.rule, b.rule)
	);
}

/** What is left to see to, in the mapping alone and beside the others, held against its decisions. */
export function reviewBeside(mapping: Mapping, others: readonly Mapping[], today?: string): Review {
	const find = (one: Mapping) => worstFirst([...lint(one), ...lintBeside(one, others)]);
	return reviewer(find, RULES, others.length > 0)(mapping, today);
}
