/** What screens ask of a list of findings is what the list says, however the list came about. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsByRule, countsBySeverity, findingsOf, lint, worstByItem } from '#core/rules/lint.ts';
import { SEVERITIES } from '#core/rules/rule.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { mappings } from '../../arbitraries.ts';
import { anyStep } from '../../arbitrary-commands.ts';

const LAWS = { timeout: 60_000 };

describe('questions to findings', LAWS, () => {
	it('say after any edits, and of two mappings in turn, what they say of a list nobody has seen', () => {
		const steps = fc.array(anyStep, { maxLength: 8 });
		fc.assert(
			fc.property(mappings({ maxItems: 12 }), mappings({ maxItems: 12 }), steps, (mapping, other, edits) => {
				const living = LivingMapping.create(mapping);
				for (const { command } of edits) {
					living.run(command);
					for (const findings of [lint(living.snapshot), lint(other)]) {
						const worst = new Map<string, string>();
						for (const { at, severity } of findings.toReversed())
							if (at.type === 'item') worst.set(at.id, severity);
						expect(worstByItem(findings)).toEqual(worst);
						// A list of which no member was seen before.
						expect(worstByItem(structuredClone(findings))).toEqual(worst);
						const some = findings.filter((_, i) => i % 3 !== 1);
						const fresh = worstByItem(structuredClone(some));
						expect(worstByItem(some)).toEqual(fresh);
					}
				}
				living.destroy();
			})
		);
	});

	it('agree with the list', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 12 }), (mapping) => {
				const findings = lint(mapping);
				const worst = worstByItem(findings);
				for (const { id } of mapping.items) {
					const about = findings.filter(({ at }) => at.type === 'item' && at.id === id);
					// Asked often, too: the first answers come another way than those after.
					for (let i = 0; i < 3; i += 1) expect(findingsOf(findings, id)).toEqual(about);
					expect(worst.get(id)).toBe(about[0]?.severity);
				}
				expect(worstByItem(findings)).toBe(worst);
				const bySeverity = countsBySeverity(findings);
				for (const severity of SEVERITIES)
					expect(bySeverity[severity]).toBe(findings.filter((one) => one.severity === severity).length);
				expect([...countsByRule(findings).values()].reduce((sum, n) => sum + n, 0)).toBe(findings.length);
			})
		);
	});
});
