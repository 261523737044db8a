/** Mappings in which everything meets everything: few names, few roles, links and packages all over. */
import fc from 'fast-check';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { keysAfter } from '#core/mapping/order.ts';
import { formatRef } from '#core/mapping/refs.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import {
	KINDS,
	LINK_KINDS,
	SCOPES,
	SENSITIVITIES,
	SIDES,
	SURFACES,
	VOICES
} from '#core/mapping/vocabulary.ts';
import { partialAnswers } from '../../arbitrary-members.ts';

const ROLES: Mapping['roles'] = [
	{ id: 'agent', name: 'Support agent', side: 'internal' },
	{ id: 'owner', name: 'Account owner', side: 'customer' }
];
const rights = fc.subarray(['see', 'perform'] as const);
const maybe = <T>(values: readonly T[]) => fc.constantFrom(undefined, ...values);

const anyItem = fc.record(
	{
		kind: fc.constantFrom('status' as const, ...KINDS),
		name: fc.constantFrom('Invoice', 'Risk score', 'Under review', 'ERR_42', 'Upload', 'History'),
		surface: maybe(SURFACES),
		stage: maybe(['s1', 's2']),
		answers: partialAnswers,
		voice: maybe([undefined, undefined, ...VOICES]),
		scope: maybe([undefined, undefined, ...SCOPES]),
		data: maybe([undefined, ...SENSITIVITIES]),
		highVolume: maybe([undefined, true]),
		contextOnly: maybe([undefined, undefined, undefined, true]),
		access: fc.record({ agent: rights, owner: rights }, { requiredKeys: [], noNullPrototype: true }),
		nextStep: maybe([
			undefined,
			{ text: 'We look at it.' },
			{ text: 'Send it.', actor: 'customer' as const }
		]),
		notes: maybe([undefined, 'n', 'm'])
	},
	{ noNullPrototype: true }
);
const anyPackage = fc.record(
	{
		name: fc.constantFrom('Archive', 'Record'),
		formats: fc.subarray(['pdf', 'csv']),
		mode: maybe(['self-serve', 'approval'] as const),
		approvers: fc.subarray(['agent', 'gone']),
		zone: maybe(['UTC', ' ']),
		contents: fc.array(fc.nat(9), { maxLength: 5 })
	},
	{ noNullPrototype: true }
);
const anyLink = fc.record({
	kind: fc.constantFrom('translates-to' as const, 'translates-to' as const, ...LINK_KINDS),
	from: fc.nat(9),
	to: fc.nat(9),
	label: maybe([undefined, 'l'])
});

/** Small enough that links, packages, rights and namesakes get into each other's way. */
export const tangled: fc.Arbitrary<Mapping> = fc
	.record({
		items: fc.array(anyItem, { minLength: 1, maxLength: 7 }),
		links: fc.array(anyLink, { maxLength: 8 }),
		packages: fc.array(anyPackage, { maxLength: 3 }),
		roles: fc.subarray(ROLES),
		side: fc.constantFrom(...SIDES),
		at: fc.nat(9)
	})
	.map(({ items, links, packages, roles, side, at }) => {
		const idOf = (n: number) => `i${n % items.length}`;
		const orders = keysAfter(null, items.length);
		return canonical({
			...emptyMapping('m', 'Tangled'),
			stages: ['s1', 's2'].map((id, i) => ({ id, name: id, order: `a${i}` })),
			roles: [...roles, { id: 'other', name: 'Other', side }],
			items: items.map(
				(item, i) => ({ ...item, id: `i${i}`, ref: formatRef(i + 1), order: orders[i] }) as unknown as Item
			),
			links: links.map((link, i) => ({ ...link, id: `l${i}`, from: idOf(link.from), to: idOf(link.to) })),
			packages: packages.map(
				({ mode, approvers, zone, contents, ...pack }, i): Package =>
					({
						...pack,
						id: `p${i}`,
						contents: contents.map(idOf),
						times: { created: true, zone },
						access: { mode, trigger: ['owner'], receive: ['owner'], approvers }
					}) as unknown as Package
			),
			decisions: [{ id: 'd', reason: 'r', at: idOf(at) }]
		});
	});
