import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '#core/rules/index.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';
import { DECISION_TABLE } from '#core/ownership/decision-table.ts';
import { ALSO, ENTRIES } from '#ui/help/entries.ts';
import { helpHref, placeFrom } from '#ui/help/place.svelte.ts';
import { search, type Entry } from '#ui/help/search.ts';

const entry = (id: string, title: string, body: string): Entry => ({
	place: { topic: 'rules', id },
	title,
	body
});
const ids = (found: readonly Entry[]) => found.map(({ place }) => place.id);

describe('search', () => {
	const all = [
		entry('a', 'Other', 'about status'),
		entry('status-x', 'Thing', ''),
		entry('c', 'A status', ''),
		entry('d', 'Statuses', '')
	];

	test('ranks a title above an identifier above a body, a whole word above a beginning', () => {
		expect(ids(search(all, 'status'))).toEqual(['c', 'd', 'status-x', 'a']);
	});
	test('wants all words, folds case and diacritics, takes beginnings', () => {
		const cafe = [entry('1', 'Café owners', 'risk'), entry('2', 'Café', '')];
		expect(ids(search(cafe, 'CAFE ris'))).toEqual(['1']);
		expect(ids(search(cafe, 'cafe\u0301'))).toEqual(['2', '1'].toSorted());
		expect(search(cafe, 'afe')).toEqual([]);
		expect(search(cafe, ' – ')).toEqual([]);
	});
	test('any beginning of any title finds its page', () => {
		fc.assert(
			fc.property(fc.constantFrom(...ENTRIES), fc.integer({ min: 1, max: 60 }), (one, length) => {
				const query = one.title.slice(0, length);
				expect(search(ENTRIES, query)).toContain(one);
			})
		);
	});
});

describe('what people look for comes first', () => {
	test.each([
		['split', 'findings/split'],
		['translate', 'findings/translate'],
		['leaning', 'findings/strength'],
		['accept', 'findings/accepting'],
		['baseline', 'findings/accepting'],
		['stale', 'findings/stale'],
		['severity', 'findings/severity'],
		['row 20', 'table/row-20'],
		['row 2', 'table/row-2'],
		['decision table', 'table'],
		['GDPR', 'rules/personal-data-not-portable'],
		['retention', 'rules/package-without-retention'],
		['permissions', 'rules/mirrored-permissions'],
		['duplicate', 'rules/duplicate-item'],
		['raw status', 'rules/raw-status-shown'],
		['misplaced', 'rules/misplaced-item'],
		['hazard', 'tests/blastRadius'],
		['risk', 'tests/blastRadius'],
		['blast radius', 'tests/blastRadius'],
		['who acts next', 'method/next-step'],
		['next step', 'tests/nextAction'],
		['how often', 'tests/frequency'],
		['line of visibility', 'method/line'],
		['export', 'method/packages'],
		['lead a workshop', 'workshop'],
		['timer', 'workshop/time'],
		['parking lot', 'workshop/parking'],
		['projector', 'workshop/presenting'],
		['vote', 'voting'],
		['ballot', 'voting'],
		['matters', 'voting/matters'],
		['contested', 'voting/contested'],
		['guess', 'guess'],
		['shortcut', 'keys'],
		['undo', 'keys']
	])('%s: %s', (query, first) => {
		const [found] = search(ENTRIES, query);
		expect(found && helpHref(found.place)).toBe(`#/help/${first}`);
	});

	test('other words are kept for places that are', () => {
		expect(ENTRIES.filter(({ also }) => also).length).toBe(Object.keys(ALSO).length);
	});
});

describe('the entries', () => {
	test('every rule, test and row has a place of its own, and an address that leads there', () => {
		const places = ENTRIES.map(({ place }) => helpHref(place));
		expect(new Set(places).size).toBe(places.length);
		for (const id of RULES.map((rule) => rule.id)) expect(places).toContain(`#/help/rules/${id}`);
		for (const id of TESTS) expect(places).toContain(`#/help/tests/${id}`);
		for (const { row } of DECISION_TABLE) expect(places).toContain(`#/help/table/row-${row}`);
		for (const { place } of ENTRIES) expect(placeFrom(helpHref(place).replace('#/help/', ''))).toEqual(place);
	});
	test('an address that nobody knows leads to the method', () => {
		expect(placeFrom('nowhere/else')).toEqual({ topic: 'method' });
		expect(placeFrom('')).toEqual({ topic: 'method' });
	});
});
