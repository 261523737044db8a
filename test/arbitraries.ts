/**
 * Mappings as fast-check imagines them: valid, canonical, every member of the format in use, unknown keys on
 * every level, and texts that have broken programs before. Commands on them: `arbitrary-commands.ts`.
 */
import fc from 'fast-check';
import { canonical } from '#core/mapping/canonical.ts';
import { keysAfter } from '#core/mapping/order.ts';
import { formatRef } from '#core/mapping/refs.ts';
import { BODIES, anyItemBody, oneOf, someOf, textsOf } from './arbitrary-members.ts';
import { anyId, anyName, anyText } from './arbitrary-texts.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { FORMAT, FORMAT_VERSION, WORKFLOW_KINDS } from '#core/mapping/vocabulary.ts';

/** A list whose members have identifiers of their own. */
function listOf<M extends object>(body: fc.Arbitrary<M>, maxLength: number) {
	return fc
		.uniqueArray(fc.tuple(anyId, body), { maxLength, selector: ([id]) => id })
		.map((pairs) => pairs.map(([id, rest]) => ({ ...rest, id })));
}

/** Gives the members of lists real ones of each other most of the time, so that links lead somewhere. */
function connected(mapping: Mapping, seed: number): Mapping {
	let turn = seed;
	const pick = (members: readonly { id: string }[], otherwise: string) => {
		turn = (turn * 7 + 3) % 101;
		return turn % 5 === 0 ? otherwise : (members[turn % Math.max(1, members.length)]?.id ?? otherwise);
	};
	return {
		...mapping,
		items: mapping.items.map((item) =>
			item.stage ? { ...item, stage: pick(mapping.stages, item.stage) } : item
		),
		links: mapping.links.map((link) => ({
			...link,
			from: pick(mapping.items, link.from),
			to: pick(mapping.items, link.to)
		})),
		packages: mapping.packages.map((one) => ({
			...one,
			...(one.contents ? { contents: one.contents.map((id) => pick(mapping.items, id)) } : {}),
			...(one.fields ? { fields: connectedFields(one.fields, mapping, pick) } : {})
		}))
	};
}

/** Fields come from items that are there, and refer to each other. */
function connectedFields(
	fields: NonNullable<Package['fields']>,
	{ items }: Mapping,
	pick: (members: readonly { id: string }[], otherwise: string) => string
): NonNullable<Package['fields']> {
	const ids = Object.keys(fields).map((id) => ({ id }));
	return Object.fromEntries(
		Object.entries(fields).map(([id, field]) => [
			id,
			{
				...field,
				...(field.item === undefined ? {} : { item: pick(items, field.item) }),
				...(field.refersTo === undefined ? {} : { refersTo: pick(ids, field.refersTo) })
			}
		])
	);
}

/** References of items that were merged into one; usually there are none. */
const anyFormerRefs: fc.Arbitrary<Pick<Item, 'formerRefs'>> = fc.oneof(
	{ weight: 3, arbitrary: fc.constant({}) },
	{
		weight: 1,
		arbitrary: fc
			.array(fc.integer({ min: 2000, max: 2400 }).map(formatRef), { minLength: 1, maxLength: 2 })
			.map((formerRefs) => ({ formerRefs }))
	}
);

/** Any valid mapping in canonical form: what `readMappingText` gives back is equal to it. */
export function mappings({ maxItems = 6 } = {}): fc.Arbitrary<Mapping> {
	const items = fc
		.tuple(
			listOf(anyItemBody, maxItems),
			fc.uniqueArray(fc.integer({ min: 1, max: 1999 }), { minLength: maxItems, maxLength: maxItems }),
			anyOrders(maxItems),
			fc.array(anyFormerRefs, { minLength: maxItems, maxLength: maxItems })
		)
		.map(([bodies, numbers, orders, former]) =>
			bodies.map((body, i) => ({
				...body,
				...former[i],
				ref: formatRef(numbers[i] as number),
				order: orders[i] as string
			}))
		);
	const ordered = <M extends object>(body: fc.Arbitrary<M>, maxLength: number) =>
		fc
			.tuple(listOf(body, maxLength), anyOrders(maxLength))
			.map(([bodies, orders]) => bodies.map((one, i) => ({ ...one, order: orders[i] as string })));
	const known = someOf(
		{
			workflow: someOf({ kind: oneOf(WORKFLOW_KINDS), ...textsOf('name', 'description', 'pain') }),
			createdAt: fc.constantFrom('2026-01-31T08:00:00.000Z', '2024-02-29'),
			template: someOf({ version: anyText, title: anyText }, { id: anyText }),
			votingCopyOf: someOf({}, { id: anyId, title: anyText })
		},
		{
			format: fc.constant(FORMAT),
			version: fc.constant(FORMAT_VERSION),
			id: anyId,
			title: anyName,
			lastRef: fc.nat({ max: 3000 }),
			stages: ordered(BODIES.stages, 4),
			roles: listOf(BODIES.roles, 3),
			items,
			links: listOf(BODIES.links, 4),
			packages: listOf(BODIES.packages, 2),
			measures: listOf(BODIES.measures, 2),
			decisions: listOf(BODIES.decisions, 2),
			agenda: ordered(BODIES.agenda, 2),
			parked: ordered(BODIES.parked, 2),
			views: ordered(BODIES.views, 2),
			handOffs: ordered(BODIES.handOffs, 2),
			replies: listOf(BODIES.replies, 3)
		}
	);
	return fc
		.tuple(known, fc.nat({ max: 100 }))
		.map(([mapping, seed]) => canonical(connected(mapping as unknown as Mapping, seed)));
}

export const anyMapping = mappings();

/** Sort keys: mostly ours, sometimes equal, sometimes foreign ones as a file made by hand has them. */
function anyOrders(count: number): fc.Arbitrary<string[]> {
	const own = fc.shuffledSubarray(keysAfter(null, count), { minLength: count, maxLength: count });
	const foreign = fc.array(fc.constantFrom('a0', '001', '002', 'zz', 'Ä', '~'), {
		minLength: count,
		maxLength: count
	});
	return fc.oneof({ weight: 3, arbitrary: own }, { weight: 1, arbitrary: foreign });
}
