/** Votes spelled out the slow way, and items to vote on. */
import fc from 'fast-check';
import type { Answers, Ballot, Item } from '#core/mapping/item-schema.ts';
import { HAZARDS, KINDS, TESTS, type TestId } from '#core/mapping/vocabulary.ts';
import { partialAnswers } from '../../arbitrary-members.ts';
import { COMBINATIONS, naiveRow } from './combinations.ts';

export const itemWith = (part: Partial<Item>): Item => ({
	id: 'i',
	ref: 'DMC-001',
	kind: 'field',
	name: 'Credit limit',
	order: 'a0',
	...part
});

const sets = new Map<string, ReadonlySet<string>>();

/** Every place that some completion of these answers leads to. */
export function naivePlaces({ kind, voice }: Item, answers: Answers): ReadonlySet<string> {
	const key = JSON.stringify([kind, voice === 'deliberation', TESTS.map((test) => answers[test])]);
	let places = sets.get(key);
	if (!places) {
		const fits = COMBINATIONS.filter(
			(one) => one.kind === kind && TESTS.every((test) => isOpenFor(test, one))
		);
		places = new Set(fits.map((one) => naiveRow(one)).map(({ surface, shape }) => `${surface} ${shape}`));
		sets.set(key, places);
	}
	return places;

	function isOpenFor(test: TestId, one: (typeof COMBINATIONS)[number]): boolean {
		if (test !== 'blastRadius') return answers[test] === undefined || answers[test] === one[test];
		const inner = voice === 'deliberation' ? ['internal-logic'] : [];
		if (!answers.blastRadius) return inner.every((hazard) => one.blastRadius.includes(hazard as never));
		const wanted = new Set<string>([...answers.blastRadius, ...inner]);
		return HAZARDS.every((hazard) => wanted.has(hazard) === one.blastRadius.includes(hazard));
	}
}

export const filled = (answers: Answers, room: Answers = {}): Answers =>
	Object.fromEntries(TESTS.map((test) => [test, answers[test] ?? room[test]])) as Answers;

/** Whether there is a place that all of these sets have. */
export function haveCommon(sets: readonly ReadonlySet<string>[]): boolean {
	const [first, ...others] = sets;
	return [...(first ?? [])].some((place) => others.every((set) => set.has(place)));
}

export const equalSets = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
	a.size === b.size && [...a].every((one) => b.has(one));

export const anyBallot: fc.Arbitrary<Ballot> = fc.record(
	{ answers: partialAnswers, by: fc.constantFrom('Ann', 'Ben', 'Chloë'), reason: fc.constant('because') },
	{ requiredKeys: ['answers'], noNullPrototype: true }
);

/** People vote alike more often than not: without that, everything would be contested. */
export const anyBallots: fc.Arbitrary<Ballot[]> = fc
	.tuple(anyBallot, fc.array(fc.tuple(anyBallot, fc.subarray([...TESTS])), { maxLength: 4 }))
	.map(([first, others]) => [
		first,
		...others.map(([own, kept]) => ({
			...own,
			answers: { ...first.answers, ...pick(own.answers, kept) }
		}))
	]);

function pick(answers: Answers, tests: readonly TestId[]): Answers {
	return Object.fromEntries(
		tests.flatMap((test) => (answers[test] === undefined ? [] : [[test, answers[test]]]))
	) as Answers;
}

export const anySubject: fc.Arbitrary<Item> = fc
	.record({
		kind: fc.constantFrom(...KINDS),
		voice: fc.constantFrom(undefined, undefined, 'deliberation' as const),
		answers: fc.oneof(fc.constant({}), partialAnswers)
	})
	.map(({ voice, ...rest }) => itemWith({ ...rest, ...(voice ? { voice } : {}) }));

export const withBallots = (item: Item, ballots: readonly Ballot[], ids?: readonly string[]): Item => ({
	...item,
	ballots: Object.fromEntries(ballots.map((ballot, i) => [ids?.[i] ?? `b${i}`, ballot]))
});
