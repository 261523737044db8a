/** The way through the items: what matters comes first, what was skipped comes back, and every jump has a way back. */
import { describe, expect, it } from 'vitest';
import { editItems } from '#core/commands/edit-items.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { Pass } from '#ui/judge/pass.svelte.ts';
import { isKnownRisk, judgingOrder } from '#ui/judge/sequence.ts';
import { questionsAnItem, runsOf } from '#ui/judge/strip.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

/** Settled on Product for a status. */
const CLEAR: Answers = {
	nextAction: 'internal',
	interpretation: 'clear',
	blastRadius: [],
	portability: 'none'
};

function passOf(items: readonly (Partial<Item> & { id: string })[], at?: string) {
	const session = sessionOn(mappingOf(items));
	return { session, pass: new Pass(session, at) };
}
const on = (pass: Pass) => pass.item?.id;
const ids = (pass: Pass) => pass.items.map(({ id }) => id);

describe('what matters most', () => {
	const mapping = mappingOf([
		{ id: 'plain' },
		{ id: 'debate', voice: 'deliberation' },
		{ id: 'risky', answers: { blastRadius: ['privileged'] } },
		{ id: 'exposed', answers: { blastRadius: ['privileged'] }, today: 'product' },
		{ id: 'safe', answers: { blastRadius: [] } },
		{ id: 'contested' },
		{ id: 'settled', kind: 'status', answers: CLEAR }
	]);

	it('is contested, then risky in front of customers, then risky, then as the board reads', () => {
		expect(judgingOrder(mapping, { isContested: ({ id }) => id === 'contested' })).toEqual([
			'settled',
			'contested',
			'exposed',
			'debate',
			'risky',
			'plain',
			'safe'
		]);
	});

	it('counts a guessed risk like a known one', () => {
		const isRisky = (item: Item) => isKnownRisk(item) || item.id === 'safe';
		expect(judgingOrder(mapping, { isRisky }).slice(1, 5)).toEqual(['exposed', 'debate', 'risky', 'safe']);
	});

	it('is every judged item once', () => {
		const order = judgingOrder(mapping, { isContested: () => true, isRisky: () => true });
		expect(order.toSorted()).toEqual(mapping.items.map(({ id }) => id).toSorted());
	});
});

describe('arranging', () => {
	const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
	const isRisky = ({ id }: Item) => id === 'd';

	it('sorts what is behind the item on the wall, which stays', () => {
		const { pass } = passOf(items, 'b');
		expect(pass.arrange({ isRisky })).toBe(true);
		expect(on(pass)).toBe('b');
		expect(ids(pass)).toEqual(['b', 'd', 'a', 'c']);
		pass.goOn();
		expect(on(pass)).toBe('d');
	});

	it('leaves the strip alone once somebody has gone on', () => {
		const { pass } = passOf(items);
		pass.next();
		expect(pass.arrange({ isRisky })).toBe(false);
		expect(ids(pass)).toEqual(['a', 'b', 'c', 'd']);
	});
});

describe('skipping', () => {
	const items = ['a', 'b', 'c'].map((id) => ({ id, kind: 'status' as const }));

	it('comes back to what was skipped after all others', () => {
		const { session, pass } = passOf(items);
		pass.skip();
		expect(on(pass)).toBe('b');
		session.run(editItems(['b'], { answers: CLEAR }));
		pass.goOn();
		expect(on(pass)).toBe('c');
		session.run(editItems(['c'], { answers: CLEAR }));
		pass.goOn();
		expect([...pass.skipped]).toEqual(['a']);
		expect(on(pass)).toBe('a');
	});

	it('asks the others before it, wherever they stand', () => {
		const { pass } = passOf(items, 'b');
		pass.skip();
		expect(on(pass)).toBe('c');
		pass.previous();
		expect(on(pass)).toBe('b');
		pass.goOn();
		expect(on(pass)).toBe('c');
		pass.skip();
		expect(on(pass)).toBe('a');
		pass.skip();
		// Now all are skipped: they come again in turn.
		expect(on(pass)).toBe('b');
		pass.skip();
		expect(on(pass)).toBe('c');
	});

	it('passes over a skipped item while another is open behind it', () => {
		const { pass } = passOf(items);
		pass.skip();
		pass.goTo(2);
		pass.goOn();
		expect(on(pass)).toBe('b');
	});

	it('is forgotten of an item that was answered after all, and shown on the strip until then', () => {
		const { session, pass } = passOf(items);
		pass.skip();
		expect(runsOf(pass.items, pass.skipped).map(({ isSkipped }) => isSkipped)).toEqual([true, false, false]);
		session.run(editItems(['a'], { answers: CLEAR }));
		expect(pass.skipped.size).toBe(0);
		expect(runsOf(pass.items, pass.skipped).some(({ isSkipped }) => isSkipped)).toBe(false);
	});
});

describe('the way back', () => {
	const items = ['a', 'b', 'c'].map((id) => ({ id }));

	it('leads to the item that a jump began at, and from there to where that came from', () => {
		const { pass } = passOf(items, 'a');
		let isAtFindings = false;
		pass.origin = { name: 'Findings', go: () => (isAtFindings = true) };
		pass.jump(2);
		expect(pass.origin.name).toBe('DMC-001');
		expect(pass.goBack()).toBe(true);
		expect(on(pass)).toBe('a');
		expect(pass.origin.name).toBe('Findings');
		pass.goBack();
		expect(isAtFindings).toBe(true);
		expect(pass.goBack()).toBe(false);
	});

	it('is not changed by a jump to where one is, or to nowhere', () => {
		const { pass } = passOf(items, 'a');
		pass.jump(0);
		pass.jump(9);
		expect(pass.origin).toBeUndefined();
		expect(on(pass)).toBe('a');
	});
});

it('counts the answers that it took to settle an item, and those of open items not at all', () => {
	const { items } = mappingOf([
		{ id: 'four', kind: 'status', answers: CLEAR },
		{ id: 'three', answers: { portability: 'archive', blastRadius: [], nextAction: 'elsewhere' } },
		{ id: 'open', answers: { frequency: 'recurring' } }
	]);
	expect(questionsAnItem(items)).toBe(3.5);
	expect(questionsAnItem(items.filter(({ id }) => id === 'open'))).toBeUndefined();
});
