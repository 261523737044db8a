/** What a template makes a room talk about, told before anybody has begun with it. */
import type { Mapping } from '../mapping/schema.ts';
import { RULES } from '../rules/index.ts';
import { lint } from '../rules/lint.ts';
import { SEVERITIES, type Severity } from '../rules/rule.ts';
import type { Guide } from './guide.ts';
import { asToday, judgedByKey } from './prepared.ts';

/** What a rule finds in a template, judged by its key and placed as it is today. */
export interface Provoked {
	readonly rule: string;
	/** The rule's heading. */
	readonly title: string;
	readonly severity: Severity;
	/** Subjects, not sentences: two messages about one item count once. */
	readonly count: number;
	/** The first of its findings. */
	readonly text: string;
}

/** What the portal would be told as it is today, by rule: worst first, then what is found most often, then by name. */
export function provoked(template: Mapping, guide: Guide): readonly Provoked[] {
	const findings = lint(asToday(judgedByKey(template, guide)));
	const byRule = RULES.flatMap(({ id, title }): Provoked[] => {
		const [first, ...rest] = findings.filter(({ rule }) => rule === id);
		if (!first) return [];
		const subjects = new Set([first, ...rest].map(({ at }) => JSON.stringify(at)));
		return [{ rule: id, title, severity: first.severity, count: subjects.size, text: first.text }];
	});
	const rank = ({ severity }: Provoked) => SEVERITIES.indexOf(severity);
	return byRule.toSorted((a, b) => rank(a) - rank(b) || b.count - a.count);
}
