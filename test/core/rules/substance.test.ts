/** What makes an acceptance stale and what does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptFindings } from '#core/commands/accept-findings.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { canonical } from '#core/mapping/canonical.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { coverOf, unitsToAccept } from '#core/rules/acceptance.ts';
import { mappingOf } from '#core/rules/example.ts';
import { lint } from '#core/rules/lint.ts';
import { review } from '#core/rules/review.ts';
import { mappings } from '../../arbitraries.ts';
import { fullAnswers } from '../../arbitrary-members.ts';
import { counter, GROUNDS } from './decided.ts';
import { SETTLED } from './found.ts';

// Laws take their time where other work shares the machine.
const LAWS = { timeout: 60_000 };

function acceptedAll(some: Mapping): Mapping {
	const mapping = { ...some, decisions: [] };
	const all = lint(mapping);
	const command = acceptFindings(unitsToAccept(mapping, all, all, counter()), GROUNDS);
	return applyChanges(mapping, command(mapping).changes);
}

/** Every word changed by which people call a thing, and every place among its neighbours. */
function calledOtherwise(mapping: Mapping): Mapping {
	const renamed = <M extends { name: string }>(one: M): M => ({ ...one, name: `${one.name} (new)` });
	return canonical({
		...mapping,
		title: 'Another title',
		stages: [],
		roles: mapping.roles.map(renamed),
		items: mapping.items.map((item) => ({
			...renamed(item),
			order: `z${item.order}`,
			stage: 'elsewhere',
			description: 'Other words.',
			notes: 'A note',
			tags: ['new'],
			acceptance: 'When it is done.'
		})),
		links: mapping.links.map((link) => ({ ...link, label: 'Another label' })),
		packages: mapping.packages.map((one) => ({ ...renamed(one), description: 'Other words.' }))
	});
}

describe('an acceptance holds', LAWS, () => {
	it('when things are called otherwise, described, tagged and moved among each other', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 8 }), (mapping) => {
				const { stale } = review(calledOtherwise(acceptedAll(mapping)));
				// That rule is about the name itself.
				expect(stale.filter(({ finding }) => finding.rule !== 'raw-status-shown')).toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});

	it('when the same content stands in another order', () => {
		const turned = <R extends object>(record: R): R =>
			Object.fromEntries(Object.entries(record).toReversed()) as R;
		fc.assert(
			fc.property(mappings({ maxItems: 8 }), (mapping) => {
				const all = lint(mapping);
				const other = structuredClone(mapping);
				other.items = other.items.map((item) => ({
					...turned(item),
					...(item.answers && {
						answers: turned({
							...item.answers,
							...(item.answers.blastRadius && { blastRadius: item.answers.blastRadius.toReversed() })
						})
					}),
					...(item.access && { access: turned(item.access) })
				}));
				other.packages = other.packages
					.map((one) => ({ ...turned(one), ...(one.contents && { contents: one.contents.toReversed() }) }))
					.toReversed();
				const found = lint(other);
				expect(coverOf(other, found, found)).toEqual(coverOf(mapping, all, all));
			}),
			{ numRuns: 200 }
		);
	});
});

/** An edit that a security reviewer wants to hear of, one for each part of an item's substance. */
const ITEM_EDITS: Record<string, (item: Item) => Partial<Item>> = {
	kind: ({ kind }) => ({ kind: kind === 'field' ? 'download' : 'field' }),
	surface: ({ surface }) => ({ surface: SURFACES.find((one) => one !== surface) }),
	answers: ({ answers }) => ({
		answers: { ...answers, frequency: answers?.frequency === 'recurring' ? 'exception' : 'recurring' }
	}),
	hazards: ({ answers }) => ({
		answers: { ...answers, blastRadius: answers?.blastRadius?.includes('privileged') ? [] : ['privileged'] }
	}),
	voice: ({ voice }) => ({ voice: voice === 'decision' ? 'deliberation' : 'decision' }),
	scope: ({ scope }) => ({ scope: scope === 'cross-account' ? 'own-account' : 'cross-account' }),
	data: ({ data }) => ({ data: data === 'sensitive' ? 'audit' : 'sensitive' }),
	supplied: ({ supplied }) => ({ supplied: !supplied }),
	highVolume: ({ highVolume }) => ({ highVolume: !highVolume }),
	access: ({ access }) => ({ access: { ...access, somebody: ['approve'] } }),
	source: ({ source }) => ({ source: { ...source, field: `${source?.field}_2` } }),
	'who acts': ({ nextStep }) => ({
		nextStep: { ...nextStep, actor: nextStep?.actor === 'system' ? 'internal' : 'system' }
	})
};

