/** Fields that a package could document, out of what it contains: a beginning, for people to correct. */
import type { PackageField } from '../mapping/package-field-schema.ts';
import { fieldsOf } from '../mapping/package-fields.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { slugOf } from './slug.ts';
import { undocumentedTables } from './undocumented.ts';

export type ProposedField = { [K in keyof PackageField as K extends 'order' ? never : K]: PackageField[K] };

/** Without those whose item or column a field documents already. Types only where the column says them itself. */
export function proposedFields(mapping: Mapping, pack: Package): readonly ProposedField[] {
	const known = fieldsOf(pack);
	const items = new Set(known.map(({ item }) => item));
	const names = new Set(known.map(({ name }) => name.trim().toLowerCase()));
	const main = slugOf(pack.name, 'package');
	return undocumentedTables(mapping, pack, main)
		.flatMap((table) => table.columns.map((column) => ({ table, column })))
		.filter(({ column }) => !(column.item ? items.has(column.item.id) : names.has(column.name)))
		.map(({ table, column: { name, item, type, description, values, isRequired, isUnique } }) => ({
			name,
			...(item ? { item: item.id } : {}),
			...(table.slug === main ? {} : { file: table.slug }),
			...(type === 'any' ? {} : { type }),
			// What an item says of itself are the team's remarks, and a customer reads what a field says.
			...(item || description === undefined ? {} : { description }),
			...(isRequired ? { required: true } : {}),
			...(isUnique ? { unique: true } : {}),
			...(values.length > 0 ? { values: values.map(({ value }) => ({ value })) } : {})
		}));
}
