import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { itemsTable } from '#core/exporters/csv.ts';
import { votesTable } from '#core/exporters/votes-csv.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { ITEM_COLUMNS, MORE } from '#core/tables/item-columns.ts';

const page = readFileSync(new URL('../../../docs/csv.md', import.meta.url), 'utf8');

/** The names at the beginnings of a section's rows, in the order of the page. */
const documented = (section: string) =>
	(page.split('\n## ').find((one) => one.startsWith(section)) ?? '')
		.split('\n')
		.flatMap((line) => /^\| (`[a-z_]+`(?:, `[a-z_]+`)*) +\|/.exec(line)?.[1]?.match(/[a-z_]+/g) ?? []);

it('docs/csv.md names every column of items, in the order in which they are written', () => {
	const [always = []] = itemsTable(emptyMapping('m', 'M'));
	const rare = ITEM_COLUMNS.filter(({ isRare }) => isRare).map(({ id }) => id);
	expect(documented('The columns of `items.csv`')).toEqual([...always, ...rare, MORE]);
});

it('and every column of votes', () => {
	expect(documented('The columns of `votes.csv`')).toEqual(votesTable(emptyMapping('m', 'M'))[0]);
});
