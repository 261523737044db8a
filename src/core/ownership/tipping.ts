/**
 * What would change a verdict: every single change of one answer that leads elsewhere. It makes a verdict
 * arguable in one line. An open verdict has none: there the open questions say what could come.
 */
import type { Answers } from '../mapping/item-schema.ts';
import { HAZARDS, TESTS, type Hazard, type TestId } from '../mapping/vocabulary.ts';
import { homesOf, judge, type Question, type SettledVerdict, type Verdict } from './judge.ts';
import { ANSWERS } from './weighted-question.ts';

type Tip<T extends TestId> = {
	readonly test: T;
	/** The other answer, as an item keeps it. */
	readonly answer: NonNullable<Answers[T]>;
	/** Where it leads: settled elsewhere, or open again. */
	readonly verdict: Verdict;
};
export type TippingPoint = { [T in TestId]: Tip<T> }[TestId];

/**
 * The tipping points of a settled verdict, the most telling first: what would bring it into the product or take
 * it out, then other surfaces, then what would only be owed besides, then what would open it again.
 */
export function tippingPoints(question: Question): readonly TippingPoint[] {
	const now = judge(question);
	if (!now.settled) return [];
	return TESTS.flatMap((test) => otherAnswers(question, test).map((answer) => tip(question, test, answer)))
		.filter(({ verdict }) => !verdict.settled || !isSameOutcome(verdict, now))
		.map((point, place) => ({ point, rank: [...rankOf(question, now, point), place] }))
		.sort((a, b) => compareRanks(a.rank, b.rank))
		.map(({ point }) => point);
}

/**
 * Every other answer to a test that was answered. One risk more or less is one change, and so is answering that
 * nothing is at risk: a room takes all of them back in one breath.
 */
function otherAnswers(question: Question, test: TestId): readonly unknown[] {
	const said = question.answers?.[test];
	if (said === undefined) return [];
	if (typeof said === 'string') return ANSWERS[test].filter((answer) => answer !== said);
	const without = (hazard: Hazard) => said.filter((one) => one !== hazard);
	const turned = HAZARDS.map((hazard) =>
		said.includes(hazard) ? without(hazard) : HAZARDS.filter((one) => one === hazard || said.includes(one))
	);
	return said.length > 1 ? [...turned, []] : turned;
}

function tip(question: Question, test: TestId, answer: unknown): TippingPoint {
	const verdict = judge({ ...question, answers: { ...question.answers, [test]: answer } });
	return { test, answer, verdict } as TippingPoint;
}

const isSameOutcome = (a: SettledVerdict, b: SettledVerdict) =>
	a.surface === b.surface && a.shape === b.shape;

/** How an answer is argued about: a risk that is taken back speaks first, one that is added last. */
const TELLING: readonly TestId[] = [
	'interpretation',
	'nextAction',
	'frequency',
	'portability',
	'blastRadius'
];

/** Smaller is more telling. */
function rankOf(question: Question, now: SettledVerdict, { test, answer, verdict }: TippingPoint): number[] {
	const said = question.answers?.blastRadius ?? [];
	const isLess = test === 'blastRadius' && answer.length < said.length;
	return [
		matterOf(now, verdict),
		verdict.settled && verdict.strength === 'clear' ? 0 : 1,
		isLess ? -1 : TELLING.indexOf(test)
	];
}

function matterOf(now: SettledVerdict, then: Verdict): number {
	if (!then.settled) return 3;
	const isShown = (verdict: SettledVerdict) => homesOf(verdict).includes('product');
	if (isShown(now) !== isShown(then)) return 0;
	return now.surface === then.surface ? 2 : 1;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((part, i) => part !== b[i]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
