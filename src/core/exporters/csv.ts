/** `items.csv`: one row an item, answers and verdict. Read again it gives every item back as it was. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { homesOf, verdictOn } from '../ownership/judge.ts';
import { ITEM_COLUMNS, MORE, VERDICT_COLUMNS } from '../tables/item-columns.ts';
import { joinList } from '../tables/lists.ts';
import { writeItem, type ItemRow } from '../tables/item-row.ts';
import { proposedFrom } from '../tables/proposed-from.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import type { Exporter } from './exporter.ts';

/** Stands behind the description, where a person looks for it. */
const WORKFLOW_AFTER = ITEM_COLUMNS.findIndex(({ id }) => id === 'description');

export function itemsTable(mapping: Mapping): string[][] {
	const rows = mapping.items.map((item) => ({ item, row: writeItem(proposedFrom(mapping, item)) }));
	const written = ITEM_COLUMNS.map(
		({ isRare }, at) => !isRare || rows.some(({ row }) => row.cells[at] !== '')
	);
	const hasMore = rows.some(({ row }) => row.more !== '');
	const always = (_: unknown, at: number) => !ITEM_COLUMNS[at]?.isRare;
	const rare = (_: unknown, at: number) => ITEM_COLUMNS[at]?.isRare === true && written[at] === true;
	const line = (cells: readonly string[], workflow: string, verdict: readonly string[], more: string) => [
		...cells.slice(0, WORKFLOW_AFTER + 1),
		workflow,
		...cells.filter(always).slice(WORKFLOW_AFTER + 1),
		...verdict,
		...cells.filter(rare),
		...(hasMore ? [more] : [])
	];
	const headings = ITEM_COLUMNS.map(({ id }) => id);
	const workflow = mapping.workflow?.name ?? '';
	return [
		line(headings, 'workflow', VERDICT_COLUMNS, MORE),
		...rows.map(({ item, row }: { item: Item; row: ItemRow }) =>
			line(row.cells, workflow, verdictCells(item), row.more)
		)
	];
}

/** `verdict`, `shape`, `strength`, `settled`, `row`, `why`; empty for what is never judged. */
function verdictCells(item: Item): string[] {
	if (item.contextOnly) return VERDICT_COLUMNS.map(() => '');
	const verdict = verdictOn(item);
	if (!verdict.settled) return ['', '', '', 'no', '', ''];
	const [home = ''] = homesOf(verdict);
	return [
		home,
		verdict.shape,
		verdict.strength,
		'yes',
		joinList(verdict.outcomes[0].rows.map(String)),
		verdict.why
	];
}

/** The text of `items.csv`. */
export function writeItemsCsv(mapping: Mapping, flavour: Flavour = 'machine'): string {
	return writeTable(itemsTable(mapping), flavour);
}

export const itemsCsv: Exporter = {
	id: 'items-csv',
	label: 'Items as a table (CSV)',
	says: 'Every item with its answers and its verdict, for spreadsheets and scripts; it can be brought in again.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: ({ mapping, flavour }) => writeItemsCsv(mapping, flavour)
};
