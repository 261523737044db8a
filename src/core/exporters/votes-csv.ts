/** `votes.csv`: one row a ballot, with where it leads and what of it matters. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { TESTS } from '../mapping/vocabulary.ts';
import { placesOf, votesOn, type Place } from '../ownership/ballots.ts';
import { verdictOn } from '../ownership/judge.ts';
import { byText } from '../mapping/shape.ts';
import { valueAt } from '../tables/proposed-fields.ts';
import { COUNTED_COLUMNS, TEST_HEADINGS, VOTE_COLUMNS } from '../tables/vote-columns.ts';
import { writeTable, type Flavour } from '../tables/write-table.ts';
import type { Exporter } from './exporter.ts';

/** `product`, `support translate`, `product split`; several possible ones in order of their likelihood. */
function placesCell(places: readonly Place[]): string {
	return places.map(({ surface, shape }) => (shape === 'place' ? surface : `${surface} ${shape}`)).join('; ');
}

function rowsOf(item: Item): string[][] {
	const vote = votesOn(item);
	const persons = new Map(vote?.ballots.map(({ id, places }) => [id, places]));
	const room = item.contextOnly ? '' : placesCell(placesOf(verdictOn(item)));
	const matters = TESTS.filter((test) => vote?.tests[test].matters).map((test) => TEST_HEADINGS[test]);
	return Object.entries(item.ballots ?? {})
		.toSorted(([a], [b]) => byText(a, b))
		.map(([id, ballot]) => {
			const row = { ref: item.ref, kind: item.kind, name: item.name, ballot: id, ...onBallot(ballot) };
			const cells = VOTE_COLUMNS.map(({ path, write }) => {
				const value = valueAt(row, path);
				return value === undefined ? '' : write(value);
			});
			// A raised hand is one answer of nobody in particular, and leads nowhere alone.
			return [...cells, placesCell(persons.get(id) ?? []), room, matters.join('; ')];
		});
}

/** The members that a row takes from a ballot; a foreign key named like a column's must not stand in for it. */
function onBallot({ by, answers, reason }: NonNullable<Item['ballots']>[string]): object {
	return { by, answers, reason };
}

/** Headings, then a row for each ballot: items by reference, ballots by identifier. */
export function votesTable(mapping: Mapping): string[][] {
	return [[...VOTE_COLUMNS.map(({ id }) => id), ...COUNTED_COLUMNS], ...mapping.items.flatMap(rowsOf)];
}

export function writeVotesCsv(mapping: Mapping, flavour: Flavour = 'machine'): string {
	return writeTable(votesTable(mapping), flavour);
}

/** Whether there is anything to write. */
export function hasVotes(mapping: Mapping): boolean {
	return mapping.items.some(({ ballots }) => Object.keys(ballots ?? {}).length > 0);
}

export const votesCsv: Exporter = {
	id: 'votes-csv',
	label: 'Votes as a table (CSV)',
	says: 'Every ballot with its answers and reason, where it leads, and whether it matters.',
	extension: 'csv',
	mediaType: 'text/csv',
	render: ({ mapping, flavour }) => writeVotesCsv(mapping, flavour)
};
