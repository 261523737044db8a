import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { castBallot, clearBallots, mergeItems, showOfHands } from '#core/commands/index.ts';
import { writeItemsCsv } from '#core/exporters/csv.ts';
import { writeVotesCsv } from '#core/exporters/votes-csv.ts';
import { proposeBallots } from '#core/importers/ballots.ts';
import { takeBallots } from '#core/importers/count-ballots.ts';
import { propose } from '#core/importers/index.ts';
import { whoseVotes } from '#core/importers/whose-votes.ts';
import { ballotFrom, votingCopy, writeBallot } from '#core/mapping/ballot-file.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { mappings } from '../../arbitraries.ts';
import { ANSWERS, partialAnswers } from '../../arbitrary-members.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { asVotes, sequence } from './reading.ts';
import { after, ann, counted, item, START } from './votes.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('a ballot file', () => {
	const text = ann({ frequency: 'recurring', blastRadius: [] });

	it('dropped on the app is known for what it is, whatever it is called', () => {
		for (const name of ['ann.demarc-ballot.json', 'ann.json', 'ann.txt', '']) {
			const proposal = asVotes(propose({ name, text }));
			expect([proposal.voters, proposal.mapping?.id, proposal.ballots.length]).toEqual([['Ann'], 'm', 3]);
			expect(whoseVotes(proposal)).toContain('Ann');
		}
	});

	it('comes in as one step, and a second one of the same person replaces it', () => {
		const once = after(START, takeBallots(asVotes(propose({ name: '', text })), sequence()));
		const anew = ann({ frequency: 'exception' }).replace('"Ann"', '" ann"');
		const count = counted(once, anew);
		expect(count.counted.map(({ replaces }) => replaces?.answers)).toEqual(
			Array(3).fill({ frequency: 'recurring', blastRadius: [] })
		);
		const twice = after(once, takeBallots(asVotes(propose({ name: '', text: anew })), sequence()));
		for (const { id, ballots, answers } of twice.items) {
			expect(Object.values(ballots ?? {}).map((one) => one.answers)).toEqual(
				id === '4' ? [] : [{ frequency: 'exception' }]
			);
			// A ballot never touches the room's answers.
			expect(answers).toEqual(itemById(START, id)?.answers);
		}
		expect(counted(twice, anew)).toMatchObject({ counted: [], same: [{}, {}, {}] });
	});

	it('counts for an item what was said of one that was merged into it, unless the same person spoke of both', () => {
		const [first, second, third] = START.items as [Item, Item, Item];
		const said = (items: readonly Item[], frequencies: readonly ('recurring' | 'exception')[]) =>
			writeBallot(
				ballotFrom(
					{
						...START,
						items: items.map((one, i) => ({ ...one, answers: { frequency: frequencies[i] ?? 'recurring' } }))
					},
					'Ann'
				)
			);
		const now = after(
			{ ...START, items: [first, { ...second, name: 'Something else' }, third] },
			mergeItems([first.id, second.id])
		);
		const votesIn = (text: string) =>
			counted(now, text).counted.map((one) => [one.item.id, one.ballot.answers.frequency]);
		expect(votesIn(said([second], ['exception']))).toEqual([['1', 'exception']]);
		expect(votesIn(said([first, second], ['recurring', 'exception']))).toEqual([['1', 'recurring']]);
		const hands = 'ref,kind,name,by,ballot,frequency\nDMC-002,field,Item 1,,hand-1,exception\n';
		expect(counted(now, hands, 'x.votes.csv').out.map(({ why }) => why)).toEqual(['unknown']);
	});

	it('finds items by identifier, then reference, then kind and name', () => {
		const moved: Mapping = {
			...START,
			items: [
				item('1', { name: 'Renamed', ref: 'DMC-101' }),
				item('x', { name: 'Also renamed', ref: 'DMC-002' }),
				item('y', { name: ' ITEM  3', ref: 'DMC-103' })
			]
		};
		expect(counted(moved, text).counted.map((one) => one.item.id)).toEqual(['1', 'x', 'y']);
	});

	it('says what is not here, what could be two, what is never judged, and what it leaves out', () => {
		const other: Mapping = {
			...START,
			items: [
				item('4', { name: 'Unvoted', ref: 'DMC-104' }),
				item('5', { name: 'Item 1', ref: 'DMC-105' }),
				item('6', { name: 'Item 1', ref: 'DMC-106' }),
				item('2', { contextOnly: true })
			]
		};
		const { out, unvoted, counted: none } = counted(other, text);
		expect(out.map(({ why }) => why)).toEqual(['ambiguous', 'context', 'unknown']);
		expect(unvoted.map(({ id }) => id)).toEqual(['4', '5', '6']);
		expect(none).toEqual([]);
	});

	it('for another mapping is told by names, for its numbers mean nothing here', () => {
		const foreign = ann({ frequency: 'recurring' }, { id: 'other' });
		const here: Mapping = {
			...START,
			items: [item('1', { name: 'Something else' }), item('2'), item('9', { name: 'Item 3' })]
		};
		const count = counted(here, foreign);
		expect(count.isForeign).toBe(true);
		expect(count.counted.map((one) => one.item.id)).toEqual(['2', '9']);
	});
});

