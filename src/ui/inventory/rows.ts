/** Which items the grid shows and in which order. Pure; one pass over the list each. */
import { byText, refNumber } from '#core/mapping/shape.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { SURFACES, type Kind } from '#core/mapping/vocabulary.ts';
import { verdictOn } from '#core/ownership/judge.ts';
import { SEVERITIES, type Severity } from '#core/rules/rule.ts';
import { cellWords } from './cell-words.ts';
import { columnOf, isEditable, type ColumnId } from './columns.ts';
import { stagesOf } from './options.ts';

export interface Filter {
	readonly words: string;
	readonly kinds: ReadonlySet<Kind>;
	readonly isUnplaced: boolean;
	readonly isOpen: boolean;
	readonly hasFindings: boolean;
}

export const NO_FILTER: Filter = {
	words: '',
	kinds: new Set(),
	isUnplaced: false,
	isOpen: false,
	hasFindings: false
};

export interface Sorting {
	/** Absent: as on the board. */
	readonly column?: ColumnId;
	readonly isDescending: boolean;
}

export const BOARD_ORDER: Sorting = { isDescending: false };

type Worst = ReadonlyMap<string, Severity>;

export function isOpenVerdict(item: Item): boolean {
	return !item.contextOnly && !verdictOn(item).settled;
}

export function isFiltering(filter: Filter): boolean {
	return (
		filter.words.trim() !== '' ||
		filter.kinds.size > 0 ||
		filter.isUnplaced ||
		filter.isOpen ||
		filter.hasFindings
	);
}

/** The items that pass: every word somewhere in the item's texts, any of the kinds, all of the marks. */
export function filtered(items: readonly Item[], filter: Filter, worst: Worst): readonly Item[] {
	if (!isFiltering(filter)) return items;
	const words = filter.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	return items.filter(
		(item) =>
			(filter.kinds.size === 0 || filter.kinds.has(item.kind)) &&
			(!filter.isUnplaced || item.surface === undefined) &&
			(!filter.isOpen || isOpenVerdict(item)) &&
			(!filter.hasFindings || worst.has(item.id)) &&
			(words.length === 0 || hasWords(item, words))
	);
}

function hasWords(item: Item, words: readonly string[]): boolean {
	const { ref, name, description, notes, tags, source } = item;
	const text = [ref, name, description, notes, tags?.join(' '), source?.system, source?.field]
		.filter(Boolean)
		.join('\n')
		.toLocaleLowerCase();
	return words.every((word) => text.includes(word));
}

/** A place for every item of the mapping, by identifier. Blank cells come last, whichever way. */
export function ranks(mapping: Mapping, sorting: Sorting, worst: Worst): ReadonlyMap<string, number> {
	const { items } = mapping;
	const keys = items.map((item, at) => ({ item, at, key: keyOf(item, mapping, sorting, worst) }));
	const turn = sorting.isDescending ? -1 : 1;
	keys.sort(
		(a, b) =>
			Number(a.key === undefined) - Number(b.key === undefined) ||
			turn * compare(a.key, b.key, sorting) ||
			a.at - b.at
	);
	return new Map(keys.map(({ item }, rank) => [item.id, rank]));
}

type Key = number | string | undefined;
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function compare(a: Key, b: Key, { column }: Sorting): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	const [one, other] = [String(a ?? ''), String(b ?? '')];
	// The board's own keys are no words: a locale's order would shuffle them.
	return (column === undefined ? 0 : collator.compare(one, other)) || byText(one, other);
}

function keyOf(item: Item, mapping: Mapping, { column: id }: Sorting, worst: Worst): Key {
	if (id === undefined) return boardKey(item, mapping);
	if (id === 'ref') return refNumber(item.ref);
	if (id === 'findings') {
		const severity = worst.get(item.id);
		return severity && SEVERITIES.indexOf(severity);
	}
	const column = columnOf(id);
	if (isEditable(column) && column.edit === 'choice') {
		const value = column.read(item);
		const at = column.options(mapping).findIndex((one) => one.value === value);
		return at < 0 ? undefined : at;
	}
	return cellWords(column, item, mapping) || undefined;
}

/** Lane by lane, stage by stage, in the cell's order; what is not placed yet comes after. */
function boardKey(item: Item, mapping: Mapping): string {
	const lane = item.surface ? SURFACES.indexOf(item.surface) : SURFACES.length;
	const stage = stagesOf(mapping.stages).findIndex(({ id }) => id === item.stage);
	return `${lane} ${String(stage + 1).padStart(5, '0')} ${item.order}`;
}

/** Items in the order of their ranks; those that came later follow in the order of the mapping. */
export function inOrder(items: readonly Item[], rank: ReadonlyMap<string, number>): readonly Item[] {
	// Every edit comes by here: filling slots is some ten times faster than sorting.
	const slots = new Array<Item | undefined>(rank.size);
	const later: Item[] = [];
	for (const item of items) {
		const at = rank.get(item.id);
		if (at === undefined) later.push(item);
		else slots[at] = item;
	}
	return [...slots.filter((item) => item !== undefined), ...later];
}
