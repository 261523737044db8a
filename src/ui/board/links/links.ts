/** The links that are drawn: those that touch a card in the window, or a selected one. */
import { cardsById, type BoardLayout, type PlacedCard } from '#core/layout/board-layout.ts';
import { routeThrough } from '#core/layout/link-routes.ts';
import type { Point } from '#core/layout/queries.ts';
import { headOf, pathOf, type Route } from '#core/layout/routes.ts';
import type { Link, Mapping } from '#core/mapping/schema.ts';
import { linksFrom, linksTo } from '#core/mapping/selectors.ts';

export interface DrawnLink {
	readonly id: string;
	readonly points: readonly Point[];
	readonly path: string;
	readonly head: string;
	/** Middle of its longest stretch, where its words stand. */
	readonly middle: Point;
	readonly kind: Link['kind'];
	readonly label: string | undefined;
	/** One of its ends is selected. */
	readonly isStrong: boolean;
}

export function drawnLinks(
	mapping: Mapping,
	layout: BoardLayout,
	shown: Iterable<string>,
	selection: ReadonlySet<string>
): DrawnLink[] {
	const links = new Map<string, Link>();
	for (const ids of [shown, selection])
		for (const id of ids)
			for (const link of [...linksFrom(mapping, id), ...linksTo(mapping, id)]) links.set(link.id, link);
	const cards = cardsById(layout);
	return [...links.values()].flatMap((link): DrawnLink[] => {
		const from = cards.get(link.from);
		const to = cards.get(link.to);
		if (!from || !to || from === to) return [];
		const route = routeOf(layout, from, to);
		return [
			{
				id: link.id,
				points: route.points,
				path: pathOf(route),
				head: headOf(route),
				middle: middleOf(route.points),
				kind: link.kind,
				label: link.label,
				isStrong: selection.has(link.from) || selection.has(link.to)
			}
		];
	});
}

/** A selection or a pan draws the same lines again: each is led once for a layout. */
const known = new WeakMap<BoardLayout, Map<string, Route>>();

function routeOf(layout: BoardLayout, from: PlacedCard, to: PlacedCard): Route {
	let routes = known.get(layout);
	if (!routes) known.set(layout, (routes = new Map<string, Route>()));
	const key = `${from.id} ${to.id}`;
	const route = routes.get(key) ?? routeThrough(layout, from, to, from.place);
	routes.set(key, route);
	return route;
}

function stretches(points: readonly Point[]): (readonly [Point, Point])[] {
	return points.slice(1).map((point, i) => [points[i] as Point, point]);
}

function middleOf(points: readonly Point[]): Point {
	const length = ([a, b]: readonly [Point, Point]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
	const [longest] = stretches(points).toSorted((one, other) => length(other) - length(one));
	if (!longest) return { x: 0, y: 0 };
	const [a, b] = longest;
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Pixels of the screen around a line in which a click means it. */
const REACH = 12;

/** The link whose line is nearest to a point of the board, within reach of a finger or a mouse. */
export function linkAt(links: readonly DrawnLink[], { x, y }: Point, zoom: number): string | undefined {
	let nearest: string | undefined;
	let least = REACH / zoom;
	for (const { id, points } of links)
		for (const [a, b] of stretches(points)) {
			const dx = Math.max(Math.min(a.x, b.x) - x, 0, x - Math.max(a.x, b.x));
			const dy = Math.max(Math.min(a.y, b.y) - y, 0, y - Math.max(a.y, b.y));
			const far = Math.hypot(dx, dy);
			if (far < least) [nearest, least] = [id, far];
		}
	return nearest;
}
