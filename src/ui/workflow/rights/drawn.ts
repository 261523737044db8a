/** Which lines of the matrix are drawn, and where its groups stand. */
import type { Item } from '#core/mapping/item-schema.ts';
import { isGroup, type Group, type Line } from '#ui/inventory/groups.ts';

export interface Block {
	readonly group: Group;
	/** The line of its heading. */
	readonly at: number;
	/** How many lines it has, with its heading. */
	readonly lines: number;
}

/** The groups one below the other. */
export function blocksOf(groups: readonly Group[]): readonly Block[] {
	let at = 0;
	return groups.map((group) => {
		const lines = group.isFolded ? 1 : 1 + group.items.length;
		at += lines;
		return { group, at: at - lines, lines };
	});
}

export interface Drawn {
	readonly item: Item;
	/** Its line. */
	readonly at: number;
}

/** The items from one line up to another, and the one at the cursor, wherever it is. */
export function drawnLines(
	lines: readonly Line[],
	first: number,
	end: number,
	cursor: number
): readonly Drawn[] {
	const drawn: Drawn[] = [];
	const draw = (at: number) => {
		const line = lines[at];
		if (line && !isGroup(line)) drawn.push({ item: line, at });
	};
	if (cursor < first) draw(cursor);
	for (let at = first; at < end; at += 1) draw(at);
	if (cursor >= end) draw(cursor);
	return drawn;
}
