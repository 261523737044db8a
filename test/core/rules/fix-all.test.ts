/** Many fixes in one step: each has what is its own, and what weighs is left to people. */
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { sorted } from '#core/mapping/order.ts';
import { mappingOf as exampleMapping } from '#core/rules/example.ts';
import { fixAll, fixesOf } from '#core/rules/fixes.ts';
import { lint } from '#core/rules/lint.ts';
import type { Example, ExampleItem } from '#core/rules/rule.ts';
import { SETTLED } from './found.ts';

const sequence = () => {
	let made = 0;
	return () => `fresh-${(made += 1)}`;
};
const mappingOf = (parts: Omit<Example, 'says'>) => exampleMapping({ says: 'A case', ...parts });

const queue: ExampleItem = { kind: 'field', name: 'Queue', surface: 'product', answers: SETTLED.support };
const invoices: ExampleItem = {
	...{ kind: 'download', name: 'Invoices', surface: 'exports', answers: SETTLED.exports }
};
const inner: ExampleItem = {
	...{ kind: 'status', name: 'Second review', surface: 'support', answers: SETTLED.translate }
};

describe('all at once', () => {
	const many = (item: ExampleItem, count = 300) =>
		mappingOf({ items: Array.from({ length: count }, (_, i) => ({ ...item, name: `${item.name} ${i}` })) });

	it('every item of a cell has a place of its own, in the order of the findings', () => {
		const mapping = many(queue);
		const { count, command } = fixAll(mapping, lint(mapping), sequence());
		const after = applyChanges(mapping, command(mapping).changes);
		expect(count).toBe(300);
		const moved = after.items.filter(({ name }) => name.startsWith('Queue'));
		expect(new Set(moved.map(({ surface }) => surface))).toEqual(new Set(['support']));
		expect(new Set(moved.map(({ order }) => order)).size).toBe(300);
		expect(sorted(moved)).toEqual(moved);
	});

	it('every new item has a reference of its own', () => {
		const mapping = many(inner);
		const { count, command } = fixAll(mapping, lint(mapping), sequence());
		const after = applyChanges(mapping, command(mapping).changes);
		expect(count).toBe(300);
		expect(new Set(after.items.map(({ ref }) => ref)).size).toBe(mapping.items.length + 300);
		expect(after.lastRef).toBe(mapping.lastRef + 300);
	});

	it('counts what goes, not what was tried: two findings about one item go with one move', () => {
		const mapping = mappingOf({
			items: [{ ...queue, answers: { ...SETTLED.support, blastRadius: ['internal-logic'] } }]
		});
		const findings = lint(mapping);
		expect(findings).toHaveLength(2);
		const { count, command } = fixAll(mapping, findings, sequence());
		expect(count).toBe(1);
		const left = lint(applyChanges(mapping, command(mapping).changes)).map(({ key }) => key);
		expect(findings.filter(({ key }) => left.includes(key))).toEqual([]);
	});

	it('puts nothing that weighs into a package: that is offered one at a time', () => {
		const offered = (more: Partial<ExampleItem>) => {
			const mapping = mappingOf({ items: [{ ...invoices, ...more }], packages: [{ name: 'Archive' }] });
			const findings = lint(mapping).filter(({ rule }) => rule === 'unpackaged-export');
			const [one] = findings.map((finding) => fixesOf(mapping, finding, sequence()).length);
			return [one, fixAll(mapping, findings, sequence()).count];
		};
		expect(offered({})).toEqual([1, 1]);
		expect(offered({ data: 'personal' })).toEqual([1, 1]);
		expect(offered({ data: 'sensitive' })).toEqual([1, 0]);
		expect(offered({ data: 'audit' })).toEqual([1, 0]);
	});
});
