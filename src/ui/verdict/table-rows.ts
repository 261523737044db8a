/** The rows of the decision table that are still possible, as a small table: what is matched, what is open. */
import type { TestId } from '#core/mapping/vocabulary.ts';
import { DECISION_TABLE, type Row } from '#core/ownership/decision-table.ts';
import { judge } from '#core/ownership/judge.ts';
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
	/** The tests that at least one of the rows asks for, in the table's order. */
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

/** The table reads from the strongest test to the weakest. */
const COLUMNS: readonly TestId[] = [
	'blastRadius',
	'portability',
	'nextAction',
	'interpretation',
	'frequency'
];

const WORDS: Record<string, string> = {
	'cross-tenant': 'others',
	'internal-logic': 'how we decide',
	privileged: 'privileged',
	customer: 'customer',
	internal: 'our team',
	elsewhere: 'elsewhere',
	clear: 'yes',
	'needs-context': 'no',
	recurring: 'again',
	occasional: 'at times',
	exception: 'exception',
	none: 'no',
	also: 'too',
	archive: 'only'
};

function wanted({ when }: Row, test: TestId): readonly string[] | undefined {
	if (test === 'blastRadius') return [when.hazard];
	if (test === 'interpretation') return when.interpretation && [when.interpretation];
	return when[test];
}

function wordsFor(row: Row, test: TestId): string {
	const values = wanted(row, test);
	if (!values) return 'any';
	if (test === 'blastRadius' && values[0] === 'none') return 'none';
	return values.map((value) => WORDS[value] ?? value).join(', ');
}

export function rowsLeft(question: Question): RowsLeft {
	const { outcomes, answered } = judge(question);
	const numbers = new Set(outcomes.flatMap(({ rows }) => rows));
	const rows = DECISION_TABLE.filter(({ row }) => numbers.has(row));
	const columns = COLUMNS.filter((test) => rows.some((row) => wanted(row, test)));
	return {
		columns,
		rows: rows.map((row) => ({
			row,
			cells: columns.map((test) => ({
				test,
				words: wordsFor(row, test),
				isMatched: answered.includes(test)
			}))
		}))
	};
}
