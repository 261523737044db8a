/** Scenarios in Gherkin. People's words stay on their line, inside quotation marks or a cell, and are never steps. */
import { oneLine } from './one-line.ts';

export interface Scenario {
	/** References of what it is about, its tags; at least one. */
	readonly refs: readonly string[];
	/** What kind of check it is: a tag to run some of them by. */
	readonly tag: string;
	readonly title: string;
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

const cell = (text: string) => oneLine(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|');

function* stepLines({ text, table }: Step): Generator<string> {
	yield `      ${text}`;
	for (const row of table ?? []) yield `        | ${row.map(cell).join(' | ')} |`;
}

function* scenarioLines({ refs, tag, title, why = [], steps }: Scenario): Generator<string> {
	yield `    ${[...refs, tag].map((one) => `@${one}`).join(' ')}`;
	yield `    Scenario: ${oneLine(title)}`;
	// What a line begins with decides what it is: a text of its own would be read as a step or a tag.
	for (const one of why) yield `      Why: ${oneLine(one)}`;
	if (why.length > 0) yield '';
	for (const step of steps) yield* stepLines(step);
	yield '';
}

/** A feature with its rules; rules without a scenario are left out. Ends with a line feed. */
export function writeFeature(name: string, says: string, rules: readonly Rule[]): string {
	const lines = ['# language: en', `Feature: ${oneLine(name)}`, `  About: ${oneLine(says)}`, ''];
	for (const rule of rules) {
		if (rule.scenarios.length === 0) continue;
		lines.push(`  Rule: ${oneLine(rule.name)}`, '');
		for (const scenario of rule.scenarios) lines.push(...scenarioLines(scenario));
	}
	return `${lines.join('\n').trimEnd()}\n`;
}
