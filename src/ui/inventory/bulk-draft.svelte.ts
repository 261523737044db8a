/** Changes to many items that are only thought of: seen as if they were made, and made as one step. */
import { counted } from '#core/mapping/counted.ts';
import { applyChanges, together, type Command } from '#core/commands/edit.ts';
import { itemById } from '#core/mapping/selectors.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { common, wouldChange, type Common } from './bulk.ts';
import { editableColumn, type CellValue, type EditableColumn, type EditableId } from './columns.ts';

interface Given {
	readonly id: EditableId;
	readonly value: CellValue;
}

export class BulkDraft {
	readonly #mapping: Mapping;
	readonly #before: readonly Item[];
	readonly #ids: readonly string[];
	#given = $state.raw<readonly Given[]>([]);

	/** All that was given, as one step; undefined: nothing would change. */
	readonly command: Command | undefined = $derived.by(() => {
		const writes = this.#given.flatMap(({ id, value }) => {
			const column = editableColumn(id);
			return wouldChange(this.#before, column, value) ? [column.write(this.#ids, value)] : [];
		});
		const { length } = this.#before;
		return writes.length > 0 ? together(`edited ${counted(length, 'item', 'items')}`, writes) : undefined;
	});
	/** The items as they would be. */
	readonly items: readonly Item[] = $derived.by(() => {
		if (!this.command) return this.#before;
		const after = applyChanges(this.#mapping, this.command(this.#mapping).changes);
		return this.#ids.map((id) => itemById(after, id)).filter((item) => item !== undefined);
	});

	constructor(mapping: Mapping, items: readonly Item[]) {
		this.#mapping = mapping;
		this.#before = items;
		this.#ids = items.map(({ id }) => id);
	}

	now(column: EditableColumn): Common {
		return common(this.items, column);
	}

	isGiven(id: EditableId): boolean {
		return this.#given.some((one) => one.id === id);
	}

	give(column: EditableColumn, value: CellValue): void {
		this.#given = [...this.#given.filter(({ id }) => id !== column.id), { id: column.id, value }];
	}
}
