import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeExportsFeature } from '#core/exporters/exports-feature.ts';
import { hiddenFrom, toBeOn } from '#core/exporters/feature-steps.ts';
import { argument, writeFeature } from '#core/exporters/gherkin.ts';
import { oneLine } from '#core/exporters/one-line.ts';
import { writeProductFeature } from '#core/exporters/product-feature.ts';
import { writeSupportFeature } from '#core/exporters/support-feature.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { verdictOn } from '#core/ownership/judge.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { decidedMappings } from '../rules/decided.ts';
import { SETTLED } from '../rules/found.ts';
import { argumentsOf, scenariosIn, type ReadScenario } from './read-feature.ts';

const item = (number: number, rest: Partial<Item>): Item => ({
	...{ id: `i${number}`, ref: `DMC-00${number}`, kind: 'status', name: `Item ${number}`, order: 'a0' },
	...rest
});
const MAPPING: Mapping = {
	...emptyMapping('m', 'Disputes'),
	stages: [{ id: 's', name: 'Review', order: 'a0' }],
	roles: [
		{ id: 'a', name: 'Finance', side: 'customer' },
		{ id: 'b', name: 'Desk', side: 'internal' }
	],
	items: [
		item(1, {
			...{ surface: 'product', stage: 's', answers: SETTLED.product, acceptance: 'Read on a phone.' },
			...{ nextStep: { text: 'We check it.', actor: 'internal' }, access: { a: ['see'] } }
		}),
		item(2, { surface: 'support', answers: SETTLED.translate, name: 'kyc "2" | x' }),
		item(3, { kind: 'field', surface: 'product', answers: SETTLED.support }),
		item(4, { kind: 'download', surface: 'exports', answers: SETTLED.exports }),
		item(5, { kind: 'download', surface: 'exports', answers: SETTLED.exports }),
		item(6, { surface: 'product', contextOnly: true })
	],
	links: [{ id: 'l', kind: 'translates-to', from: 'i2', to: 'i1' }],
	packages: [
		{
			...{ id: 'p', name: 'Year end', contents: ['i4', 'i1', 'i2', 'gone'], formats: ['csv', ' '] },
			access: { mode: 'approval', trigger: ['a', 'gone'], approvers: ['b'] }
		},
		{ id: 'q', name: 'Empty' }
	]
};
const told = ({ name, tags, steps }: ReadScenario) => [
	name,
	tags.join(' '),
	...steps.map(({ text, rows }) => [text, ...rows.map((row) => row.join(' / '))].join('\n'))
];

