/** Where items stand on two boards: what came, what went, and what stands in another lane or stage. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { stageOf } from '../mapping/selectors.ts';
import { aligned } from './align.ts';

export interface Placed {
	/** As it is; where it is gone, as it was. */
	readonly item: Item;
	/** Where it stood. Its stage by the identifier that it has now. */
	readonly was?: Pick<Item, 'surface' | 'stage'>;
}

export interface ComparedPlaces {
	readonly added: readonly Placed[];
	readonly removed: readonly Placed[];
	readonly moved: readonly Placed[];
}

/** Stages that are gone count as none, as on the board. */
export function comparedPlaces(before: Mapping, after: Mapping): ComparedPlaces {
	const old = aligned(before, after);
	const stages = new Set(after.stages.map(({ id }) => id));
	const gone = new Set(old.stages.map(({ id }) => id).filter((id) => !stages.has(id)));
	const known = new Map(old.items.map((item) => [item.id, item]));
	const here = new Set(after.items.map(({ id }) => id));
	const added: Placed[] = [];
	const moved: Placed[] = [];
	for (const item of after.items) {
		const was = known.get(item.id);
		if (!was) added.push({ item });
		// Where only its stage was taken away, it did not move: the column did.
		else if (
			was.surface !== item.surface ||
			(stageOf(after, was) !== stageOf(after, item) && !(was.stage !== undefined && gone.has(was.stage)))
		)
			moved.push({ item, was });
	}
	const removed = old.items.filter(({ id }) => !here.has(id)).map((item): Placed => ({ item, was: item }));
	return { added, removed, moved };
}
