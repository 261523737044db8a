/** A table of votes, one row a ballot: our `votes.csv`, or the items table of a single voter. */
import { counted } from '../mapping/counted.ts';
import type { Answers } from '../mapping/item-schema.ts';
import type { Kind } from '../mapping/vocabulary.ts';
import { voterKey } from '../ownership/voters.ts';
import { plainHeading, type Column } from '../tables/column.ts';
import { unguarded } from '../tables/guard.ts';
import { readCell } from '../tables/item-row.ts';
import { put, type Json } from '../tables/proposed-fields.ts';
import { VOTE_COLUMNS } from '../tables/vote-columns.ts';
import type { BallotsProposal, ProposedBallot, Refusal, Remark } from './proposal.ts';
import { readTable, refusal, type Delimiter, type TableRow } from './table.ts';

const MAX_REMARKS = 50;

/**
 * Whether text is a table of votes by its first line, and never a list of items: it says whose ballot each row is.
 * Only our own table has both headings; somebody else's `by` may be anything.
 */
export function isVotesTable(text: string): boolean {
	const start = text
		.slice(0, 4000)
		.replace(/^\uFEFF+/, '')
		.replace(/^sep=.[ \t]*(?:\r\n?|\n)/i, '');
	const [first = ''] = start.split(/[\r\n]/);
	const headings = first.split(/[,;\t|]/).map((cell) => plainHeading(cell));
	return ['by', 'ballot', 'leadsto'].every((heading) => headings.includes(heading));
}

interface Found {
	readonly column: Column;
	readonly at: number;
	/** As the file has it. */
	readonly heading: string;
}

function columnsIn({ cells }: TableRow): Found[] {
	const plain = cells.map(plainHeading);
	return VOTE_COLUMNS.flatMap((column) => {
		const at = [plainHeading(column.id), ...column.also]
			.map((word) => plain.indexOf(word))
			.find((place) => place >= 0);
		return at === undefined ? [] : [{ column, at, heading: cells[at] ?? '' }];
	});
}

/**
 * Reads a table of votes. `by` is whose votes these are where the table has no such column, as in the `items.csv`
 * that a single voter filled in. Never throws on what stands in it.
 */
export function readVotesTable(source: string, by?: string, given?: Delimiter): BallotsProposal | Refusal {
	const table = readTable(source, given);
	if (!table.ok) return table;
	const [first, ...rows] = table.rows;
	if (!first) return refusal('', 'There is nothing in it.');
	const columns = columnsIn(first);
	const has = (id: string) => columns.some(({ column }) => column.id === id);
	if (!has('ref') && !has('name'))
		return refusal(
			`line ${first.line}`,
			'No heading says which items were voted on. Call one “ref” or “name”.'
		);
	const isNamed = has('by');
	if (!isNamed && voterKey(by) === undefined)
		return refusal('', 'The table does not say whose votes these are: it has no column “by”.');
	const unfit = new Map<string, number[]>();
	const refused: Remark[] = [];
	const ballots = rows.flatMap((row): ProposedBallot[] => {
		const ballot = readRow(columns, row, isNamed ? undefined : by?.trim(), unfit);
		if (ballot && ballot.item.ref === undefined && ballot.item.name === undefined) {
			refused.push({ at: `line ${row.line}`, text: 'It does not say which item was voted on.' });
			return [];
		}
		return ballot ? [ballot] : [];
	});
	if (ballots.length === 0) return refusal('', 'No row of it has an answer.');
	return {
		ok: true,
		type: 'ballots',
		ballots,
		voters: votersIn(ballots),
		refused,
		remarks: [...table.remarks, ...unfitRemarks(unfit)]
	};
}

function votersIn(ballots: readonly ProposedBallot[]): string[] {
	const voters = new Map<string, string>();
	for (const { by } of ballots) {
		const key = voterKey(by);
		if (by !== undefined && key !== undefined && !voters.has(key)) voters.set(key, by);
	}
	return [...voters.values()];
}

/** Undefined: a row without an answer, which is no vote; unless the table keeps it as a ballot that said nothing. */
function readRow(
	columns: readonly Found[],
	{ line, cells }: TableRow,
	given: string | undefined,
	unfit: Map<string, number[]>
): ProposedBallot | undefined {
	const fields: Json = {};
	for (const { column, at, heading } of columns) {
		const cell = unguarded(cells[at] ?? '');
		if (cell.trim() === '') continue;
		const value = readCell(column, cell);
		if (value !== undefined) put(fields, column.path, value);
		else unfit.set(heading, [...(unfit.get(heading) ?? []), line]);
	}
	const {
		ref,
		kind,
		name,
		by = given,
		ballot,
		answers,
		reason
	} = fields as {
		ref?: string;
		kind?: Kind;
		name?: string;
		by?: string;
		ballot?: string;
		answers?: Answers;
		reason?: string;
	};
	if (answers === undefined && reason === undefined && ballot === undefined) return undefined;
	return {
		at: `line ${line}`,
		item: {
			...(ref === undefined ? {} : { ref }),
			...(kind === undefined ? {} : { kind }),
			...(name === undefined ? {} : { name })
		},
		...(by === undefined ? {} : { by }),
		...(ballot === undefined ? {} : { ballot }),
		answers: answers ?? {},
		...(reason === undefined ? {} : { reason })
	};
}

function unfitRemarks(unfit: ReadonlyMap<string, readonly number[]>): Remark[] {
	return [...unfit].slice(0, MAX_REMARKS).map(([heading, lines]) => ({
		at: `column “${heading}”`,
		text: `${counted(lines.length, 'value is', 'values are')} none that it takes (line ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? '…' : ''}), and ${lines.length === 1 ? 'was' : 'were'} left out.`
	}));
}