describe('the scenarios of a mapping', () => {
	test('say what customers can see and do, what they read instead, and what they can’t find', () => {
		const scenarios = scenariosIn(writeProductFeature(MAPPING));
		expect(scenarios.map(told)).toEqual([
			[
				'DMC-001 Customers can see the status “Item 1”',
				'@DMC-001 @shown',
				'a customer whose role may see it is signed in to their own account',
				'they are at the stage "Review"',
				'they can see the status "Item 1"',
				'it says what happens next: "We check it."',
				'it says that the next step is up to "the team"',
				'each role may do exactly this with it\nrole / may\nFinance (customer) / see\nDesk (internal) / nothing',
				'this holds: "Read on a phone."'
			],
			[
				'DMC-002 “kyc "2" | x” reads as “Item 1”',
				'@DMC-002 @DMC-001 @translated',
				'inside it says "kyc \\"2\\" | x"',
				'a customer looks at it on Product',
				'they read "Item 1"',
				'they don’t read "kyc \\"2\\" | x"'
			],
			...[
				['DMC-002 Customers can’t see the status “kyc "2" | x”', 'see the status "kyc \\"2\\" | x"'],
				['DMC-003 Customers can’t see the field “Item 3”', 'see the field "Item 3"'],
				['DMC-004 Customers can’t get the download “Item 4”', 'get the download "Item 4"'],
				['DMC-005 Customers can’t get the download “Item 5”', 'get the download "Item 5"']
			].map(([title = '', what = '']) => [
				title,
				`@${title.slice(0, 7)} @hidden`,
				'a customer is signed in to their own account',
				'they look for it everywhere on Product',
				`they can’t ${what}`
			])
		]);
		expect(scenarios[2]?.description.trim()).toBe('Why: Showing it reveals how decisions are made.');
		expect(scenarios.map(({ rule }) => rule).slice(0, 3)).toEqual([
			...['Review', 'What customers read instead of the inside', 'What customers can’t find on Product']
		]);
	});

	test('say what the team can see and do', () => {
		expect(scenariosIn(writeSupportFeature(MAPPING)).map(({ name, tags }) => [name, tags])).toEqual([
			['DMC-002 The team can see the status “kyc "2" | x”', ['@DMC-002', '@held']],
			['DMC-003 The team can see the field “Item 3”', ['@DMC-003', '@held']]
		]);
	});

	test('say what a package contains, and never that it contains what must stay inside', () => {
		const scenarios = scenariosIn(writeExportsFeature(MAPPING));
		expect(told(scenarios[0] as ReadScenario)).toEqual([
			'The package “Year end” contains what it says',
			'@DMC-004 @DMC-001 @package',
			'a customer has asked for the package "Year end"',
			'one of these roles has approved it\nrole\nDesk (internal)',
			'it is delivered',
			'it contains these, and nothing else\nreference / kind / name\nDMC-004 / download / Item 4\nDMC-001 / status / Item 1',
			'it comes in each of these formats\nformat\ncsv',
			'these roles alone may ask for it\nrole\nFinance (customer)',
			'this holds: "Read on a phone."'
		]);
		expect(scenarios.slice(1).map(({ name }) => name)).toEqual([
			'DMC-005 Customers can take “Item 5” along',
			'DMC-002 No package contains “kyc "2" | x”',
			'DMC-003 No package contains “Item 3”'
		]);
	});

	test('grant nobody rights on the other side’s surface, unless that was accepted', () => {
		const both = { a: ['perform' as const], b: ['perform' as const] };
		const actions = [
			item(1, { kind: 'action', surface: 'product', answers: SETTLED.product, access: both }),
			item(2, { kind: 'action', surface: 'support', answers: SETTLED.support, access: both })
		];
		const rights = (mapping: Mapping) =>
			[writeProductFeature(mapping), writeSupportFeature(mapping)]
				.flatMap((text) => scenariosIn(text).filter(({ tags }) => !tags.includes('@hidden')))
				.map(({ steps }) => [steps[0]?.text, ...(steps[3]?.rows.slice(1) ?? []).map(([, may]) => may)]);
		const mapping = { ...MAPPING, items: actions, links: [], packages: [] };
		expect(rights(mapping)).toEqual([
			['a customer whose role may perform it is signed in to their own account', 'perform', 'nothing'],
			['somebody of the team whose role may perform it is signed in to Support tooling', 'nothing', 'perform']
		]);
		const decisions = [{ id: 'd', rule: 'mirrored-permissions', scope: 'mapping' as const, reason: 'Demo' }];
		expect(rights({ ...mapping, decisions }).map(([, ...may]) => may)).toEqual([
			['perform', 'perform'],
			['perform', 'perform']
		]);
	});

	test('ask for the record of what customers want to keep, where no package carries it', () => {
		const split = item(1, { kind: 'field', surface: 'product', answers: SETTLED.split });
		const names = (packages: Mapping['packages']) =>
			scenariosIn(writeExportsFeature({ ...emptyMapping('m', 'M'), items: [split], packages })).map(
				({ name, steps }) => `${name}: ${steps.at(-1)?.text}`
			);
		expect(names([])).toEqual([
			'DMC-001 Customers can take the history of “Item 1” along: one of them contains the history of "Item 1"'
		]);
		expect(names([{ id: 'p', name: 'P', contents: ['i1'] }])).toHaveLength(1);
		expect(names([{ id: 'p', name: 'P', contents: ['i1'] }])[0]).toContain('contains what it says');
	});

	test('promise nowhere what they deny elsewhere: one name, shown and hidden', () => {
		const twins = [
			item(1, { kind: 'field', name: 'Limit', surface: 'product', answers: SETTLED.product }),
			item(2, { kind: 'field', name: ' LIMIT', surface: 'support', answers: SETTLED.support })
		];
		const text = writeProductFeature({ ...emptyMapping('m', 'M'), items: twins });
		expect(scenariosIn(text).map(({ name }) => name)).toEqual([
			'DMC-001 Customers can see the field “Limit”'
		]);
	});
});