/** Votes as commands make them, by names and texts that break tables. */
const anyVoted = fc
	.tuple(
		mappings({ maxItems: 4 }),
		fc.array(fc.tuple(fc.nat({ max: 3 }), anyText, partialAnswers, fc.option(anyText, { nil: undefined })), {
			maxLength: 8
		}),
		fc.array(fc.tuple(fc.nat({ max: 3 }), fc.constantFrom(...TESTS), fc.nat({ max: 3 })), { maxLength: 3 })
	)
	.map(([mapping, ballots, hands]) => {
		const ids = mapping.items.map(({ id }) => id);
		const judged = { ...mapping, items: mapping.items.map(({ contextOnly: _, ...rest }) => rest as Item) };
		const at = (n: number) => ids[n % Math.max(1, ids.length)] ?? 'gone';
		const cast = ballots.map(([n, by, answers, reason], i) => {
			const name = by.replace(/\s+/g, ' ').trim().slice(0, 100);
			return castBallot([at(n)], name === '' ? { ballot: `u${i}` } : { by: name }, {
				answers,
				...(reason === undefined ? {} : { reason })
			});
		});
		const raised = hands.map(([n, one, count]) =>
			showOfHands(at(n), one, [
				{
					answer: fc.sample(ANSWERS[one] as fc.Arbitrary<unknown>, { numRuns: 1, seed: n })[0] as never,
					hands: count
				}
			])
		);
		return after(judged, clearBallots(ids), ...cast, ...raised);
	});
const cleared = (mapping: Mapping) => after(mapping, clearBallots(mapping.items.map(({ id }) => id)));

test('votes.csv brought in again gives every ballot back as it was, in either flavour', () => {
	fc.assert(
		fc.property(anyVoted, fc.constantFrom('machine' as const, 'spreadsheet' as const), (mapping, flavour) => {
			const text = writeVotesCsv(mapping, flavour);
			const proposal = propose({ name: 'x.csv', text });
			if (!proposal.ok) {
				expect(mapping.items.every(({ ballots }) => !ballots)).toBe(true);
				return;
			}
			expect(after(cleared(mapping), takeBallots(asVotes(proposal), sequence()))).toEqual(mapping);
			expect(takeBallots(asVotes(proposal), sequence())(mapping).changes).toEqual([]);
		}),
		{ numRuns: 150 }
	);
});

test('one person’s ballot out of a voting copy is what that person answered', () => {
	fc.assert(
		fc.property(
			mappings({ maxItems: 4 }),
			fc.array(partialAnswers, { minLength: 4, maxLength: 4 }),
			(given, all) => {
				const mapping = cleared({ ...given, votingCopyOf: undefined } as Mapping);
				const copy = votingCopy(mapping);
				const own = { ...copy, items: copy.items.map((one, i) => ({ ...one, answers: all[i] })) } as Mapping;
				const fromFile = asVotes(
					proposeBallots({ name: 'a.json', text: writeBallot(ballotFrom(own, 'Ann')) })
				);
				const voted = after(mapping, takeBallots(fromFile, sequence()));
				for (const [i, { ballots = {}, contextOnly }] of voted.items.entries()) {
					const isSaid = !contextOnly && Object.keys(all[i] ?? {}).length > 0;
					const [ballot, ...others] = Object.values(ballots);
					expect([ballot !== undefined, others]).toEqual([isSaid, []]);
					for (const one of TESTS) {
						const answer = all[i]?.[one];
						if (isSaid) expect(new Set(ballot?.answers[one])).toEqual(new Set(answer));
					}
				}
				// The copy itself, and its table, say the same as soon as somebody says whose they are.
				if (fromFile.ballots.length === 0) return;
				const whole = proposeBallots({ name: 'a.json', text: writeMapping(own) }, 'Ann');
				expect(after(mapping, takeBallots(asVotes(whole), sequence()))).toEqual(voted);
				const table = proposeBallots({ name: 'a.csv', text: writeItemsCsv(own) }, 'Ann');
				expect(after(mapping, takeBallots(asVotes(table), sequence()))).toEqual(voted);
			}
		),
		{ numRuns: 60 }
	);
});
