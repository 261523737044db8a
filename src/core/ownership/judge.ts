/**
 * The verdict on an item. `judge` never guesses what was not said: it runs every completion of the unanswered
 * tests through the decision table. All agree on surface and shape: settled, and the rest need not be asked.
 */
import type { Answers, Item } from '../mapping/item-schema.ts';
import {
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	NEXT_ACTIONS,
	PORTABILITIES,
	TESTS,
	type Hazard,
	type Kind,
	type Surface,
	type TestId
} from '../mapping/vocabulary.ts';
import { DECISION_TABLE, type Row, type Shape, type Strength } from './decision-table.ts';
import { QUESTION_COUNT, placeOfQuestion } from './question-place.ts';
import { whyHowever } from './why.ts';

/** Five answers as the table wants them: the blast radius as the one hazard that decides. */
export interface Completion {
	readonly frequency: (typeof FREQUENCIES)[number];
	readonly nextAction: (typeof NEXT_ACTIONS)[number];
	readonly interpretation: (typeof INTERPRETATIONS)[number];
	readonly blastRadius: Hazard | 'none';
	readonly portability: (typeof PORTABILITIES)[number];
}

export interface Outcome {
	readonly surface: Surface;
	readonly shape: Shape;
	/** Share of the completions that end here, 0 to 1, each answer taken as equally likely. */
	readonly share: number;
	/** Numbers of the table's rows that lead here, ascending. */
	readonly rows: readonly number[];
}

export interface SettledVerdict {
	readonly settled: true;
	readonly surface: Surface;
	readonly shape: Shape;
	/** `clear` only where every row that is still possible is clear. */
	readonly strength: Strength;
	/** The row that decides. Undefined: several could, however the open tests are answered, and all end here. */
	readonly row: Row | undefined;
	/** One sentence that can follow the item's name; claims no answer that nobody gave. */
	readonly why: string;
	/** Somebody has to approve each time; `perhaps`: only by some of the rows that are still possible. */
	readonly approval: 'owed' | 'perhaps' | 'none';
	readonly outcomes: readonly [Outcome];
	/** The fewest answers that settle it: given these, the others could be anything. */
	readonly decidedBy: readonly TestId[];
	readonly answered: readonly TestId[];
}

export interface OpenVerdict {
	readonly settled: false;
	/** What is still possible, most likely first. */
	readonly outcomes: readonly Outcome[];
	/** The question that is expected to leave the least uncertainty. */
	readonly next: TestId;
	readonly answered: readonly TestId[];
}

export type Verdict = SettledVerdict | OpenVerdict;

export type Question = Pick<Item, 'kind' | 'answers' | 'voice'>;
export type Options = { [T in TestId]: readonly Completion[T][] };

/** Does a row hold, whatever stands above it? */
export function matches({ when }: Row, kind: Kind, answers: Completion): boolean {
	return (
		when.hazard === answers.blastRadius &&
		(!when.portability || when.portability.includes(answers.portability)) &&
		(!when.nextAction || when.nextAction.includes(answers.nextAction)) &&
		(!when.interpretation || when.interpretation === answers.interpretation) &&
		(!when.frequency || when.frequency.includes(answers.frequency)) &&
		(!when.kind || when.kind.includes(kind))
	);
}

/** The first row that matches five full answers. */
export function rowFor(kind: Kind, answers: Completion): Row {
	const row = DECISION_TABLE.find((candidate) => matches(candidate, kind, answers));
	if (!row) throw new Error(`the decision table has no row for ${kind} ${JSON.stringify(answers)}`);
	return row;
}

/** The hazard that decides among several: the first in the order of the vocabulary. */
export function decidingHazard(hazards: readonly string[]): Hazard | 'none' {
	return HAZARDS.find((hazard) => hazards.includes(hazard)) ?? 'none';
}

/** The hazards of an item; deliberation counts as internal logic. Undefined: nobody said, and the voice doesn't tell. */
export function hazardsOf({ answers, voice }: Question): readonly Hazard[] | undefined {
	const said = answers?.blastRadius;
	if (voice !== 'deliberation') return said;
	return HAZARDS.filter((hazard) => hazard === 'internal-logic' || said?.includes(hazard));
}

