import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { castBallot } from '#core/commands/index.ts';
import { writeVotesCsv } from '#core/exporters/votes-csv.ts';
import { proposeBallotBytes, proposeBallots } from '#core/importers/ballots.ts';
import { takeBallots } from '#core/importers/count-ballots.ts';
import { propose } from '#core/importers/index.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { asRefusal, asVotes, decode, sequence } from './reading.ts';
import { after, ann, counted, item, START } from './votes.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('a table of votes', () => {
	it('by anybody needs “by” and a name or reference; a row without an answer is no vote', () => {
		const votes = asVotes(
			proposeBallots({
				name: 'x.csv',
				text: 'Name;Voter;How often;blast_radius;Reason\nItem 1;Ann;daily;none;often\nItem 2;Ben;;;\n;Chloë;daily;;\nItem 3;ann;oddly;privileged;\n'
			})
		);
		expect(votes.ballots.map(({ by, answers, reason }) => [by, answers, reason])).toEqual([
			['Ann', { frequency: 'recurring', blastRadius: [] }, 'often'],
			['ann', { blastRadius: ['privileged'] }, undefined]
		]);
		expect(votes.voters).toEqual(['Ann']);
		expect(votes.refused.map(({ at }) => at)).toEqual(['line 4']);
		expect(votes.remarks.map(({ at }) => at)).toEqual(['column “How often”']);
	});

	it('finds a person’s ballot by name, under whatever identifier the table keeps it', () => {
		const voted = after(START, castBallot(['1'], { by: 'Ann' }, { answers: { frequency: 'recurring' } }));
		const { counted: all } = counted(voted, 'ref,by,ballot,frequency\nDMC-001,ann,b7,exception\n', 'x.csv');
		expect(all.map(({ id, replaces }) => [id, replaces?.by])).toEqual([
			[Object.keys(itemById(voted, '1')?.ballots ?? {})[0], 'Ann']
		]);
	});

	it('that votes twice for one person counts the later vote', () => {
		const { counted: all, overtaken } = counted(
			START,
			'ref,by,frequency\nDMC-001,Ann,recurring\nDMC-001,ANN,exception\n',
			'x.csv'
		);
		expect(all.map(({ ballot }) => [ballot.by, ballot.answers])).toEqual([
			['ANN', { frequency: 'exception' }]
		]);
		expect(overtaken.map(({ at }) => at)).toEqual(['line 2']);
	});

	it.each([
		['nothing', ''],
		['no names', 'by,frequency\nAnn,recurring\n'],
		['nobody', 'name,frequency\nItem 1,recurring\n'],
		['no answers', 'name,by\nItem 1,Ann\n'],
		['an open quotation mark', 'name,by,reason\nItem 1,Ann,"x\n']
	])('of %s is refused', (_, text) => {
		expect(asRefusal(proposeBallots({ name: 'x.csv', text })).length).toBeGreaterThan(0);
	});

	it('is none where “by” is somebody else’s column', () => {
		expect(propose({ name: 'x.csv', text: 'name,by\nItem 1,Ann\n' })).toMatchObject({ type: 'items' });
	});
});

test('a raised hand of a file never lands on a person’s ballot', () => {
	const named: Mapping = {
		...START,
		items: [item('1', { ballots: { 'hand-1': { by: 'Ann', answers: {} } } })]
	};
	const text = 'ref,by,ballot,frequency\nDMC-001,,hand-1,recurring\nDMC-001,Ben,hand-2,exception\n';
	const voted = after(named, takeBallots(asVotes(proposeBallots({ name: 'x.csv', text })), sequence()));
	const ballots = itemById(voted, '1')?.ballots ?? {};
	expect(ballots['hand-1']).toEqual({ by: 'Ann', answers: {} });
	expect(ballots['hand-2']).toBeUndefined();
	expect(Object.keys(ballots)).toHaveLength(3);
});

test('whatever bytes come, they are votes that can be counted or a refusal with words', () => {
	const start = ann({ frequency: 'recurring' });
	const csv = writeVotesCsv(
		after(START, castBallot(['1', '2'], { by: 'Ann' }, { answers: { frequency: 'recurring' } }))
	);
	const broken = fc
		.tuple(
			fc.constantFrom(start, csv),
			fc.array(fc.tuple(fc.nat({ max: 900 }), fc.nat({ max: 4 }), anyText), { maxLength: 4 })
		)
		.map(([text, cuts]) =>
			cuts.reduce((now, [at, length, added]) => now.slice(0, at) + added + now.slice(at + length), text)
		);
	fc.assert(
		fc.property(fc.oneof(broken, fc.json(), anyText), fc.constantFrom(undefined, 'Ann'), (text, by) => {
			for (const name of ['x.json', 'x.csv', '']) {
				const bytes = new TextEncoder().encode(text);
				const proposal = proposeBallotBytes({ name, bytes }, decode, by);
				if (!proposal.ok) {
					expect(proposal.problems.every((problem) => problem.text !== '')).toBe(true);
					continue;
				}
				const voted = after(START, takeBallots(proposal, sequence()));
				expect(propose({ name: 'x.json', text: writeMapping(voted) })).toMatchObject({
					type: 'mapping',
					mapping: voted
				});
			}
		}),
		{ numRuns: 300 }
	);
});
