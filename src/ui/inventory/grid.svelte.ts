/** The cursor of the grid, the cell that is being edited, and the selection of rows. Knows nothing of the screen. */
import type { Item } from '#core/mapping/item-schema.ts';
import { isEditable, type CellValue, type ColumnId, type EditableColumn } from './columns.ts';
import { isGroup, type Group } from './groups.ts';
import { moved, writes, type Place, type Stroke } from './cursor.ts';
import type { InventoryState } from './inventory.svelte.ts';
import { setOf, toggled } from './sets.ts';

export interface Editing {
	readonly item: Item;
	readonly column: EditableColumn;
	/** What was typed to begin; it takes the place of what was there. */
	readonly typed?: string;
}

/** Where the cursor goes once an edit is kept. */
export type Onward = 'down' | 'up' | 'right' | 'left' | 'stay';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const ARROWS: Record<Exclude<Onward, 'stay'>, Stroke> = {
	down: { key: 'ArrowDown' },
	up: { key: 'ArrowUp' },
	right: { key: 'ArrowRight' },
	left: { key: 'ArrowLeft' }
};

export class GridState {
	readonly inventory: InventoryState;
	readonly #onopen: (item: Item) => void;
	/** Rows that fit the window. */
	page = 10;
	#row = $state.raw<string | undefined>();
	#isInHead = $state.raw(false);
	#column = $state.raw<ColumnId>('name');
	/** Where the row last stood, for when it is removed or filtered away. */
	#lastRow = 0;
	/** Where a range of rows begins. */
	#anchor: string | undefined;
	editing = $state.raw<Editing | undefined>();
	/** Goes up whenever the cell at the cursor should have the focus. */
	wantsFocus = $state.raw(0);

