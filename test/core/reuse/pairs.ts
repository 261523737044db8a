/** Pairs of mappings that have much in common: few names, some by the same identifiers, some from one template. */
import fc from 'fast-check';
import { canonical } from '#core/mapping/canonical.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { PartList } from '#core/reuse/parts.ts';
import { anyMapping } from '../../arbitraries.ts';

const FEW = ['Limit', ' limit', 'Status', 'constructor', '__proto__', '👩‍👩‍👧‍👦'];

/** The same mapping with names of a handful: namesakes are the rule. */
function narrowed(mapping: Mapping, seed: number): Mapping {
	const named = <M extends { name: string }>(list: readonly M[]): M[] =>
		list.map((member, i) => ({ ...member, name: FEW[(seed + i * 5) % FEW.length] as string }));
	return canonical({
		...mapping,
		stages: named(mapping.stages),
		roles: named(mapping.roles),
		items: named(mapping.items),
		packages: named(mapping.packages),
		measures: named(mapping.measures)
	});
}

const anyNarrow = fc.tuple(anyMapping, fc.nat({ max: 5 })).map(([mapping, seed]) => narrowed(mapping, seed));
const TEMPLATE = { id: 'one-template' };

export const anyPair: fc.Arbitrary<readonly [Mapping, Mapping]> = fc.oneof(
	fc.tuple(anyMapping, anyMapping),
	fc.tuple(anyNarrow, anyNarrow),
	fc.tuple(anyNarrow, anyNarrow).map(([a, b]): [Mapping, Mapping] => [
		{ ...a, template: TEMPLATE },
		{ ...b, template: TEMPLATE }
	]),
	anyNarrow.map((one): [Mapping, Mapping] => [
		one,
		{ ...one, id: `${one.id}-copy`, items: one.items.slice(1) }
	]),
	anyNarrow.map((one): [Mapping, Mapping] => [{ ...one, items: one.items.slice(1) }, one]),
	// One identifier for two things: what is a stage “Limit” here is a stage “Status” there.
	fc
		.tuple(anyMapping, fc.nat({ max: 5 }), fc.nat({ max: 5 }))
		.map(([one, a, b]): [Mapping, Mapping] => [narrowed(one, a), narrowed(one, b)]),
	fc
		.tuple(anyNarrow, anyNarrow, fc.nat({ max: 5 }))
		.map(([a, b, seed]): [Mapping, Mapping] => [a, canonical(narrowed(crossed(a, b), seed))])
);

/** The other with identifiers of mine, whatever those stand for here. */
function crossed(mine: Mapping, other: Mapping): Mapping {
	const idsOf = (list: PartList) =>
		new Map(mine[list].map(({ id }, i) => [other[list][i]?.id ?? `none ${i}`, id]));
	const [stages, items] = [idsOf('stages'), idsOf('items')];
	const renamed = <M extends { id: string }>(list: PartList, members: readonly M[]): M[] => {
		const ids = idsOf(list);
		return members.flatMap((member) => {
			const id = ids.get(member.id);
			return id === undefined ? [] : [{ ...member, id }];
		});
	};
	const to = (ids: ReadonlyMap<string, string>, id: string) => ids.get(id) ?? id;
	return {
		...other,
		stages: renamed('stages', other.stages),
		roles: renamed('roles', other.roles),
		items: renamed('items', other.items).map((item) =>
			item.stage === undefined ? item : { ...item, stage: to(stages, item.stage) }
		),
		links: other.links.map((link) => ({ ...link, from: to(items, link.from), to: to(items, link.to) })),
		packages: renamed('packages', other.packages).map((pack) =>
			pack.contents ? { ...pack, contents: pack.contents.map((id) => to(items, id)) } : pack
		),
		measures: renamed('measures', other.measures)
	};
}

/** Identifiers never used before, the same in every run. */
export function counter(start = 'fresh'): () => string {
	let count = 0;
	return () => `${start}-${(count += 1)}`;
}
