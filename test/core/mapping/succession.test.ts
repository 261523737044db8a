import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptUp, perMapping, succession } from '#core/mapping/succession.ts';

const POOL = Array.from({ length: 12 }, (_, i) => ({ i }));
const list = fc.array(fc.constantFrom(...POOL), { maxLength: 12 });

describe('succession', () => {
	it('never names a place that holds another member, nor one place twice, and loses nobody', () => {
		fc.assert(
			fc.property(list, list, (now, before) => {
				const { gone, come, ...succeeded } = succession(now, before);
				const places = [...succeeded.places];
				expect(places).toHaveLength(now.length);
				const found = places.filter((place) => place >= 0);
				expect(new Set(found).size).toBe(found.length);
				places.forEach((place, i) => {
					if (place >= 0) expect(before[place]).toBe(now[i]);
				});
				expect(come).toEqual(now.filter((_, i) => places[i] === -1));
				expect(gone).toEqual(before.filter((_, i) => !found.includes(i)));
				expect(succession(now, before)).toEqual({ gone, come, ...succeeded });
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
		['several less', (all: object[]) => all.filter((_, i) => ![0, 3, 4, 9, 11].includes(i))],
		['one less, and one more further on', (all: object[]) => all.toSpliced(2, 1).toSpliced(8, 0, {})],
		['one more, and one less further on', (all: object[]) => all.toSpliced(8, 1).toSpliced(2, 0, {})],
		['one another, and one more at the end', (all: object[]) => [...all.with(3, {}), {}]],
		[
			'more than one looks far',
			(all: object[]) => all.toSpliced(4, 0, ...Array.from({ length: 200 }, () => ({})))
		]
	])('misses nobody where an edit changed %s', (_, edit) => {
		const now = edit(POOL);
		expect([...succession(now, POOL).places]).toEqual(
			now.map((member) => (POOL as object[]).indexOf(member))
		);
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

describe('keptUp', () => {
	const sums = () =>
		keptUp(
			() => new Map<number, number>(),
			(counts, gone: readonly { readonly i: number }[], come) => {
				for (const { i } of gone) counts.set(i, (counts.get(i) ?? 0) - 1);
				for (const { i } of come) counts.set(i, (counts.get(i) ?? 0) + 1);
				return counts;
			}
		);
	const held = (counts: ReadonlyMap<number, number>) => [...counts].filter(([, n]) => n !== 0).sort();

	it('comes to the same by steps as at once, whoever takes turns', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), list)), (turns) => {
				const kept = sums();
				for (const [id, now] of turns) expect(held(kept(id, now))).toEqual(held(sums()(id, now)));
			})
		);
	});

	it('begins anew after a move that threw half-way', () => {
		const bad = { i: -1 };
		const kept = keptUp(
			() => ({ seen: 0 }),
			(state, gone: readonly { readonly i: number }[], come) => {
				state.seen -= gone.length;
				for (const { i } of come) {
					if (i < 0) throw new Error('no such number');
					state.seen += 1;
				}
				return state;
			}
		);
		expect(kept('a', POOL).seen).toBe(12);
		expect(() => kept('a', [...POOL.slice(1), { i: 5 }, bad])).toThrow();
		expect(kept('a', POOL.slice(3)).seen).toBe(9);
	});
});
