import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARKS, type Drawing } from '#core/exporters/svg-marks.ts';
import { renderSvg } from '#core/exporters/svg.ts';
import { xmlJson, xmlText } from '#core/exporters/xml.ts';
import type { LanesBy } from '#core/layout/lanes.ts';
import { readMapping } from '#core/mapping/read.ts';
import type { Decision, Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { ICONS } from '#ui/kit/icons.ts';
import { misplacedTo } from '#core/ownership/judge.ts';
import onboarding from '#templates/customer-onboarding.json' with { type: 'json' };
import { anyMapping } from '../../arbitraries.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { board } from '../layout/board.ts';

const read = readMapping(onboarding);
if (!read.ok) throw new Error('the template can’t be read');
const { mapping } = read;

const MODES: readonly LanesBy[] = ['target', 'today', 'moves'];

const unescaped = (xml: string) =>
	xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('renderSvg', () => {
	it('gives the picture that a person has looked at', async () => {
		await expect(renderSvg(mapping)).toMatchFileSnapshot('../../golden/customer-onboarding.svg');
	});

	it('gives the same bytes for the same mapping', () => {
		fc.assert(
			fc.property(anyMapping, (any) => {
				expect(renderSvg(structuredClone(any))).toBe(renderSvg(any));
			}),
			{ numRuns: 40 }
		);
	});

	it('shows every card once, by its reference', () => {
		fc.assert(
			fc.property(board(), (any) => {
				const [, picture = ''] = renderSvg(any).split('</metadata>');
				for (const { ref } of any.items) expect(picture.split(`>${ref}</text>`)).toHaveLength(2);
			}),
			{ numRuns: 40 }
		);
	});

	it('shows every card once in each mode, and the outline of everything that leaves', () => {
		fc.assert(
			fc.property(board(), fc.constantFrom(...MODES), (any, mode) => {
				const [, picture = ''] = renderSvg(any, mode).split('</metadata>');
				const cards = [...picture.matchAll(/<g class="card \w+( moved)?"/g)];
				const moved = cards.filter(([, isMoved]) => isMoved).length;
				expect(cards).toHaveLength(any.items.length);
				expect(picture.split('<g class="gone"')).toHaveLength(moved + 1);
				if (mode !== 'moves') expect(moved).toBe(0);
			}),
			{ numRuns: 60 }
		);
	});

	it('shows the portal today, and what moves, as it was looked at', async () => {
		const golden = (mode: LanesBy) => `../../golden/customer-onboarding.${mode}.svg`;
		for (const mode of ['today', 'moves'] as const)
			await expect(renderSvg(mapping, mode)).toMatchFileSnapshot(golden(mode));
	});

	it('moves nothing that was accepted as it stands', () => {
		const accepting = ['misplaced-item', 'product-costume'].map((rule): Decision => {
			return { id: rule, rule, scope: 'mapping', reason: 'By contract' };
		});
		const misplaced = mapping.items.filter((item) => misplacedTo(item)).map(({ ref }) => ref);
		const movedIn = (one: Mapping) =>
			[...renderSvg(one, 'moves').matchAll(/<g class="card \w+ moved".*?class="ref"[^>]*>([^<]*)</g)].map(
				([, ref]) => ref
			);
		expect(movedIn(mapping)).toEqual(expect.arrayContaining(misplaced));
		expect(misplaced.length).toBeGreaterThan(0);
		const left = movedIn({ ...mapping, decisions: accepting });
		expect(misplaced.filter((ref) => left.includes(ref))).toEqual([]);
	});

	it('carries the mapping, whole, in every mode', () => {
		fc.assert(
			fc.property(anyMapping, fc.constantFrom(...MODES), (any, mode) => {
				const inside =
					/<metadata id="demarc-mapping">([\s\S]*?)<\/metadata>/.exec(renderSvg(any, mode))?.[1] ?? '';
				expect(JSON.parse(unescaped(inside))).toEqual(JSON.parse(writeMapping(any)));
			}),
			{ numRuns: 100 }
		);
	});

	it('asks nothing of anywhere else', () => {
		const svg = renderSvg(mapping);
		expect(svg).not.toMatch(/<script|<image|<foreignObject|@import|url\((?!#)|href="(?!#)/);
		expect(svg.replace('http://www.w3.org/2000/svg', '').split('</metadata>')[1]).not.toMatch(/https?:/);
	});
});

describe('xmlText', () => {
	it('leaves nothing that XML can’t hold, and loses nothing else', () => {
		const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
		fc.assert(
			fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
				const xml = xmlText(text);
				expect(xml).not.toMatch(forbidden);
				expect(xml).not.toMatch(/[<>]/);
				if (!forbidden.test(text)) expect(unescaped(xml)).toBe(text);
			})
		);
	});

	it('drops half a pair and keeps a whole one', () => {
		expect(xmlText('a\uD800b\u{1F600}\uDC00c\u0000')).toBe('ab\u{1F600}c');
		expect(JSON.parse(xmlJson(JSON.stringify('\uFFFE\uFFFF\u0001')))).toBe('\uFFFE\uFFFF\u0001');
	});
});

describe('marks', () => {
	it('are those of the screen', () => {
		for (const [name, mark] of Object.entries<Drawing>(MARKS)) {
			const icon: Drawing = ICONS[name as keyof typeof MARKS];
			expect({ name, lines: mark.lines, cut: mark.cut }).toEqual({ name, lines: icon.lines, cut: icon.cut });
			if (name !== 'product') expect(mark.solid).toBe(icon.solid);
		}
	});
});

describe('the golden picture', () => {
	it('is committed', () => {
		expect(readFileSync('test/golden/customer-onboarding.svg', 'utf8')).toContain('Override validation');
	});
});
