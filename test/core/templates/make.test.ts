/** A mapping as a template: what was to stay behind stays behind, and what begins with it is what was saved. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { bracesIn, countWord, fillVariables, keyFor, withBraces, wordLine } from '#core/templates/fill.ts';
import { readGuide, type Guide } from '#core/templates/guide.ts';
import { templateFrom, type Making } from '#core/templates/make.ts';
import { judgedByKey } from '#core/templates/prepared.ts';
import { guideFor, startFrom } from '#core/templates/start.ts';
import { anyMapping } from '../../arbitraries.ts';
import { anyText } from '../../arbitrary-texts.ts';
import { BUNDLED, bundled } from './bundled.ts';

const PLAIN: Making = {
	id: 'mine',
	version: '1',
	title: 'Mine',
	variables: [],
	answers: 'drop',
	keepsPlaces: false,
	keepsDecisions: false,
	keepsNames: false
};
const KEEPING: Making = {
	...PLAIN,
	answers: 'keep',
	keepsPlaces: true,
	keepsDecisions: true,
	keepsNames: true
};

function guideIn(template: Mapping): Guide {
	const read = readGuide(template);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.guide;
}

/** Words that stand in the mapping, words of the format among them, and any other. */
const anyWords = fc
	.uniqueArray(
		fc.oneof(
			fc.constantFrom('customer', 'product', 'see', 'Risk score', 'Invoice', 'internal', 'status', 'csv'),
			anyText.map(wordLine).filter(Boolean)
		),
		{ maxLength: 3 }
	)
	.map((finds) => finds.map((find, i) => ({ find, key: `zz${i}`, label: `Word ${i}` })));

it('what is kept whole begins again as it was, whatever became a variable', () => {
	fc.assert(
		fc.property(anyMapping, anyWords, (mapping, variables) => {
			fc.pre([...bracesIn(mapping)].every((key) => !variables.some((one) => one.key === key)));
			const template = templateFrom(mapping, { ...KEEPING, variables });
			expect(readMappingText(writeMapping(template))).toEqual({ ok: true, mapping: template });
			const { template: _, ...begun } = startFrom(template, {}, () => mapping.id);
			const { template: __, createdAt: ___, votingCopyOf: ____, guide: _____, ...before } = mapping;
			expect(begun).toEqual({ ...before, title: 'Mine' });
		})
	);
});

it('what was to stay behind is nowhere in the file: answers, votes, decisions, places, names', () => {
	const secret = 'Zebedee';
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const named: Mapping = {
				...mapping,
				items: mapping.items.map((item) => ({
					...item,
					ballots: { zebedee: { by: secret, answers: {}, reason: secret } }
				})),
				decisions: mapping.decisions.map((one) => ({
					...one,
					by: secret,
					dissent: [{ by: secret, reason: 'why' }]
				})),
				parked: mapping.parked.map((one) => ({ ...one, by: secret, settledBy: secret }))
			};
			const kept = templateFrom(named, { ...KEEPING, keepsNames: false });
			expect(writeMapping(kept)).not.toContain(secret);
			expect(kept.decisions.length).toBe(mapping.decisions.length);
			const bare = templateFrom(named, PLAIN);
			expect(writeMapping(bare)).not.toContain(secret);
			expect([...bare.decisions, ...bare.parked]).toEqual([]);
			for (const { answers, evidence, ballots, surface } of bare.items)
				expect({ answers, evidence, ballots, surface }).toEqual({});
			expect(guideIn(bare).key).toEqual({});
		})
	);
});

describe.each(BUNDLED)('a mapping that began as %s', (name) => {
	const { mapping, guide } = bundled(name);
	const begun = judgedByKey(startFrom(mapping, { customer: 'member' }), guide);
	const base = guideFor(begun, guide);

	it('hands its answers on as a key, and the guide with it', () => {
		const words = Object.entries(begun.template?.words ?? {}).map(([key, find]) => ({
			key,
			find,
			label: key
		}));
		const template = templateFrom(begun, { ...PLAIN, answers: 'key', variables: words, base });
		const made = guideIn(template);
		expect(fillVariables(made.key, begun.template?.words ?? {})).toEqual(base.key);
		expect(made.invite.length).toBe(guide.invite.length);
		expect(Object.keys(made.prompts)).toEqual(Object.keys(guide.prompts));
		expect(template.items.filter(({ answers }) => answers)).toEqual([]);
		expect(countWord(template, 'member')).toBe(0);
		const again = startFrom(template, { customer: 'client' });
		expect(JSON.stringify(again)).not.toMatch(/\{\w+\}/);
		expect(JSON.stringify(guideFor(again, made).prompts)).not.toContain('member');
	});

	it('without its own answers may keep those that were prepared before, of items that are still there', () => {
		const [gone, ...items] = begun.items;
		const made = guideIn(templateFrom({ ...begun, items }, { ...PLAIN, answers: 'base', base }));
		expect(Object.keys(made.key)).toEqual(Object.keys(guide.key).filter((id) => id !== gone?.id));
		expect(made.doubts.every(({ item }) => item !== gone?.id)).toBe(true);
	});
});

describe('words to be varied', () => {
	it('are whole words as written, the longer first', () => {
		const words = [
			{ find: 'Acme', key: 'company' },
			{ find: 'Acme Desk', key: 'product' }
		];
		expect(withBraces('Acme Desk by Acme, not Acmes, acme or PreAcme', words)).toBe(
			'{product} by {company}, not Acmes, acme or PreAcme'
		);
		expect(countWord({ name: 'Acme Acme', id: 'Acme' }, 'Acme')).toBe(2);
		expect(withBraces('a.b a+b', [{ find: 'a.b', key: 'x' }])).toBe('{x} a+b');
	});

	it('come back in any text', () => {
		fc.assert(
			fc.property(anyText, anyText.map(wordLine), (text, find) => {
				fc.pre(!bracesIn(text).has('zz') && find !== '');
				const braced = withBraces(text, [{ find, key: 'zz' }]);
				expect(fillVariables(braced, { zz: find })).toBe(text);
			})
		);
	});

	it('are called by what they are, never by what they say', () => {
		expect(keyFor('Product name', new Set())).toBe('productName');
		expect(keyFor('What you call a customer', new Set(['whatYouCallACustomer']))).toBe(
			'whatYouCallACustomer2'
		);
		for (const label of ['', '名前', '7', '__proto__', 'x'.repeat(400)])
			expect(keyFor(label, new Set())).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
	});
});
