/**
 * How a room voted on an item. A ballot's unanswered tests are filled with the room's own answers where there are
 * any, and stay open otherwise. Nothing here depends on the order of ballots, on their identifiers or on names.
 *
 * Raised hands are counted test by test, and nobody knows which hands belong together. So every way in which the
 * hands of one test may go with those of another is looked at: the room is contested only where it is contested
 * whoever raised them, and agreed (or free to move on) only where that holds whoever raised them. There are as
 * many people with hands as hands were raised for one test at most; who raised none for another test said nothing.
 */
import type { Answers, Ballot, Item } from '../mapping/item-schema.ts';
import { remembered } from '../mapping/selectors.ts';
import { byText } from '../mapping/shape.ts';
import { HAZARDS, TESTS, type Hazard, type Surface, type TestId } from '../mapping/vocabulary.ts';
import type { Shape } from './decision-table.ts';
import { answeredTests, judge, verdictOn, type Verdict } from './judge.ts';
import { answerKey, countHands, countTests, filledIn, type Hands, type TestVote } from './test-votes.ts';
import { isHand } from './voters.ts';

/** Where an item could belong, and how. */
export interface Place {
	readonly surface: Surface;
	readonly shape: Shape;
}

/** One person's ballot, named or not. */
export interface CastBallot {
	readonly id: string;
	readonly by?: string;
	readonly answers: Answers;
	readonly reason?: string;
	/** What it can still lead to, most likely first. */
	readonly places: readonly Place[];
}

export interface PlaceVote {
	readonly place: Place;
	/** Share of the room that could go along with it, 0 to 1. */
	readonly support: number;
}

export interface Leading {
	/** The answers that most gave, test by test; a tie is no answer. */
	readonly answers: Answers;
	/** Tests with several leading answers. */
	readonly ties: readonly TestId[];
	/** What taking the leading answers would lead to; a tied test keeps the room's answer or stays open. */
	readonly verdict: Verdict;
}

export interface Vote {
	/** Ballots of persons, by identifier. */
	readonly ballots: readonly CastBallot[];
	/** How many people raised hands, as far as one can tell. */
	readonly hands: number;
	/** Persons and hands. */
	readonly voices: number;
	readonly tests: Readonly<Record<TestId, TestVote>>;
	/** No single outcome is possible for all. */
	readonly isContested: boolean;
	/** The one place that every ballot leads to, and nowhere else. */
	readonly agreed?: Place;
	/** Every place that some ballot can lead to, by support. */
	readonly places: readonly PlaceVote[];
	/** The best support of any place, 0 to 1: 1 where it is not contested, lower the more evenly the room is split. */
	readonly agreement: number;
	readonly leading: Leading;
	/** What anybody named as put at risk. */
	readonly hazards: readonly Hazard[];
}

const placesIn = remembered(
	(verdict: Verdict): ReadonlyMap<string, Place> =>
		new Map(verdict.outcomes.map(({ surface, shape }) => [`${surface} ${shape}`, { surface, shape }]))
);

/** The places of a verdict, most likely first. */
export function placesOf(verdict: Verdict): readonly Place[] {
	return [...placesIn(verdict).values()];
}

/** Everyone whose answers have to lead somewhere: a person, or the hands that gave one answer to one test. */
interface Party {
	readonly places: ReadonlyMap<string, Place>;
	readonly weight: number;
	/** Hands of one test are weighed against each other, not against those of another test. */
	readonly test?: TestId;
}

function partiesOf(ballots: readonly CastBallot[], hands: Hands, item: Item): Party[] {
	const ask = (answers: Answers) => placesIn(judge({ ...item, answers }));
	const persons = ballots.map(({ answers }) => ({ places: ask(filledIn(answers, item.answers)), weight: 1 }));
	const raised = TESTS.flatMap((test) =>
		hands.given(test).map(({ key, count }) => {
			const contexts = hands.contexts.filter(
				({ [test]: one }) => one !== undefined && answerKey(one) === key
			);
			return { places: new Map(contexts.flatMap((one) => [...ask(one)])), weight: count, test };
		})
	);
	return [...persons, ...raised];
}

