import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { mappingJsonSchema, type Mapping } from '#core/mapping/schema.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { KNOWN_KEYS } from '#core/reuse/known-keys.ts';
import { leftovers, redacted, type RedactChoice } from '#core/reuse/redact.ts';
import { findSensitive } from '#core/reuse/sensitive.ts';
import { anyMapping } from '../../arbitraries.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';
import { mappingOf } from '../../ui/sessions.ts';

vi.setConfig({ testTimeout: 60_000 });

const drop = (...values: string[]): RedactChoice[] => values.map((value) => ({ value, does: 'drop' }));
const NAMES = ['Zebulon', 'Quirin Möller', 'ZQX-4711', 'q.moeller@zqx.example', 'Größe & Söhne', 'ﬁxq'];

/** A name as it may stand in a text: cased, accented, cut, inside a longer word, between hostile texts. */
const DRESSES: readonly ((name: string) => string)[] = [
	(name) => name,
	(name) => name.toUpperCase(),
	(name) => name.toLowerCase(),
	(name) => `pre${name}post`,
	(name) => name.normalize('NFD'),
	(name) => `${name.slice(0, 2)}\n${name.slice(2)}`,
	(name) => `${name.slice(0, 2)}-\r\n  ${name.slice(2)}`,
	(name) => `${name.slice(0, 2)}\u00ad\u200b${name.slice(2)}`,
	(name) => `**${name.slice(0, 2)}**${name.slice(2)}`,
	(name) => `<b>${name.slice(0, 2)}</b>${name.slice(2)}`,
	(name) => `<i title="${name}">`,
	(name) => name.replace(/([aeiou])/u, '$1\u0301'),
	(name) => `${name}${name}`
];
const anyDressed = fc
	.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...DRESSES), fc.constantFrom('', ...HOSTILE_TEXTS))
	.map(([name, dress, around]) => `${around} ${dress(name)} ${around}`);

/** The mapping with such texts wherever people write. */
const anyNamed = fc
	.tuple(anyMapping, fc.array(anyDressed, { minLength: 4, maxLength: 4 }))
	.map(([mapping, [a = '', b = '', c = '', d = '']]): Mapping => ({
		...mapping,
		title: a,
		items: mapping.items.map((item) => ({ ...item, name: b, notes: c, 'x-colour': { [d]: d, kind: d } })),
		roles: [{ id: 'zebulon-desk', name: d, side: 'internal' }, ...mapping.roles.filter(({ id }) => id < 'z')]
	}));

test('no dropped word is left in the file, however it was written, and the file can still be read', () => {
	fc.assert(
		fc.property(anyNamed, (mapping) => {
			const clean = redacted(mapping, drop(...NAMES));
			const file = writeMapping(clean);
			expect(leftovers(file, NAMES)).toEqual([]);
			expect(readMappingText(file).ok).toBe(true);
			expect(file.normalize('NFKD').replace(/\p{M}/gu, '')).not.toMatch(/zebulon|moller|zqx-4711/i);
		}),
		{ numRuns: 60 }
	);
});

test('hostile texts as dropped words leave nothing either', () => {
	const words = HOSTILE_TEXTS.map((text) => text.trim()).filter((text) => /[\p{L}\p{N}]{4}/u.test(text));
	const mapping = mappingOf(
		HOSTILE_TEXTS.map((text, i) => ({ id: `h${i}`, name: `a ${text} b`, notes: text }))
	);
	expect(leftovers(writeMapping(mapping), words).length).toBeGreaterThan(words.length);
	expect(leftovers(writeMapping(redacted(mapping, drop(...words))), words)).toEqual([]);
});

test('without choices, or with everything kept, nothing changes', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			deepStrictEqual(redacted(mapping, []), mapping);
			const all = findSensitive(mapping).map(({ value }): RedactChoice => ({ value, does: 'keep' }));
			deepStrictEqual(redacted(mapping, all), mapping);
		})
	);
});

test('all that is listed can be dropped, and what has a name to be keeps the gap', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const words = findSensitive(mapping).map(({ value }) => value);
			const file = writeMapping(redacted(mapping, drop(...words)));
			expect(readMappingText(file).ok).toBe(true);
		}),
		{ numRuns: 60 }
	);
});

