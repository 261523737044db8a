/** Votes stay unseen until they are revealed, none is lost, and what comes out is what was said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '#core/mapping/item-schema.ts';
import { votesOn } from '#core/ownership/ballots.ts';
import { ballotOf } from '#core/ownership/voters.ts';
import { press, type Press } from '#ui/votes/voting-keys.ts';
import { Voting } from '#ui/votes/voting.svelte.ts';
import { mappingOf, sessionOn } from '../sessions.ts';
import { deviceOf } from './device.ts';

const ITEMS: readonly (Partial<Item> & { id: string })[] = [{ id: 'a' }, { id: 'b', kind: 'status' }];

function roomOf(names: readonly string[] = [], size = 3, items = ITEMS) {
	const session = sessionOn(mappingOf(items));
	const device = deviceOf();
	let on = 'a';
	const wall = { item: () => session.item(on), asked: () => undefined };
	const open = (storage: Storage | undefined = device) => {
		const voting = new Voting(session, wall, storage);
		voting.room = { way: 'seats', isNamed: names.length > 0, names, size };
		return voting;
	};
	const left: string[] = [];
	const keysOn =
		(voting: Voting) =>
		(keys: string, more: Partial<Press> = {}) =>
			keys.split(' ').map((key) =>
				press(
					voting,
					{
						key,
						code: /^[0-9]$/.test(key) ? `Digit${key}` : key,
						ctrlKey: false,
						metaKey: false,
						altKey: false,
						shiftKey: false,
						defaultPrevented: false,
						repeat: false,
						target: null,
						...more
					},
					{
						leave: () => left.push('left'),
						takeLeading: () => left.push('taken') > 0,
						decide: () => void left.push('decided')
					}
				)
			);
	const voting = open();
	return { session, device, voting, open, keysOn, keys: keysOn(voting), left, go: (id: string) => (on = id) };
}

/** Votes the same key for every question that comes, until the seat is empty again. */
function voteThrough(voting: Voting, choice: number): void {
	voting.sit();
	for (let n = 0; voting.step === 'seat' && n < 9; n += 1) {
		voting.choose(Math.min(choice, voting.choices.length - 1));
		voting.confirm();
	}
}

describe('the panel', () => {
	it('asks once how the room votes, and never about an item whose votes are in', () => {
		const { voting, go } = roomOf();
		voting.open();
		voting.begin('hands');
		voting.raise(0);
		voting.count();
		voting.finishHands();
		go('b');
		voting.open();
		expect([voting.step, voting.hands]).toEqual(['hands', 0]);
		voting.raise(1);
		voting.setUp();
		voting.begin('hands');
		expect(voting.hands, 'hands that are up stay up').toBe(1);
		voting.raise(1, -1);
		voting.leave();
		expect(voting.isUnderWay('b'), 'a round in which nothing was done is none').toBe(false);
		go('a');
		voting.open();
		expect(voting.step).toBe('result');
	});
});