function supportFor(key: string, parties: readonly Party[], hands: number): number {
	const can = ({ places }: Party) => places.has(key);
	const persons = parties.filter(({ test }) => test === undefined);
	const shares = TESTS.flatMap((test) => {
		const all = parties.filter((party) => party.test === test);
		const total = all.reduce((sum, { weight }) => sum + weight, 0);
		return total === 0 ? [] : all.filter(can).reduce((sum, { weight }) => sum + weight, 0) / total;
	});
	return (persons.filter(can).length + hands * Math.min(1, ...shares)) / (persons.length + hands);
}

function placeVotes(parties: readonly Party[], hands: number): PlaceVote[] {
	const all = new Map(parties.flatMap(({ places }) => [...places]));
	return [...all]
		.toSorted(([a], [b]) => byText(a, b))
		.map(([key, place]) => ({ place, support: supportFor(key, parties, hands) }))
		.sort((a, b) => b.support - a.support);
}

function leadingOf(item: Item, tests: Vote['tests']): Leading {
	const answers: Partial<Record<TestId, unknown>> = {};
	for (const test of TESTS) {
		const [first, ...others] = tests[test].leading;
		if (first && others.length === 0) answers[test] = first.answer;
	}
	const taken = answers as Answers;
	return {
		answers: taken,
		ties: TESTS.filter((test) => tests[test].leading.length > 1),
		verdict: judge({ ...item, answers: filledIn(taken, item.answers) })
	};
}

function castBallots(item: Item, ballots: readonly (readonly [string, Ballot])[]): CastBallot[] {
	return ballots.map(([id, { by, answers, reason }]) => ({
		id,
		...(by === undefined ? {} : { by }),
		answers,
		...(reason === undefined ? {} : { reason }),
		places: placesOf(judge({ ...item, answers: filledIn(answers, item.answers) }))
	}));
}

const counted = remembered((item: Item): Vote | 'none' => {
	const all = Object.entries(item.ballots ?? {}).toSorted(([a], [b]) => byText(a, b));
	const ballots = castBallots(
		item,
		all.filter(([id, ballot]) => !isHand(id, ballot))
	);
	const hands = countHands(
		all.filter(([id, ballot]) => isHand(id, ballot)),
		item.answers
	);
	if (ballots.length + hands.people === 0) return 'none';
	const parties = partiesOf(ballots, hands, item);
	const places = placeVotes(parties, hands.people);
	const agreement = places[0]?.support ?? 0;
	const isContested = agreement < 1;
	const tests = countTests(item, ballots, hands, isContested);
	const [only, ...others] = places;
	const isSaid = all.some(([, { answers }]) => answeredTests(answers).length > 0);
	return {
		ballots,
		hands: hands.people,
		voices: ballots.length + hands.people,
		tests,
		isContested,
		...(only && others.length === 0 && isSaid ? { agreed: only.place } : {}),
		places,
		agreement,
		leading: leadingOf(item, tests),
		hazards: HAZARDS.filter((hazard) => all.some(([, { answers }]) => answers.blastRadius?.includes(hazard)))
	};
});

/** How the room voted on an item; undefined where nobody did. Remembered with the item. */
export function votesOn(item: Item): Vote | undefined {
	if (item.ballots === undefined) return undefined;
	const vote = counted(item);
	return vote === 'none' ? undefined : vote;
}

export interface Dissent {
	readonly ballot: string;
	readonly by?: string;
	readonly reason?: string;
	/** Where this person's answers lead instead. */
	readonly places: readonly Place[];
}

/**
 * Whose answers can't lead to where the room's answers lead, with their reasons, by name. Raised hands are nobody
 * in particular and dissent from nothing.
 */
export function dissentOf(item: Item): readonly Dissent[] {
	const vote = votesOn(item);
	if (!vote) return [];
	const room = placesIn(verdictOn(item));
	return vote.ballots
		.filter(({ places }) => !places.some(({ surface, shape }) => room.has(`${surface} ${shape}`)))
		.map(({ id, by, reason, places }) => ({
			ballot: id,
			...(by === undefined ? {} : { by }),
			...(reason === undefined ? {} : { reason }),
			places
		}))
		.sort((a, b) => byText(a.by ?? '\uffff', b.by ?? '\uffff') || byText(a.ballot, b.ballot));
}