test('finds a word in any dress, and says where', () => {
	for (const name of NAMES)
		for (const dress of DRESSES)
			expect(
				leftovers(JSON.stringify({ items: [{ notes: dress(name) }] }), [name])[0],
				dress(name)
			).toMatchObject({
				word: name,
				at: 'items/0/notes'
			});
	for (const dress of DRESSES) expect(leftovers(dress('Zebulon'), ['zébulon'])).not.toEqual([]);
	expect(leftovers('"nothing" to see', ['Zebulon'])).toEqual([]);
	// Words of the format are no words of the client.
	expect(leftovers(JSON.stringify({ items: [{ kind: 'status', name: 'x' }] }), ['status'])).toEqual([]);
	expect(leftovers(JSON.stringify({ items: [{ kind: 'Zebulon' }] }), ['Zebulon'])).toHaveLength(1);
});

const CLIENT = mappingOf(
	[
		{
			id: 'zqx-limit',
			name: 'Limit at ZQX',
			notes: 'Ask Ann (ann@zqx.example) before 1,250.00 € or see https://zqx.example/limits',
			ballots: { b1: { by: 'Ann', answers: {}, reason: 'As Ann said' } },
			access: { 'zqx-desk': ['see'] }
		}
	],
	{
		title: 'ZQX onboarding',
		roles: [{ id: 'zqx-desk', name: 'Desk', side: 'internal' }],
		links: [{ id: 'l', kind: 'leads-to', from: 'zqx-limit', to: 'zqx-limit' }],
		decisions: [
			{ id: 'd', reason: 'Because', by: 'Ann', at: 'zqx-limit', dissent: [{ by: 'Ben', reason: 'No' }] }
		]
	}
);

test('lists people, titles, addresses, numbers and free texts with how often and where', () => {
	const found = findSensitive(CLIENT);
	const of = (kind: string) =>
		found.filter((one) => one.kind === kind).map(({ value, count }) => `${value} ${count}`);
	expect(of('person')).toEqual(['Ann 2', 'Ben 1']);
	expect(of('title')).toEqual(['ZQX onboarding 1']);
	expect(of('email')).toEqual(['ann@zqx.example 1']);
	expect(of('url')).toEqual(['https://zqx.example/limits 1']);
	expect(of('number')).toEqual(['1,250.00 € 1']);
	expect(found.find(({ value }) => value === 'Because')).toMatchObject({
		kind: 'text',
		places: ['decisions/0/reason']
	});
});

test('a word is replaced wherever it stands, and identifiers with it are given anew', () => {
	const clean = redacted(CLIENT, [
		{ value: 'ZQX', does: 'replace', with: 'the client' },
		...drop('Ann'),
		{ value: 'Ben', does: 'keep' }
	]);
	const [item] = clean.items;
	expect([clean.title, item?.name]).toEqual(['the client onboarding', 'Limit at the client']);
	expect(item?.notes).not.toMatch(/ann|zqx/i);
	expect(clean.roles[0]?.id).toMatch(/^x\d$/);
	expect(Object.keys(item?.access ?? {})).toEqual([clean.roles[0]?.id]);
	expect([clean.links[0]?.from, clean.decisions[0]?.at]).toEqual([item?.id, item?.id]);
	expect(clean.decisions[0]).toMatchObject({ reason: 'Because', dissent: [{ by: 'Ben' }] });
	expect(clean.decisions[0]).not.toHaveProperty('by');
	expect(leftovers(writeMapping(clean), ['ZQX', 'Ann'])).toEqual([]);
});

test('the keys of the format are all known', () => {
	const keys = new Set<string>();
	const walk = (value: unknown, isProperties: boolean): void => {
		if (typeof value !== 'object' || value === null) return;
		for (const [key, one] of Object.entries(value)) {
			if (isProperties) keys.add(key);
			walk(one, key === 'properties' && !isProperties);
		}
	};
	walk(mappingJsonSchema(), false);
	expect(keys.size).toBeGreaterThan(80);
	expect([...keys].filter((key) => !KNOWN_KEYS.has(key))).toEqual([]);
});
