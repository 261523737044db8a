/** Laws of the linter: what is remembered is never stale, order is no accident, one broken rule breaks nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editItems } from '#core/commands/edit-items.ts';
import { addMember } from '#core/commands/members.ts';
import { renameMapping } from '#core/commands/edit-mapping.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { refNumber } from '#core/mapping/shape.ts';
import { mappingOf } from '#core/rules/example.ts';
import { RULES } from '#core/rules/index.ts';
import { lint } from '#core/rules/lint.ts';
import { linter } from '#core/rules/linter.ts';
import {
	SEVERITIES,
	defineItemRule,
	defineMappingRule,
	type Finding,
	type Rule,
	type RuleWords
} from '#core/rules/rule.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { anyMapping, mappings } from '../../arbitraries.ts';
import { anyStep } from '../../arbitrary-commands.ts';

const words = (id: string): RuleWords<'seen'> => ({
	...(RULES.find(({ scope }) => scope === 'mapping') as Rule),
	id,
	severity: 'advice',
	messages: { seen: '“{name}” was seen.' }
});

/** By a linter that has seen nothing, of objects and under a name that nothing is remembered of. */
let copies = 0;
function afresh(mapping: Mapping): readonly Finding[] {
	copies += 1;
	return linter(RULES)({ ...structuredClone(mapping), id: `copy-${copies}` });
}

const itemOf = (mapping: Mapping, id: string) => mapping.items.find((item) => item.id === id);

// Laws take their time where other work shares the machine.
const LAWS = { timeout: 60_000 };

describe('lint', LAWS, () => {
	it('finds nothing in an empty mapping', () => {
		expect(lint(emptyMapping('m', 'Nothing yet'))).toEqual([]);
	});

	it('gives after any edits what a linter that has seen nothing gives: nothing remembered is stale', () => {
		// Two open mappings and a third that is only looked at, in any turns; the second may be a copy of the first.
		const turns = fc.array(
			fc.record({
				at: fc.nat({ max: 1 }),
				step: fc.option(anyStep, { nil: undefined }),
				isBack: fc.boolean()
			}),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(anyMapping, fc.option(anyMapping), anyMapping, turns, (start, other, looked, steps) => {
				const open = [start, other ?? start].map((mapping) => LivingMapping.create(mapping));
				for (const { at, step, isBack } of steps) {
					const living = open[at] as LivingMapping;
					if (step) living.run(step.command);
					else if (isBack) living.undo();
					else living.redo();
					expect(lint(living.snapshot)).toEqual(afresh(living.snapshot));
					expect(lint(looked)).toEqual(afresh(looked));
				}
				for (const [i, living] of open.entries()) {
					while (living.undoLabel !== undefined) living.undo();
					expect(lint(living.snapshot)).toEqual(afresh(i === 0 ? start : (other ?? start)));
					living.destroy();
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('does not depend on the order in which a mapping holds its lists', () => {
		const shuffled = (mapping: Mapping) =>
			fc
				.tuple(
					fc.shuffledSubarray(mapping.items, { minLength: mapping.items.length }),
					fc.shuffledSubarray(mapping.links, { minLength: mapping.links.length }),
					fc.shuffledSubarray(mapping.packages, { minLength: mapping.packages.length }),
					fc.shuffledSubarray(mapping.roles, { minLength: mapping.roles.length })
				)
				.map(([items, links, packages, roles]): Mapping => ({ ...mapping, items, links, packages, roles }));
		fc.assert(
			fc.property(
				mappings({ maxItems: 12 }).chain((mapping) => fc.tuple(fc.constant(mapping), shuffled(mapping))),
				([mapping, other]) => {
					expect(lint(other)).toEqual(lint(mapping));
				}
			),
			{ numRuns: 150 }
		);
	});

	it('never judges what only gives context', () => {
		fc.assert(
			fc.property(anyMapping, (mapping) => {
				for (const { at } of lint(mapping))
					if (at.type === 'item') expect(itemOf(mapping, at.id)?.contextOnly).not.toBe(true);
				const context = { ...mapping, items: mapping.items.map((item) => ({ ...item, contextOnly: true })) };
				expect(lint(context).filter(({ at }) => at.type === 'item')).toEqual([]);
			})
		);
	});

	it('looks at any mapping without a rule failing, and gives each finding a key of its own', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 12 }), (mapping) => {
				const findings = lint(mapping);
				expect(findings.filter(({ rule }) => rule === 'rule-failed')).toEqual([]);
				expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
				// What caused it, for whoever asks why.
				for (const { because } of findings) expect(because?.every((cause) => cause.trim() !== '')).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});

	it('gives errors first, then by rule, then by reference', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 12 }), (mapping) => {
				const places = lint(mapping).map(({ severity, rule, at }): [number, string, number] => [
					SEVERITIES.indexOf(severity),
					rule,
					at.type === 'item' ? refNumber(itemOf(mapping, at.id)?.ref ?? '') : 0
				]);
				const sorted = places.toSorted(
					(a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[2] - b[2])
				);
				expect(places).toEqual(sorted);
			})
		);
	});
});

