/** Laws of what is found beside other mappings: each way round the same, once, and whatever a rule throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '#core/mapping/schema.ts';
import { lintBeside, linterBeside, worstFirst } from '#core/rules/beside.ts';
import { mappingOf } from '#core/rules/example.ts';
import { RULES } from '#core/rules/index.ts';
import { lint } from '#core/rules/lint.ts';
import { placedByName } from '#core/rules/namesakes.ts';
import { SEVERITIES, defineLibraryRule, type Rule, type RuleWords } from '#core/rules/rule.ts';
import { anyMapping, mappings } from '../../arbitraries.ts';

const LAWS = { timeout: 60_000 };

const withId = (mapping: Mapping, id: string): Mapping => ({ ...mapping, id });
const anyOthers = fc
	.array(mappings({ maxItems: 12 }), { maxLength: 4 })
	.map((list) => list.map((mapping, i) => withId(mapping, `other-${i}`)));

const words = (id: string): RuleWords<'seen'> => ({
	...(RULES[0] as Rule),
	id,
	severity: 'advice',
	messages: { seen: '“{name}” was seen.' }
});

describe('lintBeside', LAWS, () => {
	it('finds each item at most once beside each other mapping, and only what both have placed', () => {
		fc.assert(
			fc.property(anyMapping, anyOthers, (mapping, others) => {
				const findings = lintBeside(mapping, others);
				expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
				for (const { rule, at, beside } of findings) {
					expect(rule).not.toBe('rule-failed');
					expect(others.some(({ id }) => id === beside)).toBe(true);
					const item = at.type === 'item' ? mapping.items.find(({ id }) => id === at.id) : undefined;
					expect(item?.surface).toBeTruthy();
					expect(item?.contextOnly).not.toBe(true);
				}
			})
		);
	});

	it('finds as many names apart the other way round, and none beside a copy of itself', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 12 }), mappings({ maxItems: 12 }), (one, other) => {
				const [a, b] = [withId(one, 'a'), withId(other, 'b')];
				expect(lintBeside(a, [b])).toHaveLength(lintBeside(b, [a]).length);
				expect(lintBeside(a, [withId(one, 'copy')])).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('does not depend on the order of the others, nor on that of their items', () => {
		fc.assert(
			fc.property(anyMapping, anyOthers, (mapping, others) => {
				const turned = others.map((other) => ({ ...other, items: other.items.toReversed() })).reverse();
				const here = { ...mapping, items: mapping.items.toReversed() };
				expect(lintBeside(here, turned)).toEqual(lintBeside(mapping, others));
			})
		);
	});

	it('speaks of the first by reference, here and there, however the lists are held', () => {
		const two = mappingOf({
			says: 'Two of a name',
			isBare: true,
			items: [
				{ kind: 'field', name: 'Limit', surface: 'product' },
				{ kind: 'field', name: 'limit', surface: 'support' }
			]
		});
		const other = mappingOf({
			says: 'One',
			isBare: true,
			items: [{ kind: 'field', name: 'Limit', surface: 'exports' }]
		});
		const turned = (mapping: Mapping) => ({ ...mapping, items: mapping.items.toReversed() });
		for (const here of [two, turned(two)])
			expect(lintBeside(here, [other]).map(({ at }) => at)).toEqual([{ type: 'item', id: 'item-1' }]);
		for (const there of [two, turned(two)])
			expect(lintBeside(other, [there]).map(({ data }) => data?.['there'])).toEqual(['on Product']);
	});

	it('is no part of what runs after an edit', () => {
		const mapping = mappingOf({ says: 'One', items: [{ kind: 'field', name: 'A', surface: 'product' }] });
		expect(lint(mapping).filter(({ beside }) => beside !== undefined)).toEqual([]);
	});
});

describe('a rule across mappings that throws', () => {
	const one = mappingOf({ says: 'One', isBare: true, items: [{ kind: 'field', name: 'A' }] });
	const seen = defineLibraryRule({
		...words('seen'),
		*check() {
			yield { at: { type: 'item', id: 'item-1' }, message: 'seen', data: { name: 'A' }, beside: 'x' };
		}
	});
	const broken = defineLibraryRule({
		...words('broken'),
		*check() {
			yield { at: { type: 'mapping' }, message: 'seen', data: { name: 'A' } };
			throw new TypeError('x is not a function');
		}
	});

	it('becomes a finding, worst first, and the others still run', () => {
		expect(linterBeside([seen, broken])(one, []).map(({ rule, key }) => [rule, key])).toEqual([
			['rule-failed', 'rule-failed/mapping/mapping/broken'],
			['seen', 'seen/item:item-1/seen/x']
		]);
	});
});

it('puts errors first and keeps the order of the rest', () => {
	fc.assert(
		fc.property(mappings({ maxItems: 8 }), (mapping) => {
			const findings = lint(mapping);
			expect(worstFirst(findings.toReversed().toReversed())).toEqual(findings);
			const severities = worstFirst(findings.toReversed()).map(({ severity }) =>
				SEVERITIES.indexOf(severity)
			);
			expect(severities).toEqual(severities.toSorted((a, b) => a - b));
		}),
		{ numRuns: 50 }
	);
});

it('groups what is placed by kind and name', () => {
	const { items } = mappingOf({
		says: 'Names',
		isBare: true,
		items: [
			{ kind: 'field', name: 'VAT number', surface: 'product' },
			{ kind: 'field', name: ' vat  NUMBER', surface: 'exports' },
			{ kind: 'status', name: 'VAT number', surface: 'product' },
			{ kind: 'field', name: 'vat number' }
		]
	});
	expect([...placedByName(items).values()].map((group) => group.map(({ id }) => id))).toEqual([
		['item-1', 'item-2'],
		['item-3']
	]);
});
