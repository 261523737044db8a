/** Every way to answer, spelled out without the engine's help, so that a mistake in the engine has no twin here. */
import { DECISION_TABLE, type Row } from '#core/ownership/decision-table.ts';
import {
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	KINDS,
	NEXT_ACTIONS,
	PORTABILITIES,
	type Hazard,
	type Kind,
	type TestId
} from '#core/mapping/vocabulary.ts';
import type { FullAnswers } from '../../arbitrary-members.ts';

export interface Combination extends FullAnswers {
	readonly kind: Kind;
}

/** All subsets of the hazards. */
export const HAZARD_SETS: readonly Hazard[][] = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
	HAZARDS.filter((_, i) => bits & (1 << i))
);

export const COMBINATIONS: readonly Combination[] = KINDS.flatMap((kind) =>
	FREQUENCIES.flatMap((frequency) =>
		NEXT_ACTIONS.flatMap((nextAction) =>
			INTERPRETATIONS.flatMap((interpretation) =>
				HAZARD_SETS.flatMap((blastRadius) =>
					PORTABILITIES.map((portability) => ({
						kind,
						frequency,
						nextAction,
						interpretation,
						blastRadius,
						portability
					}))
				)
			)
		)
	)
);

/** The first row that fits, read off the table by hand. */
export function naiveRow({ kind, blastRadius, ...answers }: Combination): Row {
	let hazard: Hazard | 'none' = 'none';
	if (blastRadius.includes('privileged')) hazard = 'privileged';
	if (blastRadius.includes('internal-logic')) hazard = 'internal-logic';
	if (blastRadius.includes('cross-tenant')) hazard = 'cross-tenant';
	for (const row of DECISION_TABLE) {
		const { when } = row;
		if (when.hazard !== hazard) continue;
		if (when.kind && !when.kind.includes(kind)) continue;
		if (when.frequency && !when.frequency.includes(answers.frequency)) continue;
		if (when.nextAction && !when.nextAction.includes(answers.nextAction)) continue;
		if (when.interpretation && when.interpretation !== answers.interpretation) continue;
		if (when.portability && !when.portability.includes(answers.portability)) continue;
		return row;
	}
	throw new Error(`no row for ${kind} ${hazard} ${JSON.stringify(answers)}`);
}

/** Where an item lives by its row. */
export function homes({ surface, shape }: Row): readonly string[] {
	return shape === 'split' ? ['product', 'exports'] : [surface];
}

const ROWS = new Map(COMBINATIONS.map((one) => [JSON.stringify(one), naiveRow(one)]));
const rowOf = (
	kind: Kind,
	{ frequency, nextAction, interpretation, blastRadius, portability }: FullAnswers
) =>
	ROWS.get(
		JSON.stringify({
			kind,
			frequency,
			nextAction,
			interpretation,
			blastRadius: HAZARDS.filter((hazard) => blastRadius.includes(hazard)),
			portability
		})
	) as Row;

/** The options a test still has: its answer, or all. The blast radius as the one hazard that decides. */
const ALL: { readonly [T in TestId]: readonly FullAnswers[T][] } = {
	frequency: FREQUENCIES,
	nextAction: NEXT_ACTIONS,
	interpretation: INTERPRETATIONS,
	blastRadius: [[], ['cross-tenant'], ['internal-logic'], ['privileged']],
	portability: PORTABILITIES
};

export type Partial5 = { readonly [T in TestId]?: FullAnswers[T] | undefined };

/** All full answers that these may become. Deliberation adds internal logic to whatever is said. */
function completions(answers: Partial5, isDeliberation: boolean): FullAnswers[] {
	const of = <T extends TestId>(test: T): readonly FullAnswers[T][] => {
		const given = answers[test];
		return given === undefined ? ALL[test] : [given];
	};
	const said = of('blastRadius');
	const hazards: readonly Hazard[][] = !isDeliberation
		? said
		: answers.blastRadius === undefined
			? [['internal-logic'], ['cross-tenant', 'internal-logic']]
			: said.map((set) => [...set, 'internal-logic'] as Hazard[]);
	const full: FullAnswers[] = [];
	for (const frequency of of('frequency'))
		for (const nextAction of of('nextAction'))
			for (const interpretation of of('interpretation'))
				for (const blastRadius of hazards)
					for (const portability of of('portability'))
						full.push({ frequency, nextAction, interpretation, blastRadius, portability });
	return full;
}

export interface Naive {
	readonly rows: readonly Row[];
	/** Outcomes and how many completions end there. */
	readonly counts: ReadonlyMap<string, number>;
}

export function naive(kind: Kind, answers: Partial5, isDeliberation = false): Naive {
	const rows = completions(answers, isDeliberation).map((full) => rowOf(kind, full));
	const counts = new Map<string, number>();
	for (const { surface, shape } of rows)
		counts.set(`${surface} ${shape}`, (counts.get(`${surface} ${shape}`) ?? 0) + 1);
	return { rows, counts };
}

function entropy(counts: Iterable<number>): number {
	const all = [...counts];
	const total = all.reduce((sum, n) => sum + n, 0);
	return all.reduce((sum, n) => sum + (n / total) * Math.log2(total / n), 0);
}

/** Bits of doubt that are left, on average, after one more answer. */
export function doubtAfter(kind: Kind, answers: Partial5, isDeliberation: boolean, test: TestId): number {
	const options: readonly unknown[] =
		test === 'blastRadius' && isDeliberation ? [['cross-tenant'], []] : ALL[test];
	const doubts = options.map((option) =>
		entropy(naive(kind, { ...answers, [test]: option }, isDeliberation).counts.values())
	);
	return doubts.reduce((sum, doubt) => sum + doubt, 0) / doubts.length;
}

/** Every way to answer some of the tests, or none; the blast radius as any set. */
export const PARTIALS: readonly Partial5[] = [undefined, ...FREQUENCIES].flatMap((frequency) =>
	[undefined, ...NEXT_ACTIONS].flatMap((nextAction) =>
		[undefined, ...INTERPRETATIONS].flatMap((interpretation) =>
			[undefined, ...HAZARD_SETS].flatMap((blastRadius) =>
				[undefined, ...PORTABILITIES].map((portability) => ({
					frequency,
					nextAction,
					interpretation,
					blastRadius,
					portability
				}))
			)
		)
	)
);
