/** The documented fields of a package: each is a part of its own, so that two people who edit two fields both win. */
import type { PackageField } from '../mapping/package-field-schema.ts';
import { fieldsOf, type NamedField } from '../mapping/package-fields.ts';
import { keysAfter, lastKey, place } from '../mapping/order.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { named, NOTHING, type Change, type Command } from './edit.ts';

/** A field before the package gave it a place. The identifier is the caller's: core has no chance in it. */
export type NewPackageField = { [K in keyof NamedField as K extends 'order' ? never : K]: NamedField[K] };
export type PackageFieldPatch = {
	readonly [K in keyof PackageField as K extends 'order' ? never : K]?: PackageField[K] | undefined;
};

const packageIn = ({ packages }: Mapping, id: string) => packages.find((pack) => pack.id === id);
const path = (pack: string, field: string) => ['packages', pack, 'fields', field];
const fieldChange = (pack: Package, { id, ...field }: NamedField): Change => ({
	path: path(pack.id, id),
	value: field
});

/** Adds fields behind the others, in this order. */
export function addPackageFields(pack: string, fields: readonly NewPackageField[]): Command {
	return (mapping) => {
		const known = packageIn(mapping, pack);
		if (!known || fields.length === 0) return NOTHING;
		const keys = keysAfter(lastKey(fieldsOf(known)), fields.length);
		return {
			label: `added ${named(fields, 'fields')} to “${known.name}”`,
			changes: fields.map((field, i) => fieldChange(known, { ...field, order: keys[i] } as NamedField))
		};
	};
}

/** New values by key; `undefined` clears one, but never the name. */
export function editPackageField(pack: string, field: string, patch: PackageFieldPatch): Command {
	return (mapping) => {
		const known = packageIn(mapping, pack);
		const before = known && fieldsOf(known).find(({ id }) => id === field);
		if (!known || !before) return NOTHING;
		const after = patched(before, patch);
		if (JSON.stringify(after) === JSON.stringify(before)) return NOTHING;
		return { label: `edited field “${before.name}”`, changes: [fieldChange(known, after)] };
	};
}

function patched(field: NamedField, patch: PackageFieldPatch): NamedField {
	const entries = Object.entries(patch).filter(
		([key, value]) => key !== 'name' || (value !== undefined && value !== '')
	);
	const cleared = new Set(entries.flatMap(([key, value]) => (value === undefined ? [key] : [])));
	const kept = Object.entries(field).filter(([key]) => !cleared.has(key));
	const set = entries.filter(([key]) => !cleared.has(key));
	// fromEntries defines own properties: a key named __proto__ stays a key.
	return Object.fromEntries([...kept, ...set, ['id', field.id]]) as NamedField;
}

/** Puts a field at a place among the others, from 0. */
export function movePackageField(pack: string, field: string, index: number): Command {
	return (mapping) => {
		const known = packageIn(mapping, pack);
		const fields = known ? fieldsOf(known) : [];
		const moving = fields.find(({ id }) => id === field);
		if (!known || !moving) return NOTHING;
		const keys = place(
			fields.filter((one) => one !== moving),
			[field],
			index
		);
		const changes = fields.flatMap((one) => {
			const order = keys.get(one.id);
			return order === undefined || order === one.order ? [] : [fieldChange(known, { ...one, order })];
		});
		return changes.length > 0 ? { label: `moved field “${moving.name}”`, changes } : NOTHING;
	};
}

/** Takes a field away; fields that referred to it stay, and refer to nothing. */
export function removePackageField(pack: string, field: string): Command {
	return (mapping) => {
		const known = packageIn(mapping, pack);
		const fields = known ? fieldsOf(known) : [];
		const gone = fields.find(({ id }) => id === field);
		if (!known || !gone) return NOTHING;
		return {
			label: `removed field “${gone.name}”`,
			changes: [
				...fields.flatMap((one) =>
					one.id !== field && one.refersTo === field
						? [fieldChange(known, patched(one, { refersTo: undefined }))]
						: []
				),
				{ path: path(pack, field), value: undefined }
			]
		};
	};
}

/** The changes that let fields come from another item, or from none, where they came from one that goes. */
export function fieldsFrom({ packages }: Mapping, item: string, to: string | undefined): Change[] {
	return packages.flatMap((pack) =>
		fieldsOf(pack)
			.filter((field) => field.item === item)
			.map((field) => fieldChange(pack, patched(field, { item: to })))
	);
}
