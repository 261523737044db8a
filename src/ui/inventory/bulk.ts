/** One value for many items: what they have in common, and whether they differ. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { CellValue, EditableColumn } from './columns.ts';
import type { Option } from './options.ts';

export type Common = { readonly isMixed: false; readonly value: CellValue } | { readonly isMixed: true };

const keyOf = (value: CellValue) =>
	Array.isArray(value) ? JSON.stringify(value.toSorted()) : JSON.stringify(value ?? null);

/** What the items hold in a column. */
export function common(items: readonly Item[], column: EditableColumn): Common {
	const value = items[0] && column.read(items[0]);
	const key = keyOf(value);
	return items.every((item) => keyOf(column.read(item)) === key)
		? { isMixed: false, value }
		: { isMixed: true };
}

/** Whether giving the items this value would change anything. */
export function wouldChange(items: readonly Item[], column: EditableColumn, value: CellValue): boolean {
	const key = keyOf(value);
	return items.some((item) => keyOf(column.read(item)) !== key);
}

/** For a choice of several: on in all items, in some, in none. */
export function shareOf(
	items: readonly Item[],
	column: EditableColumn,
	option: string
): 'all' | 'some' | 'none' {
	const has = (item: Item) => {
		const value = column.read(item);
		return Array.isArray(value) ? value.includes(option) : value === option;
	};
	const count = items.filter(has).length;
	return count === 0 ? 'none' : count === items.length ? 'all' : 'some';
}

/** The new common value of a choice of several, with one option turned: on for all, unless it was on for all. */
export function turned(
	items: readonly Item[],
	column: EditableColumn,
	options: readonly Option[],
	option: Option
): CellValue {
	if (option.isNothing) return [];
	const isOn = (one: Option) => !one.isNothing && shareOf(items, column, one.value) === 'all';
	const next = options.filter((one) => (one === option ? !isOn(one) : isOn(one))).map(({ value }) => value);
	return next.length > 0 ? next : undefined;
}
