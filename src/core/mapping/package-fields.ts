/** The documented fields of a package as a list: in the order that people gave them. */
import { sorted } from './order.ts';
import type { PackageField } from './package-field-schema.ts';
import type { Package } from './schema.ts';
import { remembered } from './selectors.ts';

export type NamedField = PackageField & { readonly id: string };

const NONE: NonNullable<Package['fields']> = {};
const listed = remembered((fields: NonNullable<Package['fields']>): readonly NamedField[] =>
	// An unknown key of a field may be called `id`: its own identifier wins.
	sorted(Object.entries(fields).map(([id, field]) => ({ ...field, id })))
);

export function fieldsOf({ fields = NONE }: Pick<Package, 'fields'>): readonly NamedField[] {
	return listed(fields);
}
