/** What the inventory shows of a mapping: rows, columns, filter, order; and the edits of one or many items. */
import { removeItems } from '#core/commands/remove-items.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { KINDS, type Kind } from '#core/mapping/vocabulary.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { keep, kept } from '#ui/state/kept.ts';
import { wouldChange } from './bulk.ts';
import { keepChoice, movedColumn, readChoice, USUAL, withColumn } from './column-choice.ts';
import { keepWidths, OWN_WIDTHS, readWidths, withWidth, type Widths } from './column-widths.ts';
import { columnOf, type CellValue, type ColumnId, type EditableColumn } from './columns.ts';
import { fillDown } from './fill-down.ts';
import { GROUPINGS, groupsOf, linesOf, type Grouping, type Line } from './groups.ts';
import {
	BOARD_ORDER,
	filtered,
	inOrder,
	isFiltering,
	isOpenVerdict,
	NO_FILTER,
	ranks,
	type Filter,
	type Sorting
} from './rows.ts';
import { placesOf, setOf, toggled } from './sets.ts';

const GROUPING_KEY = 'inventory-groups';

export class InventoryState {
	readonly session: Session;
	filter = $state.raw<Filter>(NO_FILTER);
	sorting = $state.raw<Sorting>(BOARD_ORDER);
	/** Taken when the order is chosen: a row must not run away while a person edits it. */
	#ranks = $state.raw<ReadonlyMap<string, number>>(placesOf([]));
	#shown = $state.raw<readonly ColumnId[]>(USUAL);
	/** Columns that a person made wider or narrower, in rem. */
	widths = $state.raw<Widths>(readWidths());

	grouping = $state.raw<Grouping>('none');
	/** Identifiers of the groups whose items are put away. */
	#folded = $state.raw<ReadonlySet<string>>(setOf());

	readonly columns = $derived(this.#shown.map(columnOf));
	readonly passing = $derived.by(() => filtered(this.session.mapping.items, this.filter, this.session.worst));
	readonly #ordered = $derived(inOrder(this.passing, this.#ranks));
	readonly groups = $derived.by(() =>
		this.grouping === 'none' ? [] : groupsOf(this.#ordered, this.grouping, this.session.mapping, this.#folded)
	);
	/** All the items that pass, those in folded groups too. */
	readonly rows: readonly Item[] = $derived(
		this.grouping === 'none' ? this.#ordered : this.groups.flatMap(({ items }) => items)
	);
	/** What stands line by line: the items, and the headings of groups. */
	readonly lines: readonly Line[] = $derived(this.grouping === 'none' ? this.rows : linesOf(this.groups));
	readonly #places = $derived(placesOf(this.lines));
	readonly isFiltering = $derived(isFiltering(this.filter));
	readonly counts = $derived.by(() => {
		const { items } = this.session.mapping;
		const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
		let [unplaced, open] = [0, 0];
		for (const item of items) {
			kinds[item.kind] += 1;
			if (item.surface === undefined) unplaced += 1;
			if (isOpenVerdict(item)) open += 1;
		}
		return { all: items.length, kinds, unplaced, open, found: this.session.worst.size };
	});
	/** The selected items, in the order of the rows; filtered ones are not touched by what is done to the selection. */
	readonly chosen = $derived.by(() =>
		this.session.selection.size === 0 ? [] : this.rows.filter(({ id }) => this.session.selection.has(id))
	);

	constructor(session: Session) {
		this.session = session;
		this.#shown = readChoice();
		this.grouping = GROUPINGS.find((one) => one === kept(GROUPING_KEY)) ?? 'none';
		this.sort(BOARD_ORDER);
	}

	group(by: Grouping): void {
		this.grouping = by;
		this.#folded = setOf();
		keep(GROUPING_KEY, by === 'none' ? undefined : by);
	}

	fold(id: string, isFolded: boolean): void {
		if (this.#folded.has(id) !== isFolded) this.#folded = toggled(this.#folded, id);
	}

	foldAll(isFolded: boolean): void {
		this.#folded = setOf(isFolded ? this.groups.map(({ id }) => id) : []);
	}

	/** Where a line stands; undefined: it is not shown. */
	placeOf(id: string): number | undefined {
		return this.#places.get(id);
	}

	sort(sorting: Sorting): void {
		this.sorting = sorting;
		this.#ranks = ranks(this.session.mapping, sorting, this.session.worst);
	}

	/** First up, then down, then as on the board. */
	sortBy(column: ColumnId): void {
		if (this.sorting.column !== column) this.sort({ column, isDescending: false });
		else this.sort(this.sorting.isDescending ? BOARD_ORDER : { column, isDescending: true });
	}

	find(filter: Partial<Filter>): void {
		this.filter = { ...this.filter, ...filter };
	}

	findAll(): void {
		this.filter = NO_FILTER;
	}

	toggleKind(kind: Kind): void {
		this.find({ kinds: toggled(this.filter.kinds, kind) });
	}

	isShown(id: ColumnId): boolean {
		return this.#shown.includes(id);
	}

	showColumn(id: ColumnId, isWanted: boolean): void {
		this.#show(withColumn(this.#shown, id, isWanted));
	}

	moveColumn(id: ColumnId, step: -1 | 1): void {
		this.#show(movedColumn(this.#shown, id, step));
	}

	/** In rem; undefined: as at first. */
	setWidth(id: ColumnId, width: number | undefined): void {
		this.#setWidths(withWidth(this.widths, id, width));
	}

	#setWidths(widths: Widths): void {
		this.widths = widths;
		keepWidths(widths);
	}

	showUsualColumns(): void {
		this.#show(USUAL);
		this.#setWidths(OWN_WIDTHS);
	}

	#show(ids: readonly ColumnId[]): void {
		this.#shown = ids;
		keepChoice(ids);
	}

	/** Gives items a value, in one step. False: it can't be, or nothing would change. */
	give(items: readonly Item[], column: EditableColumn, value: CellValue): boolean {
		const isEmpty = value === undefined || value === '';
		if (column.isNeeded && (isEmpty || (typeof value === 'string' && value.trim() === ''))) return false;
		const wanted = isEmpty ? undefined : value;
		if (!wouldChange(items, column, wanted)) return false;
		return this.session.run(
			column.write(
				items.map(({ id }) => id),
				wanted
			)
		);
	}

	/** The first item's value in the others. False: nothing would change. */
	fillDown(items: readonly Item[], column: EditableColumn): boolean {
		const command = fillDown(items, column, this.session.mapping);
		return command ? this.session.run(command) : false;
	}

	remove(items: readonly Item[]): void {
		if (items.length === 0) return;
		if (!this.session.run(removeItems(items.map(({ id }) => id)))) return;
		this.session.select([...this.session.selection].filter((id) => this.session.item(id)));
	}
}
