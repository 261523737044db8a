import { DECISION_TABLE, type Row } from '#core/ownership/decision-table.ts';
import { rowFor } from '#core/ownership/judge.ts';
import {
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	KINDS,
	NEXT_ACTIONS,
	PORTABILITIES
} from '#core/mapping/vocabulary.ts';
import { code, page, table } from './markdown.ts';

const any = (values: readonly string[] | string | undefined) =>
	values === undefined ? '—' : [values].flat().join(', ');

/** How many of the 864 questions (a kind, the hazard that decides, four answers) each row decides. */
function decided(): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	for (const kind of KINDS)
		for (const frequency of FREQUENCIES)
			for (const nextAction of NEXT_ACTIONS)
				for (const interpretation of INTERPRETATIONS)
					for (const blastRadius of ['none', ...HAZARDS] as const)
						for (const portability of PORTABILITIES) {
							const completion = { frequency, nextAction, interpretation, blastRadius, portability };
							const { row } = rowFor(kind, completion);
							counts.set(row, (counts.get(row) ?? 0) + 1);
						}
	return counts;
}

function cells({ row, when, surface, shape, strength, approvalOwed }: Row, count: number): string[] {
	return [
		String(row),
		when.hazard,
		any(when.portability),
		any(when.nextAction),
		any(when.interpretation),
		any(when.frequency),
		any(when.kind),
		shape === 'split' ? 'product + exports' : surface,
		approvalOwed ? `${shape}, approval owed` : shape,
		strength,
		String(count)
	];
}

const HEADINGS = [
	'row',
	'hazard',
	'portability',
	'next action',
	'interpretation',
	'frequency',
	'kind',
	'surface',
	'shape',
	'strength',
	'decides'
];

export function decisionTablePage(): string {
	const counts = decided();
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	return page(
		'# The decision table',
		'Where an item belongs, by its answers to the five ownership tests. The table is data in `src/core/ownership/decision-table.ts`; the verdict, the help and this page read it from there.',
		'## How to read it',
		[
			'- From the top: **the first row that fits decides**. A row means “and none above it”.',
			'- `—` fits any answer.',
			`- The hazard is the one of the blast radius that weighs most: ${HAZARDS.map(code).join(', then ')}. An item whose voice is deliberation counts as ${code('internal-logic')}.`,
			`- Shapes: ${code('place')}, the item belongs there; ${code('translate')}, the raw item stays in support tooling and the product owes a version that customers can read; ${code('split')}, the current state in the product, the whole history in a package.`,
			`- Strength: ${code('clear')}, or ${code('leaning')} where a room may well decide otherwise.`,
			`- “Decides” counts on how many of the ${total} different questions (kind, deciding hazard, four answers) the row has the word.`
		].join('\n'),
		'## The rows',
		table(
			HEADINGS,
			DECISION_TABLE.map((row) => cells(row, counts.get(row.row) ?? 0))
		),
		'## Why',
		table(
			['row', 'reason'],
			DECISION_TABLE.map(({ row, why }) => [String(row), why])
		),
		'## What always holds',
		'The tests in `test/core/ownership` run all 1,728 ways to answer (eight sets of hazards, four kinds) through the table, and every partial answer against a plain count:',
		[
			'- **Complete**: every combination hits a row.',
			'- **Nothing masked**: every row is the first that fits some combination.',
			'- **More hazard, never more exposed**: adding a hazard never brings an item into the product, or into an export that it was not in.',
			'- **Less clear, never more exposed**: needing context never moves an item into the product.',
			'- **Wanted more as a record, never less the customer’s**: a stronger portability never moves an item into support.',
			'- **Settled means settled**: a verdict on some answers is settled if and only if every completion of the others ends on the same surface in the same shape.'
		].join('\n'),
		'All of it held for the table as it was first written; no row had to be mended. A row that ever breaks one of these is what is wrong, not the law.'
	);
}
