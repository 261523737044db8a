/** Laws over every question there is: each kind, each voice, each test open or answered. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	KINDS,
	NEXT_ACTIONS,
	PORTABILITIES,
	SURFACES,
	VOICES
} from '#core/mapping/vocabulary.ts';
import { judge } from '#core/ownership/judge.ts';
import { NO_HAZARD, QUESTIONS } from '#core/ownership/questions.ts';
import { barsOf } from '#ui/verdict/bars.ts';
import { leadOf, possibleSurfaces, questionsLeft, withAnswer, type Question } from '#ui/verdict/leads.ts';
import { ruledOutBy } from '#ui/verdict/ruled-out.ts';
import { rowsLeft } from '#ui/verdict/table-rows.ts';
import { percent, verdictInWords } from '#ui/verdict/words.ts';

const open = <T>(values: readonly T[]): (T | undefined)[] => [undefined, ...values];

function* everyQuestion(): Generator<Question> {
	for (const kind of KINDS)
		for (const voice of kind === 'field' || kind === 'status' ? VOICES : VOICES.slice(0, 1))
			for (const frequency of open(FREQUENCIES))
				for (const nextAction of open(NEXT_ACTIONS))
					for (const interpretation of open(INTERPRETATIONS))
						for (const hazard of open<(typeof HAZARDS)[number] | 'none'>(['none', ...HAZARDS]))
							for (const portability of open(PORTABILITIES))
								yield {
									kind,
									voice,
									answers: {
										...(frequency && { frequency }),
										...(nextAction && { nextAction }),
										...(interpretation && { interpretation }),
										...(hazard && { blastRadius: hazard === 'none' ? [] : [hazard] }),
										...(portability && { portability })
									}
								};
}
const questions = [...everyQuestion()];

// Every later test asks the judge the same again, and it remembers.
beforeAll(() => questions.forEach(judge), 60_000);

// Four thousand questions take seconds on a busy machine.
describe('the verdict on screen', { timeout: 60_000 }, () => {
	it('has bars for all that is possible and nothing else, in lane order', () => {
		for (const question of questions) {
			const bars = barsOf(question);
			const places = bars.map(({ surface }) => SURFACES.indexOf(surface));
			const total = bars.reduce((sum, bar) => sum + (bar.is === 'possible' ? bar.share : 0), 0);
			const possible = possibleSurfaces(question);
			const isTrue =
				places.join() === places.toSorted().join() &&
				new Set(places).size === 3 &&
				Math.abs(total - 1) < 1e-9 &&
				bars.every((bar) => (bar.is === 'out') === !possible.includes(bar.surface));
			if (!isTrue) expect({ question, bars }).toBeUndefined();
		}
	});

	it('shows the rows that can still decide, as the judge has them', () => {
		for (const question of questions) {
			const rows = rowsLeft(question).rows.map(({ row }) => row.row);
			const wanted = judge(question).outcomes.flatMap((outcome) => outcome.rows);
			expect(rows).toEqual(wanted.toSorted((a, b) => a - b));
		}
	});

	it('lights a column for every open question that tells its rows apart', () => {
		for (const question of questions) {
			const verdict = judge(question);
			if (!verdict.settled) expect(rowsLeft(question).columns).toContain(verdict.next);
		}
	});

	it('gives a reason only for what is out, and mostly has one', () => {
		let out = 0;
		let told = 0;
		for (const question of questions)
			for (const surface of SURFACES) {
				const reason = ruledOutBy(question, surface);
				if (possibleSurfaces(question).includes(surface)) expect(reason).toBeUndefined();
				else {
					out += 1;
					if (reason) told += 1;
				}
			}
		expect(told / out).toBeGreaterThan(0.9);
	});

	it('says of every answer what the judge says once it is given', () => {
		for (const question of questions) {
			const verdict = judge(question);
			if (verdict.settled) {
				expect(questionsLeft(question)).toBe(0);
				continue;
			}
			const { choices, multiple } = QUESTIONS[verdict.next];
			const values = [...choices.map(({ value }) => value), ...(multiple ? [NO_HAZARD.value] : [])];
			const left = questionsLeft(question);
			expect(left).toBeGreaterThan(0);
			expect(left).toBeLessThanOrEqual(5 - verdict.answered.length);
			for (const value of values) {
				const lead = leadOf(question, verdict.next, [value]);
				const then = judge(withAnswer(question, verdict.next, [value]));
				expect(lead.settled).toBe(then.settled);
				if (!lead.settled) expect(lead.questions).toBeLessThan(left);
			}
		}
	});

	it('never calls the possible impossible, nor the open certain', () => {
		expect(percent(1 / 216)).toMatch(/^</);
		expect(percent(215 / 216)).toMatch(/^>/);
		expect(percent(0)).not.toMatch(/</);
		expect(percent(1)).not.toMatch(/>/);
		for (const question of questions) expect(verdictInWords(judge(question))).not.toMatch(/undefined/);
	});

	it('says no share before anybody answered', () => {
		for (const question of questions) {
			const verdict = judge(question);
			if (verdict.settled) continue;
			expect(/%/.test(verdictInWords(verdict))).toBe(verdict.answered.length > 0);
		}
	});
});
