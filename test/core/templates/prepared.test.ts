/** The key held against a mapping, and what a template provokes before anybody has begun with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '#core/mapping/item-schema.ts';
import { verdictOn } from '#core/ownership/judge.ts';
import { SEVERITIES } from '#core/rules/rule.ts';
import { guideSchema, readGuide } from '#core/templates/guide.ts';
import {
	asToday,
	besideKey,
	comparedWithKey,
	decidedOtherwise,
	judgedByKey
} from '#core/templates/prepared.ts';
import { provoked } from '#core/templates/provoked.ts';
import { startFrom } from '#core/templates/start.ts';
import { anyMapping } from '../../arbitraries.ts';
import { BUNDLED, bundled } from './bundled.ts';

describe.each(BUNDLED)('%s', (name) => {
	const { mapping, guide } = bundled(name);

	it('provokes findings of several rules, worst first, each said once and without an open brace', () => {
		const found = provoked(mapping, guide);
		expect(found.length).toBeGreaterThan(5);
		expect(new Set(found.map(({ rule }) => rule)).size).toBe(found.length);
		const ranks = found.map(({ severity }) => SEVERITIES.indexOf(severity));
		expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
		expect(found.filter(({ count }) => count < 1)).toEqual([]);
		expect(found.filter(({ text }) => /\{\w+\}/.test(text))).toEqual([]);
	});

	it('is decided as expected where the key is taken, and has nothing to tell before anybody has judged', () => {
		const begun = startFrom(mapping);
		expect(decidedOtherwise(judgedByKey(begun, guide), guide)).toEqual([]);
		const blank = { ...begun, items: begun.items.map(({ answers: _, ...item }) => item as Item) };
		expect(decidedOtherwise(blank, guide)).toEqual([]);
		expect(comparedWithKey(judgedByKey(begun, guide), guide)).toEqual({
			settled: Object.keys(guide.key).length,
			of: Object.keys(guide.key).length
		});
		expect(comparedWithKey(blank, guide).settled).toBe(0);
	});
});

describe('an item beside its key', () => {
	const { mapping, guide } = bundled('invoice-disputes');
	const judged = judgedByKey(startFrom(mapping), guide);
	const shown = judged.items.find((item) => {
		const verdict = verdictOn(item);
		return verdict.settled && verdict.surface === 'product' && verdict.shape === 'place';
	}) as Item;
	const moved: Item = { ...shown, answers: { ...shown.answers, blastRadius: ['cross-tenant'] } };

	it('differs where the room’s answers end elsewhere, and says by which answers', () => {
		const otherwise = decidedOtherwise(
			{ ...judged, items: judged.items.map((i) => (i === shown ? moved : i)) },
			guide
		);
		expect(otherwise.map(({ item, tests }) => [item.id, tests])).toEqual([[shown.id, ['blastRadius']]]);
		expect(otherwise[0]?.expected.surface).toBe('product');
		expect(otherwise[0]?.given.surface).toBe('support');
		expect(otherwise[0]?.why).toBe(guide.key[shown.id]?.why);
	});

	it('does not differ while it is open, and the order in which hazards were ticked says nothing', () => {
		const { answers: _, ...open } = shown;
		expect(besideKey(open as Item, guide)).toMatchObject({ differs: false, otherwise: [] });
		const ticked = guideSchema.parse({
			version: '1',
			key: { [shown.id]: { answers: { blastRadius: ['privileged', 'cross-tenant'] } } }
		});
		const item: Item = { ...shown, answers: { blastRadius: ['cross-tenant', 'privileged'] } };
		expect(besideKey(item, ticked)?.otherwise).toEqual([]);
	});

	it('that is only for context has no key', () => {
		expect(besideKey({ ...shown, contextOnly: true }, guide)).toBeUndefined();
	});
});

it('today is where each item is shown, and nowhere else', () => {
	const { mapping } = bundled('data-exports');
	for (const { today, surface } of asToday(mapping).items)
		expect(surface).toBe(today === 'nowhere' ? undefined : today);
});

it('a guide whose key is about items of another mapping tells nothing and breaks nothing', () => {
	const { guide } = bundled('approvals');
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const known = mapping.items.filter(({ id }) => Object.hasOwn(guide.key, id));
			expect(decidedOtherwise(mapping, guide).length).toBeLessThanOrEqual(known.length);
			expect(judgedByKey(mapping, guide).items.length).toBe(mapping.items.length);
		})
	);
});

describe('a guide', () => {
	const { mapping, guide } = bundled('approvals');
	const read = (changed: object) => readGuide({ ...mapping, guide: { ...guide, ...changed } });

	it('keeps what it does not know, and fills in nothing but empty lists', () => {
		expect(readGuide({ ...mapping, guide: { version: '3', 'x-own': [1] } })).toEqual({
			ok: true,
			guide: {
				version: '3',
				'x-own': [1],
				invite: [],
				goesWrong: [],
				prompts: {},
				variables: [],
				key: {},
				doubts: []
			}
		});
	});

	it('that is wrong says where', () => {
		const at = (changed: object) => {
			const result = read(changed);
			return result.ok ? [] : result.problems.map((problem) => problem.at);
		};
		expect(at({ version: 2 })).toEqual(['guide/version']);
		expect(at({ variables: [{ key: 'a b', label: 'x', value: 'y' }] })).toEqual(['guide/variables/0/key']);
		const variable = { key: 'a', label: 'x', value: 'y' };
		expect(at({ variables: [variable, variable] })).toEqual(['guide/variables/1/key']);
		expect(at({ key: { x: { answers: { frequency: 'never' } } } })).toEqual([
			'guide/key/x/answers/frequency'
		]);
		const { guide: _, ...none } = mapping;
		expect(readGuide(none as typeof mapping)).toMatchObject({ ok: false });
	});
});
