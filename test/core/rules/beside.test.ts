/** Laws of what is found beside other mappings: each way round the same, once, and whatever a rule throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptFindings } from '#core/commands/accept-findings.ts';
import { applyChanges } from '#core/commands/edit.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Surface } from '#core/mapping/vocabulary.ts';
import { unitsToAccept } from '#core/rules/acceptance.ts';
import { lintBeside, linterBeside, reviewBeside, worstFirst } from '#core/rules/beside.ts';
import { mappingOf } from '#core/rules/example.ts';
import { RULES } from '#core/rules/index.ts';
import { lint } from '#core/rules/lint.ts';
import { placedByName } from '#core/rules/namesakes.ts';
import { review } from '#core/rules/review.ts';
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

describe('an acceptance of what is found beside other mappings', () => {
	const placed = (says: string, surface: Surface) =>
		mappingOf({ says, isBare: true, items: [{ kind: 'field', name: 'Limit', surface }] });
	const here = placed('Here', 'product');
	const there: Mapping = { ...placed('There', 'support'), id: 'there' };
	const all = lintBeside(here, [there]);
	const accepted: Mapping = applyChanges(
		here,
		acceptFindings(
			unitsToAccept(here, all, all, () => 'd'),
			{ reason: 'r', by: 'Ann', on: '2026-01-01' }
		)(here).changes
	);
	const across = (others: readonly Mapping[]) => {
		const { open, accepted: held, stale, idle, unasked } = reviewBeside(accepted, others);
		const isAbout = ({ rule }: { rule: string }) => rule === 'contradicting-placement';
		return {
			open: open.filter(({ rule }) => isAbout({ rule }) || rule === 'stale-acceptance').length,
			held: held.filter(({ finding }) => isAbout(finding)).length,
			stale: stale.length,
			idle: idle.length,
			unasked: unasked.length
		};
	};
	const NONE = { open: 0, held: 0, stale: 0, idle: 0, unasked: 0 };

	it('holds while both stay where they are, whatever the other mapping is called', () => {
		expect(across([there])).toEqual({ ...NONE, held: 1 });
		expect(across([{ ...there, title: 'Renamed' }])).toEqual({ ...NONE, held: 1 });
	});

	it('comes back where the other moves to a third place, and where another mapping contradicts', () => {
		for (const other of [
			{ ...placed('There', 'exports'), id: 'there' },
			{ ...there, id: 'third' }
		])
			expect(across([other])).toEqual({ ...NONE, open: 1, stale: 1 });
	});

	it('is said to be idle only where somebody looked', () => {
		expect(across([placed('There', 'product')])).toEqual({ ...NONE, idle: 1 });
		expect(across([])).toEqual({ ...NONE, unasked: 1 });
		expect(review(accepted)).toMatchObject({ idle: [], unasked: [{ id: 'd' }] });
	});
});
