/**
 * The way through the decision table that led to a verdict: the rows that were passed over and the first answer
 * that ruled each of them out, the rows that are still possible, and the row that decides.
 */
import type { Row } from './decision-table.ts';
import { DECISION_TABLE } from './decision-table.ts';
import { completions, judge, openAnswers, rowFor, type Question } from './judge.ts';

/** What a row may ask about, in the order in which a row is read. */
export const CONDITIONS = [
	'hazard',
	'portability',
	'nextAction',
	'interpretation',
	'frequency',
	'kind'
] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface PassedOver {
	readonly row: Row;
	/** The first condition that fails; `above`: whatever would lead here, a row above takes it. */
	readonly by: Condition | 'above';
}

/** Neighbours that were passed over for the same reason. */
export interface PassedGroup {
	readonly rows: readonly Row[];
	readonly by: Condition | 'above';
	/** What these rows want there; empty for `above`. */
	readonly wanted: readonly string[];
	/** What the item has there, or may still have; empty for `above`. */
	readonly has: readonly string[];
}

/** One condition of the row that decides. */
export interface PathCell {
	readonly condition: Condition;
	/** Undefined: any will do. */
	readonly wants: readonly string[] | undefined;
	/** What the item has, or may still have. */
	readonly has: readonly string[];
}

export interface Path {
	/** Rows above the last that is possible, and out. Rows below it were never read. */
	readonly passed: readonly PassedOver[];
	readonly groups: readonly PassedGroup[];
	/** Ascending. */
	readonly possible: readonly Row[];
	/** Undefined while the verdict is open. */
	readonly decides: Row | undefined;
	/** The row that decides, condition by condition; empty while the verdict is open. */
	readonly cells: readonly PathCell[];
	/** How many ways of answering the open tests were tried: one where nothing is open. */
	readonly tried: number;
}

/** What a row wants of a condition; undefined: any will do. */
export function wantedBy({ when }: Row, condition: Condition): readonly string[] | undefined {
	const wanted = when[condition];
	return typeof wanted === 'string' ? [wanted] : wanted;
}

function had(question: Question): Readonly<Record<Condition, readonly string[]>> {
	const { blastRadius: hazard, ...tests } = openAnswers(question);
	return { hazard, ...tests, kind: [question.kind] };
}

export function pathOf(question: Question): Path {
	const verdict = judge(question);
	const has = had(question);
	const hit = new Set<Row>();
	let tried = 0;
	for (const completion of completions(openAnswers(question))) {
		hit.add(rowFor(question.kind, completion));
		tried += 1;
	}
	const possible = DECISION_TABLE.filter((row) => hit.has(row));
	const last = possible.at(-1)?.row ?? 0;
	const passed = DECISION_TABLE.filter((row) => row.row < last && !hit.has(row)).map((row) => ({
		row,
		by: failing(row, has)
	}));
	const decides = verdict.settled ? verdict.row : undefined;
	return {
		passed,
		groups: grouped(passed, has),
		possible,
		decides,
		cells: decides
			? CONDITIONS.map((condition) => ({
					condition,
					wants: wantedBy(decides, condition),
					has: has[condition]
				}))
			: [],
		tried
	};
}

function failing(row: Row, has: Readonly<Record<Condition, readonly string[]>>): Condition | 'above' {
	const fails = (condition: Condition) =>
		wantedBy(row, condition)?.every((value) => !has[condition].includes(value)) ?? false;
	return CONDITIONS.find(fails) ?? 'above';
}

function grouped(
	passed: readonly PassedOver[],
	has: Readonly<Record<Condition, readonly string[]>>
): PassedGroup[] {
	const groups: { by: PassedOver['by']; rows: Row[] }[] = [];
	for (const { row, by } of passed) {
		const group = groups.at(-1);
		// A row that is still possible ends a group: "rows 1–10" must not span it.
		if (group?.by === by && group.rows.at(-1)?.row === row.row - 1) group.rows.push(row);
		else groups.push({ by, rows: [row] });
	}
	return groups.map(({ by, rows }) =>
		by === 'above'
			? { by, rows, wanted: [], has: [] }
			: {
					by,
					rows,
					wanted: [...new Set(rows.flatMap((row) => wantedBy(row, by) ?? []))],
					has: has[by]
				}
	);
}
