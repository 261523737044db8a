/** In which order a room judges: lane by lane as the board reads, what is settled before what is open. */
import { byText } from '#core/mapping/shape.ts';
import { judgedItems } from '#core/mapping/selectors.ts';
import type { Item, Mapping } from '#core/mapping/schema.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { verdictOn } from '#core/ownership/judge.ts';

/** The items that are judged, in the board's order: lane, stage, place; what is not placed comes last. */
export function boardOrder(mapping: Mapping): Item[] {
	const stages = new Map(mapping.stages.map(({ id }, i) => [id, i]));
	const lane = ({ surface }: Item) => (surface ? SURFACES.indexOf(surface) : SURFACES.length);
	// A card without a stage stands before the first one.
	const column = ({ stage }: Item) => (stage === undefined ? -1 : (stages.get(stage) ?? -1));
	return judgedItems(mapping).toSorted(
		(a, b) => lane(a) - lane(b) || column(a) - column(b) || byText(a.order, b.order) || byText(a.id, b.id)
	);
}

/** Identifiers: the settled items first, so that a strip of them fills from the left as the room works. */
export function judgingOrder(mapping: Mapping): string[] {
	const items = boardOrder(mapping);
	const isSettled = (item: Item) => verdictOn(item).settled;
	return [...items.filter(isSettled), ...items.filter((item) => !isSettled(item))].map(({ id }) => id);
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
