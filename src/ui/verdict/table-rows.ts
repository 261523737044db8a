/**
 * The rows of the decision table that are still possible, as a small table. In a table where the first row that
 * matches decides, "any" misleads: it means any that no row above took. So a cell says what really leads there.
 */
import type { TestId } from '#core/mapping/vocabulary.ts';
import { DECISION_TABLE, type Row } from '#core/ownership/decision-table.ts';
import { completions, judge, openAnswers, rowFor, type Completion } from '#core/ownership/judge.ts';
import { ANSWERS } from '#core/ownership/weighted-question.ts';
import type { Question } from './leads.ts';

export interface Cell {
	readonly test: TestId;
	readonly words: string;
	/** The item has an answer here, and the row agrees with it. */
	readonly isMatched: boolean;
}

export interface TableRow {
	readonly row: Row;
	readonly cells: readonly Cell[];
}

export interface RowsLeft {
	/** The tests that tell these rows apart, and the answers that they ask for; from the strongest to the weakest. */
	readonly columns: readonly TestId[];
	readonly rows: readonly TableRow[];
}

export const TABLE_SIZE = DECISION_TABLE.length;

export const COLUMN_NAMES: Record<TestId, string> = {
	blastRadius: 'Risk',
	portability: 'Record?',
	nextAction: 'Next step',
	interpretation: 'Clear?',
	frequency: 'How often'
};

const COLUMNS: readonly TestId[] = [
	'blastRadius',
	'portability',
	'nextAction',
	'interpretation',
	'frequency'
];

const WHEN: { readonly [T in TestId]: keyof Row['when'] } = {
	blastRadius: 'hazard',
	portability: 'portability',
	nextAction: 'nextAction',
	interpretation: 'interpretation',
	frequency: 'frequency'
};

const WORDS: { readonly [T in TestId]: Readonly<Record<Completion[T], string>> } = {
	blastRadius: {
		none: 'none',
		'cross-tenant': 'others',
		'internal-logic': 'how we decide',
		privileged: 'privileged'
	},
	portability: { none: 'no', also: 'too', archive: 'only' },
	nextAction: { customer: 'customer', internal: 'our team', elsewhere: 'elsewhere' },
	interpretation: { clear: 'yes', 'needs-context': 'no' },
	frequency: { recurring: 'again', occasional: 'at times', exception: 'exception' }
};

/** What leads to each row that can still be hit: by row, the values of each test. */
function pathsOf(question: Question): Map<Row, Map<TestId, Set<string>>> {
	const paths = new Map<Row, Map<TestId, Set<string>>>();
	for (const completion of completions(openAnswers(question))) {
		const row = rowFor(question.kind, completion);
		const path = paths.get(row) ?? new Map(COLUMNS.map((test) => [test, new Set<string>()]));
		paths.set(row, path);
		for (const test of COLUMNS) path.get(test)?.add(completion[test]);
	}
	return paths;
}

function wordsFor(test: TestId, values: ReadonlySet<string>): string {
	if (values.size === ANSWERS[test].length) return 'any';
	const words: Readonly<Record<string, string>> = WORDS[test];
	return ANSWERS[test]
		.filter((value) => values.has(value))
		.map((value) => words[value] ?? value)
		.join(', ');
}

export function rowsLeft(question: Question): RowsLeft {
	const { answered } = judge(question);
	const paths = [...pathsOf(question)].toSorted(([a], [b]) => a.row - b.row);
	const tells = (test: TestId) =>
		paths.some(([, path]) => (path.get(test)?.size ?? 0) < openAnswers(question)[test].length);
	// An answer that none of these rows asks about says nothing here.
	const asks = (test: TestId) => answered.includes(test) && paths.some(([{ when }]) => when[WHEN[test]]);
	const columns = COLUMNS.filter((test) => asks(test) || tells(test));
	return {
		columns,
		rows: paths.map(([row, path]) => ({
			row,
			cells: columns.map((test) => ({
				test,
				words: wordsFor(test, path.get(test) ?? new Set()),
				isMatched: answered.includes(test)
			}))
		}))
	};
}
