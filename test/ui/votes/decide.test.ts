/** What the room decides about contested votes, how it split, and ballots from files. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castBallot } from '#core/commands/ballots.ts';
import { ballotFrom, votingCopy, writeBallot } from '#core/mapping/ballot-file.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';
import { votesOn, type Vote } from '#core/ownership/ballots.ts';
import { filledIn } from '#core/ownership/test-votes.ts';
import { writeVotesCsv } from '#core/exporters/votes-csv.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { newId } from '#document/ids.ts';
import { Counting } from '#ui/votes/counting.svelte.ts';
import { decide } from '#ui/votes/decide.ts';
import { holdsVotes } from '#ui/votes/recognise.ts';
import { sidesOf, splitsOf } from '#ui/votes/split.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

const PRODUCT: Answers = {
	frequency: 'recurring',
	nextAction: 'customer',
	interpretation: 'clear',
	blastRadius: [],
	portability: 'none'
};
const SUPPORT: Answers = { ...PRODUCT, blastRadius: ['internal-logic'] };

function split() {
	const session = sessionOn(mappingOf([{ id: 'a' }, { id: 'b' }]));
	for (const by of ['Ann', 'Ben']) session.run(castBallot(['a'], { by }, { answers: PRODUCT }));
	session.run(castBallot(['a'], { by: 'Chloe' }, { answers: SUPPORT, reason: 'It gives the score away.' }));
	return session;
}
const GROUNDS = { reason: 'It is theirs.', by: 'Jo', on: '2026-01-02T10:00:00.000Z' };
const voteOn = (item: Item | undefined) => votesOn(item as Item) as Vote;

describe('deciding', () => {
	it('answers, accepts and keeps the dissent, in one step', () => {
		const session = split();
		expect(session.contested.has('a')).toBe(true);
		session.run(decide(session.item('a') as Item, PRODUCT, GROUNDS, newId));
		expect(session.item('a')?.answers).toEqual(PRODUCT);
		expect(session.contested.size).toBe(0);
		expect([...session.decided]).toEqual(['a']);
		expect(session.mapping.decisions[0]?.dissent).toEqual([
			{ by: 'Chloe', reason: 'It gives the score away.' }
		]);
		session.undo();
		expect(session.item('a')?.answers).toBeUndefined();
		expect(session.mapping.decisions).toEqual([]);
		expect(session.contested.has('a')).toBe(true);
	});

	it('again takes the place of the decision before', () => {
		const session = split();
		session.run(decide(session.item('a') as Item, PRODUCT, GROUNDS, newId));
		session.run(decide(session.item('a') as Item, SUPPORT, GROUNDS, newId));
		expect(session.mapping.decisions).toHaveLength(1);
		expect(session.mapping.decisions[0]?.dissent?.map(({ by }) => by)).toEqual(['Ann', 'Ben']);
		expect([...session.decided]).toEqual(['a']);
	});

	it('does not hold once somebody votes anew', () => {
		const session = split();
		session.run(decide(session.item('a') as Item, PRODUCT, GROUNDS, newId));
		session.run(castBallot(['a'], { by: 'Ben' }, { answers: SUPPORT }));
		expect(session.decided.size).toBe(0);
		expect(session.contested.has('a')).toBe(true);
	});
});

describe('how a room split', () => {
	it('names the smaller group first and whether it matters', () => {
		const item = split().item('a');
		const [first, ...others] = splitsOf(item as Item, voteOn(item));
		expect(first?.test).toBe('blastRadius');
		expect(first?.matters).toBe(true);
		expect(first?.groups.map(({ circles }) => circles.map(({ letters }) => letters))).toEqual([
			['Ch'],
			['An', 'Be']
		]);
		expect(new Set(first?.groups.map(({ leads }) => leads)).size).toBe(2);
		expect(others.every(({ isSplit }) => !isSplit)).toBe(true);
		expect(sidesOf(voteOn(item))).toEqual([2, 1]);
	});

	it('says “move on” where, and only where, a split does not matter; every voice is a circle once', () => {
		const answers = fc.record(
			{
				frequency: fc.constantFrom('recurring', 'occasional', 'exception'),
				nextAction: fc.constantFrom('customer', 'internal', 'elsewhere'),
				interpretation: fc.constantFrom('clear', 'needs-context'),
				blastRadius: fc.subarray(['cross-tenant', 'internal-logic', 'privileged']),
				portability: fc.constantFrom('none', 'also', 'archive')
			},
			{ requiredKeys: [] }
		) as fc.Arbitrary<Answers>;
		fc.assert(
			fc.property(fc.array(answers, { minLength: 1, maxLength: 6 }), answers, (ballots, own) => {
				const [item] = mappingOf([
					{
						id: 'a',
						answers: own,
						ballots: Object.fromEntries(
							ballots.map((given, i) => [i % 2 ? `hand-${i}` : `seat-${i + 1}`, { answers: given }])
						)
					}
				]).items;
				const vote = voteOn(item);
				if (!vote) return;
				for (const { test, isSplit, matters, then, groups } of splitsOf(item as Item, vote)) {
					expect(then !== '').toBe(isSplit && !matters && groups.length > 1);
					const circles = groups.flatMap((group) => group.circles.map(({ id }) => id));
					expect(new Set(circles).size).toBe(circles.length);
					const { answered, silent, room } = vote.tests[test];
					expect(circles.length).toBe(answered + (room === undefined ? 0 : Math.max(0, silent)));
				}
				const [most, others] = sidesOf(vote);
				expect(most + others).toBe(vote.voices);
				if (vote.isContested) expect(others).toBeGreaterThan(0);
			}),
			{ numRuns: 200 }
		);
	});

	it('is nowhere empty of words where answers differ', () => {
		const item = split().item('a') as Item;
		const tests = splitsOf(item, voteOn(item)).map(({ test }) => test);
		expect(tests.toSorted()).toEqual([...TESTS].sort());
		expect(filledIn({}, PRODUCT)).toEqual(PRODUCT);
	});
});

describe('ballots from files', () => {
	const mapping = mappingOf([{ id: 'a' }, { id: 'b' }]);
	const filled = (answers: Answers) => {
		const copy = votingCopy(mapping);
		return { ...copy, items: copy.items.map((item) => ({ ...item, answers })) };
	};
	const ballot = (by: string, answers: Answers) => ({
		name: `${by}.demarc-ballot.json`,
		text: writeBallot(ballotFrom(filled(answers), by))
	});

	it('are counted together in one step, a later file in place of an earlier one', () => {
		const session = sessionOn(mapping);
		const counting = new Counting(session, [
			ballot('Ann', PRODUCT),
			ballot('Ben', PRODUCT),
			ballot('ann', SUPPORT)
		]);
		expect(counting.files.map(({ kind }) => kind)).toEqual(['votes', 'votes', 'votes']);
		const last = counting.files[2];
		expect(last?.kind === 'votes' && last.count.counted.every(({ replaces }) => replaces)).toBe(true);
		expect(counting.count()).toBe(true);
		expect(voteOn(session.item('a')).voices).toBe(2);
		expect(session.contested.size).toBe(2);
		session.undo();
		expect(session.item('a')?.ballots).toBeUndefined();
	});

	it('ask for a name where a file does not say whose they are', () => {
		const session = sessionOn(mapping);
		const counting = new Counting(session, [
			{ name: 'copy.demarc.json', text: writeMapping(filled(PRODUCT)) }
		]);
		expect(counting.files.map(({ kind }) => kind)).toEqual(['nameless']);
		counting.name(0, 'Dana');
		expect(counting.ballots).toBe(2);
		counting.name(0, '  ');
		expect(counting.ballots).toBe(0);
	});

	it('keep their names when a file before them is left out', () => {
		const counting = new Counting(sessionOn(mapping), [
			ballot('Ann', PRODUCT),
			{ name: 'copy.demarc.json', text: writeMapping(filled(PRODUCT)) }
		]);
		counting.name(1, 'Dana');
		counting.remove(0);
		expect(counting.nameOf(0)).toBe('Dana');
		expect(counting.ballots).toBe(2);
	});

	it('are known by what is in them, and nothing else is taken for one', () => {
		const session = split();
		const yes = [
			ballot('Ann', PRODUCT),
			{ name: 'votes.csv', text: writeVotesCsv(session.mapping) },
			{ name: 'copy.demarc.json', text: writeMapping(filled(PRODUCT)) }
		];
		const no = [
			{ name: 'm.demarc.json', text: writeMapping(mapping) },
			{ name: 'items.csv', text: 'ref,name,by\nDMC-001,A,Ann\n' },
			{ name: 'pasted.txt', text: 'status: In review' },
			{
				name: 'other.json',
				text: writeMapping({ ...filled({}), votingCopyOf: { id: 'other', title: 'Other' } })
			}
		];
		expect(yes.map((source) => holdsVotes(source, mapping))).toEqual(yes.map(() => true));
		expect(no.map((source) => holdsVotes(source, mapping))).toEqual(no.map(() => false));
	});
});
