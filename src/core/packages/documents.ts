/**
 * The index of documents: a download in a package is a file of its own there, which one table lists. Whoever documents
 * fields takes no document out by it.
 */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { contentsOf } from '../mapping/selectors.ts';
import { columnFrom, columnName, type Column, type ColumnValue } from './column.ts';
import { slugOf } from './slug.ts';

export interface TableSketch {
	readonly slug: string;
	readonly title: string;
	readonly columns: readonly Column[];
}

export const downloadsIn = (mapping: Mapping, pack: Package): readonly Item[] =>
	contentsOf(mapping, pack).filter(({ kind }) => kind === 'download');

/** Identifiers of columns that stand for no field and no item: no identifier begins with a dot. */
export const made = (name: string, description: string, more: object) => ({
	id: `.${name}`,
	name,
	description,
	order: '',
	...more
});

const valueOf = ({ name, description }: Item): ColumnValue => ({
	value: columnName(name),
	...(description === undefined ? {} : { label: description })
});

export function indexColumns(downloads: readonly Item[]): Column[] {
	const document = made('document', 'Which document it is.', {
		...{ type: 'string', required: true, values: downloads.map(valueOf) }
	});
	const file = made('file', 'Where it lies in this package.', {
		...{ type: 'string', required: true, unique: true }
	});
	return [
		{ ...columnFrom(document, undefined), lists: 'document' },
		{ ...columnFrom(file, undefined), lists: 'file' }
	];
}

const isText = ({ type, item, refersTo }: Column) =>
	(type === 'string' || type === 'any') && item === undefined && refersTo === undefined;
const isDocument = (column: Column) => column.name.toLowerCase() === 'document' && isText(column);
const isFile = (column: Column) =>
	column.name.toLowerCase() === 'file' && isText(column) && column.values.length === 0;

/** Documented tables, the first that is an index marked as one; it lists what came into the package later, too. `main`: the table of fields that name no file. */
export function withIndex(
	tables: readonly TableSketch[],
	downloads: readonly Item[],
	main: string
): { readonly tables: readonly TableSketch[]; readonly unlisted: readonly Item[] } {
	const index = tables.find(({ columns }) => columns.some(isDocument) && columns.some(isFile));
	// A table that is called as a download is what is in it: no file beside it. The main one has the package's name,
	// which a download may have by chance.
	const named = tables.filter((table) => table !== index && table.slug !== main);
	const slugs = new Set(named.map(({ slug }) => slug));
	const own = downloads.filter(({ name }) => !slugs.has(slugOf(name, 'document')));
	if (!index || own.length === 0) return { tables, unlisted: own };
	return { tables: tables.map((table) => (table === index ? listing(table, own) : table)), unlisted: [] };
}

function listing(table: TableSketch, downloads: readonly Item[]): TableSketch {
	const columns = table.columns.map((column): Column => {
		if (isFile(column)) return { ...column, lists: 'file' };
		if (!isDocument(column)) return column;
		const known = new Set(column.values.map(({ value }) => value));
		const late = downloads.map(valueOf).filter(({ value }) => !known.has(value));
		const added = new Map(late.map((one) => [one.value, one]));
		return { ...column, lists: 'document', values: [...column.values, ...added.values()] };
	});
	return { ...table, columns };
}
