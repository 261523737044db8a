/** Every rule at its edges, and every sentence it can say. */
import { describe, expect, it } from 'vitest';
import { RULES, ruleById } from '#core/rules/index.ts';
import { shortName } from '#core/rules/words.ts';
import { ACCEPTANCE_CASES } from './acceptance-cases.ts';
import { found, type Case, type Cases } from './found.ts';
import { PACKAGE_CASES } from './package-cases.ts';
import { PLACEMENT_CASES } from './placement-cases.ts';
import { ACROSS_CASES } from './across-cases.ts';
import { PRODUCT_CASES } from './product-cases.ts';
import { WORKFLOW_CASES } from './workflow-cases.ts';
import { SURFACE_CASES } from './surface-cases.ts';

const ALL: Cases = [
	...PLACEMENT_CASES,
	...SURFACE_CASES,
	...PRODUCT_CASES,
	...PACKAGE_CASES,
	...WORKFLOW_CASES,
	...ACROSS_CASES,
	...ACCEPTANCE_CASES
];

describe('the cases', () => {
	it('are about every rule', () => {
		expect(ALL.map(([rule]) => rule).sort()).toEqual(RULES.map(({ id }) => id));
	});
});

describe.each(ALL)('%s', (id, cases) => {
	it.each(cases.map((one): [string, Case] => [one.says, one]))('%s', (_, one) => {
		expect(found(id, one).texts).toEqual(one.finds);
	});

	it('says each of its messages in some case, whole, and names its subject in it', () => {
		const findings = cases.flatMap((one) => found(id, one).findings);
		const messages = new Set(findings.map(({ message }) => message));
		expect([...messages].sort()).toEqual(Object.keys(ruleById(id)?.messages ?? {}).sort());
		for (const { text, data, at, because } of findings) {
			expect(text).toMatch(/^[A-Z“].*[.?”]$/);
			expect(because?.join()).toBeTruthy();
			expect(text).not.toMatch(/[{}]|undefined|“”|\s{2}/);
			if (at.type === 'item' || at.type === 'package')
				expect(text).toContain(`“${shortName(String(data?.['name']))}”`);
		}
	});
});

it('a leaning verdict warns, a clear one is an error', () => {
	const severities = PLACEMENT_CASES.filter(([rule]) => rule === 'misplaced-item')
		.flatMap(([rule, cases]) => cases.flatMap((one) => found(rule, one).findings))
		.map(({ message, severity }) => `${message}: ${severity}`);
	expect([...new Set(severities)].sort()).toEqual(['belongs: error', 'leans: warning']);
});
