/** What a report says is counted, complete and true of its mapping. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadOf } from '#core/exporters/report/lead.ts';
import { readingOf } from '#core/exporters/report/reading.ts';
import { writeReport } from '#core/exporters/report/report.ts';
import { laneOf } from '#core/layout/lanes.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { formatRef } from '#core/mapping/refs.ts';
import { readMapping } from '#core/mapping/read.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { lint } from '#core/rules/lint.ts';
import { review } from '#core/rules/review.ts';
import onboarding from '#templates/customer-onboarding.json' with { type: 'json' };
import { mappings } from '../../../arbitraries.ts';
import { decidedMappings } from '../../rules/decided.ts';
import { attributesOf, called, inputOf, parsed, textOf, type Element } from './pages.ts';
import { wordy } from './wordy.ts';
import { matchesGolden } from '../golden-pages.ts';

const read = readMapping(onboarding);
if (!read.ok) throw new Error('the template can’t be read');
const template = read.mapping;

const within = (node: Element): Element[] =>
	node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
const pageOf = (mapping: Mapping) => parsed(writeReport(inputOf(mapping)));
function section(page: ReturnType<typeof parsed>, id: string): Element {
	const found = page.elements.find((one) => attributesOf(one)['id'] === id);
	if (!found) throw new Error(`no section ${id}`);
	return found;
}
const classed = (node: Element, name: string) =>
	within(node).filter((one) => (attributesOf(one)['class'] ?? '').split(' ').includes(name));
const rows = (node: Element) =>
	within(node).filter((one) => one.tagName === 'th' && attributesOf(one)['scope'] === 'row');
const numbers = (nodes: readonly Element[]) => nodes.map((one) => Number(textOf(one).replace('−', '-')));
const squeezed = (words: string) => words.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\s]/gu, '');

describe('a report', () => {
	it('gives the file that a person has looked at', async () => {
		await matchesGolden('customer-onboarding.report.html', writeReport(inputOf(template)));
	});

	it('counts every item once: on a surface or on none, today and as it should be', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 12 }), (mapping) => {
				const page = pageOf(mapping);
				const tiles = numbers(classed(section(page, 'summary'), 'many'));
				const target = readingOf(inputOf(mapping)).target.mapping.items;
				expect(tiles).toEqual(SURFACES.map((one) => target.filter(({ surface }) => surface === one).length));
				expect(rows(section(page, 'items'))).toHaveLength(mapping.items.length);
				const isKnown = mapping.items.some(({ today }) => today !== undefined);
				const cells = within(section(page, 'change')).filter(
					(one) => one.tagName === 'td' && attributesOf(one)['class'] === 'figure'
				);
				const today = numbers(cells.filter((_, i) => i % 3 === 0));
				const wanted = numbers(cells.filter((_, i) => i % 3 === 1));
				const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
				expect(sum(wanted)).toBe(mapping.items.length);
				expect(sum(today)).toBe(mapping.items.length);
				if (isKnown)
					expect(today[0]).toBe(mapping.items.filter((item) => laneOf(item, 'today') === 'product').length);
			}),
			{ numRuns: 40 }
		);
	}, 60_000);

	it('tells of every move, every open finding and every decision', () => {
		fc.assert(
			fc.property(decidedMappings, (mapping) => {
				const page = pageOf(mapping);
				const { target } = readingOf(inputOf(mapping));
				expect(rows(section(page, 'moves'))).toHaveLength(target.moves.length);
				const found = squeezed(textOf(section(page, 'findings')));
				for (const { text, rule } of review(mapping).open)
					if (rule !== 'untested-item' && rule !== 'contested-item') expect(found).toContain(squeezed(text));
				const decisions = section(page, 'decisions');
				const records = within(decisions).filter(({ tagName }) => tagName === 'h3');
				expect(records).toHaveLength(mapping.decisions.length);
				const decided = squeezed(textOf(decisions));
				for (const { reason, dissent = [] } of mapping.decisions)
					for (const words of [reason, ...dissent.map((one) => one.reason)])
						expect(decided).toContain(squeezed(words));
			}),
			{ numRuns: 40 }
		);
	}, 60_000);

	it('counts what has a list of its own elsewhere, and lists it there', () => {
		const page = pageOf(template);
		const untested = lint(template).filter(({ rule }) => rule === 'untested-item');
		expect(textOf(section(page, 'findings'))).toContain(`Found ${untested.length} times; listed under`);
		const questions = textOf(section(page, 'questions'));
		for (const { at } of untested) {
			const item = template.items.find(({ id }) => at.type === 'item' && id === at.id);
			expect(questions).toContain(item?.ref);
		}
	});

	it('carries no copy of the mapping, and its picture shares no class with the page', () => {
		const html = writeReport(inputOf(wordy('A word')));
		expect(html).not.toContain('demarc-mapping');
		expect(html).not.toContain('"format"');
		const [page = '', picture = ''] = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css);
		const classes = (css: string) => new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
		const shared = [...classes(page)].filter((name) => classes(picture).has(name));
		expect(shared).toEqual(['picture']);
		for (const [, selectors = ''] of picture.matchAll(/(?:^|\})([^{}]+)\{/g))
			for (const one of selectors.split(',')) expect(one).toMatch(/^\.picture\b/);
	});

	it('of thousands of items shows some, and says how many more there are and where', () => {
		const items = Array.from({ length: 1200 }, (_, i): Item => ({
			id: `i${i}`,
			ref: formatRef(i + 1),
			kind: 'field',
			name: `Field ${i}`,
			order: 'a0',
			surface: 'product'
		}));
		const page = pageOf(canonical({ ...emptyMapping('m', 'Large'), lastRef: 1200, items }));
		expect(rows(section(page, 'items'))).toHaveLength(400);
		expect(textOf(section(page, 'items'))).toContain(
			'800 more are not printed here; all of them are in items.csv.'
		);
		expect(called(page, 'svg').every((one) => attributesOf(one)['class'] !== 'picture')).toBe(true);
		expect(textOf(section(page, 'board'))).toContain('1200 cards');
	});

	it('says a day only where one is given, and then looks at what is due by it', () => {
		const mapping = canonical({
			...emptyMapping('m', 'M'),
			items: [{ id: 'a', ref: 'DMC-001', kind: 'field', name: 'Amount', order: 'a0' }],
			decisions: [
				{ id: 'd', rule: 'unplaced-item', scope: 'item', at: 'a', reason: 'Later.', reviewOn: '2026-03-01' }
			]
		} as unknown as Mapping);
		const said = (on?: string) => writeReport(inputOf(mapping, { on }));
		const cover = (html: string) => textOf(called(parsed(html), 'header')[0] as Element);
		expect(cover(said())).not.toContain('2026');
		expect(cover(said('2026-02-28'))).toContain('28 February 2026.');
		expect(said('2026-02-28')).not.toContain('its day has come');
		expect(said('2026-03-01')).toContain('its day has come');
	});
});

describe('the first sentence', () => {
	const lead = (items: readonly Partial<Item>[], rest: Partial<Mapping> = {}) => {
		const all = items.map((item, i) => ({
			...{ id: `i${i}`, ref: formatRef(i + 1), kind: 'field', name: `Field ${i}`, order: 'a0' },
			...item
		}));
		return leadOf(
			readingOf(inputOf(canonical({ ...emptyMapping('m', 'M'), items: all, ...rest } as Mapping)))
		);
	};
	const inner: Partial<Item> = { answers: { blastRadius: ['cross-tenant'], frequency: 'exception' } };
	const out: Partial<Item> = { today: 'product', surface: 'support', contextOnly: true };

	it.each([
		['There are no items in this mapping yet.', []],
		['Nothing has to move.', [{ today: 'product', surface: 'product', contextOnly: true }]],
		['Nothing has to move. One verdict is still open.', [{ surface: 'product' }]],
		[
			'One of one item leaves customers’ screens for Support tooling.',
			[{ today: 'product', surface: 'product', ...inner }]
		],
		[
			'Two of two items leave customers’ screens, one for Support tooling and one for Exports.',
			[out, { ...out, surface: 'exports' }]
		],
		[
			'Three of three items move: two leave customers’ screens for Support tooling; one is new on Product.',
			[out, out, { today: 'nowhere', surface: 'product', contextOnly: true }]
		]
	] as const)('%s', (says, items) => {
		expect(lead(items as readonly Partial<Item>[])).toBe(says);
	});

	it('tells of what stays by decision', () => {
		const decisions = [
			{ id: 'd', rule: 'misplaced-item', scope: 'item', at: 'i0', reason: 'By law.' }
		] as const;
		expect(lead([{ today: 'product', surface: 'product', ...inner }], { decisions: [...decisions] })).toBe(
			'Nothing has to move. One item stays elsewhere by decision.'
		);
	});
});
