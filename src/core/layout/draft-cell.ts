/** One cell before its place is known: its cards set, its height summed. */
import type { Item } from '../mapping/item-schema.ts';
import { linesOf } from './card-lines.ts';
import type { Metrics } from './metrics.ts';
import type { Face } from './names.ts';

/** A cell whose rows are measured from its own top. */
export interface Draft {
	readonly items: readonly Item[];
	/** Items that leave, outlined below the cards. */
	readonly departing: readonly Item[];
	readonly departingTop: number;
	readonly lines: readonly (readonly string[])[];
	readonly cardWidth: number;
	readonly heights: readonly number[];
	readonly rows: readonly number[];
	readonly height: number;
}

export function draftCell(
	items: readonly Item[],
	departing: readonly Item[],
	column: { readonly tracks: number; readonly width: number },
	metrics: Metrics,
	face: Face,
	top: number
): Draft {
	const { padX, padY, gap, cardMax, cardHead, nameLine, slot } = metrics;
	const { tracks, width } = column;
	const cardWidth = Math.min(cardMax, Math.floor((width - 2 * padX - (tracks - 1) * gap) / tracks));
	const lines = items.map((item) => linesOf(item, cardWidth, metrics, face));
	const heights = lines.map(({ length }) => cardHead + length * nameLine);
	const rows: number[] = [];
	let y = padY + top;
	for (let i = 0; i < items.length; i += tracks) {
		rows.push(y);
		let tallest = 0;
		for (let j = i; j < Math.min(i + tracks, items.length); j += 1)
			tallest = Math.max(tallest, heights[j] ?? 0);
		y += tallest + gap;
	}
	const end = items.length > 0 ? y - gap : y;
	rows.push(end);
	const departingTop = items.length > 0 ? end + gap : end;
	const departingRows = Math.ceil(departing.length / tracks);
	const bottom = departingRows > 0 ? departingTop + departingRows * (slot + gap) - gap : end;
	return { items, departing, departingTop, lines, cardWidth, heights, rows, height: bottom + padY };
}
