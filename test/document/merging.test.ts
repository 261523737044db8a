import { deepStrictEqual, equal, notEqual, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, test, vi } from 'vitest';
import { addItems, addMember, answerTest, castBallot, editItems, editMember } from '#core/commands/index.ts';
import type { Command } from '#core/commands/edit.ts';
import { takeOver } from '#core/commands/take-over.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { anyMapping } from '../arbitraries.ts';
import { anyStep, anySteps, type Step } from '../arbitrary-commands.ts';

// Laws run hundreds of cases: they may take their time where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

/** People who hold the same mapping, and the letters that they have not opened yet. */
class Room {
	readonly seats: readonly LivingMapping[];
	readonly #letters: Uint8Array[][];

	constructor(mapping: Mapping, size: number) {
		const state = LivingMapping.create(mapping).encode();
		this.seats = Array.from({ length: size }, () => LivingMapping.open([state]));
		this.#letters = this.seats.map(() => []);
		for (const [from, seat] of this.seats.entries())
			seat.onUpdate(({ bytes, isOwn }) => {
				if (isOwn) for (const [to, letters] of this.#letters.entries()) if (to !== from) letters.push(bytes);
			});
	}

	/** Opens one letter, not always the oldest; now and then one is opened twice. */
	deliver(to: number, which: number): boolean {
		const letters = this.#letters[to] as Uint8Array[];
		if (letters.length === 0) return false;
		const [letter] = letters.splice(which % letters.length, 1) as [Uint8Array];
		this.seats[to]?.receive(letter);
		if (which % 3 === 0) this.seats[to]?.receive(letter);
		return true;
	}

	/** Until nobody has a letter left. */
	settle(order: readonly number[]): void {
		for (let turn = 0, quiet = 0; quiet < this.seats.length; turn += 1) {
			if (turn > 10_000) throw new Error('the room never comes to rest');
			quiet = this.deliver(turn % this.seats.length, order[turn % order.length] ?? 0) ? 0 : quiet + 1;
		}
	}
}

const order = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 });

test.each([2, 3])(
	'%i people who do anything end with the same mapping, whatever the order of post',
	(size) => {
		const doings = fc.array(
			fc.record({ who: fc.nat({ max: size - 1 }), step: anyStep, reads: fc.nat({ max: 3 }) }),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(anyMapping, doings, order, (mapping, doing, post) => {
				const room = new Room(mapping, size);
				for (const { who, step, reads } of doing) {
					room.seats[who]?.run(step.command);
					for (let n = 0; n < reads; n += 1) room.deliver((who + n) % size, n);
				}
				room.settle(post);
				const [mine, ...theirs] = room.seats.map(({ snapshot }) => structuredClone(snapshot));
				for (const snapshot of theirs) deepStrictEqual(snapshot, mine);
				deepStrictEqual(canonical(mine as Mapping), mine);
				const refs = mine?.items.map(({ ref }) => ref) ?? [];
				equal(new Set(refs).size, refs.length);
			}),
			{ numRuns: 60 }
		);
	}
);

const start: Mapping = {
	...emptyMapping('m', 'Orders'),
	lastRef: 1,
	items: [{ id: 'a', ref: 'DMC-001', kind: 'field', name: 'Balance', order: 'a0', tags: ['old'] }],
	packages: [{ id: 'p', name: 'Records', contents: ['a'] }]
};

/** Both do their part at the same moment, then read each other's. */
function atOnce(mine: Command, yours: Command): Mapping {
	const room = new Room(start, 2);
	room.seats[0]?.run(mine);
	room.seats[1]?.run(yours);
	room.settle([1]);
	deepStrictEqual(structuredClone(room.seats[0]?.snapshot), structuredClone(room.seats[1]?.snapshot));
	return room.seats[0]?.snapshot as Mapping;
}
const item = (mapping: Mapping) => itemById(mapping, 'a') as Item;