/** The same for a package. */
const PACKAGE_EDITS: Record<string, (pack: Package) => Partial<Package>> = {
	contents: ({ contents = [] }) => ({ contents: contents.slice(1) }),
	formats: ({ formats = [] }) => ({ formats: [...formats, 'exe'] }),
	access: ({ access }) => ({
		access: { ...access, mode: access?.mode === 'self-serve' ? 'approval' : 'self-serve' }
	}),
	receivers: ({ access }) => ({ access: { ...access, receive: [...(access?.receive ?? []), 'somebody'] } }),
	times: ({ times }) => ({ times: { ...times, zone: `${times?.zone}, or so` } }),
	layout: ({ layout }) => ({ layout: { ...layout, files: `${layout?.files}, or so` } }),
	fields: () => ({ fields: { f: { name: 'score', item: 'somewhere', order: 'a0' } } }),
	purpose: ({ purpose }) => ({ purpose: purpose === 'other' ? 'migration' : 'other' }),
	...Object.fromEntries(
		(
			[
				'included',
				'excluded',
				'metadata',
				'schemaDocs',
				'volume',
				'retention',
				'expiry',
				'deliveryTime',
				'channel',
				'security'
			] as const
		).map((key) => [key, (pack: Package) => ({ [key]: `${pack[key]}, or so` })])
	)
};

const acceptedAt = (mapping: Mapping, type: string, id: string) =>
	review(mapping).accepted.filter(({ finding: { at } }) => at.type === type && 'id' in at && at.id === id);

describe.each(Object.entries(ITEM_EDITS))('an item’s %s, changed,', LAWS, (_, edit) => {
	it('opens again whatever is found about it still', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 4 }), fullAnswers, (some, answers) => {
				const accepted = acceptedAll({
					...some,
					items: some.items.map((item, i) => (i % 2 ? { ...item, answers } : item))
				});
				for (const item of accepted.items) {
					const items = accepted.items.map((one) => (one === item ? { ...one, ...edit(one) } : one));
					expect(acceptedAt(canonical({ ...accepted, items }), 'item', item.id)).toEqual([]);
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe.each(Object.entries(PACKAGE_EDITS))('a package’s %s, changed,', LAWS, (_, edit) => {
	it('opens again whatever is found about it still', () => {
		const accepted = acceptedAll(
			mappingOf({
				says: 'A package that lacks nearly everything',
				items: [
					{ kind: 'field', name: 'A', surface: 'product', answers: SETTLED.product, data: 'audit' },
					{ kind: 'field', name: 'B', surface: 'support', answers: SETTLED.support }
				],
				packages: [
					{
						name: 'Records',
						contents: ['A', 'B'],
						formats: ['pdf'],
						times: undefined,
						security: ' ',
						retention: undefined
					}
				]
			})
		);
		expect(acceptedAt(accepted, 'package', 'package-1').length).toBeGreaterThan(2);
		const packages = accepted.packages.map((one) => ({ ...one, ...edit(one) }));
		expect(acceptedAt(canonical({ ...accepted, packages }), 'package', 'package-1')).toEqual([]);
	});
});

describe('what lies around a subject', () => {
	const start = acceptedAll(
		mappingOf({
			says: 'The debate behind a decision is in a package',
			roles: [{ id: 'auditor', name: 'Auditor', side: 'internal' }],
			items: [
				{
					...{ kind: 'field', name: 'Minutes', surface: 'exports', voice: 'deliberation' },
					access: { auditor: ['see'] }
				},
				{ kind: 'field', name: 'Said', surface: 'product', answers: SETTLED.product }
			],
			packages: [{ name: 'For the auditor', contents: ['Minutes'], formats: ['pdf'] }]
		})
	);
	const aboutMinutes = (mapping: Mapping) => acceptedAt(mapping, 'item', 'item-1').length;
	const aboutPackage = (mapping: Mapping) => acceptedAt(mapping, 'package', 'package-1').length;

	it('opens the item’s findings again: who gets its package, another package, a link across the line, a role’s side', () => {
		expect(aboutMinutes(start)).toBeGreaterThan(0);
		const [pack] = start.packages as [Package];
		const link = { id: 'l', from: 'item-1', to: 'item-2' };
		for (const around of [
			{ packages: [{ ...pack, access: { ...pack.access, mode: 'self-serve' } }] },
			{ packages: [pack, { ...pack, id: 'package-2' }] },
			{ packages: [] },
			{ links: [{ ...link, kind: 'translates-to' }] },
			{ links: [{ ...link, kind: 'requests', from: 'item-2', to: 'item-1' }] },
			{ roles: [{ id: 'auditor', name: 'Auditor', side: 'customer' }] }
		] as Partial<Mapping>[]) {
			// What was seen before must not be taken for what is there now.
			expect(aboutMinutes({ ...start })).toBeGreaterThan(0);
			expect(aboutMinutes({ ...start, ...around }), JSON.stringify(around)).toBe(0);
		}
		for (const around of [
			{ packages: [{ ...pack, name: 'Other' }] },
			{ links: [{ ...link, kind: 'leads-to' }] },
			{ roles: [{ id: 'auditor', name: 'Auditors', side: 'internal' }] }
		] as Partial<Mapping>[])
			expect(aboutMinutes({ ...start, ...around }), JSON.stringify(around)).toBe(aboutMinutes(start));
	});

	it('opens the package’s findings again: an item in it that became more than it was', () => {
		expect(aboutPackage(start)).toBeGreaterThan(0);
		const with1 = (patch: Partial<Item>) => ({
			...start,
			items: start.items.map((item) => (item.id === 'item-1' ? { ...item, ...patch } : item))
		});
		expect(aboutPackage(with1({ data: 'personal' }))).toBe(0);
		expect(aboutPackage(with1({ scope: 'cross-account' }))).toBe(0);
		expect(aboutPackage(with1({ name: 'Other', stage: 's' }))).toBe(aboutPackage(start));
	});
});
