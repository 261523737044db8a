/** In which order a room judges: what matters most before the rest, and the rest as the board reads. */
import { boardOrder } from '#core/mapping/selectors.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { hazardsOf, verdictOn } from '#core/ownership/judge.ts';

/** What makes an open item urgent, asked of whoever knows. */
export interface Matters {
	/** Do its ballots lead to different outcomes? */
	readonly isContested?: (item: Item) => boolean;
	/** Would showing it put something at risk, known or guessed? */
	readonly isRisky?: (item: Item) => boolean;
}

/** Somebody said what it puts at risk, or it is the debate behind a decision. */
export function isKnownRisk(item: Item): boolean {
	return (hazardsOf(item)?.length ?? 0) > 0;
}

/**
 * Identifiers: the settled items first, so that a strip of them fills from the left as the room works. The open
 * ones by what matters most: contested; risky and in front of customers; risky; then as the board reads.
 */
export function judgingOrder(mapping: Mapping, matters: Matters = {}): string[] {
	const { isContested = () => false, isRisky = isKnownRisk } = matters;
	const isShown = ({ today, surface }: Item) => today === 'product' || surface === 'product';
	const urgency = (item: Item): number => {
		if (isContested(item)) return 0;
		if (!isRisky(item)) return 3;
		return isShown(item) ? 1 : 2;
	};
	const items = boardOrder(mapping);
	const isSettled = (item: Item) => verdictOn(item).settled;
	const open = items
		.filter((item) => !isSettled(item))
		.map((item) => ({ item, by: urgency(item) }))
		.toSorted((a, b) => a.by - b.by)
		.map(({ item }) => item);
	return [...items.filter(isSettled), ...open].map(({ id }) => id);
}

/** The items in this order of identifiers; what is not in it comes behind, what is gone is left out. */
export function inSequence(sequence: readonly string[], items: readonly Item[]): Item[] {
	const left = new Map(items.map((item) => [item.id, item]));
	const known = sequence.flatMap((id) => {
		const item = left.get(id);
		return left.delete(id) && item ? [item] : [];
	});
	return [...known, ...left.values()];
}
