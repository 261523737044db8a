import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { itemsTable } from '#core/exporters/csv.ts';
import { votesTable } from '#core/exporters/votes-csv.ts';
import { writeDecisionsCsv } from '#core/exporters/decisions-csv.ts';
import { writeFindingsCsv } from '#core/exporters/findings-csv.ts';
import { DELTA_HEADINGS } from '#core/exporters/moves-delta-csv.ts';
import { MOVE_HEADINGS } from '#core/exporters/moves-csv.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { ITEM_COLUMNS, MORE } from '#core/tables/item-columns.ts';

const page = readFileSync(new URL('../../../docs/csv.md', import.meta.url), 'utf8');
const empty = emptyMapping('m', 'M');

/** The names at the beginnings of the rows of one chapter, in the order of the page. */
function documented(heading: string): string[] {
	const chapter = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
	return chapter
		.split('\n')
		.flatMap((line) => /^\| (`[a-z_]+`(?:, `[a-z_]+`)*) +\|/.exec(line)?.[1]?.match(/[a-z_]+/g) ?? []);
}

it('docs/csv.md names every column, in the order in which they are written', () => {
	const [always = []] = itemsTable(empty);
	const rare = ITEM_COLUMNS.filter(({ isRare }) => isRare).map(({ id }) => id);
	expect(documented('The columns of `items.csv`')).toEqual([...always, ...rare, MORE]);
});

it('and every column of votes', () => {
	expect(documented('The columns of `votes.csv`')).toEqual(votesTable(empty)[0]);
});

it('and those of the tables about findings and decisions', () => {
	const headings = [writeFindingsCsv(empty), writeDecisionsCsv(empty)].flatMap((text) =>
		text.trim().split(',')
	);
	expect(documented('The columns of `findings.csv` and `decisions.csv`')).toEqual(headings);
});

it('and those of the backlog, and of what is new in it', () => {
	expect(documented('The columns of `moves.csv`')).toEqual(MOVE_HEADINGS);
	expect(documented('The columns of `moves.delta.csv`')).toEqual(DELTA_HEADINGS);
});
