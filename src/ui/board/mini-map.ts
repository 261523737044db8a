/** The whole board in a few square centimetres: lanes, the line, a stroke a card. */
import type { BoardLayout, LaneId } from '#core/layout/board-layout.ts';
import type { Colours } from './colours.ts';
import type { Size } from './view.ts';

/** Stretched to the size it is given: it is a map, not a picture. */
export function paintMap(
	context: CanvasRenderingContext2D,
	layout: BoardLayout,
	colours: Colours,
	size: Size,
	selection: ReadonlySet<string>
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
	const groups: Record<LaneId, Path2D> = {
		none: new Path2D(),
		product: new Path2D(),
		support: new Path2D(),
		exports: new Path2D()
	};
	const chosen = new Path2D();
	for (const { id, lane, x, y, width, height } of layout.cards) {
		const path = selection.has(id) ? chosen : groups[lane];
		path.rect(x * sx, y * sy, Math.max(1, width * sx - 0.5), Math.max(1, height * sy - 0.5));
	}
	for (const lane of layout.lanes) {
		context.fillStyle = colours.lanes[lane.id].ink;
		context.fill(groups[lane.id]);
	}
	const { y, height } = layout.lineOfVisibility;
	context.fillStyle = colours.ink;
	context.fillRect(0, (y + height / 2) * sy - 1.5, size.width, 3);
	context.fillStyle = colours.highlight;
	context.strokeStyle = colours.ink;
	context.lineWidth = 2;
	context.stroke(chosen);
	context.fill(chosen);
}
