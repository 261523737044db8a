/** How a room voted on one test: who gave which answer, and whether it matters that they differ. */
import { plainAnswer } from '../mapping/answers.ts';
import type { Answers, Ballot, Item } from '../mapping/item-schema.ts';
import { HAZARDS, TESTS, type TestId } from '../mapping/vocabulary.ts';
import { judge } from './judge.ts';
import { ANSWERS } from './weighted-question.ts';

export type Answer = NonNullable<Answers[TestId]>;

export interface GivenAnswer {
	readonly answer: Answer;
	/** Equal for equal answers: hazards are a set, however they were ticked. */
	readonly key: string;
	/** Identifiers of the ballots that gave it, raised hands among them. */
	readonly ballots: readonly string[];
}

export interface TestVote {
	readonly test: TestId;
	/** Most first, then in the order of the choices. */
	readonly given: readonly GivenAnswer[];
	readonly answered: number;
	/** Who voted on other tests and said nothing here. */
	readonly silent: number;
	/** The room's own answer, where it stands in for ballots that said nothing. */
	readonly room?: Answer;
	/** Several answers stand: those that were given, and the room's where it stands in. */
	readonly isSplit: boolean;
	/** For some ballot, another of the answers that stand would change what it can lead to. Where not: move on. */
	readonly matters: boolean;
	/** What most gave; several where they tie, none where nobody answered. */
	readonly leading: readonly GivenAnswer[];
	/** Share of those who answered that gave a leading answer, 0 to 1; absent where nobody did. */
	readonly consensus?: number;
}

/** Raised hands, counted test by test as if no two of them were of one person. */
export interface Hands {
	/** As many as hands were raised for one test at most. */
	readonly people: number;
	given(test: TestId): readonly { readonly key: string; readonly answer: Answer; readonly count: number }[];
	/** Every set of answers that one of these people may have given, as far as one can tell; none without hands. */
	readonly contexts: readonly Answers[];
	readonly ballots: readonly (readonly [id: string, ballot: Ballot])[];
}

/** Equal for equal answers. */
export function answerKey(answer: Answer): string {
	return [plainAnswer(answer)].flat().join('+') || 'nothing';
}

/** Answers whose open tests are filled with the room's. */
export function filledIn(answers: Answers, room: Answers = {}): Answers {
	const filled: Partial<Record<TestId, unknown>> = {};
	for (const test of TESTS) filled[test] = answers[test] ?? room[test];
	return filled as Answers;
}

/** Place of an answer among the choices of its test; sets of hazards by their members. */
function rank(test: TestId, answer: Answer): number {
	if (typeof answer !== 'string')
		return HAZARDS.reduce((sum, hazard, i) => sum + (answer.includes(hazard) ? 2 ** i : 0), 0);
	return (ANSWERS[test] as readonly string[]).indexOf(answer);
}

type Ballots = readonly (readonly [id: string, ballot: Pick<Ballot, 'answers'>])[];

function givenFor(test: TestId, ballots: Ballots): GivenAnswer[] {
	const given = new Map<string, { answer: Answer; key: string; ballots: string[] }>();
	for (const [id, { answers }] of ballots) {
		const answer = answers[test];
		if (answer === undefined) continue;
		const key = answerKey(answer);
		const known = given.get(key);
		if (known) known.ballots.push(id);
		else given.set(key, { answer: plainAnswer(answer), key, ballots: [id] });
	}
	return [...given.values()].sort(
		(a, b) => b.ballots.length - a.ballots.length || rank(test, a.answer) - rank(test, b.answer)
	);
}

/** Counts hands; a test for which somebody raised none is filled with the room's answer, as on ballots. */
export function countHands(ballots: Hands['ballots'], room: Answers = {}): Hands {
	const byTest = new Map(
		TESTS.map((test) => [
			test,
			givenFor(test, ballots).map(({ key, answer, ballots: ids }) => ({ key, answer, count: ids.length }))
		])
	);
	const given = (test: TestId) => byTest.get(test) ?? [];
	const countOf = (test: TestId) => given(test).reduce((sum, { count }) => sum + count, 0);
	const people = Math.max(0, ...TESTS.map(countOf));
	const optionsOf = (test: TestId): (Answer | undefined)[] => {
		const raised = given(test).map(({ answer }) => answer);
		return countOf(test) < people ? [...raised, room[test]] : raised;
	};
	const contexts = TESTS.reduce<Answers[]>(
		(begun, test) =>
			begun.flatMap((one) => optionsOf(test).map((answer) => ({ ...one, [test]: answer }) as Answers)),
		people === 0 ? [] : [{}]
	);
	return { people, given, contexts, ballots };
}

/** What answers can lead to, as a text that is equal for equal sets of places. */
function reach(item: Item, answers: Answers): string {
	const { outcomes } = judge({ ...item, answers });
	return outcomes
		.map(({ surface, shape }) => `${surface} ${shape}`)
		.sort()
		.join();
}

function isDecisive(item: Item, test: TestId, standing: readonly Answer[], all: readonly Answers[]): boolean {
	return all.some(
		(answers) => new Set(standing.map((answer) => reach(item, { ...answers, [test]: answer }))).size > 1
	);
}

/** The five tests counted. */
export function countTests(
	item: Item,
	persons: readonly { readonly id: string; readonly answers: Answers }[],
	hands: Hands,
	isContested: boolean
): Readonly<Record<TestId, TestVote>> {
	const room = item.answers ?? {};
	const ballots: Ballots = [...persons.map((one) => [one.id, one] as const), ...hands.ballots];
	const contexts = [...persons.map(({ answers }) => filledIn(answers, room)), ...hands.contexts];
	const votes = TESTS.map((test): TestVote => {
		const given = givenFor(test, ballots);
		const answered = given.reduce((sum, { ballots: ids }) => sum + ids.length, 0);
		const raised = hands.given(test).reduce((sum, { count }) => sum + count, 0);
		const silent = persons.length + hands.people - answered;
		// Hands that were never asked for this test are no silence of theirs, but the room's answer stands for them.
		const silentHands = raised === 0 ? hands.people : 0;
		const own = room[test];
		const standsIn = silent > 0 && given.length > 0 && own !== undefined;
		const standing = new Map(given.map(({ key, answer }) => [key, answer]));
		if (standsIn) standing.set(answerKey(own), plainAnswer(own));
		const isSplit = standing.size > 1;
		const most = given[0]?.ballots.length ?? 0;
		const leading = given.filter(({ ballots: ids }) => ids.length === most);
		return {
			test,
			given,
			answered,
			silent: silent - silentHands,
			...(standsIn ? { room: plainAnswer(own) } : {}),
			isSplit,
			matters: isSplit && isDecisive(item, test, [...standing.values()], contexts),
			leading,
			...(answered > 0 ? { consensus: most / answered } : {})
		};
	});
	// Where no answer alone changes anything, but all of them together do, none may be called unimportant.
	const isJoint = isContested && !votes.some(({ matters }) => matters);
	return Object.fromEntries(
		votes.map((vote) => [vote.test, isJoint ? { ...vote, matters: vote.isSplit } : vote])
	) as Record<TestId, TestVote>;
}
