/** What changed as a picture: each item that came, went or moved is marked once, by a sign and in words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMappings } from '#core/compare/compare.ts';
import { comparedPlaces } from '#core/compare/places.ts';
import { placesInWords, renderCompareSvg } from '#core/exporters/compare-svg.ts';
import { canonical } from '#core/mapping/canonical.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { mappings } from '../../arbitraries.ts';
import { mappingOf } from '../../ui/sessions.ts';

/** Two versions of one mapping: items gone, come, and placed elsewhere. */
const anyTwo = fc
	.tuple(mappings({ maxItems: 8 }), fc.array(fc.nat(4), { minLength: 8, maxLength: 8 }))
	.map(([mapping, turns]) => {
		const before = { ...mapping, items: mapping.items.filter((_, i) => turns[i] !== 0) };
		const items = mapping.items
			.filter((_, i) => turns[i] !== 1)
			.map((item, i): Item => {
				if (turns[i] === 2) return { ...item, surface: SURFACES[i % 3] as Item['surface'] };
				const stage = mapping.stages[i % Math.max(1, mapping.stages.length)]?.id;
				return turns[i] === 3 && stage !== undefined ? { ...item, stage } : item;
			});
		return { before: canonical(before), after: canonical({ ...mapping, items }) };
	});
const countOf = (svg: string, pattern: RegExp) => (svg.match(pattern) ?? []).length;

const svgOf = (before: Mapping, after: Mapping) =>
	renderCompareSvg(before, after, comparedPlaces(before, after), before.title);

describe('what changed on the board', () => {
	test('what came and what went is what the table says; what moved has another surface or stage', () => {
		fc.assert(
			fc.property(anyTwo, ({ before, after }) => {
				const places = comparedPlaces(before, after);
				const members = compareMappings(before, after).members.filter(
					({ collection }) => collection === 'items'
				);
				const ids = (kind: string) =>
					members.filter((one) => one.kind === kind).map((one) => (one.after ?? one.before)?.id);
				expect(places.added.map(({ item }) => item.id)).toEqual(ids('added'));
				expect(places.removed.map(({ item }) => item.id)).toEqual(ids('removed'));
				const moved = members.filter(({ fields }) => fields.some(({ path: [key] }) => key === 'surface'));
				const told = places.moved.map(({ item }) => item.id);
				for (const { after: item } of moved) expect(told).toContain(item?.id);
				for (const id of told) expect(ids('changed')).toContain(id);
			})
		);
	});

	test('each has its sign, what stood elsewhere its outline, and nothing else has one', () => {
		fc.assert(
			fc.property(anyTwo, ({ before, after }) => {
				const { added, removed, moved } = comparedPlaces(before, after);
				const svg = svgOf(before, after);
				expect(countOf(svg, /<g class="card \w+ added"/g)).toBe(added.length);
				expect(countOf(svg, /<g class="card \w+ moved"/g)).toBe(moved.length);
				expect(countOf(svg, /<g class="gone removed"/g)).toBe(removed.length);
				expect(countOf(svg, /<g class="gone moved"/g)).toBe(moved.length);
				// One more of each under the picture.
				expect(countOf(svg, /<g class="sign"/g)).toBe(added.length + removed.length + 2 * moved.length + 3);
				expect(svgOf(before, after)).toBe(svg);
			})
		);
	});

	test('the same on both sides marks nothing, and of two mappings the same names are the same things', () => {
		fc.assert(
			fc.property(mappings({ maxItems: 5 }), (mapping) => {
				expect(placesInWords(comparedPlaces(mapping, mapping))).toMatch(/^The same items/);
			})
		);
		const one = mappingOf([{ id: 'a', name: 'Limit', surface: 'product' }], { id: 'one' });
		const other = mappingOf(
			[
				{ id: 'b', name: 'Limit', surface: 'support' },
				{ id: 'c', name: 'Audit log' }
			],
			{ id: 'other' }
		);
		const places = comparedPlaces(one, other);
		expect(placesInWords(places)).toBe('1 item added, 0 removed, 1 in another place.');
		expect(places.moved[0]).toMatchObject({ item: { id: 'b' }, was: { surface: 'product' } });
	});

	test('a stage that is gone moves nobody, and what stood in it is outlined without a stage', () => {
		const stages = [
			{ id: 's', name: 'S', order: 'a' },
			{ id: 't', name: 'T', order: 'b' }
		];
		const before = mappingOf(
			[
				{ id: 'a', stage: 't' },
				{ id: 'b', stage: 't' },
				{ id: 'c', stage: 's' }
			],
			{ stages }
		);
		const after = mappingOf([{ id: 'a' }, { id: 'c', stage: 's' }], { stages: stages.slice(0, 1) });
		const places = comparedPlaces(before, { ...after, items: after.items });
		expect(places.moved).toEqual([]);
		expect(places.removed.map(({ item }) => item.id)).toEqual(['b']);
		expect(svgOf(before, after)).toContain('No stage');
	});
});
