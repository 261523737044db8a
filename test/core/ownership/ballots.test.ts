import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Answers, Ballot, Item } from '#core/mapping/item-schema.ts';
import {
	FREQUENCIES,
	INTERPRETATIONS,
	NEXT_ACTIONS,
	PORTABILITIES,
	TESTS,
	type TestId
} from '#core/mapping/vocabulary.ts';
import { dissentOf, placesOf, votesOn, type Vote } from '#core/ownership/ballots.ts';
import { judge } from '#core/ownership/judge.ts';
import { answerKey, type Answer } from '#core/ownership/test-votes.ts';
import { COMBINATIONS, HAZARD_SETS } from './combinations.ts';
import { SETTLED } from '../rules/found.ts';
import {
	anyBallots,
	anySubject,
	equalSets,
	filled,
	haveCommon,
	itemWith,
	naivePlaces,
	withBallots
} from './voting.ts';

vi.setConfig({ testTimeout: 60_000 });

const votes = (item: Item): Vote => {
	const vote = votesOn(item);
	if (!vote) throw new Error('nobody voted');
	return vote;
};
/** What of a vote must not depend on order, identifiers and names. */
const figures = ({ isContested, agreed, places, agreement, leading, tests, hazards }: Vote) => ({
	isContested,
	agreed,
	places,
	agreement,
	leading,
	hazards,
	tests: TESTS.map((one) => ({
		...tests[one],
		given: counts(tests[one].given),
		leading: counts(tests[one].leading)
	}))
});
const counts = (given: Vote['tests']['frequency']['given']) =>
	given.map(({ key, ballots }) => [key, ballots.length]);

describe('the votes on an item', () => {
	test('are contested exactly where no completion of all ballots meets, and lead where they lead', () => {
		fc.assert(
			fc.property(anySubject, anyBallots, (subject, ballots) => {
				const vote = votes(withBallots(subject, ballots));
				const sets = ballots.map(({ answers }) => naivePlaces(subject, filled(answers, subject.answers)));
				expect(vote.isContested).toBe(!haveCommon(sets));
				expect(vote.ballots.map(({ places }) => places.length)).toEqual(sets.map(({ size }) => size));
				const all = new Set(sets.flatMap((set) => [...set]));
				const isSaid = ballots.some(({ answers }) => TESTS.some((one) => answers[one] !== undefined));
				expect(vote.agreed !== undefined).toBe(all.size === 1 && isSaid);
				for (const { place, support } of vote.places) {
					const can = sets.filter((set) => set.has(`${place.surface} ${place.shape}`)).length;
					expect(support).toBe(can / sets.length);
				}
				expect(vote.agreement === 1).toBe(!vote.isContested);
			}),
			{ numRuns: 300 }
		);
	});

	test('matter where one other standing answer would change what some ballot leads to', () => {
		fc.assert(
			fc.property(anySubject, anyBallots, (subject, ballots) => {
				const vote = votes(withBallots(subject, ballots));
				const matters = TESTS.filter((one) => naivelyMatters(subject, ballots, one));
				const said = TESTS.filter((one) => vote.tests[one].matters);
				if (vote.isContested && matters.length === 0)
					expect(said).toEqual(TESTS.filter((one) => vote.tests[one].isSplit));
				else expect(said).toEqual(matters);
				// Whoever calls a room contested has to be able to say on what.
				if (vote.isContested) expect(said).not.toEqual([]);
			}),
			{ numRuns: 500 }
		);
	});

	test('do not depend on order, identifiers or names', () => {
		const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{4}$/), { minLength: 5, maxLength: 5 });
		fc.assert(
			fc.property(
				anySubject,
				anyBallots,
				ids,
				fc.infiniteStream(fc.nat()),
				(subject, ballots, names, order) => {
					const shuffled = ballots
						.map((ballot) => ({ ballot, at: order.next().value }))
						.sort((a, b) => a.at - b.at)
						.map(({ ballot }, i) => ({ ...ballot, by: `Voter ${i}` }));
					const before = votes(withBallots(subject, ballots));
					const after = votes(withBallots(subject, shuffled, names));
					expect(figures(after)).toEqual(figures(before));
				}
			)
		);
	});

	test('are as contested when ballots are there twice', () => {
		fc.assert(
			fc.property(
				anySubject,
				anyBallots,
				fc.array(fc.nat({ max: 4 }), { maxLength: 4 }),
				(subject, ballots, again) => {
					const more = [...ballots, ...again.map((n) => ballots[n % ballots.length] as Ballot)];
					const [once, twice] = [ballots, more].map((list) => votes(withBallots(subject, list)));
					expect(twice?.isContested).toBe(once?.isContested);
					expect(twice?.agreed).toEqual(once?.agreed);
					expect(TESTS.map((one) => twice?.tests[one].matters)).toEqual(
						TESTS.map((one) => once?.tests[one].matters)
					);
				}
			)
		);
	});

	test('of people who say the same are what one person’s verdict is', () => {
		fc.assert(
			fc.property(anySubject, anyBallots, fc.integer({ min: 1, max: 4 }), (subject, [first], size) => {
				const { answers } = first as Ballot;
				const vote = votes(withBallots(subject, Array(size).fill(first) as Ballot[]));
				const verdict = judge({ ...subject, answers: filled(answers, subject.answers) });
				expect(vote.isContested).toBe(false);
				expect(vote.places.map(({ place }) => place)).toHaveLength(verdict.outcomes.length);
				expect(vote.leading.verdict).toBe(verdict);
				if (vote.agreed) expect(placesOf(verdict)).toEqual([vote.agreed]);
				for (const one of TESTS) {
					expect(vote.tests[one].leading).toHaveLength(answers[one] === undefined ? 0 : 1);
					expect(vote.tests[one].consensus).toBe(answers[one] === undefined ? undefined : 1);
				}
			})
		);
	});
});

