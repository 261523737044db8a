import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { showOfHands, type HandCount } from '#core/commands/show-of-hands.ts';
import { applyChanges } from '#core/commands/edit.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { TESTS, type TestId } from '#core/mapping/vocabulary.ts';
import { dissentOf, votesOn } from '#core/ownership/ballots.ts';
import { ANSWERS } from '../../arbitrary-members.ts';
import { SETTLED } from '../rules/found.ts';
import { anySubject, equalSets, filled, haveCommon, itemWith, naivePlaces } from './voting.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Hands counted for several tests, one test after the other. */
function counted(subject: Item, counts: readonly (readonly [TestId, readonly HandCount[]])[]): Item {
	const mapping = { ...emptyMapping('m', 'M'), items: [subject] };
	const after = counts.reduce(
		(now, [one, hands]) => applyChanges(now, showOfHands(subject.id, one, hands)(now).changes),
		mapping
	);
	return after.items[0] as Item;
}

type Raised = readonly (readonly [TestId, readonly NonNullable<Answers[TestId]>[]])[];

/** At most three people and three tests: all ways to link their hands can be tried. */
const anyHands: fc.Arbitrary<Raised> = fc
	.subarray([...TESTS], { minLength: 1, maxLength: 3 })
	.chain((tests) =>
		fc.tuple(
			...tests.map((one) =>
				fc
					.array(ANSWERS[one] as fc.Arbitrary<NonNullable<Answers[TestId]>>, { minLength: 1, maxLength: 3 })
					.map((answers) => [one, answers] as const)
			)
		)
	);

function permutations<T>(list: readonly T[]): T[][] {
	if (list.length < 2) return [[...list]];
	return list.flatMap((one, i) =>
		permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest])
	);
}

/** Every way in which the hands may belong to people: one list of people each. */
function linkings(raised: Raised): Answers[][] {
	const people = Math.max(...raised.map(([, answers]) => answers.length));
	return raised.reduce<Answers[][]>(
		(begun, [one, answers]) => {
			const padded = Array.from({ length: people }, (_, i) => answers[i]);
			return begun.flatMap((persons) =>
				permutations(padded).map((given) => persons.map((person, i) => ({ ...person, [one]: given[i] })))
			);
		},
		[Array.from({ length: people }, () => ({}))]
	);
}

const onItem = (subject: Item, raised: Raised): Item =>
	counted(
		subject,
		raised.map(([one, answers]) => [one, answers.map((answer) => ({ answer, hands: 1 }))])
	);

describe('raised hands', () => {
	test('are contested, agreed or free to move on only where that holds whoever raised them', () => {
		fc.assert(
			fc.property(anySubject, anyHands, (subject, raised) => {
				const vote = votesOn(onItem(subject, raised));
				const rooms = linkings(raised).map((persons) =>
					persons.map((person) => filled(person, subject.answers))
				);
				for (const persons of rooms) {
					const sets = persons.map((answers) => naivePlaces(subject, answers));
					if (vote?.isContested) expect(haveCommon(sets)).toBe(false);
					if (vote?.agreed)
						expect(sets.map((set) => [...set])).toEqual(
							sets.map(() => [`${vote.agreed?.surface} ${vote.agreed?.shape}`])
						);
					for (const one of TESTS) {
						const standing = persons.flatMap((answers) => (answers[one] === undefined ? [] : [answers[one]]));
						if (!raised.some(([test]) => test === one) || vote?.tests[one].matters) continue;
						for (const answers of persons) {
							const reach = standing.map((answer) => naivePlaces(subject, { ...answers, [one]: answer }));
							expect(reach.every((set) => equalSets(set, reach[0] as ReadonlySet<string>))).toBe(true);
						}
					}
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('for one test alone are people: as contested as they', () => {
		const oneTest = anyHands.map((raised) => raised.slice(0, 1));
		fc.assert(
			fc.property(anySubject, oneTest, (subject, raised) => {
				const [persons = []] = linkings(raised);
				const sets = persons.map((person) => naivePlaces(subject, filled(person, subject.answers)));
				const vote = votesOn(onItem(subject, raised));
				expect(vote?.isContested).toBe(!haveCommon(sets));
				expect(vote?.hands).toBe(persons.length);
			})
		);
	});

	test('for a second test extend the same ballots, and make no person of them', () => {
		// Two want it often, one only when it goes wrong; two are safe with it and one is not.
		const item = counted(itemWith({ answers: SETTLED.product }), [
			[
				'frequency',
				[
					{ answer: 'recurring', hands: 2 },
					{ answer: 'exception', hands: 1 }
				]
			],
			[
				'interpretation',
				[
					{ answer: 'clear', hands: 2 },
					{ answer: 'needs-context', hands: 1 }
				]
			]
		]);
		expect(Object.keys(item.ballots ?? {})).toEqual(['hand-1', 'hand-2', 'hand-3']);
		const vote = votesOn(item);
		expect([vote?.hands, vote?.voices, vote?.ballots]).toEqual([3, 3, []]);
		expect(vote?.tests.frequency.given.map(({ key, ballots }) => [key, ballots.length])).toEqual([
			['recurring', 2],
			['exception', 1]
		]);
		expect([vote?.tests.frequency.silent, vote?.tests.portability.silent]).toEqual([0, 0]);
		expect(dissentOf(item)).toEqual([]);
	});

	test('of more people for one test leave the others silent on the other', () => {
		const item = counted(itemWith({}), [
			['frequency', [{ answer: 'recurring', hands: 5 }]],
			['portability', [{ answer: 'none', hands: 2 }]]
		]);
		const vote = votesOn(item);
		expect([vote?.hands, vote?.tests.frequency.silent, vote?.tests.portability.silent]).toEqual([5, 0, 3]);
	});

	test('that agree on one test don’t hide that they clash on another', () => {
		const item = counted(itemWith({ answers: SETTLED.product }), [
			['frequency', [{ answer: 'recurring', hands: 4 }]],
			[
				'blastRadius',
				[
					{ answer: [], hands: 3 },
					{ answer: ['cross-tenant'], hands: 1 }
				]
			]
		]);
		const vote = votesOn(item);
		expect([vote?.isContested, vote?.agreement]).toEqual([true, 0.75]);
		expect(TESTS.filter((one) => vote?.tests[one].matters)).toEqual(['blastRadius']);
	});

	test('beside ballots are voices among voices', () => {
		const item = counted(
			itemWith({ ballots: { a: { by: 'Ann', answers: SETTLED.product } }, answers: SETTLED.product }),
			[['blastRadius', [{ answer: ['privileged'], hands: 3 }]]]
		);
		const vote = votesOn(item);
		expect([vote?.voices, vote?.isContested, vote?.agreement]).toEqual([4, true, 0.75]);
		expect(vote?.tests.blastRadius.consensus).toBe(0.75);
	});

	test('that a person’s name stands on are that person’s ballot', () => {
		const vote = votesOn(itemWith({ ballots: { 'hand-1': { by: 'Ann', answers: SETTLED.product } } }));
		expect([vote?.hands, vote?.ballots.map(({ by }) => by)]).toEqual([0, ['Ann']]);
	});
});
