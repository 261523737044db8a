/** The way through the decision table in words that a room can follow. */
import { QUESTIONS, KIND_NAMES, NO_HAZARD, answerWords } from '#core/ownership/questions.ts';
import { homesOf, type SettledVerdict, type Verdict } from '#core/ownership/judge.ts';
import type { Condition, PassedGroup, Path } from '#core/ownership/path.ts';
import { TESTS, type Kind } from '#core/mapping/vocabulary.ts';
import type { Row } from '#core/ownership/decision-table.ts';
import { SHAPE_NOTES, countInWords, surfacesInWords } from './words.ts';

export function conditionName(condition: Condition): string {
	if (condition === 'kind') return 'Kind';
	return QUESTIONS[condition === 'hazard' ? 'blastRadius' : condition].title;
}

export function valueInWords(condition: Condition, value: string): string {
	if (condition === 'kind') return KIND_NAMES[value as Kind].name.toLowerCase();
	if (condition === 'hazard') return value === 'none' ? NO_HAZARD.short : answerWords('blastRadius', [value]);
	return answerWords(condition, value);
}

const joined = (words: readonly string[], joint: string): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;

export const valuesInWords = (condition: Condition, values: readonly string[]): string =>
	joined(
		values.map((value) => valueInWords(condition, value)),
		'or'
	);

/** "Row 20", "Rows 1–10". */
export function rowsInWords(rows: readonly Row[]): string {
	const [first, last] = [rows[0]?.row, rows.at(-1)?.row];
	return rows.length === 1 ? `Row ${first}` : `Rows ${first}–${last}`;
}

/** The rows that a verdict stands on: "Row 2", "Rows 2, 7 or 10". */
export function standsOnInWords({ outcomes: [{ rows }] }: SettledVerdict): string {
	return `${rows.length === 1 ? 'Row' : 'Rows'} ${joined(rows.map(String), 'or')}`;
}

/** Why neighbours were passed over, in one sentence. */
export function groupInWords({ rows, by, wanted, has }: PassedGroup): string {
	const who = rowsInWords(rows);
	const want = rows.length === 1 ? 'wants' : 'want';
	if (by === 'above') return `${who}: rows above take everything that would lead here.`;
	if (by === 'hazard' && has.join() === 'none') return `${who} ${want} something at risk; there is nothing.`;
	const quoted = (values: readonly string[]) =>
		joined(
			values.map((value) => `“${valueInWords(by, value)}”`),
			'or'
		);
	const name = conditionName(by).toLowerCase();
	return `${who} ${want} ${name} ${quoted(wanted)}; here it ${has.length > 1 ? 'can only be' : 'is'} ${quoted(has)}.`;
}

export const homeOfRow = (row: Row): string =>
	[surfacesInWords(homesOf(row), 'and'), row.shape === 'translate' ? SHAPE_NOTES.translate : '']
		.filter(Boolean)
		.join(', ');

/** What was tried where questions are open; undefined where none is. */
export function triedInWords(verdict: Verdict, path: Path): string | undefined {
	const open = TESTS.length - verdict.answered.length;
	if (open === 0) return undefined;
	const rows = path.possible.map(({ row }) => String(row));
	const where = `${rows.length === 1 ? 'row' : 'rows'} ${joined(rows, 'or')}`;
	const what = open === 1 ? 'the open question is' : `the ${countInWords(open)} open questions are`;
	const [first] = path.possible;
	if (!verdict.settled || !first) return `${path.tried} ways of answering were tried. They end in ${where}.`;
	const both = rows.length === 1 ? '' : rows.length === 2 ? 'both ' : 'all ';
	return `However ${what} answered, it ends in ${where}: ${both}${homeOfRow(first)}.`;
}
