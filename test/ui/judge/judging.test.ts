import { describe, expect, it } from 'vitest';
import { editItems } from '#core/commands/edit-items.ts';
import { removeItems } from '#core/commands/remove-items.ts';
import { addItems } from '#core/commands/add-items.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { verdictOn } from '#core/ownership/judge.ts';
import { Judging } from '#ui/judge/judging.svelte.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

/** Settled on Product, whatever the frequency. */
const CLEAR: Answers = {
	nextAction: 'internal',
	interpretation: 'clear',
	blastRadius: [],
	portability: 'none'
};
const STAGES = [
	{ id: 'first', name: 'First', order: 'a0' },
	{ id: 'second', name: 'Second', order: 'a1' }
];

function judgingOf(items: readonly (Partial<Item> & { id: string })[], at?: string) {
	const session = sessionOn(mappingOf(items, { stages: STAGES }));
	return { session, judging: new Judging(session, at) };
}
const ids = (judging: Judging) => judging.items.map(({ id }) => id);

describe('the order', () => {
	it('reads as the board does, what is settled before what is open', () => {
		const { judging } = judgingOf([
			{ id: 'unplaced' },
			{ id: 'export', surface: 'exports' },
			{ id: 'support', surface: 'support' },
			{ id: 'late', surface: 'product', stage: 'second' },
			{ id: 'early', surface: 'product', stage: 'first' },
			{ id: 'no-stage', surface: 'product' },
			{ id: 'settled', kind: 'status', surface: 'exports', answers: CLEAR },
			{ id: 'context', surface: 'product', contextOnly: true }
		]);
		expect(ids(judging)).toEqual(['settled', 'early', 'late', 'no-stage', 'support', 'export', 'unplaced']);
		expect(judging.item?.id).toBe('early');
	});

	it('stays while items are answered, moved, added and removed', () => {
		const { session, judging } = judgingOf([
			{ id: 'a', surface: 'product' },
			{ id: 'b', surface: 'product' },
			{ id: 'c', surface: 'exports' }
		]);
		session.run(editItems(['c'], { surface: 'product', answers: { blastRadius: ['cross-tenant'] } }));
		session.run(addItems([{ id: 'd', kind: 'field', name: 'New', surface: 'product' }]));
		expect(ids(judging)).toEqual(['a', 'b', 'c', 'd']);
		session.run(removeItems(['a']));
		expect(ids(judging)).toEqual(['b', 'c', 'd']);
		expect(judging.item).toBeUndefined();
	});

	it('begins at the item that the address names, unless that is not judged', () => {
		const items = [{ id: 'a' }, { id: 'b' }, { id: 'c', contextOnly: true }];
		expect(judgingOf(items, 'b').judging.item?.id).toBe('b');
		expect(judgingOf(items, 'c').judging.item?.id).toBe('a');
		expect(judgingOf(items, 'gone').judging.item?.id).toBe('a');
	});

	it('begins at the end where everything is settled', () => {
		const { judging } = judgingOf([{ id: 'a', kind: 'status', answers: CLEAR }]);
		expect(judging.item).toBeUndefined();
		expect(judging.at).toBe(-1);
	});
});

describe('going', () => {
	const items = [
		{ id: 'a', surface: 'product' as const },
		{ id: 'b', surface: 'product' as const },
		{ id: 'c', surface: 'product' as const }
	];

	it('steps to both sides and stops at the ends', () => {
		const { judging } = judgingOf(items, 'b');
		judging.next();
		expect(judging.item?.id).toBe('c');
		judging.next();
		expect(judging.item?.id).toBe('c');
		judging.previous();
		judging.previous();
		judging.previous();
		expect(judging.item?.id).toBe('a');
	});

	it('skips to the next open item, round the end', () => {
		const { session, judging } = judgingOf(items, 'b');
		session.run(editItems(['c'], { kind: 'status', answers: CLEAR }));
		judging.skip();
		expect(judging.item?.id).toBe('a');
		judging.skip();
		expect(judging.item?.id).toBe('b');
	});

	it('does not skip the only open item', () => {
		const { judging } = judgingOf([{ id: 'a' }]);
		judging.skip();
		expect(judging.item?.id).toBe('a');
	});

	it('goes on to the end when the last one is settled, and back from there', () => {
		const { session, judging } = judgingOf([{ id: 'a' }, { id: 'b' }], 'b');
		session.run(editItems(['a', 'b'], { kind: 'status', answers: CLEAR }));
		judging.goOn();
		expect(judging.item).toBeUndefined();
		judging.previous();
		expect(judging.item?.id).toBe('b');
	});

	it('refuses an item that is not judged', () => {
		const { judging } = judgingOf(items);
		expect(judging.go('nobody')).toBe(false);
		expect(judging.item?.id).toBe('a');
	});
});

