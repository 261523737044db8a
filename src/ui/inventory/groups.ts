/** Rows gathered under headings that fold. A group's heading is a line of the grid among the items. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { verdictWords } from './cell-words.ts';
import { editableColumn } from './columns.ts';

export const GROUPINGS = ['none', 'kind', 'surface', 'stage', 'verdict'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const GROUPING_NAMES: Record<Grouping, string> = {
	none: 'No groups',
	kind: 'By kind',
	surface: 'By lane',
	stage: 'By stage',
	verdict: 'By verdict'
};

export interface Group {
	/** Never an item's: it begins with a blank. */
	readonly id: string;
	readonly heading: string;
	readonly items: readonly Item[];
	readonly isFolded: boolean;
}

export type Line = Item | Group;

export function isGroup(line: Line | undefined): line is Group {
	return line !== undefined && 'isFolded' in line;
}

/** The groups in the order of their options, those without a value last; inside one the items keep their order. */
export function groupsOf(
	items: readonly Item[],
	by: Exclude<Grouping, 'none'>,
	mapping: Mapping,
	folded: ReadonlySet<string>
): readonly Group[] {
	const { headings, keyOf } = by === 'verdict' ? VERDICTS : byColumn(by, mapping);
	const members = new Map<string, Item[]>([...headings.keys()].map((key) => [key, []]));
	for (const item of items) members.get(keyOf(item))?.push(item);
	return [...members].flatMap(([key, own]) => {
		const id = ` ${by} ${key}`;
		const heading = headings.get(key) ?? '';
		return own.length > 0 ? [{ id, heading, items: own, isFolded: folded.has(id) }] : [];
	});
}

/** What the grid shows of groups, line by line. */
export function linesOf(groups: readonly Group[]): readonly Line[] {
	return groups.flatMap((group) => (group.isFolded ? [group] : [group, ...group.items]));
}

interface Heads {
	readonly headings: ReadonlyMap<string, string>;
	/** One of the keys of `headings`. */
	readonly keyOf: (item: Item) => string;
}

function byColumn(by: 'kind' | 'surface' | 'stage', mapping: Mapping): Heads {
	const column = editableColumn(by);
	const headings = new Map(column.options(mapping).map(({ value, label }) => [value, label]));
	headings.set('', column.noneWords);
	return {
		headings,
		keyOf: (item) => {
			const value = column.read(item);
			return typeof value === 'string' && headings.has(value) ? value : '';
		}
	};
}

const VERDICTS: Heads = {
	headings: new Map(
		[
			'Product',
			'Support tooling',
			'Exports',
			'Product and Exports',
			'Translate for Product',
			'Open',
			'Context only'
		].map((words) => [words.toLowerCase(), words])
	),
	keyOf: (item) => verdictWords(item).toLowerCase()
};
