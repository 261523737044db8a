/** The whole board in a few square centimetres: lanes, the line, a stroke a card. */
import type { BoardLayout } from '#core/layout/board-layout.ts';
import type { TagOf } from '#ui/board/looks/colouring.ts';
import type { Colours } from './colours.ts';
import type { Size } from '#ui/board/view.ts';

/** Stretched to the size it is given: it is a map, not a picture. */
export function paintMap(
	context: CanvasRenderingContext2D,
	layout: BoardLayout,
	colours: Colours,
	size: Size,
	selection: ReadonlySet<string>,
	tagOf: TagOf
): void {
	const sx = size.width / Math.max(1, layout.width);
	const sy = size.height / Math.max(1, layout.height);
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.fillStyle = colours.paper;
	context.fillRect(0, 0, size.width, size.height);
	for (const lane of layout.lanes) {
		context.fillStyle = colours.lanes[lane.id].tint;
		context.fillRect(0, lane.y * sy, size.width, lane.height * sy);
	}
	// A stroke lies on whole pixels and is drawn once: thousands of cards share a few of them.
	const drawn = new Set<number>();
	let ink = '';
	for (const { id, item, lane, x, y, width, height } of layout.cards) {
		if (selection.has(id)) continue;
		const left = Math.round(x * sx);
		const top = Math.round(y * sy);
		const spot = top * 4096 + left;
		if (drawn.has(spot)) continue;
		drawn.add(spot);
		const tag = tagOf(item);
		const colour = (tag && colours.tones[tag.tone]?.fill) ?? colours.lanes[lane].ink;
		if (ink !== colour) context.fillStyle = ink = colour;
		context.fillRect(
			left,
			top,
			Math.max(1, Math.round(width * sx) - 1),
			Math.max(1, Math.round(height * sy) - (sy > 0.04 ? 1 : 0))
		);
	}
	const { y, height } = layout.lineOfVisibility;
	context.fillStyle = colours.ink;
	context.fillRect(0, (y + height / 2) * sy - 1.5, size.width, 3);
	for (const { id, x, y, width, height } of layout.cards) {
		if (!selection.has(id)) continue;
		context.fillStyle = colours.ink;
		context.fillRect(x * sx - 1.5, y * sy - 1.5, width * sx + 3, height * sy + 3);
		context.fillStyle = colours.highlight;
		context.fillRect(x * sx, y * sy, Math.max(1, width * sx), Math.max(1, height * sy));
	}
}
