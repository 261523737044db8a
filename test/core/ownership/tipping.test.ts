import { describe, expect, test, vi } from 'vitest';
import {
	FREQUENCIES,
	INTERPRETATIONS,
	KINDS,
	NEXT_ACTIONS,
	PORTABILITIES,
	TESTS,
	type Kind,
	type TestId
} from '#core/mapping/vocabulary.ts';
import { homesOf, judge, type Question } from '#core/ownership/judge.ts';
import { tippingPoints } from '#core/ownership/tipping.ts';
import { HAZARD_SETS, PARTIALS, naive, type Partial5 } from './combinations.ts';

const keyOf = (answers: Partial5) =>
	TESTS.map((id) => String(answers[id] && [answers[id]].flat().sort())).join();
const known = new Map<string, string>();

/** "product place" where it is settled, "open" where it is not; by hand, each once. */
function outcome(kind: Kind, answers: Partial5, isDeliberation: boolean): string {
	const key = `${kind} ${isDeliberation} ${keyOf(answers)}`;
	let found = known.get(key);
	if (found === undefined) {
		const [first, ...others] = naive(kind, answers, isDeliberation).counts.keys();
		found = others.length > 0 ? 'open' : String(first);
		known.set(key, found);
	}
	return found;
}

const SINGLE = {
	frequency: FREQUENCIES,
	nextAction: NEXT_ACTIONS,
	interpretation: INTERPRETATIONS,
	portability: PORTABILITIES
};

/** How many risks are in one of the two sets only. */
const apart = (a: readonly string[], b: readonly string[]) =>
	a.filter((one) => !b.includes(one)).length + b.filter((one) => !a.includes(one)).length;

function others(answers: Partial5, id: TestId): unknown[] {
	if (id !== 'blastRadius') return SINGLE[id].filter((one) => one !== answers[id]);
	const now = answers.blastRadius ?? [];
	return HAZARD_SETS.filter((set) => apart(set, now) === 1 || (set.length === 0 && now.length > 0));
}

function bruteForce(kind: Kind, answers: Partial5, isDeliberation: boolean): string[] {
	const now = outcome(kind, answers, isDeliberation);
	if (now === 'open') return [];
	return TESTS.filter((id) => answers[id] !== undefined).flatMap((id) =>
		others(answers, id).flatMap((other) => {
			const then = outcome(kind, { ...answers, [id]: other }, isDeliberation);
			return then === now ? [] : [`${id} ${JSON.stringify(other)} ${then}`];
		})
	);
}

vi.setConfig({ testTimeout: 120_000 });

const QUESTIONS = KINDS.flatMap((kind) =>
	[false, true].flatMap((isDeliberation) =>
		PARTIALS.map((partial) => {
			const answers = Object.fromEntries(Object.entries(partial).filter(([, one]) => one !== undefined));
			const question: Question = { kind, answers, ...(isDeliberation && { voice: 'deliberation' as const }) };
			return { kind, isDeliberation, partial, question };
		})
	)
);

describe('tipping points', () => {
	test('are every single change of one answer that leads elsewhere, and no other, on every question', () => {
		const wrong = QUESTIONS.filter(({ kind, isDeliberation, partial, question }) => {
			const found = tippingPoints(question).map(
				({ test: id, answer, verdict }) =>
					`${id} ${JSON.stringify(answer)} ${verdict.settled ? `${verdict.surface} ${verdict.shape}` : 'open'}`
			);
			const expected = bruteForce(kind, partial, isDeliberation);
			return found.toSorted().join('\n') !== expected.toSorted().join('\n');
		});
		expect(wrong.slice(0, 3)).toEqual([]);
		expect(QUESTIONS.some(({ question }) => tippingPoints(question).length > 3)).toBe(true);
	});

	test('come with what leads into the product or out of it before all others, what opens it last', () => {
		for (const { question } of QUESTIONS) {
			const now = judge(question);
			if (!now.settled) continue;
			const isShown = homesOf(now).includes('product');
			const ranks = tippingPoints(question).map(({ verdict }) => {
				if (!verdict.settled) return 2;
				return homesOf(verdict).includes('product') === isShown ? 1 : 0;
			});
			expect(ranks, JSON.stringify(question)).toEqual(ranks.toSorted());
		}
	});

	test('begin with the risk where a risk keeps it inside, and with the argument elsewhere', () => {
		const answers = {
			frequency: 'recurring',
			nextAction: 'internal',
			interpretation: 'clear',
			portability: 'none'
		} as const;
		const first = (question: Question) => tippingPoints(question)[0];
		expect(first({ kind: 'status', answers: { ...answers, blastRadius: ['privileged'] } })).toMatchObject({
			test: 'blastRadius',
			answer: [],
			verdict: { surface: 'product' }
		});
		expect(
			first({ kind: 'status', answers: { ...answers, blastRadius: [], interpretation: 'needs-context' } })
		).toMatchObject({
			test: 'interpretation',
			answer: 'clear',
			verdict: { surface: 'product' }
		});
	});
});
