/** A feature file as Cucumber itself reads it. */
import { AstBuilder, GherkinClassicTokenMatcher, Parser, compile } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import { expect } from 'vitest';

export interface ReadScenario {
	readonly rule: string;
	readonly name: string;
	readonly tags: readonly string[];
	readonly description: string;
	readonly steps: readonly { readonly text: string; readonly rows: readonly (readonly string[])[] }[];
}

/** Every line that the writer makes begins with one of these. */
const LINES =
	/^(?:|# language: en|Feature: .*| {2}About: .*| {2}Rule: .*| {4}@[A-Z0-9-]+(?: @[A-Za-z0-9-]+)+| {4}Scenario: .*| {6}Why: .*| {6}Not judged to the end: .*| {6}(?:Given|When|Then|And) .*| {8}\| .* \|)$/u;

/** The scenarios, each with the rule it stands under. Throws where Cucumber finds a mistake. */
export function scenariosIn(text: string): ReadScenario[] {
	const newId = IdGenerator.incrementing();
	const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text);
	const scenarios = (document.feature?.children ?? []).flatMap(({ rule }) =>
		(rule?.children ?? []).flatMap(({ scenario }): ReadScenario[] =>
			scenario
				? [
						{
							rule: rule?.name ?? '',
							name: scenario.name,
							tags: scenario.tags.map(({ name }) => name),
							description: scenario.description,
							steps: scenario.steps.map((step) => ({
								text: step.text,
								rows: (step.dataTable?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value))
							}))
						}
					]
				: []
		)
	);
	expect(document.comments).toEqual([]);
	// What can be run is what stands in the file.
	expect(compile(document, 'x.feature', newId)).toHaveLength(scenarios.length);
	const lines = text.split('\n');
	for (const line of lines) expect(line).toMatch(LINES);
	const count = (start: RegExp) => lines.filter((line) => start.test(line)).length;
	expect(count(/^ {4}Scenario: /)).toBe(scenarios.length);
	expect(count(/^ {6}(?:Given|When|Then|And) /)).toBe(scenarios.flatMap(({ steps }) => steps).length);
	expect(count(/^ {8}\|/)).toBe(scenarios.flatMap(({ steps }) => steps.flatMap(({ rows }) => rows)).length);
	return scenarios;
}

/** The arguments of a step, as Cucumber's `{string}` takes them. */
export function argumentsOf(step: string): string[] {
	return [...step.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, inside = '']) =>
		inside.replace(/\\(["\\])/g, '$1')
	);
}
