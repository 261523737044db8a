/** The files of a package: those that its fields say; where nobody documented a field, those that its contents make. */
import { fieldsOf, type NamedField } from '../mapping/package-fields.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { hasNamedFields } from '../rules/package-formats.ts';
import { isSaid } from '../rules/words.ts';
import { columnFrom, type Column } from './column.ts';
import { downloadsIn, withIndex, type TableSketch } from './documents.ts';
import { indexTable, undocumentedTables } from './undocumented.ts';
import { endingOf, free, slugOf, type Taken } from './slug.ts';

interface InPackage {
	/** Its own in the package. */
	readonly slug: string;
	readonly title: string;
	/** From the package's own folder. */
	readonly path: string;
	/** File ending. */
	readonly format: string;
}
export interface Table extends InPackage {
	readonly kind: 'table';
	readonly columns: readonly Column[];
}
/** A file of which nobody said what is in it. */
export interface PlainFile extends InPackage {
	readonly kind: 'file';
}
export type Resource = Table | PlainFile;

/** Never none. */
export function resourcesOf(mapping: Mapping, pack: Package): readonly Resource[] {
	const main = slugOf(pack.name, 'package');
	const endings = endingsOf(pack);
	if (endings.length > 0 && !(pack.formats ?? []).some(hasNamedFields))
		return endings.map((ending, i) => plainFile(i === 0 ? main : `${main}-${ending}`, pack.name, ending));
	const ending = endings.some((one) => SHEETS.includes(one)) || !endings.includes('json') ? 'csv' : 'json';
	const tables =
		fieldsOf(pack).length > 0 ? documented(mapping, pack, main) : undocumentedTables(mapping, pack, main);
	const filled = tables.filter(({ columns }) => columns.length > 0);
	if (filled.length === 0) return [plainFile(main, pack.name, ending)];
	return filled.map(({ slug, title, columns }) => ({
		...{ kind: 'table', slug, title, path: `data/${slug}.${ending}`, format: ending },
		columns
	}));
}

/** What opens as a table: a package that has one of them is read as CSV by whoever can choose. */
const SHEETS = ['csv', 'tsv', 'xlsx', 'ods'];

const endingsOf = ({ formats = [] }: Package) => [
	...new Set(formats.map(endingOf).filter((ending) => ending !== ''))
];

const plainFile = (slug: string, title: string, ending: string): PlainFile => ({
	...{ kind: 'file', slug, title, format: ending },
	path: `data/${slug}.${ending}`
});

/** One table for each file that fields name; names that make the same file name are the same file. */
function documented(mapping: Mapping, pack: Package, main: string): readonly TableSketch[] {
	const fields = fieldsOf(pack);
	const byId = new Map(fields.map((field) => [field.id, field]));
	const files = new Map<string, { title: string; fields: NamedField[] }>();
	for (const field of fields) {
		const isNamed = isSaid(field.file);
		const slug = isNamed ? slugOf(field.file as string, 'file') : main;
		const file = files.get(slug);
		if (file) file.fields.push(field);
		else files.set(slug, { title: isNamed ? (field.file as string).trim() : pack.name, fields: [field] });
	}
	const tables = [...files].map(([slug, file]): TableSketch => {
		const taken: Taken = new Map();
		const columns = file.fields.map((field): Column => {
			const column = columnFrom(field, field.item === undefined ? undefined : itemById(mapping, field.item));
			const refersTo = referredBy(field, byId);
			return {
				...column,
				name: free(column.name, taken, '_'),
				// What it may hold is what stands there: a list of its own could only contradict it.
				...(refersTo === undefined ? {} : { refersTo, values: [] })
			};
		});
		return { slug, title: file.title, columns };
	});
	const listed = withIndex(tables, downloadsIn(mapping, pack), main);
	if (listed.unlisted.length === 0) return listed.tables;
	const slugs: Taken = new Map(tables.map(({ slug }) => [slug, 1]));
	return [...listed.tables, indexTable(pack, free('documents', slugs), listed.unlisted)];
}

/** A reference leads to another field of the same type, in the end to one that refers to nothing. */
function referredBy(field: NamedField, byId: ReadonlyMap<string, NamedField>): string | undefined {
	const seen = new Set([field.id]);
	for (let at: NamedField | undefined = field; at?.refersTo !== undefined;) {
		const next = byId.get(at.refersTo);
		if (!next) break;
		if (seen.has(next.id)) return undefined;
		seen.add(next.id);
		at = next;
	}
	const target = field.refersTo === undefined ? undefined : byId.get(field.refersTo);
	return target && (target.type ?? 'any') === (field.type ?? 'any') ? target.id : undefined;
}

export interface Place {
	readonly table: Table;
	readonly column: Column;
}

/** Where each column stands, by its identifier. */
export function placesIn(resources: readonly Resource[]): ReadonlyMap<string, Place> {
	return new Map(
		resources.flatMap((resource) =>
			resource.kind === 'table'
				? resource.columns.map((column): [string, Place] => [column.id, { table: resource, column }])
				: []
		)
	);
}
