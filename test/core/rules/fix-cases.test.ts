/** Fixes in single cases: what they take along, what they leave behind, and where none is offered. */
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { mappingOf as exampleMapping } from '#core/rules/example.ts';
import { fixesOf } from '#core/rules/fixes.ts';
import { lint } from '#core/rules/lint.ts';
import type { Example, ExampleItem } from '#core/rules/rule.ts';
import { SETTLED } from './found.ts';

const sequence = () => {
	let made = 0;
	return () => `fresh-${(made += 1)}`;
};
type Parts = Omit<Example, 'says'>;
const mappingOf = (parts: Parts) => exampleMapping({ says: 'A case', ...parts });

const ROLES: Mapping['roles'] = [
	{ id: 'agent', name: 'Support agent', side: 'internal' },
	{ id: 'owner', name: 'Account owner', side: 'customer' }
];
const invoices: ExampleItem = {
	kind: 'download',
	name: 'Invoices',
	surface: 'exports',
	answers: SETTLED.exports
};
const queue: ExampleItem = { kind: 'field', name: 'Queue', surface: 'product', answers: SETTLED.support };
const shown: ExampleItem = {
	kind: 'status',
	name: 'We are on it',
	surface: 'product',
	answers: { ...SETTLED.product, nextAction: 'internal' }
};
const inner: ExampleItem = {
	kind: 'status',
	name: 'Second review',
	surface: 'support',
	answers: SETTLED.translate
};

function fixesIn(example: Parts, rule: string, name: string) {
	const mapping = mappingOf({ roles: ROLES, ...example });
	const idOf = [...mapping.items, ...mapping.packages].find(
		(one) => one.name === name || one.id === name
	)?.id;
	const finding = lint(mapping).find(({ rule: one, at }) => one === rule && 'id' in at && at.id === idOf);
	if (!finding) throw new Error(`${rule} finds nothing at ${name}`);
	const fixes = fixesOf(mapping, finding, sequence());
	return {
		mapping,
		fixes,
		after: fixes.map(({ command }) => applyChanges(mapping, command(mapping).changes))
	};
}

describe('a fix that would only bring another error', () => {
	const cases: [says: string, rule: string, name: string, Parts][] = [
		[
			'a second translation of one status does not go to Product',
			'unplaced-item',
			'Soon done',
			{
				items: [inner, shown, { ...shown, name: 'Soon done', surface: undefined } as ExampleItem],
				links: ['We are on it', 'Soon done'].map((to) => ({ kind: 'translates-to', from: inner.name, to }))
			}
		],
		[
			'what reaches across accounts does not go to Product',
			'unplaced-item',
			'Search',
			{ items: [{ kind: 'action', name: 'Search', scope: 'cross-account', answers: SETTLED.product }] }
		],
		[
			'what a package holds alone does not leave it',
			'deliberation-exposed',
			'Notes',
			{
				items: [{ kind: 'field', name: 'Notes', voice: 'deliberation' }],
				packages: [{ name: 'Archive', contents: ['Notes'] }]
			}
		],
		[
			'nor does all that it holds',
			'internal-data-in-package',
			'Archive',
			{
				items: [{ ...queue, surface: 'support' }],
				packages: [{ name: 'Archive', contents: ['Queue'] }]
			}
		],
		[
			'sensitive data does not go where everybody may take it along',
			'unpackaged-export',
			'Invoices',
			{
				items: [{ ...invoices, data: 'sensitive' }],
				packages: [
					{ name: 'Archive', access: { mode: 'self-serve', trigger: ['owner'], receive: ['owner'] } }
				]
			}
		]
	];
	it.each(cases)('is not offered: %s', (_, rule, name, example) => {
		expect(fixesIn(example, rule, name).fixes).toEqual([]);
	});
});

