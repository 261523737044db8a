import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { READY, readyAgenda } from '#ui/facilitation/ready-agendas.ts';
import {
	addMinutes,
	inWords,
	MINUTE,
	neighbour,
	pause,
	planned,
	readTimer,
	remaining,
	resume,
	spentAt,
	start
} from '#ui/facilitation/timer.ts';

const moment = fc.integer({ min: 0, max: 4e12 });
const length = fc.integer({ min: 0, max: 1e7 });

describe('the plan', () => {
	const lengths = fc.array(fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }));
	const stepsOf = (all: readonly (number | undefined)[]) =>
		all.map((minutes, at) => ({ id: `s${at}`, minutes }));

	test('has every step begin where the one before it ends, and ends with the last', () => {
		fc.assert(
			fc.property(moment, lengths, length, length, fc.nat(), (now, all, runs, rests, which) => {
				const steps = stepsOf(all);
				const on = steps[which % Math.max(1, steps.length)];
				const timer = on && resume(pause(start(on, now), now + runs), now + runs + rests);
				for (const [running, at] of [
					[undefined, now],
					[timer, now + runs + rests]
				] as const) {
					const { begins, isOverAt } = planned(steps, running, at);
					const coming = steps.slice(running ? steps.findIndex(({ id }) => id === running.step) : 0);
					expect([...begins.keys()]).toEqual(coming.map(({ id }) => id));
					let expected = at;
					for (const step of coming) {
						const isOn = running?.step === step.id;
						expect(begins.get(step.id)).toBe(isOn ? now : expected);
						// A step that is over its time holds the next one up until now.
						expected += isOn ? Math.max(0, remaining(running, at)) : (step.minutes ?? 10) * MINUTE;
					}
					expect(isOverAt).toBe(expected);
				}
			})
		);
	});

	test('is all of it from now where the step that is on was removed', () => {
		const steps = stepsOf([5, undefined, 20]);
		const { begins, isOverAt } = planned(steps, start({ id: 'gone', minutes: 90 }, 0), 1000);
		expect([...begins.values(), isOverAt].map((at) => (at - 1000) / MINUTE)).toEqual([0, 5, 15, 35]);
	});
});

describe('the timer', () => {
	test('loses nothing by pauses: what was spent is what it ran', () => {
		fc.assert(
			fc.property(moment, fc.array(fc.tuple(length, length)), (begun, stretches) => {
				let now = begun;
				let timer = start({ id: 'a', minutes: 5 }, now);
				let ran = 0;
				for (const [runs, rests] of stretches) {
					now += runs;
					ran += runs;
					timer = pause(timer, now);
					now += rests;
					expect(spentAt(timer, now)).toBe(ran);
					timer = resume(timer, now);
				}
				expect(spentAt(timer, now)).toBe(ran);
				expect(remaining(timer, now)).toBe(5 * MINUTE - ran);
			})
		);
	});

	test('never has spent less than nothing, nor less than before, whatever the clock does', () => {
		fc.assert(
			fc.property(moment, fc.array(moment), (begun, clock) => {
				let timer = start({ id: 'a' }, begun);
				let least = 0;
				for (const now of clock) {
					timer = pause(timer, now);
					expect(spentAt(timer, now)).toBeGreaterThanOrEqual(least);
					least = spentAt(timer, now);
					timer = resume(timer, now);
				}
			})
		);
	});

	test('pausing or going on twice is as good as once', () => {
		fc.assert(
			fc.property(moment, length, length, (begun, first, second) => {
				const running = start({ id: 'a' }, begun);
				expect(resume(running, begun + first)).toEqual(running);
				const paused = pause(running, begun + first);
				expect(pause(paused, begun + first + second)).toEqual(paused);
			})
		);
	});

	test('minutes come and go, but one stays', () => {
		const timer = start({ id: 'a', minutes: 2 }, 0);
		expect(remaining(addMinutes(timer, 1), MINUTE)).toBe(2 * MINUTE);
		expect(addMinutes(addMinutes(timer, -1), -1).minutes).toBe(1);
	});

	test('finds the steps beside the one that is on', () => {
		const steps = [{ id: 'a' }, { id: 'b' }];
		expect(neighbour(steps, 'a', 1)).toEqual({ id: 'b' });
		expect(neighbour(steps, 'b', 1)).toBeUndefined();
		expect(neighbour(steps, 'a', -1)).toBeUndefined();
		expect(neighbour(steps, 'gone', 1)).toBeUndefined();
	});

	test('says the time in words', () => {
		expect([245_000, 1, 0, -59_999, -3 * MINUTE].map(inWords)).toEqual([
			'4:05 left',
			'0:01 left',
			'Time is up',
			'Time is up',
			'3 min over'
		]);
	});

	test('reads back what was kept, and nothing else', () => {
		const timer = start({ id: 'a', minutes: 3 }, 7);
		for (const one of [timer, pause(timer, 9)])
			expect(readTimer(JSON.parse(JSON.stringify(one)))).toEqual(one);
		for (const other of [undefined, null, 3, {}, { step: 'a', minutes: '3', spent: 0 }])
			expect(readTimer(other)).toBeUndefined();
	});
});

test('a ready agenda takes as long as it says, and judges longer where there is more', () => {
	fc.assert(
		fc.property(fc.constantFrom(...READY), fc.nat(2000), ({ minutes }, items) => {
			const steps = readyAgenda(minutes, items);
			const lengths = steps.map((step) => step.minutes ?? 0);
			expect(lengths.reduce((a, b) => a + b)).toBe(minutes);
			expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2);
		})
	);
	const judging = (items: number) => readyAgenda(120, items).find(({ title }) => title === 'Judge')?.minutes;
	expect(judging(100)).toBeGreaterThan(judging(5) ?? Infinity);
});
