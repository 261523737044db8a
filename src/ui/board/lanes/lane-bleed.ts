/** Lanes without an end: the outermost go on above and below the board, so that a small one fills its window. */
import type { BoardLayout } from '#core/layout/board-layout.ts';

const BLEED = 20_000;

/** Where the ground of a lane begins and how high it is, in pixels of the board. */
export function laneBleed(
	{ lanes }: BoardLayout,
	index: number
): { readonly y: number; readonly height: number } {
	const lane = lanes[index];
	if (!lane) throw new Error(`no lane ${index}`);
	const above = index === 0 ? BLEED : 0;
	const below = index === lanes.length - 1 ? BLEED : 0;
	return { y: lane.y - above, height: lane.height + above + below };
}