describe('what is remembered', () => {
	const start = mappingOf({
		says: 'Three items',
		isBare: true,
		items: ['A', 'B', 'C'].map((name) => ({ kind: 'field', name, surface: 'product' }))
	});

	it('is looked at again only where an edit touched it', () => {
		const seen: string[] = [];
		const look = defineItemRule({
			...words('look'),
			*check({ name }) {
				seen.push(name);
				yield { message: 'seen', data: { name } };
			}
		});
		const run = linter([look]);
		const first = run(start);
		expect(run(start)).toBe(first);
		const edited = applyChanges(start, editItems(['item-2'], { name: 'B2' })(start).changes);
		const second = run(edited);
		expect(seen).toEqual(['A', 'B', 'C', 'B2']);
		expect(second.map(({ text }) => text)).toEqual(['“A” was seen.', '“B2” was seen.', '“C” was seen.']);
		expect(second[0]).toBe(first[0]);
		run(applyChanges(edited, renameMapping('Another title')(edited).changes));
		expect(seen).toHaveLength(4);
	});

	it('does not hide what a new link or package changes', () => {
		const owed = mappingOf({
			says: 'A translation is owed',
			items: [
				{
					kind: 'status',
					name: 'Raw',
					surface: 'support',
					answers: { frequency: 'recurring', blastRadius: ['internal-logic'] }
				},
				{ kind: 'field', name: 'Said', surface: 'product' }
			]
		});
		const rules = (mapping: Mapping) => lint(mapping).map(({ rule }) => rule);
		expect(rules(owed)).toContain('untranslated-status');
		const link = { id: 'l', kind: 'translates-to', from: 'item-1', to: 'item-2' } as const;
		const paid = applyChanges(owed, addMember('links', link)(owed).changes);
		expect(rules(paid)).not.toContain('untranslated-status');
	});
});

describe('a rule that throws', () => {
	const start = mappingOf({
		says: 'Two items and context',
		isBare: true,
		items: [
			{ kind: 'field', name: 'A' },
			{ kind: 'field', name: 'B' },
			{ kind: 'field', name: 'C', contextOnly: true }
		]
	});
	const seen = defineItemRule({
		...words('seen'),
		*check({ name }) {
			yield { message: 'seen', data: { name } };
		}
	});
	const found = (...rules: Rule[]) => linter(rules)(start).map(({ rule, text }) => `${rule}: ${text}`);

	it('becomes a finding about the item it threw on, and the rest still runs', () => {
		const broken = defineItemRule({
			...words('broken'),
			*check({ name }) {
				yield { message: 'seen', data: { name } };
				if (name === 'B') throw new TypeError('x is not a function');
			}
		});
		expect(found(broken, seen)).toEqual([
			'rule-failed: The rule broken could not look at “B” (x is not a function), so nothing is known about it.',
			'broken: “A” was seen.',
			'seen: “A” was seen.',
			'seen: “B” was seen.'
		]);
	});

	it('becomes one finding where it looks at the whole, whatever it throws', () => {
		const broken = defineMappingRule({
			...words('broken'),
			*check() {
				yield { at: { type: 'item', id: 'item-1' }, message: 'seen', data: { name: 'A' } };
				throw 'a text';
			}
		});
		expect(found(broken, seen)).toEqual([
			'rule-failed: The rule broken could not look at this mapping (a text), so nothing is known about it.',
			'seen: “A” was seen.',
			'seen: “B” was seen.'
		]);
	});

	it('has failed too where a message lacks a value or does not exist', () => {
		const silent = defineItemRule({
			...words('silent'),
			*check() {
				yield { message: 'seen' };
			}
		});
		const lost = defineMappingRule({
			...words('lost'),
			*check() {
				yield { at: { type: 'mapping' }, message: 'toString' as 'seen' };
			}
		});
		const findings = linter([lost, silent])(start);
		expect(findings.map(({ rule, severity, data }) => [rule, severity, data?.['rule']])).toEqual([
			['rule-failed', 'warning', 'silent'],
			['rule-failed', 'warning', 'silent'],
			['rule-failed', 'warning', 'lost']
		]);
		expect(new Set(findings.map(({ key }) => key)).size).toBe(3);
	});

	it('may name an item that only gives context or is gone, in any order: that is mended', () => {
		const stray = defineMappingRule({
			...words('stray'),
			*check() {
				for (const id of ['item-3', 'item-2', 'gone', 'item-1'])
					yield { at: { type: 'item', id }, message: 'seen', data: { name: id } };
			}
		});
		expect(found(stray)).toEqual(['stray: “item-1” was seen.', 'stray: “item-2” was seen.']);
	});
});
