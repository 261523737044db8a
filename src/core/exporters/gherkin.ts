/** Scenarios in Gherkin. People's words stay on their line, inside quotation marks or a cell, and are never steps. */
import { inWords } from '../rules/words.ts';
import { oneLine } from './one-line.ts';

export interface Scenario {
	/** References of what it is about, its tags; at least one. */
	readonly refs: readonly string[];
	/** What kind of check it is: a tag to run some of them by. */
	readonly tag: string;
	readonly title: string;
	/** References of what it is about and nobody has judged to the end. */
	readonly open?: readonly string[];
	/** Why it holds: plain sentences below the title. */
	readonly why?: readonly string[];
	/** Each begins with its keyword. */
	readonly steps: readonly Step[];
}

export interface Step {
	readonly text: string;
	/** Rows below the step, the headings first. */
	readonly table?: readonly (readonly string[])[];
}

export interface Rule {
	readonly name: string;
	readonly scenarios: readonly Scenario[];
}

/** A name as a step's argument: `"In \"review\""`, as Cucumber's `{string}` reads it. */
export function argument(text: string): string {
	return `"${oneLine(text).replace(/["\\]/g, '\\$&')}"`;
}

/** Tag of a scenario that could still turn out otherwise. */
const OPEN = 'open';

const cell = (text: string) => oneLine(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|');

function* stepLines({ text, table }: Step): Generator<string> {
	yield `      ${text}`;
	for (const row of table ?? []) yield `        | ${row.map(cell).join(' | ')} |`;
}

function* scenarioLines({ refs, tag, title, open = [], why = [], steps }: Scenario): Generator<string> {
	yield `    ${[...refs, tag, ...(open.length > 0 ? [OPEN] : [])].map((one) => `@${one}`).join(' ')}`;
	yield `    Scenario: ${oneLine(title)}`;
	// What a line begins with decides what it is: a text of its own would be read as a step or a tag.
	for (const one of why) yield `      Why: ${oneLine(one)}`;
	if (open.length > 0)
		yield `      Not judged to the end: ${inWords(open)} may turn out to belong elsewhere.`;
	if (why.length + open.length > 0) yield '';
	for (const step of steps) yield* stepLines(step);
	yield '';
}

/** A feature with its rules; rules without a scenario are left out. Ends with a line feed. */
export function writeFeature(name: string, says: string, rules: readonly Rule[]): string {
	const isAnyOpen = rules.some(({ scenarios }) => scenarios.some(({ open = [] }) => open.length > 0));
	const about = isAnyOpen ? `${says}; @${OPEN}: not judged to the end, and could turn out otherwise` : says;
	const lines = ['# language: en', `Feature: ${oneLine(name)}`, `  About: ${oneLine(about)}`, ''];
	for (const rule of rules) {
		if (rule.scenarios.length === 0) continue;
		lines.push(`  Rule: ${oneLine(rule.name)}`, '');
		for (const scenario of rule.scenarios) lines.push(...scenarioLines(scenario));
	}
	return `${lines.join('\n').trimEnd()}\n`;
}
