/** The documented fields of a package of another mapping, told in the fields of mine: the same by file and name. */
import { keysAfter, lastKey } from '../mapping/order.ts';
import { fieldsOf, type NamedField } from '../mapping/package-fields.ts';
import type { Package } from '../mapping/schema.ts';
import { freeId } from './free-id.ts';
import { plain, type Ids } from './parts.ts';

type Fields = NonNullable<Package['fields']>;

/** What people tell it by. */
export const fieldKey = ({ name, file }: NamedField) => JSON.stringify([plain(file), plain(name)]);

/** Namesakes by their turn: the second of theirs is the second of mine. */
function byTurn(fields: readonly NamedField[]): ReadonlyMap<string, NamedField> {
	const counts = new Map<string, number>();
	return new Map(
		fields.map((field) => {
			const key = fieldKey(field);
			const turn = counts.get(key) ?? 0;
			counts.set(key, turn + 1);
			return [`${turn} ${key}`, field];
		})
	);
}

/** `items`: of the other to mine. New fields come behind mine; those of mine keep what nothing is said about. */
export function fieldsIn(theirs: Package, mine: Package | undefined, items: Ids): Fields {
	const here = mine ? fieldsOf(mine) : [];
	const known = byTurn(here);
	const all = [...byTurn(fieldsOf(theirs))].map(([turn, field]) => ({ field, same: known.get(turn) }));
	const taken = new Set(here.map(({ id }) => id));
	const ids = new Map(
		all.map(({ field, same }) => {
			const id = same?.id ?? freeId(field.id, taken);
			taken.add(id);
			return [field.id, id];
		})
	);
	const keys = keysAfter(lastKey(here), all.filter(({ same }) => !same).length);
	return Object.fromEntries(
		all.map(({ field, same }) => {
			const { id, item, refersTo, ...rest } = field;
			const from = item === undefined ? undefined : items.get(item);
			const to = refersTo === undefined ? undefined : ids.get(refersTo);
			const { id: _id, ...before } = same ?? { id };
			return [
				ids.get(id) ?? id,
				{
					...before,
					...rest,
					...(same
						? { name: same.name, order: same.order, ...(same.file === undefined ? {} : { file: same.file }) }
						: { order: keys.shift() ?? rest.order }),
					...(from === undefined ? {} : { item: from }),
					...(to === undefined ? {} : { refersTo: to })
				}
			];
		})
	) as Fields;
}

/** The package with its fields under other identifiers. */
export function withFieldIds(pack: Package, ids: Ids): Package {
	const { fields } = pack;
	if (!fields || ids.size === 0) return pack;
	const to = (id: string) => ids.get(id) ?? id;
	return {
		...pack,
		fields: Object.fromEntries(
			Object.entries(fields).map(([id, field]) => [
				to(id),
				field.refersTo === undefined ? field : { ...field, refersTo: to(field.refersTo) }
			])
		)
	};
}
