/** What has to move, in words. */
import { leaves, laneOf, type LaneId } from '#core/layout/lanes.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { SURFACE_NAMES } from '#core/ownership/questions.ts';

const nameOf = (lane: LaneId) => (lane === 'none' ? 'nowhere yet' : SURFACE_NAMES[lane].name);

/** "From Product to Support tooling"; undefined: it stays. */
export function routeWords(item: Item): string | undefined {
	const from = leaves(item);
	return from && `From ${nameOf(from)} to ${nameOf(laneOf(item, 'moves'))}`;
}

/** "12 moves: 7 out of Product, 5 new". */
export function movesWords(items: readonly Item[]): string {
	const from = items.map(leaves).filter((lane) => lane !== undefined);
	if (from.length === 0) return 'Nothing has to move.';
	const parts = SURFACES.map((lane) => [from.filter((one) => one === lane).length, lane] as const)
		.filter(([count]) => count > 0)
		.map(([count, lane]) => `${count} out of ${SURFACE_NAMES[lane].name}`);
	const fresh = from.filter((one) => one === 'none').length;
	if (fresh > 0) parts.push(`${fresh} new`);
	return `${from.length} ${from.length === 1 ? 'move' : 'moves'}: ${parts.join(', ')}`;
}

/** Of the items that are bright, those that move; undefined: all are bright. */
export function movingAmong(items: readonly Item[], bright?: ReadonlySet<string>): ReadonlySet<string> {
	const moving = items.filter((item) => leaves(item) !== undefined && (bright?.has(item.id) ?? true));
	return new Set(moving.map(({ id }) => id));
}
