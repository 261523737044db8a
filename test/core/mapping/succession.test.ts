import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perMapping, placesBefore } from '#core/mapping/succession.ts';

const POOL = Array.from({ length: 12 }, (_, i) => ({ i }));
const list = fc.array(fc.constantFrom(...POOL), { maxLength: 12 });

describe('placesBefore', () => {
	it('never names a place that holds another member, nor one place twice', () => {
		fc.assert(
			fc.property(list, list, (now, before) => {
				const places = [...placesBefore(now, before)];
				expect(places).toHaveLength(now.length);
				const found = places.filter((place) => place >= 0);
				expect(new Set(found).size).toBe(found.length);
				places.forEach((place, i) => {
					if (place >= 0) expect(before[place]).toBe(now[i]);
				});
			})
		);
	});

	it.each([
		['nothing', (all: object[]) => all],
		['one another', (all: object[]) => all.with(5, {})],
		['two others', (all: object[]) => all.with(2, {}).with(9, {})],
		['one more in the middle', (all: object[]) => all.toSpliced(5, 0, {})],
		['more at the end', (all: object[]) => [...all, {}, {}, {}]],
		['one less', (all: object[]) => all.toSpliced(5, 1)],
		['several less', (all: object[]) => all.filter((_, i) => ![0, 3, 4, 9, 11].includes(i))]
	])('misses nobody where an edit changed %s', (_, edit) => {
		const now = edit(POOL);
		expect([...placesBefore(now, POOL)]).toEqual(now.map((member) => (POOL as object[]).indexOf(member)));
	});
});

describe('perMapping', () => {
	it('keeps one state a mapping while a few take turns, and forgets who was asked about longest ago', () => {
		let made = 0;
		const state = perMapping(() => (made += 1));
		const ask = (ids: string) => [...ids].map(state).join(' ');
		expect(ask('abab')).toBe('1 2 1 2');
		expect(ask('cdabcd')).toBe('3 4 1 2 3 4');
		expect(ask('e')).toBe('5');
		expect(ask('bcdeb')).toBe('2 3 4 5 2');
		expect(ask('a')).toBe('6');
	});
});
