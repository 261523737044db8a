/** `access.csv`: who may do what. One row an item, one column a role; an empty cell: nobody gave it a right there. */
import { rightsOf } from '../commands/grant-right.ts';
import type { Mapping } from '../mapping/schema.ts';
import { byText } from '../mapping/shape.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import type { Exporter } from './exporter.ts';
import { roleLabels } from './role-labels.ts';

/** Headings, then a row for each item. Rights of a role that is gone keep a column of their own, `#` and its identifier. */
export function accessTable(mapping: Mapping): string[][] {
	const labels = roleLabels(mapping.roles);
	const named = new Set(mapping.items.flatMap(({ access = {} }) => Object.keys(access)));
	const gone = [...named].filter((id) => !labels.has(id)).toSorted(byText);
	const columns = [...labels, ...gone.map((id): [string, string] => [id, `#${id}`])];
	return [
		['ref', 'kind', 'name', 'surface', ...columns.map(([, label]) => label)],
		...mapping.items.map((item) => [
			...[item.ref, item.kind, item.name, item.surface ?? ''],
			...columns.map(([role]) => rightsOf(item, role).join(', '))
		])
	];
}

export function writeAccessCsv(mapping: Mapping, flavour: Flavour = 'machine'): string {
	return writeTable(accessTable(mapping), flavour);
}

export const accessCsv: Exporter = {
	id: 'access-csv',
	label: 'Who may do what (CSV)',
	says: 'Every item against every role: who may see, edit, perform or approve it.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: ({ mapping, flavour }) => writeAccessCsv(mapping, flavour)
};