describe('answering', () => {
	it('asks the next question of the verdict until it is settled', () => {
		const { session, judging } = judgingOf([{ id: 'a', kind: 'status' }]);
		const asked: string[] = [];
		for (let i = 0; judging.asked && i < 10; i += 1) {
			asked.push(judging.asked);
			// The last answer is always there: "nothing" for the risks.
			judging.choose(judging.choices.length - 1);
		}
		expect(verdictOn(session.item('a') as Item).settled).toBe(true);
		expect(new Set(asked).size).toBe(asked.length);
		expect(Object.keys(session.item('a')?.answers ?? {})).toHaveLength(asked.length);
	});

	it('keeps the answer of the key that was pressed', () => {
		const { session, judging } = judgingOf([{ id: 'a' }]);
		judging.pick('nextAction');
		judging.choose(1);
		expect(session.item('a')?.answers?.nextAction).toBe('internal');
		judging.pick('frequency');
		judging.choose(7);
		expect(session.item('a')?.answers?.frequency).toBeUndefined();
	});

	it('collects risks until they are confirmed', () => {
		const { session, judging } = judgingOf([{ id: 'a' }]);
		judging.pick('blastRadius');
		expect(judging.confirm()).toBe(false);
		judging.choose(1);
		judging.choose(2);
		judging.choose(0);
		judging.choose(2);
		expect(session.item('a')?.answers?.blastRadius).toBeUndefined();
		expect(judging.confirm()).toBe(true);
		expect([...(session.item('a')?.answers?.blastRadius ?? [])].sort()).toEqual([
			'cross-tenant',
			'internal-logic'
		]);
		judging.pick('blastRadius');
		expect([...judging.chosen].sort()).toEqual(['cross-tenant', 'internal-logic']);
	});

	it('takes “nothing” as an answer of its own, whatever was chosen before', () => {
		const { session, judging } = judgingOf([{ id: 'a' }]);
		judging.pick('blastRadius');
		judging.choose(0);
		judging.choose(3);
		expect(session.item('a')?.answers?.blastRadius).toEqual([]);
		judging.pick('blastRadius');
		expect(judging.given).toEqual(['none']);
		expect(judging.chosen).toEqual([]);
	});

	it('forgets what was chosen when the item changes', () => {
		const { judging } = judgingOf([{ id: 'a' }, { id: 'b' }]);
		judging.pick('blastRadius');
		judging.choose(0);
		judging.next();
		judging.pick('blastRadius');
		expect(judging.chosen).toEqual([]);
	});

	it('says how an answer is known: the coming one, or the one that is there', () => {
		const { session, judging } = judgingOf([{ id: 'a' }]);
		judging.pick('frequency');
		judging.know('measured');
		expect(session.item('a')?.evidence).toBeUndefined();
		judging.choose(0);
		expect(session.item('a')?.evidence?.frequency).toBe('measured');
		judging.pick('frequency');
		judging.know('guess');
		expect(session.item('a')?.evidence?.frequency).toBe('guess');
		judging.know('guess');
		expect(session.item('a')?.evidence?.frequency).toBeUndefined();
		expect(session.item('a')?.answers?.frequency).toBe('recurring');
	});

	it('opens an answered test again', () => {
		const { session, judging } = judgingOf([{ id: 'a', answers: { frequency: 'recurring' } }]);
		judging.pick('frequency');
		expect(judging.given).toEqual(['recurring']);
		judging.takeBack();
		expect(session.item('a')?.answers?.frequency).toBeUndefined();
	});
});

describe('taking back the last answer', () => {
	it('undoes it where nothing came after, so that it can be done again', () => {
		const { session, judging } = judgingOf([{ id: 'a' }]);
		judging.pick('frequency');
		judging.choose(0);
		expect(judging.takeBackLast()).toBe(true);
		expect(session.item('a')?.answers?.frequency).toBeUndefined();
		expect(session.redoLabel).toBeDefined();
		expect(judging.asked).toBe('frequency');
		expect(judging.takeBackLast()).toBe(false);
	});

	it('brings the answer before back where something else came after, and keeps that', () => {
		const { session, judging } = judgingOf([{ id: 'a', answers: { frequency: 'exception' } }]);
		judging.pick('frequency');
		judging.choose(0);
		session.run(editItems(['a'], { name: 'renamed' }));
		judging.takeBackLast();
		expect(session.item('a')).toMatchObject({ name: 'renamed', answers: { frequency: 'exception' } });
	});

	it('goes back to the item it was given on', () => {
		const { judging } = judgingOf([{ id: 'a' }, { id: 'b' }]);
		judging.pick('frequency');
		judging.choose(0);
		judging.next();
		judging.takeBackLast();
		expect(judging.item?.id).toBe('a');
	});

	it('leaves everything else alone where the same answer was given again', () => {
		const { session, judging } = judgingOf([{ id: 'a', answers: { frequency: 'recurring' } }]);
		session.run(editItems(['a'], { name: 'renamed' }));
		judging.pick('frequency');
		judging.choose(0);
		expect(judging.takeBackLast()).toBe(false);
		expect(session.item('a')?.name).toBe('renamed');
	});
});

describe('moving', () => {
	it('waits for the verdict, then moves the item there once', () => {
		const { session, judging } = judgingOf([{ id: 'a', surface: 'product' }]);
		expect(judging.move()).toBe(false);
		judging.pick('blastRadius');
		judging.choose(1);
		judging.confirm();
		judging.pick('frequency');
		judging.choose(2);
		judging.pick('nextAction');
		judging.choose(1);
		expect(judging.destination).toBe('support');
		expect(judging.move()).toBe(true);
		expect(session.item('a')?.surface).toBe('support');
		expect(judging.destination).toBeUndefined();
		expect(judging.move()).toBe(false);
	});

	it('places an item that is on no surface', () => {
		const { session, judging } = judgingOf([{ id: 'a', kind: 'status', answers: CLEAR }], 'a');
		expect(judging.move()).toBe(true);
		expect(session.item('a')?.surface).toBe('product');
	});

	it('leaves both halves of a split where they are', () => {
		const split: Answers = {
			frequency: 'recurring',
			nextAction: 'customer',
			interpretation: 'clear',
			blastRadius: [],
			portability: 'archive'
		};
		for (const surface of ['product', 'exports'] as const) {
			const { judging } = judgingOf([{ id: 'a', surface, answers: split }], 'a');
			expect(judging.destination).toBeUndefined();
		}
		expect(judgingOf([{ id: 'a', surface: 'support', answers: split }], 'a').judging.destination).toBe(
			'product'
		);
	});
});
