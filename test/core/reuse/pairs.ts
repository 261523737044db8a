/** Pairs of mappings that have much in common: few names, some by the same identifiers, some from one template. */
import fc from 'fast-check';
import { canonical } from '#core/mapping/canonical.ts';
import type { Mapping } from '#core/mapping/schema.ts';
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
		packages: named(mapping.packages)
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
	anyNarrow.map((one): [Mapping, Mapping] => [{ ...one, items: one.items.slice(1) }, one])
);

/** Identifiers never used before, the same in every run. */
export function counter(start = 'fresh'): () => string {
	let count = 0;
	return () => `${start}-${(count += 1)}`;
}
