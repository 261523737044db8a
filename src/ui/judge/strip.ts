/** What the strip of all items is painted from. */
import type { Item } from '#core/mapping/schema.ts';
import type { Surface } from '#core/mapping/vocabulary.ts';
import { verdictOn } from '#core/ownership/judge.ts';

export interface Run {
	/** Where its items belong; undefined: still open. */
	readonly surface: Surface | undefined;
	/** How many items it stands for. */
	readonly length: number;
}

/** More cells than this are thinner than a pixel or two: then one stands for several items. */
const MOST = 300;

/** One cell an item; in long lists neighbours share one, painted as the first of them. */
export function runsOf(items: readonly Item[], most = MOST): Run[] {
	const size = Math.max(1, Math.ceil(items.length / most));
	const runs: Run[] = [];
	for (let at = 0; at < items.length; at += size) {
		const first = items[at] as Item;
		const verdict = verdictOn(first);
		runs.push({
			surface: verdict.settled ? verdict.surface : undefined,
			length: Math.min(size, items.length - at)
		});
	}
	return runs;
}