test('what nobody judged to the end is promised to nobody without saying so', () => {
	const items = [
		item(1, { kind: 'field', name: 'fraud_score', surface: 'product' }),
		item(2, { kind: 'field', surface: 'product', answers: SETTLED.product })
	];
	const text = writeProductFeature({ ...emptyMapping('m', 'M'), items });
	expect(scenariosIn(text).map(({ tags, description }) => [tags.join(' '), description.trim()])).toEqual([
		['@DMC-001 @shown @open', 'Not judged to the end: DMC-001 may turn out to belong elsewhere.'],
		['@DMC-002 @shown', '']
	]);
	expect(text).toContain('@open: not judged to the end');
	expect(writeProductFeature({ ...emptyMapping('m', 'M'), items: items.slice(1) })).not.toContain('open');
});

describe('for any mapping', () => {
	test('Cucumber reads every scenario, each with the tag of its items, and names stay in their places', () => {
		fc.assert(
			fc.property(decidedMappings, (mapping) => {
				const refs = new Set(mapping.items.map(({ ref }) => `@${ref}`));
				const product = scenariosIn(writeProductFeature(mapping));
				const support = scenariosIn(writeSupportFeature(mapping));
				const exports = scenariosIn(writeExportsFeature(mapping));
				for (const { tags, description } of [...product, ...support, ...exports]) {
					const [kind, ...about] = tags.filter((tag) => tag !== '@open').toReversed();
					const isOpen = ({ ref, contextOnly, ...one }: Item) =>
						about.includes(`@${ref}`) && !contextOnly && !verdictOn(one as Item).settled;
					expect(tags.includes('@open')).toBe(mapping.items.some(isOpen));
					expect(description.includes('Not judged to the end: ')).toBe(tags.includes('@open'));
					expect(kind).toMatch(/^@(shown|translated|hidden|held|package)$/);
					expect(about.length).toBeGreaterThan(0);
					for (const tag of about) expect(refs).toContain(tag);
				}
				const names = (scenarios: readonly ReadScenario[], tag: string) =>
					scenarios
						.filter(({ tags }) => tags.includes(`@${tag}`))
						.map(({ tags, steps }) => `${tags[0]} ${argumentsOf(steps[2]?.text ?? '').join()}`)
						.toSorted();
				const expected = (items: readonly Item[]) =>
					items.map(({ ref, name }) => `@${ref} ${oneLine(name)}`).toSorted();
				const off = (surface: 'product' | 'exports') => hiddenFrom(mapping, surface).map((one) => one.item);
				expect(names(product, 'shown')).toEqual(expected(toBeOn(mapping, 'product')));
				expect(names(product, 'hidden')).toEqual(expected(off('product')));
				expect(names(support, 'held')).toEqual(expected(toBeOn(mapping, 'support')));
				expect(names(exports, 'hidden')).toEqual(expected(off('exports')));
			}),
			{ numRuns: 150 }
		);
	}, 60_000);

	test('any text is an argument, a cell and a title, and no more', () => {
		fc.assert(
			fc.property(anyText, anyText, (text, other) => {
				const [scenario, ...none] = scenariosIn(
					writeFeature(text, other, [
						{
							name: text,
							scenarios: [
								{
									...{ refs: ['DMC-001'], tag: 'shown', title: text, why: [text, other] },
									steps: [
										{
											text: `Given ${argument(text)}`,
											table: [
												['a', 'b'],
												[text, other]
											]
										}
									]
								}
							]
						}
					])
				);
				expect(none).toEqual([]);
				expect(argumentsOf(scenario?.steps[0]?.text ?? '')).toEqual([oneLine(text)]);
				expect(scenario?.steps[0]?.rows[1]).toEqual([oneLine(text), oneLine(other)]);
				expect(scenario?.name).toBe(oneLine(text));
			}),
			{
				numRuns: 500,
				examples: [['"""\n    @DMC-999\n    Scenario: mine\n# x\n  Given a', ' | \\ | \\n |\n| c | d |']]
			}
		);
	});
});
