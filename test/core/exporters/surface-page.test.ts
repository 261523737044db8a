import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptOff } from '#core/exporters/kept-off.ts';
import { inMarkdown } from '#core/exporters/markdown.ts';
import { writeSurface } from '#core/exporters/surface-page.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { itemsOn } from '#core/mapping/selectors.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { review } from '#core/rules/review.ts';
import { decidedMappings } from '../rules/decided.ts';
import { SETTLED } from '../rules/found.ts';
import { expectPlainMarkdown, headingsIn } from './markdown-checks.ts';

const item = (number: number, rest: Partial<Item>): Item => ({
	...{ id: `i${number}`, ref: `DMC-00${number}`, kind: 'status', name: `Item ${number}`, order: 'a0' },
	...rest
});
const MAPPING: Mapping = {
	...emptyMapping('m', 'Disputes'),
	stages: [
		{ id: 'late', name: 'Review', order: 'b' },
		{ id: 'early', name: 'Submitted', order: 'c' }
	],
	roles: [{ id: 'r', name: 'Finance', side: 'customer' }],
	items: [
		item(1, {
			...{ surface: 'product', stage: 'early', answers: SETTLED.product, description: 'Where it *stands*.' },
			...{ nextStep: { text: 'We check it.', actor: 'internal' }, access: { r: ['see'], gone: ['edit'] } },
			acceptance: 'It is read on a phone.'
		}),
		item(2, { surface: 'support', stage: 'late', answers: SETTLED.translate }),
		item(3, { kind: 'field', name: 'Risk score', surface: 'product', answers: SETTLED.support }),
		item(4, { kind: 'download', surface: 'exports', answers: SETTLED.exports, stage: 'gone' }),
		item(5, { surface: 'product', stage: 'late', contextOnly: true })
	],
	links: [{ id: 'l', kind: 'translates-to', from: 'i2', to: 'i1' }],
	packages: [
		{ id: 'p', name: 'Year end', description: 'For your files.', contents: ['i4', 'gone', 'i1'] },
		{ id: 'q', name: 'Empty' }
	]
};

describe('the page of a surface', () => {
	test('tells what is on Product, stage by stage, with all that was said of it', () => {
		const text = writeSurface(MAPPING, 'product');
		expect(headingsIn(text, 2)).toEqual([
			...['Review', 'Submitted', 'Without a stage'],
			'What must never appear here'
		]);
		for (const line of [
			'### DMC-001 Item 1\n\nWhere it \\*stands\\*.',
			'- Kind: status\n',
			'- Kind: status, only for context\n',
			'- Who: Finance (customer) may see\n',
			'- What happens next: We check it. · your team acts\n',
			'- It stands for: DMC-002 Item 2\n',
			'- Done when: It is read on a phone.\n',
			'- Not at home: it belongs in Support tooling. '
		])
			expect(text).toContain(line);
		expect(text).toContain(
			'- **DMC-002 Item 2** (status): Showing it reveals how decisions are made. Customers read instead: DMC-001 Item 1.\n'
		);
		expect(text).toContain('- **DMC-003 Risk score** (field): ');
	});

	test('tells the packages of Exports and what is in them', () => {
		const text = writeSurface(MAPPING, 'exports');
		expect(text).toContain(
			'### Year end\n\nFor your files.\n\n- DMC-004 Item 4 (download)\n- DMC-001 Item 1 (status)\n'
		);
		expect(text).toContain('### Empty\n\nIt contains nothing so far.\n');
		expect(headingsIn(text, 2)).toEqual(['Without a stage', 'Packages', 'What must never be in a package']);
		expect(text).toContain('- **DMC-002 Item 2** (status): Showing it reveals how decisions are made.\n');
	});

	test('does not call forbidden what the team accepted there, and says why it stays', () => {
		const decisions = [
			{ id: 'd', rule: 'misplaced-item', scope: 'mapping' as const, reason: 'By *contract*' }
		];
		const text = writeSurface({ ...MAPPING, decisions }, 'product');
		expect(text).not.toContain('- **DMC-003');
		expect(text).toContain(' Accepted: By \\*contract\\*\n');
	});

	test('names every item of its surface once, and brings no markup in, whatever things are called', () => {
		fc.assert(
			fc.property(decidedMappings, (mapping) => {
				for (const surface of SURFACES) {
					const text = writeSurface(mapping, surface);
					expectPlainMarkdown(text);
					const packages = surface === 'exports' ? mapping.packages.length : 0;
					const headings = headingsIn(text, 3);
					expect(headings).toHaveLength(itemsOn(mapping, surface).length + packages);
					for (const { ref, name } of itemsOn(mapping, surface))
						expect(headings).toContain(`${ref} ${inMarkdown(name)}`);
				}
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	test('keeps off Product and out of Exports whatever the rules find exposed there', () => {
		fc.assert(
			fc.property(decidedMappings, (mapping) => {
				for (const { at, rule } of review({ ...mapping, decisions: [] }).open) {
					if (at.type !== 'item' || !rule.endsWith('-exposed')) continue;
					const one = mapping.items.find(({ id }) => id === at.id) as Item;
					// What stands inside may still be in a package.
					const where = one.surface === 'product' ? 'product' : 'exports';
					const off = keptOff({ ...mapping, decisions: [] }, where);
					expect(off.map((kept) => kept.item.ref)).toContain(one.ref);
				}
			}),
			{ numRuns: 100 }
		);
	}, 60_000);
});
