/** How far the team has come with judging, for what is shown after every edit. An edit costs one item, not all. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { keptUp } from '../mapping/succession.ts';
import { misplacedTo, verdictOn } from './judge.ts';

export interface Standing {
	/** How many items are judged: all but those that only give context. */
	readonly judged: number;
	/** How many of these have a settled verdict. */
	readonly settled: number;
	/** Those that belong elsewhere by their verdict. The same list for as long as they are the same. */
	readonly misplaced: readonly Item[];
}

interface Known extends Standing {
	readonly away: Set<Item>;
}

const standings = keptUp(
	(): Known => ({ judged: 0, settled: 0, misplaced: [], away: new Set() }),
	(known, gone: readonly Item[], come, items): Known => {
		let { judged, settled, misplaced } = known;
		const { away } = known;
		let isAnother = false;
		for (const item of gone) {
			if (!item.contextOnly) judged -= 1;
			if (isSettled(item)) settled -= 1;
			if (away.delete(item)) isAnother = true;
		}
		for (const item of come) {
			if (!item.contextOnly) judged += 1;
			if (isSettled(item)) settled += 1;
			if (!misplacedTo(item)) continue;
			away.add(item);
			isAnother = true;
		}
		if (isAnother) misplaced = items.filter((item) => away.has(item));
		return { judged, settled, misplaced, away };
	}
);

const isSettled = (item: Item) => !item.contextOnly && verdictOn(item).settled;

export function standing({ id, items }: Mapping): Standing {
	return standings(id, items);
}
