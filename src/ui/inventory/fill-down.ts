/** One cell's value in the cells below it: one step of undo with a name of its own. */
import { counted } from '#core/mapping/counted.ts';
import { together, type Command } from '#core/commands/edit.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { wouldChange } from './bulk.ts';
import { valueWords } from './cell-words.ts';
import type { EditableColumn } from './columns.ts';

/** Undefined: there is nothing below, or it holds that value already. */
export function fillDown(
	[source, ...below]: readonly Item[],
	column: EditableColumn,
	mapping: Mapping
): Command | undefined {
	if (!source) return undefined;
	const value = column.read(source);
	const rest = below.filter((item) => wouldChange([item], column, value));
	if (rest.length === 0) return undefined;
	const ids = rest.map(({ id }) => id);
	const words = valueWords(column, value, mapping).replace(/\s+/g, ' ');
	const what = words === '' ? 'nothing' : `“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`;
	return together(`filled ${column.heading} down: ${what} in ${counted(ids.length, 'item', 'items')}`, [
		column.write(ids, value)
	]);
}
