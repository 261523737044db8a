import { DECISION_TABLE, type Row } from '#core/ownership/decision-table.ts';
import { completions, openAnswers, rowFor, type Completion } from '#core/ownership/judge.ts';
import { ANSWERS } from '#core/ownership/weighted-question.ts';
import { HAZARDS, KINDS, type Kind } from '#core/mapping/vocabulary.ts';
import { code, page, table } from './markdown.ts';

const any = (values: readonly string[] | string | undefined) =>
	values === undefined ? '—' : [values].flat().join(', ');

interface Asked {
	readonly kind: Kind;
	readonly answers: Completion;
}

/** The 864 questions (a kind, the hazard that decides, four answers) by the row that decides them. */
function decided(): ReadonlyMap<number, readonly Asked[]> {
	const rows = new Map<number, Asked[]>();
	for (const kind of KINDS)
		for (const answers of completions(openAnswers({ kind }))) {
			const { row } = rowFor(kind, answers);
			rows.set(row, [...(rows.get(row) ?? []), { kind, answers }]);
		}
	return rows;
}

/** What a row means once all that the rows above it take is taken out: the values left, and whether all of them fit. */
function left({ row }: Row, asked: readonly Asked[]): string[] {
	const all = Object.entries({ ...ANSWERS, kind: KINDS }) as [keyof Completion | 'kind', readonly string[]][];
	const values = new Map(
		all.map(([part, whole]) => {
			const seen = new Set<string>(asked.map(({ kind, answers }) => ({ ...answers, kind })[part]));
			return [part, { whole, seen: whole.filter((value) => seen.has(value)) }];
		})
	);
	const size = [...values.values()].reduce((product, { seen }) => product * seen.length, 1);
	const cell = (part: keyof Completion | 'kind') => {
		const { whole, seen } = values.get(part) ?? { whole: [], seen: [] };
		return seen.length === whole.length ? '—' : seen.join(', ');
	};
	return [
		String(row),
		...(['blastRadius', 'portability', 'nextAction', 'interpretation', 'frequency', 'kind'] as const).map(
			cell
		),
		size === asked.length ? 'all' : `${asked.length} of ${size}`
	];
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
	const asked = decided();
	const total = [...asked.values()].reduce((sum, { length }) => sum + length, 0);
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
			DECISION_TABLE.map((row) => cells(row, asked.get(row.row)?.length ?? 0))
		),
		'## What is left for each row',
		'The same table with all that the rows above take taken out: what really leads to a row. `—` where nothing is ruled out. “Fit” says how many of the combinations of these values the row decides; where not all, the others went to a row above.',
		table(
			[...HEADINGS.slice(0, 7), 'fit'],
			DECISION_TABLE.map((row) => left(row, asked.get(row.row) ?? []))
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
