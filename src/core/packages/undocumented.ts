/**
 * The tables of a package whose fields nobody documented yet: what its contents alone say. A field is a column; statuses
 * are the values of one; downloads are files, listed in an index. Types stay open, for nobody said them.
 */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { columnFrom, columnName, type Column } from './column.ts';
import { downloadsIn, indexColumns, made, type TableSketch } from './documents.ts';
import { free, slugOf, type Taken } from './slug.ts';

export function undocumentedTables(mapping: Mapping, pack: Package, main: string): readonly TableSketch[] {
	const items = (pack.contents ?? []).map((id) => itemById(mapping, id)).filter((item) => item !== undefined);
	const records = recordColumns(items);
	const downloads = downloadsIn(mapping, pack);
	const index = main === 'documents' ? 'documents-index' : 'documents';
	return [
		...(records.length > 0
			? [{ slug: main, title: pack.name, columns: [...records, ...times(pack, records, 'record')] }]
			: []),
		...(downloads.length > 0 ? [indexTable(pack, index, downloads)] : [])
	];
}

/** A status that is called the status of something is a column of its own; the others are values of one. */
const isColumn = ({ kind, name }: Item) =>
	kind === 'field' || (kind === 'status' && /\b(?:status|state)$/i.test(name.trim()));

function recordColumns(items: readonly Item[]): Column[] {
	const taken: Taken = new Map();
	const columns = items.filter(isColumn).map((item) => ({
		...columnFrom({ id: item.id, name: item.name, order: '' }, item),
		name: free(snake(item.name), taken, '_')
	}));
	const statuses = items.filter((item) => item.kind === 'status' && !isColumn(item));
	if (statuses.length === 0) return columns;
	const values = statuses.map(({ name, description }) => ({
		value: columnName(name),
		...(description === undefined ? {} : { label: description })
	}));
	return [
		...columns,
		{
			...columnFrom(made('status', 'Where the record stands.', { type: 'string', values }), undefined),
			name: free('status', taken, '_')
		}
	];
}

/** The words of a name as a column has them: `invoice_no`. Other scripts stay as they are. */
const snake = (name: string) => {
	const slug = slugOf(name, '').replaceAll('-', '_');
	return slug === '' ? columnName(name) : slug;
};

/** The index of those downloads. */
export function indexTable(pack: Package, slug: string, downloads: readonly Item[]): TableSketch {
	const columns = [...indexColumns(downloads), ...times(pack, [], 'document')];
	return { slug, title: 'Documents', columns };
}

/** `of`: what the table holds; the same column stands in two tables. */
function times({ times: said }: Package, beside: readonly Column[], of: string): Column[] {
	const taken: Taken = new Map(beside.map(({ name }) => [name.toLowerCase(), 1]));
	return [
		...(said?.created ? [made('created_at', 'When the record was made.', { type: 'datetime' })] : []),
		...(said?.changed ? [made('changed_at', 'When the record last changed.', { type: 'datetime' })] : [])
	].map((field) => {
		const column = columnFrom(field, undefined);
		return { ...column, id: `.${of}${column.id}`, name: free(column.name, taken, '_') };
	});
}
