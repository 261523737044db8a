import { describe, expect, test } from 'vitest';
import { KINDS, TESTS, type TestId } from '#core/mapping/vocabulary.ts';
import { DECISION_TABLE } from '#core/ownership/decision-table.ts';
import { judge, matches, completions, openAnswers, type Question } from '#core/ownership/judge.ts';
import { pathOf, wantedBy } from '#core/ownership/path.ts';
import { proveTable } from '#core/ownership/table-proof.ts';
import { QUESTIONS } from '#core/ownership/questions.ts';

/** Every kind and voice with every set of answers, the unanswered among them. */
function* questions(): Generator<Question> {
	function* answers(tests: readonly TestId[]): Generator<NonNullable<Question['answers']>> {
		const [test, ...others] = tests;
		if (!test) {
			yield {};
			return;
		}
		const values = QUESTIONS[test].choices.map(({ value }) => value);
		const all = test === 'blastRadius' ? [[], ...values.map((value) => [value])] : values;
		for (const rest of answers(others)) {
			yield rest;
			for (const value of all) yield { ...rest, [test]: value };
		}
	}
	for (const kind of KINDS)
		for (const given of answers(TESTS)) {
			yield { kind, answers: given };
			yield { kind, answers: given, voice: 'deliberation' };
		}
}
const ALL = [...questions()];

describe('the path through the table', () => {
	test('decides as the verdict does, and has the same rows left', () => {
		for (const question of ALL) {
			const verdict = judge(question);
			const { decides, possible } = pathOf(question);
			const rows = verdict.outcomes.flatMap((outcome) => outcome.rows).toSorted((a, b) => a - b);
			if (decides !== (verdict.settled ? verdict.row : undefined)) expect.fail(JSON.stringify(question));
			if (possible.map(({ row }) => row).join() !== rows.join()) expect.fail(JSON.stringify(question));
		}
	});

	test('every row up to the last possible one is either possible or passed over, once', () => {
		for (const question of ALL) {
			const { passed, possible, groups } = pathOf(question);
			const told = [...passed.map(({ row }) => row), ...possible]
				.map(({ row }) => row)
				.toSorted((a, b) => a - b);
			const read = DECISION_TABLE.slice(0, possible.at(-1)?.row).map(({ row }) => row);
			if (told.join() !== read.join()) expect.fail(JSON.stringify(question));
			if (groups.flatMap(({ rows }) => rows).join() !== passed.map(({ row }) => row).join())
				expect.fail(JSON.stringify(question));
		}
	});

	test('a reason holds: no way of answering meets the condition, or a row above takes each', () => {
		for (const question of ALL) {
			const ways = [...completions(openAnswers(question))];
			for (const { row, by } of pathOf(question).passed) {
				const isMet = ways.some((way) => matches(row, question.kind, way));
				if (isMet !== (by === 'above')) expect.fail(`${row.row} ${JSON.stringify(question)}`);
			}
			for (const { wanted, has } of pathOf(question).groups)
				if (wanted.some((value) => has.includes(value))) expect.fail(JSON.stringify(question));
		}
	});

	test('neighbours in a group follow each other', () => {
		for (const { rows } of ALL.flatMap((question) => pathOf(question).groups))
			for (const [at, { row }] of rows.entries())
				if (row !== (rows[0]?.row ?? 0) + at) expect.fail(String(row));
	});

	test('says any where a row asks for nothing', () => {
		const { decides, cells } = pathOf({
			kind: 'action',
			answers: { blastRadius: ['cross-tenant'], nextAction: 'internal' }
		});
		expect(decides?.row).toBe(2);
		expect(cells.filter(({ wants }) => wants).map(({ condition }) => condition)).toEqual(['hazard']);
	});
});

describe('the proof of the table', () => {
	test('all is covered, nothing masked, nothing contradictory', () => {
		expect(proveTable()).toMatchObject({
			combinations: 4 * 3 * 3 * 2 * 4 * 3,
			uncovered: 0,
			masked: [],
			contradictory: []
		});
	});

	test('finds a gap, a masked row and a contradiction', () => {
		const row = DECISION_TABLE[1];
		if (!row) throw new Error('no row');
		expect(wantedBy(row, 'hazard')).toEqual(['cross-tenant']);
		const twin = { ...row, row: 30, surface: 'product' as const };
		const proof = proveTable([row, twin]);
		expect(proof.uncovered).toBe(4 * 54 * 3);
		expect([proof.masked, proof.contradictory]).toEqual([[twin], [twin]]);
		expect(proof.overlapping).toBe(4 * 54);
	});
});
