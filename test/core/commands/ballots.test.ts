import { describe, expect, test } from 'vitest';
import { applyChanges, type Command } from '#core/commands/edit.ts';
import {
	castBallot,
	clearBallots,
	renameVoter,
	showOfHands,
	takeBackBallot,
	takeLeadingAnswers
} from '#core/commands/index.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { votersOf } from '#core/ownership/voters.ts';

const item = (id: string, part: Partial<Item> = {}): Item => ({
	id,
	ref: `DMC-00${id}`,
	kind: 'field',
	name: `Item ${id}`,
	order: `a${id}`,
	...part
});
const START: Mapping = { ...emptyMapping('m', 'M'), lastRef: 2, items: [item('1'), item('2')] };

const after = (mapping: Mapping, ...commands: readonly Command[]): Mapping =>
	commands.reduce((now, command) => applyChanges(now, command(now).changes), mapping);
const ballotsOn = (mapping: Mapping, id = '1') =>
	Object.values(itemById(mapping, id)?.ballots ?? {}).map(({ by, answers, reason }) => [by, answers, reason]);

const ann = castBallot(['1', '2'], { by: 'Ann' }, { answers: { frequency: 'recurring' }, reason: 'often' });

describe('a ballot', () => {
	test('is cast on many items at once, and again in its own place, however the name is typed', () => {
		const once = after(START, ann);
		expect(ballotsOn(once, '2')).toEqual([['Ann', { frequency: 'recurring' }, 'often']]);
		const again = after(once, castBallot(['1'], { by: '  ANN ' }, { answers: { nextAction: 'customer' } }));
		expect(ballotsOn(again)).toEqual([['ANN', { nextAction: 'customer' }, undefined]]);
		expect(ballotsOn(again, '2')).toEqual(ballotsOn(once, '2'));
	});

	test('that is the same changes nothing, and hazards are a set', () => {
		const votes = (blastRadius: ('privileged' | 'cross-tenant')[]) =>
			castBallot(['1'], { by: 'Ben' }, { answers: { blastRadius } });
		const once = after(START, votes(['privileged', 'cross-tenant']));
		expect(votes(['cross-tenant', 'privileged'])(once).changes).toEqual([]);
	});

	test('never touches the room’s answers', () => {
		const answers = { frequency: 'exception' } as const;
		const room = { ...START, items: [item('1', { answers })] };
		expect(itemById(after(room, ann), '1')?.answers).toEqual(answers);
	});

	test('without a name needs an identifier, and is nobody’s twice', () => {
		const unnamed = (ballot: string) =>
			castBallot(['1'], { ballot }, { answers: { frequency: 'recurring' } });
		expect(ballotsOn(after(START, unnamed('x'), unnamed('y'), unnamed('y')))).toHaveLength(2);
		expect(castBallot(['1'], { by: ' ' }, { answers: {} })(START).changes).toEqual([]);
	});

	test('of two tabs at one moment lies under one identifier', () => {
		const [here] = castBallot(['1'], { by: 'Ann' }, { answers: {} })(START).changes;
		const [there] = castBallot(['1'], { by: 'ann' }, { answers: { frequency: 'recurring' } })(START).changes;
		expect(here?.path).toEqual(there?.path);
		const [other] = castBallot(['1'], { by: 'Änn' }, { answers: {} })(START).changes;
		expect(other?.path).not.toEqual(here?.path);
	});

	test('is taken back by name or identifier, and cleared with all others', () => {
		const full = after(START, ann, castBallot(['1'], { ballot: 'x' }, { answers: {} }));
		expect(ballotsOn(after(full, takeBackBallot(['1', '2'], { by: 'ann' })))).toEqual([
			[undefined, {}, undefined]
		]);
		expect(ballotsOn(after(full, takeBackBallot(['1'], { ballot: 'x' })))).toHaveLength(1);
		expect(takeBackBallot(['1'], { by: 'Zoe' })(full).changes).toEqual([]);
		const none = after(full, clearBallots(['1', '2']));
		expect([itemById(none, '1'), itemById(none, '2')]).toEqual(START.items);
	});
});

