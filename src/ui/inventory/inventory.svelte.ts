/** What the inventory shows of a mapping: rows, columns, filter, order; and the edits of one or many items. */
import { removeItems } from '#core/commands/remove-items.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { KINDS, type Kind } from '#core/mapping/vocabulary.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { wouldChange } from './bulk.ts';
import { keepChoice, readChoice, USUAL } from './column-choice.ts';
import { COLUMNS, type CellValue, type ColumnId, type EditableColumn } from './columns.ts';
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
import { placesOf, toggled } from './sets.ts';

export class InventoryState {
	readonly session: Session;
	filter = $state.raw<Filter>(NO_FILTER);
	sorting = $state.raw<Sorting>(BOARD_ORDER);
	/** Taken when the order is chosen: a row must not run away while a person edits it. */
	#ranks = $state.raw<ReadonlyMap<string, number>>(placesOf([]));
	#shown = $state.raw<readonly ColumnId[]>(USUAL);
	/** The last removal, while it is the step that undo would take back. */
	#removal = $state.raw<{ text: string; label: string } | undefined>();

	readonly columns = $derived(COLUMNS.filter(({ id }) => this.#shown.includes(id)));
	readonly passing = $derived.by(() => filtered(this.session.mapping.items, this.filter, this.session.worst));
	readonly rows = $derived(inOrder(this.passing, this.#ranks));
	readonly #places = $derived(placesOf(this.rows));
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
	readonly notice = $derived.by(() =>
		this.#removal && this.#removal.label === this.session.undoLabel ? this.#removal.text : undefined
	);

	constructor(session: Session) {
		this.session = session;
		this.#shown = readChoice();
		this.sort(BOARD_ORDER);
	}

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
		const isChosen = (one: ColumnId) => (one === id ? isWanted : this.#shown.includes(one));
		this.#show(COLUMNS.filter((one) => one.isFixed || isChosen(one.id)).map((one) => one.id));
	}

	showUsualColumns(): void {
		this.#show(USUAL);
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

	remove(items: readonly Item[]): void {
		if (items.length === 0) return;
		const [first] = items;
		const text =
			items.length === 1 && first ? `“${first.name}” is removed.` : `${items.length} items removed.`;
		const gone = items.map(({ id }) => id);
		if (!this.session.run(removeItems(gone))) return;
		this.session.select([...this.session.selection].filter((id) => this.session.item(id)));
		this.#removal = { text, label: this.session.undoLabel ?? '' };
	}

	undoRemoval(): void {
		this.session.undo();
		this.#removal = undefined;
	}

	dismissNotice(): void {
		this.#removal = undefined;
	}
}