/** The tests that have an answer, in the method's order. */
export function answeredTests(answers: Answers | undefined): TestId[] {
	return TESTS.filter((test) => answers?.[test] !== undefined);
}

/** The answers that each test may still have: one where it was answered. */
export function openAnswers(question: Question): Options {
	const { answers = {}, voice } = question;
	const given = <T>(answer: T | undefined, all: readonly T[]): readonly T[] =>
		answer === undefined ? all : [answer];
	const hazards = answers.blastRadius === undefined ? undefined : hazardsOf(question);
	// Nobody spoke of the blast radius, but deliberation is at least internal logic.
	const openHazards: readonly (Hazard | 'none')[] =
		voice === 'deliberation' ? ['cross-tenant', 'internal-logic'] : ['none', ...HAZARDS];
	return {
		frequency: given(answers.frequency, FREQUENCIES),
		nextAction: given(answers.nextAction, NEXT_ACTIONS),
		interpretation: given(answers.interpretation, INTERPRETATIONS),
		blastRadius: hazards ? [decidingHazard(hazards)] : openHazards,
		portability: given(answers.portability, PORTABILITIES)
	};
}

/** Every way in which the open tests may still be answered. */
export function* completions(options: Options): Generator<Completion> {
	for (const frequency of options.frequency)
		for (const nextAction of options.nextAction)
			for (const interpretation of options.interpretation)
				for (const blastRadius of options.blastRadius)
					for (const portability of options.portability)
						yield { frequency, nextAction, interpretation, blastRadius, portability };
}

