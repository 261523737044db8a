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

/** The decision by which an item stays where its verdict does not want it; `reviewed`: as of a day. */
export function staysBy(mapping: Mapping, { id }: Item, reviewed = review(mapping)): Decision | undefined {
	const rules = accepted(reviewed).get(addressOf({ type: 'item', id })) ?? NOTHING;
	return PLACEMENT_RULES.map((rule) => rules.get(rule)).find((decision) => decision !== undefined);
}

/** An item that may stay is at home where it stands, as one of context is wherever it was put. */
export function asDecided(mapping: Mapping, item: Item, reviewed = review(mapping)): Item {
	return staysBy(mapping, item, reviewed) ? { ...item, contextOnly: true } : item;
}

/** As the board of moves has it, but for what was accepted as it stands. Undefined: nobody has said. */
export function targetOf(mapping: Mapping, item: Item): Surface | undefined {
	const lane = laneOf(asDecided(mapping, item), 'moves');
	return lane === 'none' ? undefined : lane;
}
