/** Mappings as far as a board sees them: items on lanes and stages, in any order, with names of any length. */
import fc from 'fast-check';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { formatRef } from '#core/mapping/refs.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { KINDS, SURFACES, TODAY } from '#core/mapping/vocabulary.ts';
import { anyName } from '../../arbitrary-texts.ts';

interface Size {
	readonly min?: number;
	readonly max?: number;
	readonly stages?: number;
	/** Every item has a surface and a known stage. */
	readonly isPlaced?: boolean;
}

export function board({ min = 0, max = 60, stages, isPlaced = false }: Size = {}): fc.Arbitrary<Mapping> {
	const known = ['s0', 's1', 's2', 's3', 's4'];
	const anyStage = isPlaced
		? fc.constantFrom<(string | undefined)[]>(...known)
		: fc.constantFrom<(string | undefined)[]>(...known, undefined, 'gone');
	const item = fc.record({
		kind: fc.constantFrom(...KINDS),
		name: fc.oneof(
			anyName,
			fc.constantFrom('kyc_substate', 'Legal company name', 'x'.repeat(90), 'word '.repeat(40).trim())
		),
		surface: isPlaced ? fc.constantFrom(...SURFACES) : fc.constantFrom(...SURFACES, undefined),
		today: fc.constantFrom(...TODAY, undefined),
		stage: anyStage,
		order: fc.constantFrom('a0', 'a1', 'a1V', 'a2', 'b00')
	});
	return fc
		.record({
			items: fc.array(item, { minLength: min, maxLength: Math.max(min, max) }),
			stages: stages === undefined ? fc.nat({ max: 5 }) : fc.constant(stages)
		})
		.map(({ items, stages: count }) =>
			canonical({
				...emptyMapping('m', 'Board'),
				stages: known.slice(0, count).map((id, i) => ({ id, name: `Stage ${i}`, order: `a${i}` })),
				items: items.map((one, i) => ({ ...one, id: `i${i}`, ref: formatRef(i + 1) }) as Item)
			})
		);
}
