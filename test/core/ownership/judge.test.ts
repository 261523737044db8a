import { describe, expect, test, vi } from 'vitest';
import { DECISION_TABLE } from '#core/ownership/decision-table.ts';
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

/** What would claim an answer, by the test that it answers. */
const REASONS: readonly (readonly [TestId, string])[] = [
	['frequency', 'again and again'],
	['frequency', 'now and then'],
	['frequency', 'went wrong'],
	['nextAction', 'next step here'],
	['nextAction', 'takes the next step'],
	['nextAction', 'another system'],
	['interpretation', 'understands it'],
	['interpretation', 'to explain it'],
	['blastRadius', 'at risk'],
	['blastRadius', 'other customers'],
	['blastRadius', 'how decisions are made'],
	['blastRadius', 'misuse'],
	['portability', 'wants it as a record'],
	['portability', 'as a record too'],
	['portability', 'to be kept as a record']
];
const TITLES: Record<TestId, string> = {
	frequency: 'frequency',
	nextAction: 'next step',
	interpretation: 'interpretation',
	blastRadius: 'blast radius',
	portability: 'portability'
};

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

	test('that is settled names its row where one is left, its strength, and whether somebody approves', () => {
		everyPartial(kind, (answers, voice, verdict) => {
			if (!verdict.settled) return;
			const says = (fact: boolean, what: string) => hold(fact, kind, answers, voice, what);
			const rows = [...new Set(naive(kind, answers, isDebate(voice)).rows)];
			says(verdict.row === (rows.length === 1 ? rows[0] : undefined), 'the row that decides');
			const isClear = rows.every(({ strength }) => strength === 'clear');
			says(verdict.strength === (isClear ? 'clear' : 'leaning'), 'strength');
			const owing = rows.filter(({ approvalOwed }) => approvalOwed).length;
			const approval = owing === 0 ? 'none' : owing === rows.length ? 'owed' : 'perhaps';
			says(verdict.approval === approval, 'approval');
		});
	});

	test('that is settled gives no reason that nobody gave', () => {
		everyPartial(kind, (answers, voice, verdict) => {
			if (!verdict.settled) return;
			const says = (fact: boolean, what: string) => hold(fact, kind, answers, voice, what);
			if (verdict.row) return says(verdict.why === verdict.row.why, 'the reason of its row');
			says(!DECISION_TABLE.some(({ why }) => verdict.why.includes(why)), 'no reason of a single row');
			for (const [test, clause] of REASONS)
				if (verdict.why.toLowerCase().includes(clause)) says(answers[test] !== undefined, clause);
			const open = TESTS.filter((one) => answers[one] === undefined);
			const whatever = /whatever is said of (.*?), it /.exec(verdict.why.toLowerCase())?.[1];
			says(
				whatever ===
					open
						.map((one) => TITLES[one])
						.join(', ')
						.replace(/, ([^,]*)$/, ' and $1'),
				'open'
			);
		});
	});

	test('that is settled stands on the fewest answers that settle it', () => {
		const known = new Map<string, boolean>();
		const settles = (answers: Partial5, voice: Voice) => {
			const key = JSON.stringify([TESTS.map((one) => answers[one] ?? null), isDebate(voice)]);
			const isOne = known.get(key) ?? naive(kind, answers, isDebate(voice)).counts.size === 1;
			known.set(key, isOne);
			return isOne;
		};
		everyPartial(kind, (answers, voice, verdict) => {
			if (!verdict.settled) return;
			const says = (fact: boolean, what: string) => hold(fact, kind, answers, voice, what);
			const only = (tests: readonly TestId[]) =>
				settles(Object.fromEntries(tests.map((one) => [one, answers[one]])) as Partial5, voice);
			const answered = TESTS.filter((one) => answers[one] !== undefined);
			const { decidedBy } = verdict;
			says(only(decidedBy), 'settled by these alone');
			for (let bits = 0; bits < 1 << answered.length; bits += 1) {
				const tests = answered.filter((_, at) => bits & (1 << at));
				if (tests.length < decidedBy.length) says(!only(tests), `not by ${tests.join()}`);
			}
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
