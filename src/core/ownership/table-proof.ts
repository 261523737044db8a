/** What can be proved of the decision table by trying every kind with every combination of answers. */
import { KINDS } from '../mapping/vocabulary.ts';
import { DECISION_TABLE, type Row } from './decision-table.ts';
import { completions, matches, openAnswers } from './judge.ts';

export interface TableProof {
	readonly combinations: number;
	/** Combinations that no row takes. */
	readonly uncovered: number;
	/** Combinations that more than one row would take, if the first did not decide. */
	readonly overlapping: number;
	/** Rows that never decide: all that would lead there is taken above. */
	readonly masked: readonly Row[];
	/** Rows that have the same conditions as one above, and another outcome. */
	readonly contradictory: readonly Row[];
}

export function proveTable(table: readonly Row[] = DECISION_TABLE): TableProof {
	let combinations = 0;
	let uncovered = 0;
	let overlapping = 0;
	const deciding = new Set<Row>();
	const reach = new Map(table.map((row) => [row, '']));
	for (const kind of KINDS)
		for (const answers of completions(openAnswers({ kind }))) {
			const taking = table.filter((row) => matches(row, kind, answers));
			const [first, ...others] = taking;
			for (const row of taking) reach.set(row, `${reach.get(row)} ${combinations}`);
			combinations += 1;
			if (first) deciding.add(first);
			else uncovered += 1;
			if (others.length > 0) overlapping += 1;
		}
	const seen = new Map<string, Row>();
	const contradictory = table.filter((row) => {
		const key = reach.get(row) ?? '';
		const above = seen.get(key);
		if (!above) seen.set(key, row);
		return above && (above.surface !== row.surface || above.shape !== row.shape);
	});
	return {
		combinations,
		uncovered,
		overlapping,
		masked: table.filter((row) => !deciding.has(row)),
		contradictory
	};
}
