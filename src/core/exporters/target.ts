/** Where an item is to be when the work is done. */
import { laneOf } from '../layout/lanes.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Decision, Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { addressOf } from '../rules/acceptance.ts';
import { review } from '../rules/review.ts';
import type { Review } from '../rules/reviewer.ts';
import type { Subject } from '../rules/rule.ts';

/** Rules whose finding says that an item stands elsewhere than its verdict wants it. */
export const PLACEMENT_RULES: readonly string[] = ['misplaced-item', 'product-costume'];

/** What was accepted, by what it was found at. */
const accepted = remembered(
	({ accepted: all }: Review): ReadonlyMap<string, ReadonlyMap<string, Decision>> => {
		const subjects = new Map<string, Map<string, Decision>>();
		for (const { finding, decision } of all) {
			const address = addressOf(finding.at);
			const rules = subjects.get(address) ?? new Map<string, Decision>();
			subjects.set(address, rules.set(finding.rule, decision));
		}
		return subjects;
	}
);

const NOTHING: ReadonlyMap<string, Decision> = new Map();

/** The decisions by which findings at a subject are accepted, by rule. */
export function acceptedAt(mapping: Mapping, at: Subject): ReadonlyMap<string, Decision> {
	return accepted(review(mapping)).get(addressOf(at)) ?? NOTHING;
}

/** The decision by which an item stays where its verdict does not want it. */
export function staysBy(mapping: Mapping, { id }: Item): Decision | undefined {
	const rules = acceptedAt(mapping, { type: 'item', id });
	return PLACEMENT_RULES.map((rule) => rules.get(rule)).find((decision) => decision !== undefined);
}

/** As the board of moves has it, but for what was accepted as it stands. Undefined: nobody has said. */
export function targetOf(mapping: Mapping, item: Item): Surface | undefined {
	const lane = laneOf(item, staysBy(mapping, item) ? 'target' : 'moves');
	return lane === 'none' ? undefined : lane;
}
