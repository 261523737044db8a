/** Starting from a template: its words are filled in, nothing of the guide comes along, and whatever is said is only said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEqual } from '#core/mapping/equal.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { COLLECTIONS } from '#core/mapping/shape.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { fillVariables, wordsFor } from '#core/templates/fill.ts';
import { promptFor } from '#core/templates/at-item.ts';
import { guideSchema } from '#core/templates/guide.ts';
import { guideFor, isFrom, startFrom } from '#core/templates/start.ts';
import { anyMapping } from '../../arbitraries.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';
import { BUNDLED, bundled } from './bundled.ts';

const withGuide = (mapping: Mapping, guide: object): Mapping => ({ ...mapping, guide });
const guideWith = (variables: readonly { key: string; value: string }[]) => ({
	version: '1',
	variables: variables.map(({ key, value }) => ({ key, value, label: key }))
});
const idsOf = (mapping: Mapping) =>
	COLLECTIONS.map((collection) => mapping[collection].map(({ id }) => id).toSorted());

describe.each(BUNDLED)('%s', (name) => {
	const { mapping, guide } = bundled(name);

	it('has no declared variable left in it once it is begun with its own words', () => {
		const text = writeMapping(startFrom(mapping));
		expect(guide.variables.length).toBeGreaterThan(0);
		expect(guide.variables.filter(({ key }) => text.includes(`{${key}}`))).toEqual([]);
		expect(text).not.toMatch(/\{\w+\}/);
	});

	it('begins twice as the same mapping, which can be read again as it is', () => {
		const first = startFrom(mapping, { product: 'Acme Desk' });
		expect(startFrom(mapping, { product: 'Acme Desk' })).toEqual(first);
		expect(readMappingText(writeMapping(first))).toEqual({ ok: true, mapping: first });
		expect(first).not.toHaveProperty('guide');
	});

	it('is found again from what began with it, and speaks in its words', () => {
		const begun = startFrom(mapping, { customer: 'member company' }, () => 'mine');
		expect(begun.id).toBe('mine');
		expect(begun.template).toMatchObject({ id: name, version: '1', title: mapping.title });
		expect(isFrom(begun, mapping)).toBe(true);
		expect(isFrom(begun, withGuide(mapping, { ...guide, version: '2' }))).toBe(false);
		const prompts = Object.values(guideFor(begun, guide).prompts).join(' ');
		expect(prompts).not.toMatch(/\{\w+\}/);
		if (JSON.stringify(guide.prompts).includes('{customer}')) expect(prompts).toContain('member company');
	});
});

describe('words', () => {
	const { mapping, guide } = bundled('invoice-disputes');

	it.each(HOSTILE_TEXTS)('are data, whatever they say: %j', (said) => {
		const begun = startFrom(mapping, { customer: said, product: said, unknown: said });
		expect(idsOf(begun)).toEqual(idsOf(mapping));
		const read = readMappingText(writeMapping(begun));
		expect(read.ok && isEqual(read.mapping, begun)).toBe(true);
		const word = said.slice(0, 200).replace(/\s+/g, ' ').trim() || 'customer';
		expect(begun.template?.words?.['customer']).toBe(word);
		const at = mapping.items.find(({ description = '' }) => description.includes('{customer}'));
		const filled = begun.items.find(({ id }) => id === at?.id)?.description;
		expect(filled).toBe(at?.description?.replaceAll('{customer}', () => word));
	});

	it('that name each other’s braces are filled once', () => {
		const words = { product: '{customer}', customer: '{product}' };
		expect(fillVariables('{product} of {customer}', words)).toBe('{customer} of {product}');
	});

	it('leave alone what nobody declared: other braces, keys, identifiers', () => {
		const text = 'Use {product}, {unknown}, {{product}}, { product } and {constructor} in {__proto__}';
		expect(fillVariables(text, { product: 'P' })).toBe(
			'Use P, {unknown}, {P}, { product } and {constructor} in {__proto__}'
		);
		const odd = { id: '{a}', ref: '{a}', order: '{a}', from: '{a}', contents: ['{a}'], '{a}': '{a}' };
		expect(fillVariables(odd, { a: 'x' })).toEqual({ ...odd, '{a}': 'x' });
		expect(
			fillVariables({ stages: [{ id: '{a}', name: '{a}' }], filter: { stages: ['{a}'] } }, { a: 'x' })
		).toEqual({ stages: [{ id: '{a}', name: 'x' }], filter: { stages: ['{a}'] } });
	});

	it('that are blank or missing are those of the template', () => {
		expect(wordsFor(guide, { product: ' \n ', customer: '' })).toEqual(wordsFor(guide));
		expect(wordsFor(guide, { product: ' Acme\n Desk ' })['product']).toBe('Acme Desk');
	});
});

it('a mapping of any form begins as a mapping of the same form: nothing lost but the guide, no identifier changed', () => {
	const variable = fc.record({ key: fc.constantFrom('name', 'product', 'constructor'), value: anyText });
	const variables = fc.uniqueArray(
		variable.filter(({ value }) => value !== ''),
		{ maxLength: 3, selector: ({ key }) => key }
	);
	fc.assert(
		fc.property(anyMapping, variables, anyText, (mapping, declared, said) => {
			const template = withGuide(mapping, guideWith(declared));
			const begun = startFrom(template, { name: said });
			expect(idsOf(begun)).toEqual(idsOf(mapping));
			expect(startFrom(template, { name: said })).toEqual(begun);
			expect(readMappingText(writeMapping(begun))).toEqual({ ok: true, mapping: begun });
			const { template: _, ...rest } = startFrom(withGuide(mapping, guideWith([])));
			const { template: __, createdAt: ___, votingCopyOf: ____, guide: _____, ...before } = mapping;
			if (declared.length === 0) expect(rest).toEqual(before);
		})
	);
});

it('a guide that can’t be read fills nothing in, and breaks nothing', () => {
	const { mapping } = bundled('approvals');
	const begun = startFrom(withGuide(mapping, { version: 7, variables: 'x' }), { customer: 'x' });
	expect(begun.template).toEqual({ id: 'approvals', title: mapping.title });
	expect(JSON.stringify(begun)).toContain('{customer}');
});

it('an item may be called like something that every object inherits', () => {
	const guide = guideSchema.parse({ version: '1' });
	for (const id of ['constructor', 'toString', '__proto__']) expect(promptFor(guide, id)).toBeUndefined();
});
