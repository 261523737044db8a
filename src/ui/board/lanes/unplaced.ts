/** What is on no lane yet, and how it may begin where it is today. */
import { together, type Command } from '#core/commands/edit.ts';
import { moveItems } from '#core/commands/move-items.ts';
import { laneOf } from '#core/layout/lanes.ts';
import { counted } from '#core/mapping/counted.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';

/** What is there for context only has no place of its own to find. */
export const unplaced = (items: readonly Item[]): readonly Item[] =>
	items.filter(({ surface, contextOnly }) => surface === undefined && !contextOnly);

/** Of items on no lane, those that are on one today. */
export const placedToday = (items: readonly Item[]): readonly Item[] =>
	items.filter((item) => item.surface === undefined && laneOf(item, 'today') !== 'none');

/** Of how many it is known where they are today. */
export function knownWords(known: number, all: number): string {
	if (known === all) return all === 1 ? 'Where it is today is known' : 'Where they are today is known';
	return `Of ${known} it is known where ${known === 1 ? 'it is' : 'they are'} today`;
}

/**
 * Puts items that are on no lane where they are today, in their stages and in their order; whatever stands on a lane
 * already stays there.
 */
export function startFromToday(items: readonly Item[]): Command {
	const some = placedToday(items);
	const commands = SURFACES.map((surface) => {
		const ids = some.filter(({ today }) => today === surface).map(({ id }) => id);
		return moveItems(ids, { surface });
	});
	return together(`placed ${counted(some.length, 'item', 'items')} as today`, commands);
}