function outcomesOf(kind: Kind, options: Options): { outcomes: Outcome[]; hits: Map<Row, number> } {
	const hits = new Map<Row, number>();
	let total = 0;
	for (const completion of completions(options)) {
		const row = rowFor(kind, completion);
		hits.set(row, (hits.get(row) ?? 0) + 1);
		total += 1;
	}
	const byPlace = new Map<string, { surface: Surface; shape: Shape; count: number; rows: number[] }>();
	for (const [row, count] of hits) {
		const key = `${row.surface} ${row.shape}`;
		const known = byPlace.get(key) ?? { surface: row.surface, shape: row.shape, count: 0, rows: [] };
		byPlace.set(key, { ...known, count: known.count + count, rows: [...known.rows, row.row] });
	}
	const outcomes = [...byPlace.values()]
		.map(({ surface, shape, count, rows }) => ({
			surface,
			shape,
			share: count / total,
			rows: rows.toSorted((a, b) => a - b)
		}))
		.toSorted((a, b) => b.share - a.share || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
	return { outcomes, hits };
}

/** Shannon entropy of what was counted, in bits: 0 where all is one. */
function uncertainty(counts: readonly number[]): number {
	const total = counts.reduce((sum, count) => sum + count, 0);
	return counts.reduce((sum, count) => sum - (count / total) * Math.log2(count / total), 0);
}

/** All completions are gone through once: once for each answer would take a tenth of the time that a board opens in. */
function nextQuestion(kind: Kind, options: Options): TestId {
	const open = TESTS.filter((test) => options[test].length > 1);
	const counts = new Map(open.map((test) => [test, new Map<string, Map<string, number>>()]));
	for (const completion of completions(options)) {
		const { surface, shape } = rowFor(kind, completion);
		const place = `${surface} ${shape}`;
		for (const [test, byAnswer] of counts) {
			const byPlace = byAnswer.get(completion[test]) ?? new Map<string, number>();
			byAnswer.set(completion[test], byPlace.set(place, (byPlace.get(place) ?? 0) + 1));
		}
	}
	let best: TestId | undefined;
	let least = Infinity;
	for (const [test, byAnswer] of counts) {
		const left = [...byAnswer.values()].map((byPlace) => uncertainty([...byPlace.values()]));
		const mean = left.reduce((sum, one) => sum + one, 0) / left.length;
		if (mean < least - 1e-9) [best, least] = [test, mean];
	}
	if (!best) throw new Error('an open verdict without an open question');
	return best;
}

/** Does a row of these ask about the test? */
const isAskedBy = (rows: readonly Row[], test: TestId): boolean =>
	rows.some(({ when }) => (test === 'blastRadius' ? true : when[test] !== undefined));

/** The fewest answers that settle it alone; among equals those that its rows ask about, then the method's order. */
function deciding(question: Question, answered: readonly TestId[], rows: readonly Row[]): TestId[] {
	let best: TestId[] = [...answered];
	let most = -1;
	for (let chosen = 0; chosen < 1 << answered.length; chosen += 1) {
		const tests = answered.filter((_, at) => chosen & (1 << at));
		if (tests.length > best.length) continue;
		const asked = tests.filter((test) => isAskedBy(rows, test)).length;
		if (tests.length === best.length && asked <= most) continue;
		const answers = Object.fromEntries(tests.map((test) => [test, question.answers?.[test]]));
		const isWhole = tests.length === answered.length;
		if (!isWhole && !judge({ ...question, answers }).settled) continue;
		[best, most] = [tests, asked];
	}
	return best;
}

function judgeAfresh(question: Question): Verdict {
	const answered = answeredTests(question.answers);
	const options = openAnswers(question);
	const { outcomes, hits } = outcomesOf(question.kind, options);
	const [first, ...others] = outcomes;
	if (!first) throw new Error('no outcome');
	if (others.length > 0)
		return { settled: false, outcomes, next: nextQuestion(question.kind, options), answered };
	const rows = [...hits.keys()];
	const decidedBy = deciding(question, answered, rows);
	const { surface, shape } = first;
	return {
		settled: true,
		surface,
		shape,
		strength: rows.every(({ strength }) => strength === 'clear') ? 'clear' : 'leaning',
		row: rows.length === 1 ? rows[0] : undefined,
		why: rows.length === 1 && rows[0] ? rows[0].why : whyOf(question, first, decidedBy),
		approval: approvalOf(rows),
		outcomes: [first],
		decidedBy,
		answered
	};
}

function approvalOf(rows: readonly Row[]): SettledVerdict['approval'] {
	const owing = rows.filter(({ approvalOwed }) => approvalOwed).length;
	return owing === 0 ? 'none' : owing === rows.length ? 'owed' : 'perhaps';
}

function whyOf(question: Question, { surface, shape }: Outcome, tests: readonly TestId[]): string {
	const { answers = {}, voice } = question;
	const hazards = answers.blastRadius && hazardsOf(question);
	return whyHowever({
		answers,
		hazard: hazards && decidingHazard(hazards),
		isDeliberation: voice === 'deliberation',
		tests,
		open: TESTS.filter((test) => answers[test] === undefined),
		surface,
		shape
	});
}

/** Some 14,000 at most, and real mappings ask a few hundred of them. */
const known = new Array<Verdict | undefined>(QUESTION_COUNT);

/** The verdict on a kind, its answers and its voice. Pure; the same question gives the same object. */
export function judge(question: Question): Verdict {
	const place = placeOfQuestion(question);
	if (place < 0) return judgeAfresh(question);
	return (known[place] ??= judgeAfresh(question));
}

/** The verdict on an item. To look it up costs less than to remember it with the item. */
export const verdictOn: (item: Item) => Verdict = judge;

const SPLIT: readonly Surface[] = ['product', 'exports'];
const ALONE: Readonly<Record<Surface, readonly Surface[]>> = {
	product: ['product'],
	support: ['support'],
	exports: ['exports']
};

/** The surfaces that a settled verdict or a row names: a split names two. */
export function homesOf({ surface, shape }: Pick<SettledVerdict, 'surface' | 'shape'>): readonly Surface[] {
	return shape === 'split' ? SPLIT : ALONE[surface];
}

/** The surface that the verdict wants, where the item is not at home: placed elsewhere, or not placed yet. */
export function wantedOn(item: Item): Surface | undefined {
	const verdict = verdictOn(item);
	if (item.contextOnly || !verdict.settled) return undefined;
	return item.surface && homesOf(verdict).includes(item.surface) ? undefined : verdict.surface;
}

/** Where the verdict wants an item that is placed, if that is elsewhere. */
export function misplacedTo(item: Item): Surface | undefined {
	return item.surface && wantedOn(item);
}
