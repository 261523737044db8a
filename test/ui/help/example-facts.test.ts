import { describe, expect, test } from 'vitest';
import { RULES } from '#core/rules/index.ts';
import { reviewExample } from '#core/rules/review-example.ts';
import { tellExample, type ToldExample } from '#ui/help/example-facts.ts';

/** Everything that is marked in an example, as words. */
function marked({ items, packages, lines, others }: ToldExample): string[] {
	return [
		...[...items, ...packages].flatMap(({ name, differs, isMoved, surface, facts }) => [
			...(differs ? [name] : []),
			...(isMoved ? [surface ?? 'not placed'] : []),
			...facts.filter((fact) => fact.differs).map((fact) => `${fact.name}: ${fact.words}`)
		]),
		...lines.filter((line) => line.differs).map(({ words }) => words),
		...others.flatMap(marked)
	];
}
const ruleOf = (id: string) => {
	const rule = RULES.find((one) => one.id === id);
	if (!rule) throw new Error(`no rule ${id}`);
	return rule.examples;
};

describe('the examples of a rule, told side by side', () => {
	test.each(RULES.map(({ id, examples }) => ({ id, ...examples })))(
		'$id shows at a glance what makes the difference',
		({ bad, good }) => {
			expect([...marked(tellExample(bad, good)), ...marked(tellExample(good, bad))]).not.toEqual([]);
		}
	);

	test.each(RULES.map(({ id, examples }) => ({ id, examples })))(
		'$id has something to say about its bad example, and nothing about its good one',
		({ id, examples }) => {
			const found = (which: 'bad' | 'good') =>
				reviewExample(examples[which]).filter(({ rule }) => rule === id);
			expect(found('bad')).not.toEqual([]);
			expect(found('good')).toEqual([]);
		}
	);

	test('an example beside itself differs nowhere', () => {
		for (const { examples } of RULES)
			for (const one of [examples.bad, examples.good]) expect(marked(tellExample(one, one))).toEqual([]);
	});

	test('what a package does not say is marked where it is missing', () => {
		const { bad, good } = ruleOf('package-without-retention');
		expect(marked(tellExample(bad, good))).toEqual(['Kept for: not said']);
		expect(marked(tellExample(good, bad))).toEqual(['Kept for: 30 days, then deleted']);
	});

	test('a right that only one side’s example gives is marked with its role', () => {
		const { bad, good } = ruleOf('mirrored-permissions');
		expect(marked(tellExample(bad, good)).join()).toContain('may perform');
	});
});