/** By hand: the answers that stand are those given, and the room's for ballots that say nothing. */
function naivelyMatters(subject: Item, ballots: readonly Ballot[], one: keyof Answers): boolean {
	const all = ballots.map(({ answers }) => filled(answers, subject.answers));
	if (ballots.every(({ answers }) => answers[one] === undefined)) return false;
	const standing = all.flatMap((answers) => (answers[one] === undefined ? [] : [answers[one]]));
	return all.some((answers) => {
		const sets = standing.map((answer) => naivePlaces(subject, { ...answers, [one]: answer }));
		return sets.some((set) => !equalSets(set, sets[0] as ReadonlySet<string>));
	});
}

const CHOICES: Readonly<Record<TestId, readonly Answer[]>> = {
	frequency: FREQUENCIES,
	nextAction: NEXT_ACTIONS,
	interpretation: INTERPRETATIONS,
	blastRadius: HAZARD_SETS,
	portability: PORTABILITIES
};

test('two full ballots, for every pair that differs in one test: contested, or that test does not matter', () => {
	for (const a of COMBINATIONS) {
		const { kind, ...answers } = a;
		for (const one of TESTS) {
			const choices = CHOICES[one].map(answerKey);
			const next = CHOICES[one][(choices.indexOf(answerKey(a[one])) + 1) % choices.length];
			const other = { ...answers, [one]: next } as Answers;
			const vote = votes(withBallots(itemWith({ kind }), [{ answers }, { answers: other }]));
			expect([vote.isContested, vote.tests[one].isSplit]).toEqual([vote.tests[one].matters, true]);
			expect(vote.tests[one].leading).toHaveLength(2);
			expect(vote.leading.ties).toEqual([one]);
		}
	}
});

test('the figures of one table, by hand', () => {
	const item = withBallots(itemWith({}), [
		{ by: 'Ann', answers: SETTLED.product },
		{ by: 'Ben', answers: { ...SETTLED.product, frequency: 'occasional' } },
		{ by: 'Chloë', answers: { ...SETTLED.product, blastRadius: ['privileged', 'cross-tenant'] } },
		{ by: 'Dan', answers: { nextAction: 'customer', blastRadius: ['cross-tenant', 'privileged'] } }
	]);
	const { tests, leading, hazards, isContested, agreement } = votes(item);
	expect(counts(tests.frequency.given)).toEqual([
		['recurring', 2],
		['occasional', 1]
	]);
	expect([tests.frequency.silent, tests.frequency.consensus, tests.frequency.isSplit]).toEqual([
		1,
		2 / 3,
		true
	]);
	expect(counts(tests.blastRadius.given)).toEqual([
		['nothing', 2],
		['cross-tenant+privileged', 2]
	]);
	expect([tests.nextAction.isSplit, tests.nextAction.matters, tests.blastRadius.matters]).toEqual([
		false,
		false,
		true
	]);
	expect(leading.ties).toEqual(['blastRadius']);
	expect(leading.answers).toEqual({
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		portability: 'none'
	});
	expect(hazards).toEqual(['cross-tenant', 'privileged']);
	expect([isContested, agreement]).toEqual([true, 0.5]);
});

test('nobody who voted is no vote, and the same item gives the same object', () => {
	expect(votesOn(itemWith({}))).toBeUndefined();
	expect(votesOn(itemWith({ ballots: {} }))).toBeUndefined();
	const item = withBallots(itemWith({}), [{ answers: SETTLED.product }]);
	expect(votesOn(item)).toBe(votesOn(item));
});

test('dissent is by those whose answers can’t lead to where the room’s do, with their reasons', () => {
	const ballots: Ballot[] = [
		{ by: 'Zoe', answers: SETTLED.support, reason: 'They would call us.' },
		{ by: 'Ann', answers: SETTLED.support },
		{ by: 'Ben', answers: SETTLED.product, reason: 'kept nowhere' },
		{ answers: { frequency: 'recurring' } }
	];
	const dissent = dissentOf(withBallots(itemWith({ answers: SETTLED.product }), ballots));
	expect(dissent.map(({ by, reason }) => [by, reason])).toEqual([
		['Ann', undefined],
		['Zoe', 'They would call us.']
	]);
	expect(dissentOf(withBallots(itemWith({}), ballots))).toEqual([]);
	expect(dissentOf(itemWith({}))).toEqual([]);
});
