/** What part of the board is in the window, and at which size. Screen = board × zoom + offset. */
import type { Rect } from '#core/layout/board-layout.ts';
import type { Point } from '#core/layout/queries.ts';

export interface View {
	readonly x: number;
	readonly y: number;
	readonly zoom: number;
}
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Cards below this are a colour and a mark: text can't be read there. */
export const FAR = 0.45;
export const MAX_ZOOM = 2.5;

export function visibleRect(view: View, size: Size, margin = 0): Rect {
	return {
		x: (-view.x - margin) / view.zoom,
		y: (-view.y - margin) / view.zoom,
		width: (size.width + 2 * margin) / view.zoom,
		height: (size.height + 2 * margin) / view.zoom
	};
}

export function boardPoint(view: View, screen: Point): Point {
	return { x: (screen.x - view.x) / view.zoom, y: (screen.y - view.y) / view.zoom };
}

/** Whole board in the window, never larger than life. */
export function fitZoom(size: Size, board: Size): number {
	return Math.min(1, size.width / Math.max(1, board.width), size.height / Math.max(1, board.height));
}

/** The furthest out that makes sense: the whole board, and a little around it. */
export function leastZoom(size: Size, board: Size): number {
	return Math.min(0.4, fitZoom(size, board) * 0.8);
}

/** The whole board; where that is below `least`, all its columns, as large as they fit and no smaller than that. */
export function fitView(size: Size, board: Size, least = 0): View {
	const whole = fitZoom(size, board);
	const wide = Math.max(least, Math.min(1, size.width / Math.max(1, board.width)));
	return clampView({ x: 0, y: 0, zoom: whole < least ? wide : whole }, size, board);
}

function within(offset: number, room: number, length: number, slack: number): number {
	// A board that is smaller than the window stands in its middle.
	if (length <= room)
		return Math.min((room - length) / 2 + slack, Math.max((room - length) / 2 - slack, offset));
	return Math.min(slack, Math.max(room - length - slack, offset));
}

/** The nearest view that keeps the board in the window, as a page keeps its text. `slack`: pixels it may leave. */
export function clampView(view: View, size: Size, board: Size, slack = 0): View {
	const x = within(view.x, size.width, board.width * view.zoom, slack);
	const y = within(view.y, size.height, board.height * view.zoom, slack);
	return x === view.x && y === view.y ? view : { x, y, zoom: view.zoom };
}

/** Another zoom, with the same point of the board under `anchor` (screen). */
export function zoomedAt(view: View, zoom: number, anchor: Point): View {
	const point = boardPoint(view, anchor);
	return { x: anchor.x - point.x * zoom, y: anchor.y - point.y * zoom, zoom };
}

/** The least pan that brings a rectangle of the board into the window, `margin` pixels from its edges. */
export function revealing(view: View, size: Size, rect: Rect, margin = 24): View {
	const left = rect.x * view.zoom + view.x;
	const top = rect.y * view.zoom + view.y;
	const right = left + rect.width * view.zoom;
	const bottom = top + rect.height * view.zoom;
	const shift = (from: number, to: number, room: number) =>
		from < margin ? margin - from : to > room - margin ? Math.max(margin - from, room - margin - to) : 0;
	const dx = shift(left, right, size.width);
	const dy = shift(top, bottom, size.height);
	// Less than a hundredth of a pixel is arithmetic, not distance.
	return Math.abs(dx) + Math.abs(dy) < 0.01 ? view : { x: view.x + dx, y: view.y + dy, zoom: view.zoom };
}

/** The view with a point of the board in the middle of the window. */
export function centred(zoom: number, size: Size, point: Point): View {
	return { x: size.width / 2 - point.x * zoom, y: size.height / 2 - point.y * zoom, zoom };
}

/** The least rectangle around some; undefined: there are none. */
export function around(rects: readonly Rect[]): Rect | undefined {
	if (rects.length === 0) return undefined;
	const x = Math.min(...rects.map((rect) => rect.x));
	const y = Math.min(...rects.map((rect) => rect.y));
	const right = Math.max(...rects.map((rect) => rect.x + rect.width));
	const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
	return { x, y, width: right - x, height: bottom - y };
}
