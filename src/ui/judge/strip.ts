/** What the strip of all items is painted from. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { Surface } from '#core/mapping/vocabulary.ts';
import { verdictOn } from '#core/ownership/judge.ts';

export interface Run {
	/** Where its items belong; undefined: still open. */
	readonly surface: Surface | undefined;
	/** Open, and passed without an answer. */
	readonly isSkipped: boolean;
	/** How many items it stands for. */
	readonly length: number;
}

/** More cells than this are thinner than a pixel or two: then one stands for several items. */
const MOST = 300;

/** One cell an item; in long lists neighbours share one, painted as the first of them. */
export function runsOf(items: readonly Item[], skipped: ReadonlySet<string>, most = MOST): Run[] {
	const size = Math.max(1, Math.ceil(items.length / most));
	const runs: Run[] = [];
	for (let at = 0; at < items.length; at += size) {
		const first = items[at] as Item;
		const verdict = verdictOn(first);
		runs.push({
			surface: verdict.settled ? verdict.surface : undefined,
			isSkipped: !verdict.settled && skipped.has(first.id),
			length: Math.min(size, items.length - at)
		});
	}
	return runs;
}

/** How many answers it took to settle an item, on average over those that are settled; undefined: none is. */
export function questionsAnItem(items: readonly Item[]): number | undefined {
	const settled = items.map(verdictOn).filter((verdict) => verdict.settled);
	const answers = settled.reduce((sum, { answered }) => sum + answered.length, 0);
	return settled.length > 0 ? answers / settled.length : undefined;
}
