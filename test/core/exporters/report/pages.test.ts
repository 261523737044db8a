/** What every page that leaves holds to, whatever the mapping: laws of HTML, and of one file that asks for nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMapping } from '#core/mapping/empty.ts';
import { readMapping } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import onboarding from '#templates/customer-onboarding.json' with { type: 'json' };
import { mappings } from '../../../arbitraries.ts';
import { anyText } from '../../../arbitrary-texts.ts';
import { decidedMappings } from '../../rules/decided.ts';
import { attributesOf, called, inputOf, PAGES, parsed, textOf, type Parsed } from './pages.ts';
import { wordy } from './wordy.ts';

const read = readMapping(onboarding);
if (!read.ok) throw new Error('the template can’t be read');

/** Ordinary ones, empty ones, decided ones, and one in which everything occurs. */
const anyOfThem: fc.Arbitrary<Mapping> = fc.oneof(
	fc.constantFrom(read.mapping, emptyMapping('m', 'Disputes'), wordy('A word')),
	mappings({ maxItems: 10 }),
	decidedMappings,
	anyText.map((text) => wordy(text, text || ' '))
);

function forEveryPage(check: (page: Parsed, html: string, mapping: Mapping) => void, numRuns = 25) {
	for (const [, write] of PAGES)
		fc.assert(
			fc.property(anyOfThem, (mapping) => {
				const html = write(inputOf(mapping));
				check(parsed(html), html, mapping);
			}),
			{ numRuns }
		);
}

describe('every report and dossier', () => {
	it('is HTML without a single error', () => {
		forEveryPage(({ errors }) => expect(errors).toEqual([]), 60);
	}, 60_000);

	it('is the same bytes for the same mapping', () => {
		forEveryPage((_, html, mapping) => {
			const again = PAGES.map(([, write]) => write(inputOf(structuredClone(mapping))));
			expect(again).toContain(html);
		}, 10);
	}, 60_000);

	it('asks nothing of anywhere: no address but its own parts, and a policy that forbids the rest', () => {
		forEveryPage((page) => {
			for (const element of page.elements)
				for (const [name, value] of Object.entries(attributesOf(element))) {
					if (/^(href|xlink:href)$/.test(name)) expect(value).toMatch(/^#[a-z-]+$/);
					else expect(name).not.toMatch(/^(src|srcset|action|data|poster|on.*)$/);
					expect(value).not.toMatch(/url\((?!#(picture-p|cover|before|after)-)/);
					if (name === 'style') expect(value).toMatch(/^width:\d+(\.\d)?%$/);
				}
			const policies = called(page, 'meta').map((one) => attributesOf(one)['content'] ?? '');
			expect(
				policies.some((policy) =>
					policy.startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;")
				)
			).toBe(true);
			for (const style of called(page, 'style'))
				expect(textOf(style)).not.toMatch(/@import|@font-face|url\((?!#picture-p-)/);
		});
	}, 60_000);

	it('has one heading of the first level, and none that skips a level', () => {
		forEveryPage((page) => {
			const levels = called(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
				Number(tagName[1])
			);
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			expect(levels[0]).toBe(1);
			levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
			for (const heading of called(page, 'h1', 'h2', 'h3', 'h4')) expect(textOf(heading).trim()).not.toBe('');
		});
	}, 60_000);

	it('gives every part one identifier, and leads nowhere that is not there', () => {
		forEveryPage((page) => {
			const all = page.elements.map(attributesOf);
			const ids = all.flatMap(({ id }) => (id === undefined ? [] : [id]));
			expect(new Set(ids).size).toBe(ids.length);
			const meant = all.flatMap(({ href, 'aria-labelledby': by = '' }) => [
				...(href ? [href.slice(1)] : []),
				...by.split(' ').filter(Boolean)
			]);
			for (const id of meant) expect(ids).toContain(id);
		});
	}, 60_000);

	it('has landmarks, a language, a way past the cover, and tables with headings and names', () => {
		forEveryPage((page) => {
			expect(attributesOf(called(page, 'html')[0] as never)['lang']).toBe('en');
			for (const name of ['header', 'nav', 'main', 'footer'])
				expect(called(page, name), name).toHaveLength(1);
			expect(attributesOf(called(page, 'a')[0] as never)['href']).toBe('#main');
			for (const table of called(page, 'table')) {
				const inside = (node: typeof table): (typeof table)[] =>
					node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []));
				const parts = inside(table);
				expect(textOf(parts.find(({ tagName }) => tagName === 'caption') as never)).not.toBe('');
				const heads = parts.filter(({ tagName }) => tagName === 'th');
				for (const head of heads) expect(attributesOf(head)['scope']).toMatch(/^(col|row|rowgroup)$/);
				const width = parts.filter((one) => attributesOf(one)['scope'] === 'col').length;
				const rows = parts.filter(({ tagName }) => tagName === 'tr');
				for (const row of rows) {
					const cells = row.childNodes.flatMap((child) => ('tagName' in child ? [child] : []));
					const shown = cells.filter((cell) => attributesOf(cell)['aria-hidden'] === undefined);
					const spans = shown.map((cell) => Number(attributesOf(cell)['colspan'] ?? 1));
					expect(spans.reduce((sum, span) => sum + span, 0)).toBe(width);
				}
			}
		});
	}, 60_000);
});