describe('of two edits at the same moment both win', () => {
	test('two fields of one item', () => {
		const { name, notes } = item(
			atOnce(editItems(['a'], { name: 'Open' }), editItems(['a'], { notes: 'n' }))
		);
		deepStrictEqual([name, notes], ['Open', 'n']);
	});

	test('two answers of one item', () => {
		const merged = atOnce(answerTest(['a'], 'frequency', 'recurring'), answerTest(['a'], 'blastRadius', []));
		deepStrictEqual(structuredClone(item(merged).answers), { frequency: 'recurring', blastRadius: [] });
	});

	test('two ballots, two roles, two halves of a next step', () => {
		const merged = atOnce(
			editItems(['a'], { ballots: { x: { answers: {} } }, access: { r: ['see'] }, nextStep: { text: 't' } }),
			editItems(['a'], {
				ballots: { y: { answers: {} } },
				access: { s: ['edit'] },
				nextStep: { actor: 'system' }
			})
		);
		const { ballots, access, nextStep } = structuredClone(item(merged));
		deepStrictEqual(Object.keys(ballots ?? {}).sort(), ['x', 'y']);
		deepStrictEqual(access, { r: ['see'], s: ['edit'] });
		deepStrictEqual(nextStep, { text: 't', actor: 'system' });
	});

	test('the ballots of two people, and the two ballots of one person become one', () => {
		const cast = (by: string, frequency: 'recurring' | 'exception') =>
			castBallot(['a'], { by }, { answers: { frequency } });
		const names = (merged: Mapping) =>
			Object.values(item(merged).ballots ?? {}).map(({ by }) => by?.toLowerCase());
		deepStrictEqual(names(atOnce(cast('Ann', 'recurring'), cast('Ben', 'exception'))).sort(), ['ann', 'ben']);
		deepStrictEqual(names(atOnce(cast('Ann', 'recurring'), cast('ANN', 'exception'))), ['ann']);
	});

	test('tags added and taken away', () => {
		const merged = atOnce(editItems(['a'], { tags: ['old', 'mine'] }), editItems(['a'], { tags: ['yours'] }));
		deepStrictEqual([...(item(merged).tags ?? [])], ['mine', 'yours']);
	});

	test('contents and formats of a package', () => {
		const merged = atOnce(
			editMember('packages', 'p', { contents: ['a', 'b'], formats: ['csv'] }),
			editMember('packages', 'p', { contents: ['a', 'c'], formats: ['json'] })
		);
		const [pack] = structuredClone(merged.packages);
		deepStrictEqual(
			[pack?.contents, pack?.formats],
			[
				['a', 'b', 'c'],
				['csv', 'json']
			]
		);
	});

	test('two members of one list', () => {
		const merged = atOnce(
			addMember('roles', { id: 'r1', name: 'Finance', side: 'customer' }),
			addMember('roles', { id: 'r2', name: 'Risk', side: 'internal' })
		);
		deepStrictEqual(
			merged.roles.map(({ id }) => id),
			['r1', 'r2']
		);
	});
});

test('a reference that was taken over is not given out again, whichever counter wins', () => {
	const merged: Item = { ...item(start), formerRefs: ['DMC-200'] };
	// Which of two writers wins is a matter of their numbers, which chance gives.
	for (let again = 0; again < 20; again += 1) {
		const both = atOnce(
			addItems([{ id: 'b', kind: 'field', name: 'New' }]),
			takeOver({ ...start, lastRef: 200, items: [merged] }, 'taken over')
		);
		equal(both.lastRef, 200);
		deepStrictEqual(structuredClone(canonical(both)), structuredClone(both));
	}
});

test('items added at the same moment have references of their own, and the counter knows the highest', () => {
	const many = (prefix: string) =>
		addItems([1, 2, 3].map((n) => ({ id: `${prefix}${n}`, kind: 'field', name: `${prefix} ${n}` })));
	const merged = atOnce(many('x'), many('y'));
	const refs = merged.items.map(({ ref }) => ref);
	equal(new Set(refs).size, 7);
	equal(merged.lastRef, 7);
	deepStrictEqual(
		refs.toSorted(),
		['001', '002', '003', '004', '005', '006', '007'].map((n) => `DMC-${n}`)
	);
});

