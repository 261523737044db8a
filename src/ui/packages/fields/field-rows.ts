/** The documented fields of a package as rows of a table: file by file, and what somebody typed as fields and values. */
import { together, type Command } from '#core/commands/edit.ts';
import { movePackageField, type NewPackageField } from '#core/commands/package-fields.ts';
import { fieldsOf, type NamedField } from '#core/mapping/package-fields.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { TYPE_WORDS } from '#core/packages/column-words.ts';
import { fitsType } from '#core/packages/field-type.ts';
import { placesIn, resourcesOf } from '#core/packages/resources.ts';
import { slugOf } from '#core/packages/slug.ts';

export interface FieldRow {
	readonly field: NamedField;
	/** The heading that it has in its file, where that is not its name. */
	readonly heading?: string;
}
export interface FieldFile {
	readonly slug: string;
	/** Where the file lies in the package. */
	readonly path: string;
	readonly rows: readonly FieldRow[];
}

/** The files in the order of their first field. A package of documents alone has fields, and no table to put them in. */
export function fieldFiles(mapping: Mapping, pack: Package): readonly FieldFile[] {
	const places = placesIn(resourcesOf(mapping, pack));
	const files = new Map<string, { path: string; rows: FieldRow[] }>();
	for (const field of fieldsOf(pack)) {
		const slug = slugOf(field.file?.trim() ? field.file : pack.name, field.file?.trim() ? 'file' : 'package');
		const place = places.get(field.id);
		const heading = place && place.column.name !== field.name ? { heading: place.column.name } : {};
		const file = files.get(slug);
		if (file) file.rows.push({ field, ...heading });
		else files.set(slug, { path: place?.table.path ?? slug, rows: [{ field, ...heading }] });
	}
	return [...files].map(([slug, file]) => ({ slug, ...file }));
}

/**
 * One row up or down in its own file: it changes places with its neighbour there, so that the files keep their order.
 * Undefined at an end.
 */
export function stepField(
	files: readonly FieldFile[],
	pack: Package,
	id: string,
	by: -1 | 1
): Command | undefined {
	const rows = files.find((file) => file.rows.some(({ field }) => field.id === id))?.rows ?? [];
	const at = rows.findIndex(({ field }) => field.id === id);
	const [field, beside] = [rows[at]?.field, rows[at + by]?.field];
	if (!field || !beside) return undefined;
	const place = (one: NamedField) => fieldsOf(pack).findIndex((other) => other.id === one.id);
	return together(`moved field “${field.name}”`, [
		movePackageField(pack.id, id, place(beside)),
		movePackageField(pack.id, beside.id, place(field))
	]);
}

/** Fields of these names; one that is called as an item of the package comes from it. */
export function fieldsNamed(
	mapping: Mapping,
	pack: Package,
	names: readonly string[],
	newId: () => string
): readonly NewPackageField[] {
	const plain = (text: string) =>
		text
			.toLowerCase()
			.replace(/[\s_-]+/g, ' ')
			.trim();
	const items = (pack.contents ?? []).map((id) => itemById(mapping, id)).filter((item) => item !== undefined);
	return names.map((name) => {
		const item = items.find((one) => plain(one.name) === plain(name));
		return { id: newId(), name, ...(item ? { item: item.id } : {}) };
	});
}

type Values = NonNullable<NamedField['values']>;

/** One value a line, with what it means behind an equals sign. */
export function valuesText(values: Values = []): string {
	return values.map(({ value, label }) => (label === undefined ? value : `${value} = ${label}`)).join('\n');
}

/** Undefined: any value may stand there. */
export function valuesFrom(text: string): Values | undefined {
	const values = text.split('\n').flatMap((line) => {
		const [, value = '', label = ''] = /^(.*?)(?: = (.*))?$/.exec(line.trim()) ?? [];
		if (value.trim() === '') return [];
		return [{ value: value.trim(), ...(label.trim() === '' ? {} : { label: label.trim() }) }];
	});
	return values.length > 0 ? values : undefined;
}

/** What is left out of the files, since it does not go with the type: whole sentences. */
export function oddities({ type = 'any', example, values = [] }: NamedField): readonly string[] {
	const isOdd = (text: string) => !fitsType(type, text);
	const odd = values.filter(({ value }) => isOdd(value)).map(({ value }) => `“${value}”`);
	const kind = TYPE_WORDS[type];
	return [
		...(example?.trim() && isOdd(example) ? [`The example does not fit the type: ${kind}.`] : []),
		...(odd.length > 0 ? [`Of its values these do not fit the type: ${odd.join(', ')}.`] : [])
	];
}

/** How far its fields are explained. */
export function explainedWords(pack: Pick<Package, 'fields'>): string {
	const fields = fieldsOf(pack);
	const explained = fields.filter(({ description }) => description?.trim()).length;
	return fields.length === 0 ? 'None documented' : `${explained} of ${fields.length} explained`;
}
