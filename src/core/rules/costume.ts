/** An export need wearing a product costume: `product-costume` tells it, and `misplaced-item` leaves it to that. */
import type { Item } from '../mapping/item-schema.ts';
import type { Verdict } from '../ownership/judge.ts';

/** Is it a download, or wanted only as a record, on Product although its answers name Exports? An action is neither. */
export function isCostume({ kind, surface, answers }: Item, verdict: Verdict): boolean {
	if (surface !== 'product' || !verdict.settled || verdict.surface !== 'exports') return false;
	return kind === 'download' || (kind !== 'action' && answers?.portability === 'archive');
}