describe('renaming a voter', () => {
	const two = after(START, ann, castBallot(['1'], { by: 'Ben' }, { answers: {} }));
	test('goes over the whole mapping, and a later vote finds the ballot', () => {
		const renamed = after(two, renameVoter('ANN', 'Anna'));
		expect(votersOf(renamed).map(({ by, items }) => [by, items])).toEqual([
			['Anna', 2],
			['Ben', 1]
		]);
		const again = after(renamed, castBallot(['1'], { by: 'Anna' }, { answers: { portability: 'none' } }));
		expect(ballotsOn(again)).toHaveLength(2);
		// Somebody else by the old name gets a ballot of their own.
		expect(ballotsOn(after(again, ann))).toHaveLength(3);
	});
	test('never makes one person of two', () => {
		expect(renameVoter('Ann', 'ben')(two).changes).toEqual([]);
		expect(renameVoter('Ann', '  ')(two).changes).toEqual([]);
		expect(votersOf(after(two, renameVoter('Ann', 'ANN'))).map(({ by }) => by)).toEqual(['ANN', 'Ben']);
	});
});

describe('a show of hands', () => {
	const often = showOfHands('1', 'frequency', [
		{ answer: 'recurring', hands: 2 },
		{ answer: 'exception', hands: 1 }
	]);
	const hands = (mapping: Mapping) =>
		Object.entries(itemById(mapping, '1')?.ballots ?? {}).map(([id, { answers }]) => [id, answers]);

	test('is counted anew in the same place, and taken away with none', () => {
		const once = after(START, often);
		expect(hands(once)).toEqual([
			['hand-1', { frequency: 'exception' }],
			['hand-2', { frequency: 'recurring' }],
			['hand-3', { frequency: 'recurring' }]
		]);
		expect(often(once).changes).toEqual([]);
		const fewer = after(once, showOfHands('1', 'frequency', [{ answer: 'recurring', hands: 1 }]));
		expect(hands(fewer)).toEqual([['hand-1', { frequency: 'recurring' }]]);
		expect(after(once, showOfHands('1', 'frequency', [])).items).toEqual(START.items);
	});

	test('of a second test extends the ballots of the first, which stay when it goes', () => {
		const both = after(START, often, showOfHands('1', 'portability', [{ answer: 'none', hands: 2 }]));
		expect(hands(both)).toEqual([
			['hand-1', { frequency: 'exception', portability: 'none' }],
			['hand-2', { frequency: 'recurring', portability: 'none' }],
			['hand-3', { frequency: 'recurring' }]
		]);
		expect(hands(after(both, showOfHands('1', 'portability', [])))).toEqual(hands(after(START, often)));
	});

	test('takes no number that is none, and leaves a person’s ballot alone', () => {
		const odd = [NaN, -3, Infinity, 0.9].map((number) => ({ answer: 'recurring' as const, hands: number }));
		expect(showOfHands('1', 'frequency', odd)(START).changes).toEqual([]);
		expect(
			hands(after(START, showOfHands('1', 'frequency', [{ answer: 'recurring', hands: 1e9 }])))
		).toHaveLength(500);
		const named = { ...START, items: [item('1', { ballots: { 'hand-1': { by: 'Ann', answers: {} } } })] };
		expect(hands(after(named, showOfHands('1', 'frequency', [{ answer: 'recurring', hands: 1 }])))).toEqual([
			['hand-1', {}],
			['hand-2', { frequency: 'recurring' }]
		]);
	});
});

test('leading answers become the room’s; ties and what nobody said stay', () => {
	const cast = (by: string, answers: Parameters<typeof castBallot>[2]['answers']) =>
		castBallot(['1'], { by }, { answers });
	const voted = after(
		{
			...START,
			items: [
				item('1', {
					answers: { frequency: 'exception', portability: 'also', interpretation: 'clear' },
					evidence: { frequency: 'measured', interpretation: 'seen', portability: 'guess' }
				})
			]
		},
		cast('Ann', { frequency: 'recurring', nextAction: 'customer', interpretation: 'clear' }),
		cast('Ben', {
			frequency: 'recurring',
			nextAction: 'internal',
			blastRadius: ['privileged', 'cross-tenant']
		})
	);
	const taken = after(voted, takeLeadingAnswers(['1', '2', 'gone']));
	expect(itemById(taken, '1')).toMatchObject({
		answers: {
			frequency: 'recurring',
			interpretation: 'clear',
			portability: 'also',
			blastRadius: ['cross-tenant', 'privileged']
		},
		// How the old answer was known says nothing about the new one.
		evidence: { interpretation: 'seen', portability: 'guess' }
	});
	expect(itemById(taken, '1')?.answers).not.toHaveProperty('nextAction');
	expect(itemById(taken, '1')?.evidence).not.toHaveProperty('frequency');
	expect(takeLeadingAnswers(['1'])(taken).changes).toEqual([]);
});
