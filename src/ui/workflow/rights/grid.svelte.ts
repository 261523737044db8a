/** What the matrix of rights shows, where its cursor is, and the edits made in it. Knows nothing of the screen. */
import { grantRight, grantRights, rightsOf, type Right } from '#core/commands/grant-right.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Role } from '#core/mapping/schema.ts';
import { rolesOf } from '#core/mapping/selectors.ts';
import { moved, type Place as Cell } from '#ui/inventory/cursor.ts';
import { groupsOf, isGroup, linesOf, type Group, type Line } from '#ui/inventory/groups.ts';
import { placesOf, setOf, toggled } from '#ui/inventory/sets.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { besideRole, columnsOf, heldBy, heldIn } from './columns.ts';
import { EVERYTHING, isFiltering, itemsIn, rolesIn, type RightsFilter } from './filter.ts';
import { marksOf } from './marks.ts';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export class RightsGrid {
	readonly session: Session;
	filter = $state.raw<RightsFilter>(EVERYTHING);
	/** Rows that fit the window. */
	page = 10;
	/** Goes up whenever the cell at the cursor should have the focus. */
	wantsFocus = $state.raw(0);
	#folded = $state.raw<ReadonlySet<string>>(setOf());
	#line = $state.raw<string | undefined>();
	#isInHead = $state.raw(false);
	#column = $state.raw(1);
	/** Where the row last stood, for when it goes. */
	#lastRow = $state.raw(0);

	readonly marks = $derived.by(() => marksOf(this.session.findings));
	readonly roles = $derived.by(() => rolesIn(rolesOf(this.session.mapping), this.filter));
	readonly columns = $derived(columnsOf(this.roles));
	readonly passing = $derived.by(() => itemsIn(this.session.mapping.items, this.filter, this.marks));
	readonly groups = $derived.by(() => groupsOf(this.passing, 'surface', this.session.mapping, this.#folded));
	readonly lines: readonly Line[] = $derived(linesOf(this.groups));
	/** The items that can be seen: what is folded away is not changed with the others. */
	readonly shown = $derived(this.groups.flatMap(({ items, isFolded }) => (isFolded ? [] : items)));
	/** By group and column, how many of its items hold the right. */
	readonly held = $derived(heldIn(this.groups, this.roles));
	/** The same of all that is shown. */
	readonly heldHere = $derived(heldBy(this.shown, this.roles));
	readonly isFiltering = $derived(isFiltering(this.filter));
	readonly #places = $derived(placesOf(this.lines));

	/** Row −1: the roles. Column 0: the items. */
	readonly place: Cell = $derived.by(() => {
		const column = Math.min(this.#column, this.columns.length);
		if (this.#isInHead || this.lines.length === 0) return { row: -1, column };
		// Who comes here first comes to an item, not to the heading above it.
		const line = this.#line ?? this.lines.find((one) => !isGroup(one))?.id;
		const known = line === undefined ? undefined : this.#places.get(line);
		return { row: known ?? Math.min(this.#lastRow, this.lines.length - 1), column };
	});
	readonly #at = $derived.by(() => this.lines[this.place.row]);
	/** The item at the cursor. */
	readonly item = $derived(isGroup(this.#at) ? undefined : this.#at);
	readonly group = $derived(isGroup(this.#at) ? this.#at : undefined);

	constructor(session: Session) {
		this.session = session;
	}

	find(filter: Partial<RightsFilter>): void {
		this.filter = { ...this.filter, ...filter };
	}

	findAll(): void {
		this.filter = EVERYTHING;
	}

	/** Puts the cursor on a cell, without taking the focus. */
	put({ row, column }: Cell): void {
		const line = this.lines[row];
		this.#isInHead = line === undefined;
		this.#line = line?.id;
		this.#lastRow = Math.max(0, row);
		this.#column = Math.max(0, Math.min(column, this.columns.length));
	}

	goTo(cell: Cell): void {
		this.put(cell);
		this.focus();
	}

	/** The cell at the cursor takes the focus. */
	focus(): void {
		this.wantsFocus += 1;
	}

	/** True: the key was for the matrix. Space and Enter are a button's own. */
	key(event: KeyPress): boolean {
		if (event.altKey) return false;
		const { key, shiftKey } = event;
		const isCommand = event.ctrlKey || event.metaKey;
		const isAside = !isCommand && (key === 'ArrowLeft' || key === 'ArrowRight');
		if (this.group && isAside && !shiftKey) {
			this.fold(this.group, key === 'ArrowLeft');
			return true;
		}
		const { row, column } = this.place;
		const size = { rows: this.lines.length, columns: this.columns.length + 1, page: this.page };
		const to =
			isAside && (shiftKey || row < 0)
				? { row, column: besideRole(column, key === 'ArrowLeft' ? -1 : 1, this.roles.length) }
				: moved({ row, column }, { key, isCommand }, size);
		if (!to) return false;
		this.goTo(to);
		return true;
	}

	fold(group: Group, isFolded: boolean): void {
		if (group.isFolded === isFolded) return;
		this.#folded = toggled(this.#folded, group.id);
		this.session.say(`${group.heading} ${isFolded ? 'folded' : 'unfolded'}`);
		this.focus();
	}

	foldAll(isFolded: boolean): void {
		this.#folded = setOf(isFolded ? this.groups.map(({ id }) => id) : []);
	}

	/** Gives the right, or takes it where it was given. */
	turn(item: Item, role: Role, right: Right): void {
		this.session.run(grantRight([item.id], role.id, right, !rightsOf(item, role.id).includes(right)));
		// A finding that goes may take the row away, and the box with the focus.
		this.focus();
	}

	/** One role's right on all that is shown. */
	turnColumn(role: Role, right: Right, isOn: boolean): void {
		const ids = this.shown.map(({ id }) => id);
		this.session.run(grantRights(ids, [role.id], [right], isOn));
	}

	/** A right of several roles on one item. */
	turnRow(item: Item, roles: readonly Role[], right: Right, isOn: boolean): void {
		const ids = roles.map(({ id }) => id);
		this.session.run(grantRights([item.id], ids, [right], isOn));
	}
}
