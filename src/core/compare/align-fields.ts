/** The documented fields of a package that two people described: a field of the same file and name is the same field. */
import { fieldsOf, type NamedField } from '../mapping/package-fields.ts';
import type { Package } from '../mapping/schema.ts';

type Fields = NonNullable<Package['fields']>;

const plain = (text: string | undefined) => (text ?? '').trim().toLowerCase();
const keyOf = ({ name, file }: NamedField) => JSON.stringify([plain(file), plain(name)]);

/** Old identifiers to new ones, for fields that have no namesake by identifier. Each is matched once. */
function matches(before: readonly NamedField[], after: readonly NamedField[]): ReadonlyMap<string, string> {
	const known = new Set(before.map(({ id }) => id));
	const there = new Set(after.map(({ id }) => id));
	const free = new Map<string, string[]>();
	for (const field of after)
		if (!known.has(field.id)) free.set(keyOf(field), [...(free.get(keyOf(field)) ?? []), field.id]);
	return new Map(
		before.flatMap((field): [string, string][] => {
			const id = there.has(field.id) ? undefined : free.get(keyOf(field))?.shift();
			return id === undefined ? [] : [[field.id, id]];
		})
	);
}

/** The fields before, told in the identifiers of those after. `item`: the identifier of an item as it is told now. */
export function alignedFields(
	before: Package,
	after: Package | undefined,
	item: (id: string) => string
): Fields {
	const fields = fieldsOf(before);
	const ids = matches(fields, after ? fieldsOf(after) : []);
	return Object.fromEntries(
		fields.map(({ id, ...field }) => [
			ids.get(id) ?? id,
			{
				...field,
				...(field.item === undefined ? {} : { item: item(field.item) }),
				...(field.refersTo === undefined ? {} : { refersTo: ids.get(field.refersTo) ?? field.refersTo })
			}
		])
	) as Fields;
}
