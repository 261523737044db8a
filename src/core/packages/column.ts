/** One column of a file in a package: a documented field, brought into a form that a table and its schema can have. */
import type { Item } from '../mapping/item-schema.ts';
import type { NamedField } from '../mapping/package-fields.ts';
import type { FieldType } from '../mapping/vocabulary.ts';
import { isSaid } from '../rules/words.ts';
import { needsGuard } from '../tables/guard.ts';
import { fitsType } from './field-type.ts';

export interface ColumnValue {
	readonly value: string;
	readonly label?: string;
}

export interface Column {
	/** Identifier of the field, or of the item where nobody documented it. */
	readonly id: string;
	/** The heading: its own in its table, one line, and nothing that a spreadsheet would calculate. */
	readonly name: string;
	/** What people call it. */
	readonly title: string;
	/** `any` where nobody said. */
	readonly type: FieldType;
	readonly description?: string;
	/** Only one that fits the type. */
	readonly example?: string;
	/** Also where it is part of the key: a record without its key could not be found. */
	readonly isRequired: boolean;
	readonly isUnique: boolean;
	readonly isKey: boolean;
	/** The only values, each once, all of the type; none: any value. */
	readonly values: readonly ColumnValue[];
	readonly item?: Item;
	/** The field whose values it repeats, of the same type. */
	readonly refersTo?: string;
	/** In the index of documents: which one it is, and where its file lies. */
	readonly lists?: 'document' | 'file';
}

const LONGEST = 120;

/** A heading out of a name. Not its own yet: two fields may have one name. */
export function columnName(name: string): string {
	let text = name
		.slice(0, 4 * LONGEST)
		.replace(/[\p{Cc}\p{Z}\s]+/gu, ' ')
		.replace(/\p{Cf}/gu, '')
		.trim();
	while (needsGuard(text)) text = Array.from(text).slice(1).join('').trim();
	const short = Array.from(text).slice(0, LONGEST).join('').trim();
	return short === '' ? 'column' : short;
}

/** Without `refersTo` and `lists`, which only all fields together can say. */
export function columnFrom(field: NamedField, item: Item | undefined): Omit<Column, 'refersTo' | 'lists'> {
	const { id, name, type = 'any', description = item?.description, example, key, required, unique } = field;
	const values = distinct(field.values ?? []).filter(({ value }) => fitsType(type, value));
	return {
		id,
		name: columnName(name),
		title: name,
		type,
		...(isSaid(description) ? { description: description as string } : {}),
		...(example !== undefined && fitsType(type, example) ? { example } : {}),
		isRequired: required === true || key === true,
		isUnique: unique === true,
		isKey: key === true,
		values: values.map(({ value, label }) => ({
			value,
			...(label !== undefined && isSaid(label) ? { label } : {})
		})),
		...(item ? { item } : {})
	};
}

function distinct<V extends { readonly value: string }>(values: readonly V[]): V[] {
	const first = new Map<string, V>();
	for (const one of values) if (!first.has(one.value)) first.set(one.value, one);
	return [...first.values()];
}