test('undo takes back one’s own step and leaves everybody else’s', () => {
	const room = new Room(start, 2);
	const [mine, yours] = room.seats as [LivingMapping, LivingMapping];
	mine.run(editItems(['a'], { name: 'Mine' }));
	yours.run(editItems(['a'], { notes: 'yours' }));
	room.settle([1]);
	mine.undo();
	room.settle([1]);
	deepStrictEqual([item(yours.snapshot).name, item(yours.snapshot).notes], ['Balance', 'yours']);
	equal(mine.undoLabel, undefined);
	notEqual(yours.undoLabel, undefined);
});

test('undo all of one’s own after everything was merged: the rest is as if one had never been there', () => {
	fc.assert(
		fc.property(anyMapping, anySteps, order, (mapping, steps: readonly Step[], post) => {
			const room = new Room(mapping, 2);
			const [mine, yours] = room.seats as [LivingMapping, LivingMapping];
			for (const { command } of steps) mine.run(command);
			yours.run(addItems([{ id: 'theirs', kind: 'status', name: 'Theirs' }]));
			room.settle(post);
			while (mine.undoLabel !== undefined) mine.undo();
			room.settle(post);
			deepStrictEqual(structuredClone(mine.snapshot), structuredClone(yours.snapshot));
			const { items, lastRef: _, ...rest } = structuredClone(yours.snapshot);
			const { items: before, lastRef: __, ...others } = mapping;
			deepStrictEqual(rest, others);
			deepStrictEqual(
				items.filter(({ id }) => id !== 'theirs'),
				before
			);
			equal(items.filter(({ id }) => id === 'theirs').length, 1);
		}),
		{ numRuns: 60 }
	);
});

test('updates open in any order, with repeats, to the same mapping', () => {
	fc.assert(
		fc.property(anyMapping, anySteps, fc.array(fc.nat()), (mapping, steps, shuffle) => {
			const living = LivingMapping.create(mapping);
			const updates = [living.encode()];
			living.onUpdate(({ bytes }) => updates.push(bytes));
			for (const { command } of steps) living.run(command);
			const mixed = updates
				.map((bytes, i) => [shuffle[i] ?? i, bytes] as const)
				.toSorted(([a], [b]) => a - b)
				.map(([, bytes]) => bytes);
			const again = LivingMapping.open([...mixed, ...mixed.slice(0, 2)]);
			deepStrictEqual(structuredClone(again.snapshot), structuredClone(living.snapshot));
		})
	);
});

test('a letter that came too early changes nothing until the one before it is here', () => {
	const [mine, yours] = new Room(start, 2).seats as [LivingMapping, LivingMapping];
	const letters: Uint8Array[] = [];
	yours.onUpdate(({ bytes }) => letters.push(bytes));
	yours.run(editItems(['a'], { notes: 'first' }));
	yours.run(editItems(['a'], { name: 'Second' }));
	const before = mine.snapshot;
	const [early, late] = [letters[1], letters[0]] as [Uint8Array, Uint8Array];
	mine.receive(early);
	mine.receive(early);
	equal(mine.snapshot, before);
	mine.receive(late);
	deepStrictEqual([item(mine.snapshot).notes, item(mine.snapshot).name], ['first', 'Second']);
});

test('a repaired reference is no step of undo: undo takes back the adding itself', () => {
	const room = new Room(start, 2);
	const [mine, yours] = room.seats as [LivingMapping, LivingMapping];
	mine.run(addItems([{ id: 'x', kind: 'field', name: 'Mine' }]));
	yours.run(addItems([{ id: 'y', kind: 'field', name: 'Yours' }]));
	room.settle([0]);
	for (const [seat, gone] of [
		[mine, 'x'],
		[yours, 'y']
	] as const) {
		seat.undo();
		equal(itemById(seat.snapshot, gone), undefined);
		equal(seat.undoLabel, undefined);
	}
});

test('bytes that are no update are refused, and later letters still open', () => {
	const room = new Room(start, 2);
	const [mine, yours] = room.seats as [LivingMapping, LivingMapping];
	throws(() => mine.receive(new Uint8Array([255, 255, 255, 255, 255])));
	yours.run(editItems(['a'], { name: 'Open' }));
	room.settle([0]);
	equal(item(mine.snapshot).name, 'Open');
});
