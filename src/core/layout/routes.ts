/** How a link runs from card to card: out into the gutter, along it, and in from the side. */
import type { Rect } from './board-layout.ts';
import type { Point } from './queries.ts';

export interface Route {
	readonly points: readonly Point[];
	/** Which way it enters the card: 1 to the right, -1 to the left. */
	readonly enters: 1 | -1;
}

/** Corners of a link's line, first and last on the edges of the cards. Links of one gutter run side by side. */
export function routeBetween(from: Rect, to: Rect, gutter: number, lane = 0): Route {
	const fromY = from.y + from.height / 2;
	const toY = to.y + to.height / 2;
	const shift = ((lane % 3) - 1) * (gutter / 4);
	if (to.x > from.x + from.width) {
		const x = from.x + from.width + gutter / 2 + shift;
		return { points: corners(from.x + from.width, fromY, x, toY, to.x), enters: 1 };
	}
	const x = from.x - gutter / 2 + shift;
	if (to.x + to.width < from.x)
		return { points: corners(from.x, fromY, x, toY, to.x + to.width), enters: -1 };
	// One above the other: out at the right and back in there.
	const right = Math.max(from.x + from.width, to.x + to.width) + gutter / 2 + shift;
	return { points: corners(from.x + from.width, fromY, right, toY, to.x + to.width), enters: -1 };
}

function corners(x1: number, y1: number, x: number, y2: number, x2: number): Point[] {
	if (y1 === y2)
		return [
			{ x: x1, y: y1 },
			{ x: x2, y: y2 }
		];
	return [
		{ x: x1, y: y1 },
		{ x, y: y1 },
		{ x, y: y2 },
		{ x: x2, y: y2 }
	];
}

const short = (value: number) => String(Math.round(value * 10) / 10);

/** The line as SVG path data, its corners rounded. */
export function pathOf({ points }: Route, radius = 5): string {
	const [first, ...rest] = points;
	if (!first) return '';
	let path = `M${short(first.x)} ${short(first.y)}`;
	let at = first;
	for (const [i, corner] of rest.entries()) {
		const next = rest[i + 1];
		if (!next) {
			path += `L${short(corner.x)} ${short(corner.y)}`;
			break;
		}
		const into = towards(corner, at, radius);
		const out = towards(corner, next, radius);
		path += `L${short(into.x)} ${short(into.y)}Q${short(corner.x)} ${short(corner.y)} ${short(out.x)} ${short(out.y)}`;
		at = corner;
	}
	return path;
}

function towards(from: Point, to: Point, most: number): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const step = length === 0 ? 0 : Math.min(most, length / 2) / length;
	return { x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step };
}

/** The head of the arrow at the end of a route, as SVG path data. */
export function headOf({ points, enters }: Route, size = 5): string {
	const { x, y } = points.at(-1) ?? { x: 0, y: 0 };
	return `M${short(x - enters * size)} ${short(y - size * 0.7)}L${short(x)} ${short(y)}L${short(x - enters * size)} ${short(y + size * 0.7)}`;
}
