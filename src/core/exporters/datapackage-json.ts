/**
 * `datapackage.json`: a package as a Frictionless Data Package, version 2, with a Table Schema for each table. What the
 * standard has no place for stands under `x-demarc`.
 */
import type { Mapping, Package } from '../mapping/schema.ts';
import type { Column } from '../packages/column.ts';
import { forCustomers } from '../packages/customer-copy.ts';
import { jsonValue } from '../packages/field-type.ts';
import { placesIn, resourcesOf, type Place, type Resource, type Table } from '../packages/resources.ts';
import { said } from '../packages/said.ts';
import { slugsOf } from '../packages/slug.ts';
import { filled, ownKeys } from './package-keys.ts';

type Json = Readonly<Record<string, unknown>>;

/** What is known of a file once it is written. */
export interface WrittenFile {
	readonly path: string;
	readonly bytes: number;
	/** SHA-256 as hexadecimal. */
	readonly hash: string;
}

/** As our tables are written; `writeTable`. */
const DIALECT: Json = {
	...{ delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true }
};
const MEDIA_TYPES: Readonly<Record<string, string>> = {
	csv: 'text/csv',
	json: 'application/json',
	pdf: 'application/pdf',
	txt: 'text/plain',
	xml: 'application/xml',
	zip: 'application/zip'
};

/**
 * `written`: files by slug of their resource, where there are any yet: then it lies beside them and a customer reads it,
 * otherwise those who build the package do.
 */
export function dataPackage(
	mapping: Mapping,
	pack: Package,
	written?: ReadonlyMap<string, WrittenFile>
): Json {
	const resources = resourcesOf(written ? forCustomers(mapping) : mapping, pack);
	const places = placesIn(resources);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: slugsOf(mapping.packages, 'package').get(pack.id) ?? 'package',
		title: pack.name,
		...(said(pack.description) === undefined ? {} : { description: said(pack.description) }),
		resources: resources.map((one) => resource(one, places, written?.get(one.slug))),
		...keys(ownKeys(mapping, pack))
	};
}

export function writeDataPackage(
	mapping: Mapping,
	pack: Package,
	written?: ReadonlyMap<string, WrittenFile>
): string {
	return `${JSON.stringify(dataPackage(mapping, pack, written), null, 2)}\n`;
}

const keys = (own: Json | undefined) => (own ? { 'x-demarc': own } : {});

function resource(one: Resource, places: ReadonlyMap<string, Place>, file: WrittenFile | undefined): Json {
	const path = file?.path ?? one.path;
	const format = path.slice(path.lastIndexOf('.') + 1);
	const media = Object.hasOwn(MEDIA_TYPES, format) ? MEDIA_TYPES[format] : undefined;
	return {
		name: one.slug,
		path,
		...(one.kind === 'table' ? { type: 'table' } : {}),
		title: one.title,
		format,
		...(media === undefined ? {} : { mediatype: media }),
		encoding: 'utf-8',
		...(file ? { bytes: file.bytes, hash: `sha256:${file.hash}` } : {}),
		...(one.kind === 'table' && format === 'csv' ? { dialect: DIALECT } : {}),
		...(one.kind === 'table' ? { schema: schema(one, places, file !== undefined) } : {})
	};
}

function schema(table: Table, places: ReadonlyMap<string, Place>, isWritten: boolean): Json {
	const key = table.columns.filter(({ isKey }) => isKey).map(({ name }) => name);
	const foreign = table.columns.flatMap((column) => {
		const to = column.refersTo === undefined ? undefined : places.get(column.refersTo);
		if (!to) return [];
		// A reference inside one table names no resource.
		const where = to.table.slug === table.slug ? {} : { resource: to.table.slug };
		return [{ fields: column.name, reference: { ...where, fields: to.column.name } }];
	});
	return {
		fields: table.columns.map((column) => tableField(column, isWritten)),
		...(key.length > 0 ? { primaryKey: key } : {}),
		...(foreign.length > 0 ? { foreignKeys: foreign } : {}),
		missingValues: ['']
	};
}

function tableField(column: Column, isWritten: boolean): Json {
	const { name, title, type, description, example, values, ...is } = column;
	// Where an item stands on the board tells a customer nothing.
	const item = isWritten ? undefined : column.item;
	// The published profile 2.0 knows no lists, though the standard does: a list is written as text.
	const written = type === 'list' ? 'string' : type;
	const choice = distinct(values.map(({ value }) => jsonValue(type, value)));
	const labelled = values.some(({ label }) => label !== undefined) && ['string', 'integer'].includes(written);
	const constraints = filled({
		required: is.isRequired || undefined,
		unique: is.isUnique || undefined,
		enum: choice
	});
	return {
		name,
		type: written,
		...(title === name ? {} : { title }),
		...(description === undefined ? {} : { description }),
		...(example === undefined ? {} : { example }),
		...(constraints ? { constraints } : {}),
		...(labelled
			? {
					categories: values.map(({ value, label }) => ({
						value: jsonValue(type, value),
						...(label === undefined ? {} : { label })
					}))
				}
			: {}),
		...keys(
			filled({
				type: type === 'list' ? 'list' : undefined,
				item: item?.ref,
				data: item?.data === 'none' ? undefined : item?.data
			})
		)
	};
}

/** `1` and `01` are one number. */
function distinct(values: readonly unknown[]): unknown[] {
	const seen = new Set<string>();
	return values.filter((value) => {
		const text = JSON.stringify(value);
		return !seen.has(text) && seen.add(text);
	});
}
