/** The columns of a table of votes: one row a ballot. Importer, exporter and `docs/csv.md` all go by this list. */
import { itemSchema } from '../mapping/item-schema.ts';
import { TESTS } from '../mapping/vocabulary.ts';
import { prose, text, type Column } from './column.ts';
import { ITEM_COLUMNS } from './item-columns.ts';

const itemColumn = (...path: readonly string[]): Column => {
	const column = ITEM_COLUMNS.find((one) => one.path.join() === path.join());
	if (!column) throw new Error(`no column for ${path.join('.')}`);
	return column;
};

/** In the order they are written. Tests are headed as in `items.csv`. */
export const VOTE_COLUMNS: readonly Column[] = [
	itemColumn('ref'),
	itemColumn('kind'),
	itemColumn('name'),
	text('by', ['by'], 'voter votedby voteof'),
	{
		...text('ballot', ['ballot'], 'ballotid'),
		read: (cell) => (itemSchema.shape.id.safeParse(cell.trim()).success ? cell.trim() : undefined)
	},
	...TESTS.map((test) => itemColumn('answers', test)),
	prose('reason', ['reason'], 'because')
];

/** Written beside them, ignored when read: they follow from the votes. */
export const COUNTED_COLUMNS = ['leads_to', 'room', 'matters'] as const;

/** The heading of a test. */
export const TEST_HEADINGS = Object.fromEntries(
	TESTS.map((test) => [test, itemColumn('answers', test).id])
) as Readonly<Record<(typeof TESTS)[number], string>>;
