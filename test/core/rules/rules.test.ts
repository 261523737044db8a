/** Every rule, by one table: what the help shows is run here. */
import { describe, expect, it } from 'vitest';
import { mappingOf } from '#core/rules/example.ts';
import { RULES, ruleById, wordsOf } from '#core/rules/index.ts';
import { reviewExample } from '#core/rules/review-example.ts';
import { readMapping } from '#core/mapping/read.ts';

describe('the list of rules', () => {
	// That it holds every rule of the folder is a guard's to see: test/guards/rules.test.ts.
	it('is alphabetical', () => {
		const ids = RULES.map(({ id }) => id);
		expect(ids).toEqual(ids.toSorted());
	});

	it('finds a rule by its id, and words for what stands in for a failed one', () => {
		for (const rule of RULES) expect(ruleById(rule.id)).toBe(rule);
		expect(ruleById('no-such-rule')).toBeUndefined();
		expect(ruleById('constructor')).toBeUndefined();
		expect(wordsOf('rule-failed')?.title).toBeTruthy();
		expect(wordsOf('no-such-rule')).toBeUndefined();
	});
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	const bad = mappingOf(rule.examples.bad);
	const good = mappingOf(rule.examples.good);

	it('trips on its bad example, alone among all rules', () => {
		expect([...new Set(reviewExample(rule.examples.bad).map((finding) => finding.rule))]).toEqual([id]);
	});

	it('and nothing trips on its good example', () => {
		expect(reviewExample(rule.examples.good).map(({ text }) => text)).toEqual([]);
	});

	it('has examples that are mappings a person could open', () => {
		for (const mapping of [bad, good]) expect(readMapping(mapping)).toEqual({ ok: true, mapping });
	});

	it('says everything a page of the help needs, in whole sentences', () => {
		const { title, principle, ask, ignoreWhen, remedy, messages, examples } = rule;
		const sentences = [title, principle, ignoreWhen, remedy, examples.bad.says, examples.good.says];
		for (const sentence of [...sentences, ...Object.values(messages)])
			expect(sentence).toMatch(/^[A-Z“{].*[.”}]$/s);
		expect(ask).toMatch(/^[A-Z].*[.?]$/);
	});
});
