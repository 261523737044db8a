/** What a rule says to save work must change nothing that is found. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { COLLECTIONS } from '#core/mapping/shape.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { checkMapping } from '#core/rules/check.ts';
import { RULES } from '#core/rules/index.ts';
import { lint } from '#core/rules/lint.ts';
import { linter } from '#core/rules/linter.ts';
import type { Rule } from '#core/rules/rule.ts';
import { mappings } from '../../arbitraries.ts';
import { fullAnswers, partialAnswers } from '../../arbitrary-members.ts';

const LAWS = { timeout: 60_000 };

/** Answered, placed, packed; every item twice, some of them linked: what rules are about happens often. */
const crowded: fc.Arbitrary<Mapping> = fc
	.tuple(
		mappings({ maxItems: 8 }),
		fc.array(fc.oneof(fullAnswers, partialAnswers), { minLength: 8, maxLength: 8 }),
		fc.array(fc.constantFrom(undefined, ...SURFACES), { minLength: 16, maxLength: 16 }),
		fc.array(fc.boolean(), { minLength: 16, maxLength: 16 })
	)
	.map(([mapping, answers, surfaces, coins]) => {
		const items = mapping.items.flatMap((item, i): Item[] => {
			const one: Item = { ...item, answers: answers[i], surface: surfaces[i], contextOnly: undefined };
			return [one, { ...one, id: `${item.id}-2`, ref: `${item.ref}9`, surface: surfaces[i + 8] }];
		});
		const linked = mapping.items.filter((_, i) => coins[i]);
		return {
			...mapping,
			items,
			links: [
				...mapping.links,
				...linked.map(
					({ id }, i) => ({ id: `l-${i}`, kind: 'translates-to', from: id, to: `${id}-2` }) as const
				)
			],
			packages: [
				...mapping.packages,
				{ id: 'p-all', name: 'P', contents: items.filter((_, i) => coins[i]).map(({ id }) => id) }
			]
		};
	});

it('a glance turns down nothing about which something would be found', LAWS, () => {
	const thorough = (rule: Rule): Rule => (rule.scope === 'item' ? { ...rule, concerns: undefined } : rule);
	const withoutGlance = linter(RULES.map(thorough));
	fc.assert(
		fc.property(crowded, (mapping) => {
			expect(withoutGlance(mapping)).toEqual(lint(mapping));
		}),
		{ numRuns: 300 }
	);
});

const READERS = RULES.filter((rule) => rule.scope === 'mapping').filter((rule) => rule.reads !== undefined);

it.each(READERS.map((rule) => [rule.id, rule] as const))('%s reads no more than it says', LAWS, (_, rule) => {
	const unread = COLLECTIONS.filter((list) => !rule.reads?.includes(list));
	const nothing = Object.fromEntries(unread.map((list) => [list, []]));
	fc.assert(
		fc.property(crowded, (mapping) => {
			const stripped: Mapping = { ...mapping, ...nothing, id: 'stripped', title: '', lastRef: 0 };
			if (!rule.reads?.includes('workflow')) delete (stripped as { workflow?: unknown }).workflow;
			expect(checkMapping(rule, stripped)).toEqual(checkMapping(rule, mapping));
		}),
		{ numRuns: 200 }
	);
});
