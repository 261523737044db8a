import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPLETIONS, likelyAnswers } from '#core/guess/answers.ts';
import { guess, type GuessItem } from '#core/guess/guess.ts';
import { insideOf, placeFrom } from '#core/guess/model.ts';
import { OUTCOMES, outcomeOf, SHOWN } from '#core/guess/outcomes.ts';
import { MODEL } from '#core/guess/weights.ts';
import type { Answers } from '#core/mapping/item-schema.ts';
import { KINDS, TESTS } from '#core/mapping/vocabulary.ts';
import { judge, rowFor } from '#core/ownership/judge.ts';
import { LEXICON } from '#core/guess/lexicon/index.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';

const kinds = fc.constantFrom(...KINDS);
const lexiconWords = LEXICON.flatMap(({ words }) => words.trim().split(/\s+/)).map((word) =>
	word.replace('*', '')
);
/** Real words, and some that mean nothing. */
const word = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...lexiconWords.filter((one) => /^[a-z]{3,}$/.test(one))) },
	{ weight: 1, arbitrary: fc.stringMatching(/^[a-z]{3,8}$/) }
);
const words = fc.array(word, { minLength: 1, maxLength: 4 });
const items: fc.Arbitrary<GuessItem> = fc.record({
	kind: kinds,
	name: fc.oneof(
		words.map((parts) => parts.join('_')),
		fc.string({ unit: 'binary' })
	),
	description: fc.option(
		fc.oneof(
			words.map((parts) => parts.join(' ')),
			fc.string()
		),
		{ nil: undefined }
	),
	workflow: fc.constantFrom(undefined, '', 'Customer portal', 'Personal data', 'Moderation', 'Fraud review')
});

const answersOf = (said: ReturnType<typeof guess>): Answers =>
	Object.fromEntries(TESTS.flatMap((id) => (said.answers[id] ? [[id, said.answers[id].answer]] : [])));

