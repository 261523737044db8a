import { describe, expect, test, vi } from 'vitest';
import { homesOf, judge, misplacedTo, type Verdict } from '#core/ownership/judge.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import { KINDS, TESTS, type Kind, type TestId } from '#core/mapping/vocabulary.ts';
import { PARTIALS, doubtAfter, naive, type Partial5 } from './combinations.ts';

vi.setConfig({ testTimeout: 120_000 });

const VOICES = [undefined, 'decision', 'deliberation'] as const;
type Voice = (typeof VOICES)[number];

/** Calls back for each of the partial answers of one kind, every voice of them. */
function everyPartial(kind: Kind, look: (answers: Partial5, voice: Voice, verdict: Verdict) => void): number {
	let count = 0;
	for (const answers of PARTIALS)
		for (const voice of VOICES) {
			look(answers, voice, judge({ kind, answers, voice }));
			count += 1;
		}
	return count;
}

/** Says which case failed; cheaper than a matcher for each of some 100,000 facts. */
function hold(fact: boolean, kind: Kind, answers: Partial5, voice: Voice, what: string): void {
	if (!fact) throw new Error(`${what}: ${kind} ${voice ?? ''} ${JSON.stringify(answers)}`);
}

const isDebate = (voice: Voice) => voice === 'deliberation';
const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;

describe.each(KINDS)('every partial answer about a %s', (kind) => {
	test('is settled if and only if all completions agree, with the outcomes and shares of a plain count', () => {
		const seen = everyPartial(kind, (answers, voice, verdict) => {
			const { counts, rows } = naive(kind, answers, isDebate(voice));
			const says = (fact: boolean, what: string) => hold(fact, kind, answers, voice, what);
			says(verdict.settled === (counts.size === 1), 'settled');
			says(verdict.outcomes.length === counts.size, 'outcomes');
			let total = 0;
			for (const { surface, shape, share, rows: numbers } of verdict.outcomes) {
				says(near(share, (counts.get(`${surface} ${shape}`) ?? 0) / rows.length), `share of ${surface}`);
				const hit = rows.filter((row) => row.surface === surface && row.shape === shape);
				const expected = [...new Set(hit.map(({ row }) => row))].sort((a, b) => a - b);
				says(JSON.stringify(numbers) === JSON.stringify(expected), `rows of ${surface} ${shape}`);
				total += share;
			}
			says(near(total, 1), 'shares add up to one');
			const shares = verdict.outcomes.map(({ share }) => share);
			says(
				shares.every((share, i) => i === 0 || share <= (shares[i - 1] as number) + 1e-9),
				'most likely first'
			);
			const answered = TESTS.filter((one) => answers[one] !== undefined);
			says(verdict.answered.join() === answered.join(), 'answered');
		});
		expect(seen).toBe(4 * 4 * 3 * 9 * 4 * 3);
	});

	test('that is settled names its row, its strength, and what decides it', () => {
		everyPartial(kind, (answers, voice, verdict) => {
			if (!verdict.settled) return;
			const says = (fact: boolean, what: string) => hold(fact, kind, answers, voice, what);
			const { rows } = naive(kind, answers, isDebate(voice));
			const most = (row: number) => rows.filter((one) => one.row === row).length;
			says(
				rows.every((row) => most(row.row) <= most(verdict.row.row)),
				'the row that most completions hit'
			);
			const isClear = rows.every(({ strength }) => strength === 'clear');
			says(verdict.strength === (isClear ? 'clear' : 'leaning'), 'strength');
			const deciding = TESTS.filter(
				(one) =>
					answers[one] !== undefined &&
					naive(kind, { ...answers, [one]: undefined }, isDebate(voice)).counts.size > 1
			);
			says(verdict.decidedBy.join() === deciding.join(), 'decided by');
		});
	});

	test('that is open asks for an unanswered test, the one that leaves the least doubt', () => {
		everyPartial(kind, (answers, voice, verdict) => {
			if (verdict.settled) return;
			const says = (fact: boolean, what: string) => hold(fact, kind, answers, voice, what);
			says(answers[verdict.next] === undefined, 'an unanswered test');
			const doubt = (one: TestId) => doubtAfter(kind, answers, isDebate(voice), one);
			const least = Math.min(...TESTS.filter((one) => answers[one] === undefined).map(doubt));
			says(doubt(verdict.next) <= least + 1e-6, `${verdict.next} leaves the least doubt`);
		});
	});
});

test('the same question gives the same verdict object, so that a screen sees that nothing changed', () => {
	const ask = () => judge({ kind: 'field', answers: { frequency: 'recurring', blastRadius: [] } });
	expect(ask()).toBe(ask());
});

test('an empty blast radius is an answer, an absent one is not', () => {
	const said = judge({ kind: 'field', answers: { blastRadius: [] } });
	const silent = judge({ kind: 'field', answers: {} });
	expect(said.answered).toEqual(['blastRadius']);
	expect(silent.answered).toEqual([]);
	expect(said.outcomes).not.toEqual(silent.outcomes);
});

describe('where an item belongs', () => {
	const item = (more: Partial<Item>): Item =>
		({ id: 'a', ref: 'DMC-001', kind: 'field', name: 'Risk score', order: 'a0', ...more }) as Item;
	const answers: Answers = {
		nextAction: 'internal',
		frequency: 'exception',
		interpretation: 'needs-context',
		blastRadius: ['internal-logic']
	};
	const split: Answers = {
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'archive'
	};

	test('misplaced: elsewhere than its settled verdict says', () => {
		expect(misplacedTo(item({ answers, surface: 'product' }))).toBe('support');
		expect(misplacedTo(item({ answers, surface: 'support' }))).toBe(undefined);
	});

	test('not misplaced: open, not placed, or only context', () => {
		expect(misplacedTo(item({ surface: 'product' }))).toBe(undefined);
		expect(misplacedTo(item({ answers }))).toBe(undefined);
		expect(
			misplacedTo(
				item({
					answers,
					surface: 'product',
					contextOnly: true
				})
			)
		).toBe(undefined);
	});

	test('a split is at home on the product and in exports', () => {
		const verdict = judge({ kind: 'field', answers: split });
		if (!verdict.settled) throw new Error('open');
		expect(homesOf(verdict)).toEqual(['product', 'exports']);
		for (const surface of ['product', 'exports'] as const)
			expect(misplacedTo(item({ answers: split, surface }))).toBe(undefined);
		expect(misplacedTo(item({ answers: split, surface: 'support' }))).toBe('product');
	});
});
