/** One step for many items: what all of them get, or what ties them together. */
import { together, type Command } from '#core/commands/edit.ts';
import { editItems } from '#core/commands/edit-items.ts';
import { addMember } from '#core/commands/members.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { boardOrder, linksFrom } from '#core/mapping/selectors.ts';
import type { LinkKind } from '#core/mapping/vocabulary.ts';

/** Every tag that one of the items has, with how many have it; most first. */
export function tagCounts(items: readonly Item[]): readonly (readonly [tag: string, count: number])[] {
	const counts = new Map<string, number>();
	for (const { tags = [] } of items) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** Gives all of them a tag, or takes it from all; their other tags stay. Undefined: nothing would change. */
export function tagAll(items: readonly Item[], tag: string, isOn: boolean): Command | undefined {
	const touched = items.filter(({ tags = [] }) => tags.includes(tag) !== isOn);
	if (touched.length === 0) return undefined;
	const edits = touched.map(({ id, tags = [] }) =>
		editItems([id], { tags: isOn ? [...tags, tag] : tags.filter((one) => one !== tag) })
	);
	const what = touched.length === 1 ? `“${touched[0]?.name}”` : `${touched.length} items`;
	return together(isOn ? `tagged ${what} “${tag}”` : `took the tag “${tag}” off ${what}`, edits);
}

/** The items as one reads the board; those that only give context come last. */
export function inBoardOrder(mapping: Mapping, items: readonly Item[]): readonly Item[] {
	const places = new Map(boardOrder(mapping).map(({ id }, place) => [id, place]));
	const place = ({ id }: Item) => places.get(id) ?? places.size;
	return items.toSorted((a, b) => place(a) - place(b));
}

/** Links each to the one after it. What is linked so already stays as it is. Undefined: all are. */
export function linkInTurn(
	mapping: Mapping,
	items: readonly Item[],
	kind: LinkKind,
	newId: () => string
): Command | undefined {
	const pairs = items.flatMap((from, i) => {
		const to = items[i + 1];
		const isThere = linksFrom(mapping, from.id, kind).some((link) => link.to === to?.id);
		return to && !isThere ? [{ id: newId(), kind, from: from.id, to: to.id }] : [];
	});
	if (pairs.length === 0) return undefined;
	return together(
		`linked ${items.length} items in turn`,
		pairs.map((link) => addMember('links', link))
	);
}
