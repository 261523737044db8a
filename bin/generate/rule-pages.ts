import { reviewExample } from '#core/rules/review-example.ts';
import { SEVERITIES, type Example, type Rule } from '#core/rules/rule.ts';
import { code, page, table } from './markdown.ts';

const MEANS = {
	error: 'a customer could be harmed, or the specification is wrong',
	warning: 'the boundary is blurred',
	advice: 'the mapping is unfinished'
} as const;

const LOOKS_AT: Readonly<Record<Rule['scope'], string>> = {
	item: 'each item',
	package: 'each package',
	mapping: 'the whole mapping',
	acceptance: 'each acceptance that no longer holds',
	library: 'the mapping beside the others on the same device, when asked to'
};

/** The example as it stands in the rule's file; null where a part of a package was taken away. */
function shown({ says: _, isBare: __, ...parts }: Example): string {
	const json = JSON.stringify(parts, (__key, value: unknown) => (value === undefined ? null : value), 2);
	// A short list reads better on one line; line ends stand only between values, never in them.
	const short = json.replace(/\[\n[^[\]{}]*\]/g, (list) =>
		list.replace(/\s*\n\s*/g, ' ').replace(/^\[ | \]$/g, (end) => end.trim())
	);
	return `\`\`\`json\n${short}\n\`\`\``;
}

/** What a person reads where the rule finds something in its own example. */
function sentences({ id, examples }: Rule): string {
	const found = reviewExample(examples.bad).filter(({ rule }) => rule === id);
	if (found.length === 0) throw new Error(`${id} does not find its own bad example`);
	return found.map(({ text }) => `> ${text}`).join('\n>\n');
}

export function rulePage(rule: Rule): string {
	const { id, title, severity, principle, ask, remedy, ignoreWhen, examples } = rule;
	return page(
		`# ${code(id)}`,
		`**${title}**`,
		`Severity: ${severity} (${MEANS[severity]}). Looks at: ${LOOKS_AT[rule.scope]}.`,
		`## Why\n\n${principle}`,
		`## Ask the room\n\n${ask}`,
		`## Trips it\n\n${examples.bad.says}`,
		shown(examples.bad),
		`It then says:\n\n${sentences(rule)}`,
		`## Does not\n\n${examples.good.says}`,
		shown(examples.good),
		`## What resolves it\n\n${remedy}`,
		`## When to leave it be\n\n${ignoreWhen}`
	);
}

export function ruleListPage(rules: readonly Rule[]): string {
	const lists = SEVERITIES.map((severity) => {
		const rows = rules
			.filter((rule) => rule.severity === severity)
			.map(({ id, title }) => [`[${code(id)}](${id}.md)`, title]);
		return `## ${severity[0]?.toUpperCase()}${severity.slice(1)}: ${MEANS[severity]}\n\n${table(['rule', 'what holds where it is kept'], rows)}`;
	});
	return page(
		'# Rules',
		`${rules.length} rules look at a mapping. Each is one file in \`src/core/rules\`, with two examples that the tests run. A finding can be accepted with a reason and a name; it then stays visible as a decision, and comes back when what it is about changes.`,
		...lists
	);
}