	/** Row −1: the headings. */
	readonly place: Place = $derived.by(() => {
		const { lines, columns } = this.inventory;
		const column = Math.max(
			0,
			columns.findIndex(({ id }) => id === this.#column)
		);
		if (this.#isInHead || lines.length === 0) return { row: -1, column };
		const known = this.#row === undefined ? undefined : this.inventory.placeOf(this.#row);
		return { row: known ?? Math.min(this.#lastRow, lines.length - 1), column };
	});
	readonly #line = $derived.by(() => this.inventory.lines[this.place.row]);
	/** The item at the cursor; undefined in the headings, of columns or of a group. */
	readonly item = $derived.by(() => (isGroup(this.#line) ? undefined : this.#line));
	readonly group = $derived.by(() => (isGroup(this.#line) ? this.#line : undefined));
	readonly column = $derived.by(() => this.inventory.columns[this.place.column]);

	constructor(inventory: InventoryState, onopen: (item: Item) => void) {
		this.inventory = inventory;
		this.#onopen = onopen;
	}

	/** Puts the cursor on a cell; the headings are row −1. */
	goTo({ row, column }: Place): void {
		const line = this.inventory.lines[row];
		this.#isInHead = line === undefined;
		this.#row = line?.id;
		this.#lastRow = Math.max(0, row);
		this.#column = this.inventory.columns[column]?.id ?? 'name';
		this.wantsFocus += 1;
	}

	/** Puts the cursor on an item, in the column it is in, without taking the focus. */
	show(id: string): void {
		const row = this.inventory.placeOf(id);
		if (row === undefined) return;
		this.#isInHead = false;
		this.#row = id;
		this.#lastRow = row;
	}

	/** True: the key was for the grid. */
	key(event: KeyPress): boolean {
		const isCommand = event.ctrlKey || event.metaKey;
		if (event.altKey) return this.#altKey(event);
		if (isCommand && event.key.toLowerCase() === 'a') return this.#did(() => this.selectAll());
		if (isCommand && event.key.toLowerCase() === 'd') return this.#did(() => this.fillDown());
		if (this.group && !event.shiftKey && !isCommand && this.#groupKey(this.group, event.key)) return true;
		const next = moved(this.place, { key: event.key, isCommand }, this.#size());
		if (next) {
			const isRange = event.shiftKey && /^(?:Arrow(?:Up|Down)|Page|Home|End)/.test(event.key);
			const { item } = this;
			// A range begins at the row it is drawn from, unless that row belongs to one already.
			if (isRange && item && !this.inventory.session.selection.has(item.id)) this.#anchor = item.id;
			this.goTo(next);
			if (isRange) this.#extend();
			return true;
		}
		if (this.place.row < 0) return this.#headKey(event);
		return this.#cellKey(event, isCommand);
	}

	/** On a heading Alt with an arrow moves its column. */
	#altKey({ key }: KeyPress): boolean {
		const { column } = this;
		if (this.place.row >= 0 || !column || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
		this.inventory.moveColumn(column.id, key === 'ArrowLeft' ? -1 : 1);
		return this.#did(() => this.focus());
	}

	/** A group takes the arrows that fold it, and is selected with all that is in it. */
	#groupKey(group: Group, key: string): boolean {
		if (key === 'ArrowLeft') return this.#did(() => this.fold(group, true));
		if (key === 'ArrowRight') return this.#did(() => this.fold(group, false));
		if (key === 'Enter') return this.#did(() => this.fold(group, !group.isFolded));
		if (key === ' ') return this.#did(() => this.selectGroup(group));
		return false;
	}

	#headKey({ key }: KeyPress): boolean {
		const { column } = this;
		if ((key !== 'Enter' && key !== ' ') || !column) return false;
		if (column.id === 'select') this.selectAll();
		else if (column.isSortable) this.inventory.sortBy(column.id);
		return true;
	}

	#cellKey(event: KeyPress, isCommand: boolean): boolean {
		const { item, column, inventory } = this;
		if (event.key === 'Escape' && inventory.session.selection.size > 0)
			return this.#did(() => inventory.session.select([]));
		if (!item || !column) return event.key === 'Delete' && this.#did(() => this.remove());
		switch (event.key) {
			case ' ':
				return this.#did(() => (event.shiftKey ? this.#extend() : this.toggle(item.id)));
			case 'Enter':
				if (event.shiftKey || isCommand) return this.#did(() => this.#onopen(item));
				return this.#did(() => this.act());
			case 'F2':
				return this.#did(() => this.edit());
			case 'Delete':
				return this.#did(() => this.remove());
			case 'Backspace':
				return this.#did(() => this.clear());
			default:
				if (!writes(event) || !isEditable(column)) return false;
				return this.#did(() => this.edit(event.key));
		}
	}

	#did(action: () => void): true {
		action();
		return true;
	}

	#size() {
		const { lines, columns } = this.inventory;
		return { rows: lines.length, columns: columns.length, page: this.page };
	}

	/** What Enter does in the cell: selects, opens or edits. */
	act(): void {
		const { item, column } = this;
		if (!item || !column) return;
		if (column.id === 'select') this.toggle(item.id);
		else if (isEditable(column)) this.edit();
		else this.#onopen(item);
	}

	/** A click or tap on a cell. The second one on the same cell edits it, should it be one that edits. */
	press(place: Place, { isCommand = false, isShift = false, edits = true } = {}): void {
		const item = this.inventory.lines[place.row];
		const column = this.inventory.columns[place.column];
		if (isGroup(item)) {
			this.goTo(place);
			if (isShift) this.selectTo(place.row);
			else if (isCommand || column?.id === 'select') this.selectGroup(item);
			else this.fold(item, !item.isFolded);
			return;
		}
		if (!item || !column) return;
		const isSecond = this.place.row === place.row && this.place.column === place.column;
		const wasHere = isSecond && this.wantsFocus > 0;
		const isPlain = !isShift && !isCommand && !['select', 'ref', 'findings'].includes(column.id);
		// Not by way of `goTo`: the cell would take the focus back from the editor that opens in it.
		if (edits && wasHere && isPlain) return this.act();
		this.goTo(place);
		if (isShift) this.selectTo(place.row);
		else if (isCommand || column.id === 'select') this.toggle(item.id);
		else if (column.id === 'ref' || column.id === 'findings') this.#onopen(item);
	}

	edit(typed?: string): void {
		const { item, column } = this;
		if (!item || !column || !isEditable(column) || this.inventory.session.isReadOnly) return;
		this.editing = { item, column, ...(typed === undefined ? {} : { typed }) };
	}

	/** Keeps the edit and goes on. A name that is empty stays what it was. */
	keep(value: CellValue, onward: Onward): void {
		const { editing } = this;
		if (!editing) return;
		this.editing = undefined;
		const { row, column } = this.place;
		// The edit may take the row away, by a filter, or to another group: the one to go to is noted before.
		const next = onward === 'stay' ? undefined : moved(this.place, ARROWS[onward], this.#size());
		const goal = next && next.row >= 0 ? next : this.place;
		const wanted = this.inventory.lines[goal.row];
		const isElsewhere = wanted !== undefined && wanted.id !== editing.item.id;
		this.inventory.give([editing.item], editing.column, value);
		if (onward === 'stay') return;
		if (isElsewhere) this.goTo({ row: this.inventory.placeOf(wanted.id) ?? row, column: goal.column });
		else if (this.inventory.placeOf(editing.item.id) === undefined)
			this.goTo({ row: Math.min(row, this.#size().rows - 1), column });
		else this.goTo({ row: this.place.row, column: goal.column });
	}

	cancel(): void {
		this.editing = undefined;
		this.focus();
	}

	/** Empties the cell; what can't be empty stays. */
	clear(): void {
		const { item, column } = this;
		if (item && column && isEditable(column)) this.inventory.give([item], column, undefined);
	}

	/** Takes the selected items away; without a selection, empties the cell. */
	remove(): void {
		const { chosen } = this.inventory;
		if (chosen.length === 0) return this.clear();
		this.inventory.remove(chosen);
		// The row that had the focus may be gone.
		this.focus();
	}

	/** The first selected row's cell in those below; without several, the cell above in this one. */
	fillDown(): void {
		const { column, inventory, item } = this;
		const { session, chosen, lines } = inventory;
		if (!column || !isEditable(column) || session.isReadOnly) return;
		const above = lines[this.place.row - 1];
		const pair = item && above && !isGroup(above) ? [above, item] : [];
		const items = chosen.length > 1 ? chosen : pair;
		if (!inventory.fillDown(items, column)) session.say(`Nothing to fill down in ${column.heading}`);
		this.focus();
	}

	fold(group: Group, isFolded: boolean): void {
		if (group.isFolded === isFolded) return;
		this.inventory.fold(group.id, isFolded);
		this.inventory.session.say(`${group.heading} ${isFolded ? 'folded' : 'unfolded'}`);
		this.focus();
	}

	/** All the items of a group more; where all are selected already, none of them. */
	selectGroup({ items }: Group): void {
		const { session } = this.inventory;
		const ids = setOf(items.map(({ id }) => id));
		const others = [...session.selection].filter((id) => !ids.has(id));
		const isAll = items.every(({ id }) => session.selection.has(id));
		session.select(isAll ? others : [...others, ...ids]);
	}

	/** The cell at the cursor takes the focus. */
	focus(): void {
		this.wantsFocus += 1;
	}

	toggle(id: string): void {
		const { session } = this.inventory;
		session.select(toggled(session.selection, id));
		this.#anchor = id;
	}

	/** All the rows that are shown; none, where all are selected already. */
	selectAll(): void {
		const { session, rows, chosen } = this.inventory;
		session.select(chosen.length === rows.length ? [] : rows.map(({ id }) => id));
	}

	/** Selects from where the last selection began to this row. */
	selectTo(row: number): void {
		const { lines, session } = this.inventory;
		const start = this.#anchor === undefined ? row : (this.inventory.placeOf(this.#anchor) ?? row);
		if (this.#anchor === undefined) this.#anchor = lines[row]?.id;
		const [from, to] = start < row ? [start, row] : [row, start];
		const range = lines.slice(from, to + 1).filter((line) => !isGroup(line));
		session.select(range.map(({ id }) => id));
	}

	#extend(): void {
		if (this.place.row >= 0) this.selectTo(this.place.row);
	}
}
