/** The lines of a card's name, remembered with the item: wrapping thousands of names again would cost a frame. */
import type { Item } from '../mapping/item-schema.ts';
import type { Metrics } from './metrics.ts';
import { isCode, wrapName, type Face } from './names.ts';

interface Wrapped {
	readonly width: number;
	readonly face: Face;
	readonly rem: number;
	readonly lines: readonly string[];
}

const wrapped = new WeakMap<Item, Wrapped>();

export function linesOf(
	item: Item,
	width: number,
	{ rem, cardPadX, nameSize }: Metrics,
	face: Face
): readonly string[] {
	const known = wrapped.get(item);
	if (known && known.width === width && known.face === face && known.rem === rem) return known.lines;
	const room = (width - cardPadX) / (isCode(item.name) ? nameSize * 0.98 : nameSize);
	const lines = wrapName(item.name, room, face);
	wrapped.set(item, { width, face, rem, lines });
	return lines;
}
