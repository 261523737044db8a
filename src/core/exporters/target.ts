/** Where an item is to be when the work is done. */
import { laneOf } from '../layout/lanes.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Decision, Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { review } from '../rules/review.ts';
import type { Review } from '../rules/reviewer.ts';

/** Rules whose finding says that an item stands elsewhere than its verdict wants it. */
export const PLACEMENT_RULES: readonly string[] = ['misplaced-item', 'product-costume'];

const stays = remembered(
	({ accepted }: Review): ReadonlyMap<string, Decision> =>
		new Map(
			accepted.flatMap(({ finding: { rule, at }, decision }): [string, Decision][] =>
				at.type === 'item' && PLACEMENT_RULES.includes(rule) ? [[at.id, decision]] : []
			)
		)
);

/** The decision by which an item stays where its verdict does not want it. */
export function staysBy(mapping: Mapping, { id }: Item): Decision | undefined {
	return stays(review(mapping)).get(id);
}

/** As the board of moves has it, but for what was accepted as it stands. Undefined: nobody has said. */
export function targetOf(mapping: Mapping, item: Item): Surface | undefined {
	const lane = laneOf(item, staysBy(mapping, item) ? 'target' : 'moves');
	return lane === 'none' ? undefined : lane;
}
