/** The links that are drawn: those that touch a card in the window, or a selected one. */
import { cardsById, type BoardLayout } from '#core/layout/board-layout.ts';
import { headOf, pathOf, routeBetween } from '#core/layout/routes.ts';
import type { Link, Mapping } from '#core/mapping/schema.ts';
import { linksFrom, linksTo } from '#core/mapping/selectors.ts';

export interface DrawnLink {
	readonly id: string;
	readonly path: string;
	readonly head: string;
	readonly kind: Link['kind'];
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
	const { gap, padX } = layout.metrics;
	return [...links.values()].flatMap((link): DrawnLink[] => {
		const from = cards.get(link.from);
		const to = cards.get(link.to);
		if (!from || !to || from === to) return [];
		const gutter = from.column === to.column && layout.columns[from.column]?.tracks !== 1 ? gap : 2 * padX;
		const route = routeBetween(from, to, gutter, from.place);
		return [
			{
				id: link.id,
				path: pathOf(route),
				head: headOf(route),
				kind: link.kind,
				isStrong: selection.has(link.from) || selection.has(link.to)
			}
		];
	});
}
