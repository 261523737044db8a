import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DECISION_TABLE } from '#core/ownership/decision-table.ts';
import { decidingHazard, judge, rowFor } from '#core/ownership/judge.ts';
import { HAZARDS, INTERPRETATIONS, PORTABILITIES, type Hazard } from '#core/mapping/vocabulary.ts';
import { COMBINATIONS, homes, naiveRow, type Combination } from './combinations.ts';

const rowHit = ({ kind, blastRadius, ...answers }: Combination) =>
	rowFor(kind, { ...answers, blastRadius: decidingHazard(blastRadius) });
const places = (one: Combination) => homes(rowHit(one));
const words = (one: Combination) => JSON.stringify(one);

test('there are 1,728 ways to answer all five tests, and each hits the row that a reader would find', () => {
	expect(COMBINATIONS).toHaveLength(1728);
	expect(new Set(COMBINATIONS.map(words)).size).toBe(1728);
	for (const one of COMBINATIONS) expect(rowHit(one).row, words(one)).toBe(naiveRow(one).row);
});

test('every row is the first hit of some combination: none is masked by those above it', () => {
	const hit = new Set(COMBINATIONS.map((one) => rowHit(one).row));
	expect(DECISION_TABLE.map(({ row }) => row).filter((row) => !hit.has(row))).toEqual([]);
});

test('rows are numbered in order, each with a reason of its own', () => {
	expect(DECISION_TABLE.map(({ row }) => row)).toEqual(DECISION_TABLE.map((_, i) => i + 1));
	expect(new Set(DECISION_TABLE.map(({ why }) => why)).size).toBe(DECISION_TABLE.length);
});

test('a translation stays in support tooling, a split sits on the product', () => {
	for (const { shape, surface, row } of DECISION_TABLE) {
		if (shape === 'translate') expect(surface, `row ${row}`).toBe('support');
		if (shape === 'split') expect(surface, `row ${row}`).toBe('product');
	}
});

describe('monotone over every combination', () => {
	test('one more hazard never brings an item into the product or into an export', () => {
		for (const before of COMBINATIONS)
			for (const hazard of HAZARDS) {
				const blastRadius = HAZARDS.filter((one) => one === hazard || before.blastRadius.includes(one));
				const now = places({ ...before, blastRadius });
				for (const home of ['product', 'exports'])
					if (now.includes(home)) expect(places(before), `${words(before)} + ${hazard}`).toContain(home);
			}
	});

	test('needing context never moves an item into the product', () => {
		for (const before of COMBINATIONS.filter(({ interpretation }) => interpretation === 'clear'))
			if (places({ ...before, interpretation: 'needs-context' }).includes('product'))
				expect(places(before), words(before)).toContain('product');
	});

	test('a stronger portability never moves an item into support', () => {
		for (const before of COMBINATIONS)
			for (const portability of PORTABILITIES.slice(PORTABILITIES.indexOf(before.portability) + 1))
				if (places({ ...before, portability }).includes('support'))
					expect(places(before), `${words(before)} → ${portability}`).toContain('support');
	});
});

test('deliberation counts as internal logic, whatever else is said', () => {
	for (const { kind, ...answers } of COMBINATIONS) {
		const blastRadius: Hazard[] = [...new Set([...answers.blastRadius, 'internal-logic' as const])];
		const debate = judge({ kind, answers, voice: 'deliberation' });
		const logic = judge({ kind, answers: { ...answers, blastRadius } });
		if (!debate.settled || !logic.settled) throw new Error('five answers and no verdict');
		expect([debate.row, debate.shape, debate.surface]).toEqual([logic.row, logic.shape, logic.surface]);
	}
});

test('five answers always settle, on the row of the table', () => {
	for (const one of COMBINATIONS) {
		const { kind, ...answers } = one;
		const verdict = judge({ kind, answers, voice: 'decision' });
		if (!verdict.settled) throw new Error(`open with five answers: ${words(one)}`);
		const { row, surface, shape, strength } = naiveRow(one);
		expect([verdict.row?.row, verdict.surface, verdict.shape, verdict.strength]).toEqual([
			row,
			surface,
			shape,
			strength
		]);
	}
});

test('the order in which hazards were ticked makes no difference', () => {
	for (const { kind, ...answers } of COMBINATIONS.filter(({ blastRadius }) => blastRadius.length > 1))
		expect(judge({ kind, answers: { ...answers, blastRadius: answers.blastRadius.toReversed() } })).toBe(
			judge({ kind, answers })
		);
	expect(INTERPRETATIONS).toHaveLength(2);
});

const DESIGN = new URL('../../../../shared/design/ownership-tests.md', import.meta.url);

describe.runIf(existsSync(DESIGN))('beside the written method (skipped where that is not at hand)', () => {
	test('every row is as it was written', () => {
		const written = readFileSync(DESIGN, 'utf8')
			.split('\n')
			.filter((line) => /^\| \d+ \|/.test(line))
			.map((line) =>
				line
					.split('|')
					.slice(1, -1)
					.map((cell) => cell.trim())
			);
		const list = (values: readonly string[] | undefined) => values?.join(', ') ?? '—';
		const ours = DECISION_TABLE.map(({ row, when, surface, shape, strength, approvalOwed }) => [
			String(row),
			when.hazard,
			list(when.portability),
			list(when.nextAction),
			when.interpretation ?? '—',
			list(when.frequency),
			list(when.kind),
			shape === 'split' ? 'product + exports' : surface,
			approvalOwed ? `${shape}, approval owed` : shape,
			strength
		]);
		expect(ours).toEqual(written);
	});
});
