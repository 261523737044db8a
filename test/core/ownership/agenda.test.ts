import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Ballot, Item } from '#core/mapping/item-schema.ts';
import type { Decision, Mapping } from '#core/mapping/schema.ts';
import { judgedItems } from '#core/mapping/selectors.ts';
import { agendaInWords, agendaOf, type Voted } from '#core/ownership/agenda.ts';
import { lint } from '#core/rules/lint.ts';
import { decidedIn } from '#core/rules/review.ts';
import { mappings } from '../../arbitraries.ts';
import { SETTLED } from '../rules/found.ts';
import { itemWith, withBallots } from './voting.ts';

vi.setConfig({ testTimeout: 60_000 });

const pro: Ballot = { answers: SETTLED.product };
const con: Ballot = { answers: SETTLED.support };
const danger: Ballot = { answers: { ...SETTLED.product, blastRadius: ['cross-tenant'] } };

const voted = (id: string, ballots: readonly Ballot[], part: Partial<Item> = {}): Item =>
	withBallots(itemWith({ id, ref: `DMC-${id.padStart(3, '0')}`, ...part }), ballots);

const mappingWith = (items: Item[], rest: Partial<Mapping> = {}): Mapping =>
	canonical({ ...emptyMapping('m', 'M'), stages: [{ id: 's', name: 'S', order: 'a0' }], ...rest, items });
const ids = (list: readonly Voted[]) => list.map(({ item }) => item.id);

const ROOM = mappingWith(
	[
		voted('1', [pro, pro, pro, con]),
		voted('2', [pro, con]),
		voted('3', [pro, danger]),
		voted('4', [pro, con], { surface: 'support' }),
		voted('5', [pro, con], { surface: 'product' }),
		voted('6', [pro, con], { surface: 'product', stage: 's', order: 'z0' }),
		voted('7', [pro, pro]),
		voted('8', [{ answers: { frequency: 'recurring' } }]),
		itemWith({ id: '9', ref: 'DMC-009' }),
		voted('10', [pro, con], { contextOnly: true }),
		voted('11', [pro, con])
	],
	{ decisions: [{ id: 'd', rule: 'contested-item', at: '11', scope: 'item', reason: 'decided' }] }
);

test('the most evenly split come first, then the dangerous, then as the board stands', () => {
	const agenda = agendaOf(ROOM);
	expect(ids(agenda.contested)).toEqual(['3', '6', '5', '4', '2', '1']);
	expect([ids(agenda.decided), ids(agenda.agreed), ids(agenda.open)]).toEqual([['11'], ['7'], ['8']]);
	expect(agenda.unvoted.map(({ id }) => id)).toEqual(['9']);
});

test('whoever knows more of decisions says which still hold', () => {
	expect(ids(agendaOf(ROOM, () => false).contested)).toContain('11');
	expect(agendaOf(ROOM, () => true).contested).toEqual([]);
});

test('a decision holds as the review has it: for a lane too, and not once the votes have changed', () => {
	const decided = (part: Partial<Decision>) => {
		const mapping = { ...ROOM, decisions: [{ id: 'd', rule: 'contested-item', reason: 'r', ...part }] };
		return ids(agendaOf(mapping, decidedIn(mapping)).decided);
	};
	expect(decided({ scope: 'item', at: '11' })).toEqual(['11']);
	expect(decided({ scope: 'item', at: '11', of: 'what it was' })).toEqual([]);
	expect(decided({ scope: 'surface', at: 'product' })).toEqual(['6', '5']);
	expect(decided({ at: '11' })).toEqual([]);
});

test('is said in one sentence', () => {
	expect(agendaInWords(agendaOf(ROOM))).toBe(
		'6 items need talk, 1 is decided, 1 is agreed, 1 is still open, 1 has no ballot.'
	);
	expect(agendaInWords(agendaOf(mappingWith([])))).toBe('0 items need talk, 0 are agreed.');
});

test('every judged item is on it once, and contested ones are those that the rule finds', () => {
	fc.assert(
		fc.property(mappings({ maxItems: 8 }), (mapping) => {
			const { contested, decided, agreed, open, unvoted } = agendaOf(mapping);
			const all = [...[...contested, ...decided, ...agreed, ...open].map(({ item }) => item), ...unvoted];
			expect(all.map(({ id }) => id).sort()).toEqual(
				judgedItems(mapping)
					.map(({ id }) => id)
					.sort()
			);
			const found = lint(mapping).filter(({ rule }) => rule === 'contested-item');
			expect(found.map(({ at }) => 'id' in at && at.id).sort()).toEqual(
				[...ids(contested), ...ids(decided)].sort()
			);
		})
	);
});
