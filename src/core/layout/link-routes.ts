/**
 * How a link runs on the board: through the gutters beside its cards and between rows or lanes.
 * Law: it passes through no card at all; only its first and last point lie on the edges of its ends.
 * Gutters beside tracks are free from the top of the board to its foot, since a column has the same tracks on
 * every lane; the strip at the head and the foot of a lane is free from side to side.
 */
import type { LinkKind } from '../mapping/vocabulary.ts';
import type { BoardLayout, PlacedCard } from './board-layout.ts';
import { hasCardWithin, type Point } from './queries.ts';
import type { Route } from './routes.ts';

/** The strokes of a link's line by its kind, as SVG's `stroke-dasharray`; `none`: one whole line. */
export const LINK_DASHES: Record<LinkKind, string> = {
	'leads-to': 'none',
	'translates-to': '5 3',
	'hands-over': '1.5 3',
	requests: '7 3 1.5 3'
};

interface Way {
	readonly pair: Ends;
	/** Height at which it goes from gutter to gutter. */
	readonly y: number;
	readonly cost: number;
}

/** Pixels of detour that a bend is worth. */
const BEND = 12;

/** `spread`: any whole number; links with different ones run side by side where they share a gutter. */
export function routeThrough(layout: BoardLayout, from: PlacedCard, to: PlacedCard, spread = 0): Route {
	const shift = ((spread % 3) - 1) * 0.35;
	const heights = levels(layout, from, to, shift);
	const ways: Way[] = [];
	for (const leaves of [1, -1] as const)
		for (const enters of [1, -1] as const) {
			const pair = ends(layout, from, to, leaves, enters, shift);
			for (const y of heights) ways.push({ pair, y, cost: costOf(from, to, pair, y) });
		}
	ways.sort((a, b) => a.cost - b.cost);
	// Nearly always one of the first is free: the others are never laid.
	for (const { pair, y } of ways) {
		const points = layWay(from, to, pair, y);
		if (isFree(layout, points)) return { points, enters: pair.enters };
	}
	return { points: [], enters: 1 };
}

interface Ends {
	/** 1: out at the right. */
	readonly leaves: 1 | -1;
	/** 1: to the right, so in at the left. */
	readonly enters: 1 | -1;
	readonly x1: number;
	readonly x2: number;
}

function ends(
	layout: BoardLayout,
	from: PlacedCard,
	to: PlacedCard,
	leaves: 1 | -1,
	enters: 1 | -1,
	shift: number
): Ends {
	return {
		leaves,
		enters,
		x1: gutterBeside(layout, from, leaves, shift),
		x2: gutterBeside(layout, to, enters === 1 ? -1 : 1, shift)
	};
}

/** Where a line runs beside a card. */
function gutterBeside(
	{ columns, metrics }: BoardLayout,
	card: PlacedCard,
	side: 1 | -1,
	shift: number
): number {
	const tracks = columns[card.column]?.tracks ?? 1;
	const track = card.place % tracks;
	const isEdge = side === 1 ? track === tracks - 1 : track === 0;
	const away = (isEdge ? metrics.padX * 0.6 : metrics.gap / 2) * (1 + shift);
	return side === 1 ? card.x + card.width + away : card.x - away;
}

/** Heights at which a line may cross from gutter to gutter. */
function levels(
	{ lanes, metrics }: BoardLayout,
	from: PlacedCard,
	to: PlacedCard,
	shift: number
): readonly number[] {
	const beside = (metrics.gap / 2) * (1 + shift);
	const aside = (metrics.padY / 2) * (1 + shift);
	return [
		middleY(from),
		middleY(to),
		...[from, to].flatMap(({ y, height }) => [y - beside, y + height + beside]),
		...lanes.flatMap(({ y, height }) => [y + aside, y + height - aside])
	];
}

const middleY = ({ y, height }: PlacedCard) => y + height / 2;

/** What a way would cost: its length and its bends, without laying it. */
function costOf(from: PlacedCard, to: PlacedCard, { leaves, enters, x1, x2 }: Ends, y: number): number {
	const [fromX, toX] = [outX(from, leaves), inX(to, enters)];
	const [fromY, toY] = [middleY(from), middleY(to)];
	let length = 0;
	let bends = 1;
	let axis = -1;
	const go = (step: number, along: 0 | 1) => {
		if (step === 0) return;
		length += Math.abs(step);
		if (axis !== along) bends += 1;
		axis = along;
	};
	go(x1 - fromX, 0);
	go(y - fromY, 1);
	go(x2 - x1, 0);
	go(toY - y, 1);
	go(toX - x2, 0);
	return length + bends * BEND;
}

const outX = ({ x, width }: PlacedCard, leaves: 1 | -1) => (leaves === 1 ? x + width : x);
const inX = ({ x, width }: PlacedCard, enters: 1 | -1) => (enters === 1 ? x : x + width);

function layWay(from: PlacedCard, to: PlacedCard, { leaves, enters, x1, x2 }: Ends, y: number): Point[] {
	const start = { x: outX(from, leaves), y: middleY(from) };
	const end = { x: inX(to, enters), y: middleY(to) };
	return straightened([start, { x: x1, y: start.y }, { x: x1, y }, { x: x2, y }, { x: x2, y: end.y }, end]);
}

/** Without points that are no corners. */
function straightened(points: readonly Point[]): Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		const last = kept.at(-1);
		const before = kept.at(-2);
		if (last && last.x === point.x && last.y === point.y) continue;
		const isStraight =
			last &&
			before &&
			((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
		if (isStraight) kept.pop();
		kept.push(point);
	}
	return kept;
}

/** Card edges themselves may be touched: that is where a line begins and ends. */
function isFree(layout: BoardLayout, points: readonly Point[]): boolean {
	return points.slice(1).every((point, i) => {
		const before = points[i] as Point;
		const x = Math.min(before.x, point.x);
		const y = Math.min(before.y, point.y);
		const line = { x, y, width: Math.abs(before.x - point.x), height: Math.abs(before.y - point.y) };
		return !hasCardWithin(layout, line);
	});
}