describe('seat by seat', () => {
	it('keeps the mapping as it was until it is revealed, and then has every ballot in one step', () => {
		const { session, voting } = roomOf(['Ann', 'Ben', 'Chloe']);
		const before = session.mapping;
		voting.begin('seats');
		for (const choice of [0, 1, 1]) voteThrough(voting, choice);
		expect(voting.isAllIn).toBe(true);
		expect(session.mapping).toBe(before);
		expect(session.findings.some(({ rule }) => rule === 'contested-item')).toBe(false);
		expect(voting.reveal()).toBe(true);
		expect(votesOn(session.item('a') as Item)?.voices).toBe(3);
		expect(voting.step).toBe('result');
		session.undo();
		expect(session.item('a')?.ballots).toBeUndefined();
	});

	it('begins each seat blank, whatever was said before it', () => {
		const { voting } = roomOf(['Ann', 'Ben']);
		voting.begin('seats');
		voting.sit();
		const first = voting.test;
		voteThrough(voting, 0);
		expect(voting.step).toBe('pass');
		voting.sit();
		expect([voting.test, voting.chosen]).toEqual([first, []]);
	});

	it.each([0, 1, 2, 3, 4])('goes on where it was after a reload, %s answers in', (answers) => {
		const { session, voting, open } = roomOf(['Ann', 'Ben']);
		voting.begin('seats');
		voteThrough(voting, 1);
		voting.sit();
		for (let n = 0; n < answers && voting.step === 'seat'; n += 1) voting.passQuestion();
		const [test, seat, voted] = [voting.test, voting.seat, voting.voted];
		const again = open();
		expect(again.step).toBe('pass');
		expect([again.test, again.seat, again.voted]).toEqual([test, seat, voted]);
		expect(again.isUnderWay('a')).toBe(true);
		again.reveal();
		expect(ballotOf(session.item('a') as Item, 'Ann')).toBeDefined();
	});

	it('loses no answer, wherever it breaks off', () => {
		const keys = fc.array(fc.constantFrom('1', '2', '3', 'Enter', 'p', 'Backspace', 'Escape', 'next'), {
			maxLength: 40
		});
		fc.assert(
			fc.property(keys, (pressed) => {
				const { session, voting, open, keysOn } = roomOf(['Ann', 'Ben']);
				voting.begin('seats');
				let now = voting;
				for (const key of pressed) {
					if (key === 'next') now.pick(now.seats[Number(now.seat?.name === 'Ann')]?.id ?? '');
					else keysOn(now)(key);
					if (now.step === 'pass' && key === 'Escape') now = open();
				}
				const box = open();
				now.stand();
				// Whose turn it is was a wish of the moment; what was said was not.
				box.pick(now.seat?.id ?? '');
				expect([box.voted, box.seat, box.test]).toEqual([now.voted, now.seat, now.test]);
				expect(session.item('a')?.ballots).toBeUndefined();
			}),
			{ numRuns: 100 }
		);
	});

	it('puts a second vote of a seat in place of its first', () => {
		const { session, voting } = roomOf([], 2);
		voting.begin('seats');
		voteThrough(voting, 0);
		voteThrough(voting, 0);
		voting.pick('seat-1');
		voteThrough(voting, 1);
		voting.reveal();
		const { ballots } = session.item('a') as Item;
		expect(Object.keys(ballots ?? {}).sort()).toEqual(['seat-1', 'seat-2']);
		expect(ballots?.['seat-1']).not.toEqual(ballots?.['seat-2']);
		voting.begin('seats');
		voteThrough(voting, 1);
		voteThrough(voting, 1);
		voting.reveal();
		expect(votesOn(session.item('a') as Item)?.voices).toBe(2);
		expect(votesOn(session.item('a') as Item)?.isContested).toBe(false);
	});

	it('casts no ballot for whoever passes every question, but has them voted', () => {
		const { session, voting } = roomOf(['Ann', 'Ben']);
		voting.begin('seats');
		voting.sit();
		for (let n = 0; voting.step === 'seat' && n < 9; n += 1) voting.passQuestion();
		expect(voting.voted).toHaveLength(1);
		voteThrough(voting, 0);
		voting.reveal();
		expect(votesOn(session.item('a') as Item)?.voices).toBe(1);
	});

	it('keeps rounds on several items apart', () => {
		const { voting, go, open, session } = roomOf([], 2);
		voting.begin('seats');
		voteThrough(voting, 0);
		go('b');
		const there = open();
		expect(there.step).toBe('begin');
		there.begin('seats');
		voteThrough(there, 1);
		there.reveal();
		expect(session.item('b')?.ballots).toBeDefined();
		go('a');
		expect(open().voted).toEqual(['seat-1']);
	});

	it('never reveals while somebody sits there', () => {
		const { session, voting, keys } = roomOf([], 2);
		voting.begin('seats');
		voteThrough(voting, 0);
		voting.sit();
		expect(keys('r')).toEqual([false]);
		expect(voting.reveal()).toBe(false);
		expect(session.item('a')?.ballots).toBeUndefined();
	});

	it('says so where the device keeps nothing, and votes all the same', () => {
		const { session, open } = roomOf([], 1);
		const voting = open(undefined as unknown as Storage);
		const forbidden = new Voting(
			session,
			{ item: () => session.item('a'), asked: () => undefined },
			undefined
		);
		forbidden.begin('seats');
		voteThrough(forbidden, 0);
		expect(forbidden.isKept).toBe(false);
		expect(forbidden.reveal()).toBe(true);
		expect(voting.isKept).toBe(true);
	});
});

describe('hands', () => {
	it('count what was raised less what was taken off, by keys', () => {
		const { voting, keys, session } = roomOf([], 7);
		voting.begin('hands');
		const test = voting.test;
		keys('1 1 1 2 2');
		keys('1', { shiftKey: true, key: '!' });
		keys('Backspace');
		expect(voting.rows.map(({ hands }) => hands).slice(0, 2)).toEqual([2, 1]);
		expect(voting.hands).toBe(3);
		keys('Enter');
		expect(voting.step).toBe('counted');
		const vote = votesOn(session.item('a') as Item);
		expect(vote?.hands).toBe(3);
		keys('Enter');
		expect(voting.step).toBe('hands');
		expect(voting.test).not.toBe(test);
	});

	it('never go below none', () => {
		const { voting, keys } = roomOf();
		voting.begin('hands');
		keys('2', { shiftKey: true });
		expect(voting.hands).toBe(0);
	});

	it('are counted anew in place of before, and come back after a reload', () => {
		const { voting, keys, open, keysOn, session } = roomOf([], 4);
		voting.begin('hands');
		keys('1 2 Enter Backspace 1');
		const again = open();
		expect(again.hands).toBe(3);
		keysOn(again)('Enter');
		expect(votesOn(session.item('a') as Item)?.hands).toBe(3);
	});

	it('end at the result once no question is left', () => {
		const { voting, keys } = roomOf([], 1);
		voting.begin('hands');
		for (let n = 0; voting.step !== 'result' && n < 6; n += 1) keys('1 Enter Enter');
		expect(voting.step).toBe('result');
		expect(voting.isUnderWay('a')).toBe(false);
	});

	it('do not open the box of a vote seat by seat', () => {
		const { voting, keys, session } = roomOf([], 2);
		voting.begin('seats');
		voteThrough(voting, 0);
		voting.begin('hands');
		keys('1 Enter');
		expect(Object.keys(session.item('a')?.ballots ?? {})).toEqual(['hand-1']);
		voting.finishHands();
		expect([voting.step, voting.voted]).toEqual(['pass', ['seat-1']]);
	});
});

it('keys do what the step is about, and nothing of a held key goes to the next seat', () => {
	const { voting, keys, left } = roomOf([], 2);
	keys('2');
	expect(voting.step).toBe('pass');
	expect(keys('r')).toEqual([false]);
	keys('Enter');
	const test = voting.test;
	expect(keys('1', { repeat: true })).toEqual([true]);
	expect([voting.step, voting.test]).toEqual(['seat', test]);
	keys('Escape');
	expect(voting.step).toBe('pass');
	keys('Escape');
	expect(left).toEqual(['left']);
	voteThrough(voting, 0);
	keys('r');
	expect(voting.step).toBe('result');
	keys('Enter d v');
	expect(left).toEqual(['left', 'taken', 'decided']);
	expect(voting.step).toBe('begin');
});