describe('a fix', () => {
	it('that moves an item inside leaves the rights and the packages of customers behind', () => {
		const { after } = fixesIn(
			{
				items: [{ ...queue, access: { owner: ['see'], agent: ['see'] } }, invoices],
				packages: [{ name: 'Archive', contents: ['Queue', 'Invoices'] }]
			},
			'misplaced-item',
			'Queue'
		);
		const [moved, kept] = after[0]?.items ?? [];
		expect(moved).toMatchObject({ surface: 'support', access: { agent: ['see'] } });
		expect(after[0]?.packages[0]?.contents).toEqual([kept?.id]);
	});

	it('of what no package may contain moves it inside, even where nobody judged it', () => {
		const { fixes, after } = fixesIn(
			{
				items: [{ kind: 'download', name: 'All disputes', surface: 'exports', scope: 'cross-account' }],
				packages: [{ name: 'Archive' }]
			},
			'unpackaged-export',
			'All disputes'
		);
		expect(fixes.map(({ label }) => label)).toEqual(['Move to Support tooling']);
		expect(after[0]?.items[0]?.surface).toBe('support');
	});

	it('for what only the team performs moves it inside before it takes the team off', () => {
		const close: ExampleItem = { kind: 'action', name: 'Force-close', surface: 'product' };
		const offered = (access: ExampleItem['access']) =>
			fixesIn(
				{ items: [{ ...close, ...(access ? { access } : {}) }] },
				'mirrored-permissions',
				'Force-close'
			);
		const { fixes, after } = offered({ agent: ['perform'], owner: ['see'] });
		expect(fixes.map(({ label }) => label)).toEqual(['Move to Support tooling', 'Take your team off it']);
		expect(after[0]?.items[0]).toMatchObject({ surface: 'support', access: { agent: ['perform'] } });
		for (const access of [{ agent: ['perform'], owner: ['perform'] }, { agent: ['see'] }] as const)
			expect(offered(access as unknown as ExampleItem['access']).fixes.map(({ label }) => label)).toEqual([
				'Take your team off it'
			]);
	});

	it('that moves what is all that a package holds is none: the package would be empty', () => {
		const close: ExampleItem = {
			kind: 'action',
			name: 'Close',
			surface: 'product',
			access: { agent: ['perform'] }
		};
		const labels = (contents: string[]) =>
			fixesIn(
				{ items: [close, invoices], packages: [{ name: 'P', contents }] },
				'mirrored-permissions',
				'Close'
			).fixes.map(({ label }) => label);
		expect(labels(['Close'])).toEqual(['Take your team off it']);
		expect(labels(['Close', 'Invoices'])).toEqual(['Move to Support tooling', 'Take your team off it']);
	});

	it('that packs offers first what carries most of the same stage', () => {
		const { after } = fixesIn(
			{
				items: [
					invoices,
					{ ...invoices, name: 'Credits', stage: 's' },
					{ ...invoices, name: 'Debits', stage: 's' }
				],
				packages: [
					{ name: 'A', contents: ['Invoices'] },
					{ name: 'B', contents: ['Credits'] }
				]
			},
			'unpackaged-export',
			'Debits'
		);
		expect(after.map(({ packages }) => packages.map(({ contents }) => contents?.length))).toEqual([
			[1, 2],
			[2, 1]
		]);
	});

	it('that asks for approval names who is inside before who is a customer', () => {
		const example: Parts = {
			items: [{ ...invoices, data: 'audit' }],
			packages: [
				{
					name: 'Archive',
					contents: ['Invoices'],
					access: { mode: 'self-serve', trigger: ['owner'], receive: ['owner'] }
				}
			]
		};
		const approvers = (roles: Mapping['roles']) =>
			fixesIn({ ...example, roles }, 'package-needs-approval', 'Archive').after.map(
				({ packages }) => packages[0]?.access?.approvers
			);
		expect(approvers(ROLES)).toEqual([['agent']]);
		expect(approvers(ROLES.slice(1))).toEqual([['owner']]);
	});

	it('that translates takes what is there already before it adds something', () => {
		const { mapping, after } = fixesIn(
			{
				items: [inner, { kind: 'field', name: 'Draft' }, shown],
				links: [
					{ kind: 'translates-to', from: 'Second review', to: 'Draft' },
					{ kind: 'translates-to', from: 'Draft', to: 'We are on it' }
				]
			},
			'untranslated-status',
			'Second review'
		);
		const [x, draft, read] = mapping.items;
		expect(after[0]?.links.find(({ id }) => id === 'fresh-1')).toMatchObject({ from: x?.id, to: read?.id });
		expect(after[1]?.items.find(({ id }) => id === draft?.id)?.surface).toBe('product');
		expect(after[2]?.items.find(({ id }) => id === 'fresh-2')).toMatchObject({
			kind: 'status',
			surface: 'product'
		});
		expect(after).toHaveLength(3);
	});

	it('that keeps one translation lets the others go, one fix a target', () => {
		const others = ['A', 'B', 'C'].map((name) => ({ ...shown, name }));
		const links = others.map(({ name: to }) => ({ kind: 'translates-to' as const, from: inner.name, to }));
		const { mapping, after } = fixesIn(
			{ items: [inner, ...others], links },
			'ambiguous-translation',
			inner.name
		);
		expect(after.map(({ links: left }) => left.map(({ to }) => to))).toEqual(
			mapping.items.slice(1, 4).map(({ id }) => [id])
		);
	});

	it('that merges leaves two halves of one thing apart', () => {
		const half: ExampleItem = { ...invoices, answers: SETTLED.split };
		const { after } = fixesIn(
			{
				items: [
					{ ...half, surface: 'product' },
					{ ...half, id: 'half' },
					{ ...half, id: 'again', surface: 'support', answers: undefined } as ExampleItem
				],
				packages: [{ name: 'Archive', contents: ['Invoices'] }]
			},
			'duplicate-item',
			'again'
		);
		expect(after).toHaveLength(1);
		expect(after[0]?.items.filter(({ name }) => name === 'Invoices').map(({ surface }) => surface)).toEqual([
			'product',
			'exports'
		]);
	});
});