describe('a guess', () => {
	test('has probabilities that sum to 1, and is the same for the same item', () => {
		fc.assert(
			fc.property(items, (item) => {
				const said = guess(item);
				const shares = Object.values(said.probabilities);
				expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
				expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
				expect(said.confidence).toBe(Math.max(...shares));
				for (const id of TESTS)
					expect(Object.values(said.weights[id]).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
				expect(guess({ ...item })).toEqual(said);
			})
		);
	});

	test('proposes answers that lead to its place through the decision table, or none', () => {
		let spoken = 0;
		fc.assert(
			fc.property(items, (item) => {
				const said = guess(item);
				if (!said.place) {
					expect(said.answers).toEqual({});
					return;
				}
				spoken += 1;
				const verdict = judge({ kind: item.kind, answers: answersOf(said) });
				expect(verdict.settled && outcomeOf(verdict)).toBe(said.place);
				for (const id of TESTS) {
					expect(said.answers[id]?.probability).toBeGreaterThan(0);
					expect(said.answers[id]?.probability).toBeLessThanOrEqual(1 + 1e-9);
					expect(said.answers[id]?.reason).toMatch(/\.$/);
				}
			}),
			{ numRuns: 300 }
		);
		expect(spoken).toBeGreaterThan(50);
	});

	test('can lead every kind to every place that its table has', () => {
		for (const kind of KINDS)
			for (const [at, place] of OUTCOMES.entries()) {
				const sure = OUTCOMES.map((_, other) => (other === at ? 1 : 0));
				const likely = likelyAnswers(kind, sure, MODEL.answers, []);
				expect(outcomeOf(rowFor(kind, likely.leadingTo(place)))).toBe(place);
				const led = likely.completions.reduce(
					(sum, share, one) =>
						outcomeOf(rowFor(kind, COMPLETIONS[one] ?? fail())) === place ? sum + share : sum,
					0
				);
				expect(led).toBeCloseTo(1, 9);
			}
	});

	test('is never shown to customers while it may well be internal', () => {
		fc.assert(
			fc.property(items, (item) => {
				const { place, probabilities } = guess(item);
				const inside = insideOf(OUTCOMES.map((outcome) => probabilities[outcome]));
				const { thresholds } = MODEL;
				const most = item.kind === 'action' ? thresholds.insideOfAction : thresholds.inside;
				if (place && SHOWN.includes(place)) expect(inside).toBeLessThanOrEqual(most);
			})
		);
		expect(MODEL.thresholds.insideOfAction).toBeLessThanOrEqual(MODEL.thresholds.inside);
		const thresholds = { inside: 0.2, insideOfAction: 0.1, speak: 0.4 };
		expect(placeFrom('field', [0.7, 0.3, 0, 0, 0], thresholds)).toBeUndefined();
		expect(placeFrom('field', [0.7, 0.1, 0.2, 0, 0], thresholds)).toBe('product');
		expect(placeFrom('action', [0.7, 0.1, 0.2, 0, 0], thresholds)).toBe('product');
		expect(placeFrom('field', [0.7, 0.15, 0.15, 0, 0], thresholds)).toBe('product');
		expect(placeFrom('action', [0.7, 0.15, 0.15, 0, 0], thresholds)).toBeUndefined();
		expect(placeFrom('status', [0, 0.1, 0.2, 0.12, 0.58], thresholds)).toBeUndefined();
		expect(placeFrom('action', [0.2, 0.39, 0.2, 0.2, 0.01], thresholds)).toBeUndefined();
	});

	test('does not depend on how a name is written', () => {
		const capital = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);
		fc.assert(
			fc.property(kinds, words, (kind, parts) => {
				const snake = guess({ kind, name: parts.join('_') });
				const written = [
					parts.map((part, at) => (at === 0 ? part : capital(part))).join(''),
					parts.map(capital).join(''),
					parts.join(' '),
					capital(parts.join(' ')),
					parts.join('-'),
					parts.join('_').toUpperCase(),
					parts.join('.')
				];
				for (const name of written) expect(guess({ kind, name })).toEqual(snake);
			})
		);
	});

	test('never looks at the name of the source', () => {
		fc.assert(
			fc.property(items, fc.string(), (item, source) => {
				expect(guess({ ...item, source })).toEqual(guess(item));
			})
		);
	});

	test('takes hostile names, and long ones cost no more than their beginning', () => {
		for (const name of [
			...HOSTILE_TEXTS,
			'',
			' ',
			'_'.repeat(100_000),
			'aA'.repeat(200_000),
			'1a'.repeat(99_999)
		])
			for (const kind of KINDS)
				expect(guess({ kind, name, description: name, workflow: name }).why).not.toBe('');
		const long = 'override queue '.repeat(100_000);
		expect(guess({ kind: 'field', name: long })).toEqual(guess({ kind: 'field', name: long.slice(0, 4000) }));
	});

	test('costs about the same for a name that means much as for one that means nothing', () => {
		const time = (name: string): number => {
			const start = performance.now();
			for (let turn = 0; turn < 100; turn += 1) guess({ kind: 'field', name: `${name}_${turn % 7}` });
			return performance.now() - start;
		};
		time('warm');
		const ratios = Array.from({ length: 7 }, () => time('internal_fraud_score_override') / time('xyzzy'));
		expect(Math.min(...ratios)).toBeLessThan(20);
	});
});

describe('plain cases', () => {
	test.each([
		['field', 'fraud_risk_score', 'support'],
		['field', 'internal_notes', 'support'],
		['action', 'Override validation', 'support'],
		['action', 'Impersonate user', 'support'],
		['field', 'sla_breach_at', 'support']
	] as const)('%s %s stays inside, and says why', (kind, name, place) => {
		const said = guess({ kind, name });
		expect(said.place).toBe(place);
		expect(said.why).toContain('“');
	});

	test('a privileged word is the reason for the blast radius', () => {
		const { answers } = guess({ kind: 'action', name: 'overrideValidation' });
		expect(answers.blastRadius?.answer).toEqual(['privileged']);
		expect(answers.blastRadius?.reason).toBe('“override” names a privileged operation.');
	});

	test('what the whole workflow is about is no reason for one item of it', () => {
		const item = { kind: 'field', name: 'Dispute reason' } as const;
		const wordsOf = (workflow: string) => JSON.stringify(guess({ ...item, workflow }));
		expect(wordsOf('Chargebacks')).toContain('“dispute”');
		expect(wordsOf('Invoice disputes')).not.toContain('“dispute”');
	});

	test('it does not know a name that says nothing', () => {
		const said = guess({ kind: 'field', name: 'zzyzx' });
		expect(said.place === undefined || said.place === 'support').toBe(true);
	});
});

function fail(): never {
	throw new Error('no such completion');
}
