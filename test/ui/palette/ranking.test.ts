import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeness, inGroups, prepare, ranked, type Entry } from '#ui/palette/ranking.ts';

const entry = (id: string, label: string, words = '', isHidden = false): Entry => ({
	id,
	label,
	words,
	isHidden,
	group: label.length % 2 === 0 ? 'Even' : 'Odd',
	run: () => undefined
});
const entries = fc
	.array(fc.tuple(fc.string({ maxLength: 12 }), fc.string({ maxLength: 8 }), fc.boolean()), { maxLength: 30 })
	.map((all) => all.map(([label, words, isHidden], at) => entry(`e${at}`, label, words, isHidden)));

describe('ranking', () => {
	test('what begins so stands above what has such a word, what is also called so, and first letters', () => {
		const all = [
			entry('initials', 'Cancel the order'),
			entry('also', 'Something else', 'CTO'),
			entry('other', 'Nothing'),
			entry('word', 'My ctoring'),
			entry('start', 'Ctories')
		];
		const found = ranked(all, 'cto', [], 10).map(({ id }) => id);
		expect(found).toEqual(['start', 'word', 'also', 'initials']);
	});

	test('a reference in full is the best answer, whatever begins like it', () => {
		const all = [entry('a', 'I-12 months'), entry('b', 'Name', 'I-12 I-3')];
		expect(ranked(all, 'i-12', [], 10)[0]?.id).toBe('b');
		expect(ranked(all, 'i-3', [], 10)[0]?.id).toBe('b');
	});

	test('a few letters of each word are enough', () => {
		const all = [
			entry('svg', 'Download: The board as a picture (SVG)'),
			entry('csv', 'Download: Items (CSV)')
		];
		expect(ranked(all, 'dwn csv', [], 10).map(({ id }) => id)).toEqual(['csv']);
	});

	test('what was folded beforehand is found alike', () => {
		fc.assert(
			fc.property(entries, fc.string({ maxLength: 4 }), (all, query) => {
				const before = structuredClone(all.map(({ run: _, ...rest }) => rest)).map((one) => ({
					...one,
					run: () => undefined
				}));
				prepare(before);
				expect(ranked(before, query, [], 99).map(({ id }) => id)).toEqual(
					ranked(all, query, [], 99).map(({ id }) => id)
				);
			})
		);
	});

	test('a slip of one letter finds the word, and nothing that only has its letters somewhere', () => {
		const item = entry('item', 'Upload receipt');
		const loss = entry('loss', 'Remove stage “Check the claim”, keep its cards');
		for (const slip of ['reciept', 'recept', 'receeipt', 'recaipt'])
			expect(ranked([loss, item], slip, [], 10).map(({ id }) => id)).toEqual(['item']);
		expect(closeness(item, 'xeceipt')).toBe(0);
	});

	test('a page of the help stands behind whatever does something', () => {
		const page = { ...entry('page', 'Keep the time in sight', 'timer clock'), isReading: true };
		const all = [page, entry('does', 'Agenda and timer'), entry('near', 'Begin', 'timer')];
		expect(ranked(all, 'timer', [], 10).map(({ id }) => id)).toEqual(['does', 'near', 'page']);
		const table = { ...entry('table', 'The decision table'), isReading: true };
		const files = [entry('csv', 'Decisions as the table'), table];
		expect(ranked(files, 'the decision table', [], 10)[0]?.id).toBe('table');
	});

	test('marks and case don’t matter', () => {
		expect(closeness(entry('a', 'Kündigung Übersicht'), 'ubers kund')).toBe(3);
	});

	test('never more than asked for, never twice, never what does not answer, always the better first', () => {
		fc.assert(
			fc.property(
				entries,
				fc.string({ maxLength: 4 }),
				fc.nat(40),
				fc.subarray(['e0', 'e3', 'e7']),
				(all, query, most, recent) => {
					const found = ranked(all, query, recent, most);
					expect(found.length).toBeLessThanOrEqual(most);
					expect(new Set(found).size).toBe(found.length);
					const scores = found.map((one) => closeness(one, query));
					expect(scores.every((score) => score > 0)).toBe(true);
					expect(scores).toEqual(scores.toSorted((a, b) => b - a));
					if (query.trim() === '') return;
					const answering = all.filter((one) => closeness(one, query) > 0);
					expect(found.length).toBe(Math.min(most, answering.length));
				}
			)
		);
	});

	test('every label is found by itself and by its beginning', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-zé]{1,8}( [a-zé]{1,8}){0,2}$/), fc.nat(8), (label, cut) => {
				expect(closeness(entry('x', label), label)).toBe(5);
				expect(closeness(entry('x', label), label.slice(0, cut))).toBeGreaterThanOrEqual(4);
			})
		);
	});

	test('what was used last stands first among equals, and is shown before anything is asked', () => {
		const all = [entry('a', 'Board one'), entry('b', 'Board two', '', true), entry('c', 'Board three')];
		expect(ranked(all, 'board', ['b', 'c'], 9).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
		expect(ranked(all, '', [], 9).map(({ id }) => id)).toEqual(['a', 'c']);
		expect(ranked(all, '', ['b'], 9).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
	});

	test('grouping loses nothing and keeps the best first', () => {
		fc.assert(
			fc.property(entries, (all) => {
				const groups = inGroups(all);
				expect(groups.flatMap((group) => group.entries).length).toBe(all.length);
				expect(groups[0]?.entries[0]).toBe(all[0]);
			})
		);
	});
});
