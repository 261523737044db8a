import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isRecord } from '#core/mapping/canonical.ts';
import { readMapping, readMappingText } from '#core/mapping/read.ts';
import { mappingJsonSchema, type Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { proofOf } from '#core/redaction/proof.ts';
import { redacted, type Choice } from '#core/redaction/redact.ts';
import { guideJsonSchema, readGuide } from '#core/templates/guide.ts';
import { templateFrom } from '#core/templates/make.ts';
import { anyMapping } from '../../arbitraries.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';

vi.setConfig({ testTimeout: 120_000 });

const drop = (...words: string[]): Choice[] => words.map((word) => ({ word, does: 'drop' }));
const NAMES = [
	'Zebulon',
	'Quirin Möller',
	'ZQX-4711',
	'q.moeller@zqx.example',
	'Größe & Söhne',
	'ﬁxq',
	'صباحك',
	'Łukasz Ødeqvist',
	'QZ Zorgan',
	'7531864'
];

/** A name as it may stand in a text: cased, accented, cut, inside a longer word. */
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
	(name) => `${name}${name}`,
	(name) => encodeURIComponent(name),
	(name) => encodeURIComponent(encodeURIComponent(name)),
	(name) => Array.from(name, (one) => (one > '~' ? `&#x${one.codePointAt(0)?.toString(16)};` : one)).join(''),
	(name) => name.replace('ö', '&amp;ouml;').replace('Ø', '&Oslash;').replaceAll(' ', '&nbsp;'),
	(name) => `${name.slice(0, 2)}&shy;${name.slice(2)}`,
	(name) => name.replace('Ł', 'L').replace('Ø', 'O').replace('QZ', 'Q. Z.'),
	(name) => (/^\d+$/.test(name) ? Number(name).toLocaleString('en') : name)
];
const anyDressed = fc
	.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...DRESSES), fc.constantFrom('', ...HOSTILE_TEXTS))
	.map(([name, dress, around]) => `${around} ${dress(name)} ${around}`);

/** What looks like a word of the format stays; of everything else some is dressed, wherever it stands. */
const WORDS = new Set<unknown>();
(function collect(value: unknown, isNames: boolean): void {
	if (!isRecord(value)) {
		if (Array.isArray(value)) for (const one of value) collect(one, false);
		return;
	}
	for (const [key, one] of Object.entries(value)) {
		if (isNames) WORDS.add(key);
		if (key === 'enum') for (const word of one as unknown[]) WORDS.add(word);
		if (key === 'const') WORDS.add(one);
		collect(one, key === 'properties' && !isNames);
	}
})([mappingJsonSchema(), guideJsonSchema()], false);

type Put = (text: string, isKey: boolean) => string;
function everywhere(value: unknown, put: Put): unknown {
	if (typeof value === 'string') return WORDS.has(value) ? value : put(value, false);
	if (Array.isArray(value)) return value.map((one) => everywhere(one, put));
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [WORDS.has(key) ? key : put(key, true), everywhere(one, put)])
	);
}

/** A template or mapping with names in texts, keys and identifiers, under whatever key a text or a key stands. */
const anyNamed: fc.Arbitrary<Mapping> = fc
	.tuple(anyMapping, fc.array(anyDressed, { minLength: 5, maxLength: 5 }), fc.boolean(), fc.nat(6))
	.map(([plain, dressed, isTemplate, turn]) => {
		const mapping = isTemplate
			? templateFrom(plain, {
					...{ id: 'zebulon-template', version: '1', title: 'Of Zebulon', summary: dressed[1] ?? '' },
					variables: [{ find: 'Invoice', label: 'What Zebulon calls it', key: 'zebulonInvoice' }],
					...{ answers: 'key', keepsPlaces: true, keepsDecisions: true, keepsNames: true }
				})
			: plain;
		let count = turn;
		const put: Put = (text, isKey) => {
			count += 1;
			if (/^[A-Za-z0-9][A-Za-z0-9._:-]{0,50}$/.test(text) && !/^(?:DMC-\d+|1)$/.test(text))
				return text.length > 4 && text.charCodeAt(1) % 3 === 0 && text !== 'zebulonInvoice'
					? `${text}Zebulon`
					: text;
			// Sort keys have no room.
			if (/^DMC-\d+$/.test(text) || text.length < 4 || isKey) return text;
			return count % 3 === 0 ? `${text} ${dressed[count % dressed.length]}` : text;
		};
		const read = readMapping({
			...(everywhere(mapping, put) as object),
			'x-zebulon': { Zebulon: 'a', 'of zebulon': ['ZEBULON', 4711, { zebulonId: 'z' }] }
		});
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		return read.mapping;
	});

/** As a browser would show a page or an address bar, in one case and without accents. */
const plainly = (text: string) =>
	text
		.replaceAll('%25', '%')
		.replace(/(?:%[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString())
		.replaceAll('&amp;', '&')
		.replace(/&#x([0-9a-f]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replace(/&([oO])(?:uml|slash);/g, '$1')
		.replace(/[Øø]/g, 'o')
		.replace(/[Łł]/g, 'l')
		.replaceAll('&nbsp;', ' ')
		.replaceAll('&shy;', '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toUpperCase()
		.toLowerCase()
		.normalize('NFKD');

test('no dropped or replaced word is left anywhere in the file, and it can still be read', () => {
	fc.assert(
		fc.property(anyNamed, fc.boolean(), (mapping, isReplaced) => {
			const choices = NAMES.map((word): Choice =>
				isReplaced ? { word, does: 'replace', with: 'the client' } : { word, does: 'drop' }
			);
			const clean = redacted(mapping, choices);
			const file = writeMapping(clean);
			expect(proofOf(file, NAMES).left).toEqual([]);
			// As anybody would search the file, who knows nothing of the format.
			for (const name of NAMES.map(plainly)) expect(plainly(file).includes(name), name).toBe(false);
			const read = readMappingText(file);
			deepStrictEqual(read.ok && read.mapping, clean);
			if (mapping['guide'] !== undefined) expect(readGuide(clean).ok).toBe(true);
			expect(clean.items).toHaveLength(mapping.items.length);
		}),
		{ numRuns: 120 }
	);
});

test('a second time changes nothing', () => {
	fc.assert(
		fc.property(anyNamed, (mapping) => {
			const clean = redacted(mapping, drop(...NAMES));
			deepStrictEqual(redacted(clean, drop(...NAMES)), clean);
		})
	);
});

test('without choices, or with everything kept, nothing changes', () => {
	fc.assert(
		fc.property(anyNamed, (mapping) => {
			deepStrictEqual(redacted(mapping, []), mapping);
			deepStrictEqual(
				redacted(
					mapping,
					NAMES.map((word) => ({ word, does: 'keep' }))
				),
				mapping
			);
			deepStrictEqual(redacted(mapping, drop('qqqqqq', '', '  ')), mapping);
		})
	);
});

test('any words at all can be dropped: letters, signs, words of the language, words inside words', () => {
	const anyWord = fc.oneof(
		fc.constantFrom('a', 'x', '1', '0', 'DMC', '.', '…', '(', '[a-z]+', '\\', '$&', '$1', '*', '^', '|'),
		fc.constantFrom(
			'constructor',
			'__proto__',
			'toString',
			'status',
			'Invoice',
			'Invoice status',
			'a1',
			'014'
		),
		fc.constantFrom('{product}', 'C++', '👩‍👩‍👧‍👦', 'حالة', '\u200b', 'é', 'ß', 'İ', 'x-colour', '2026'),
		fc.constantFrom(...HOSTILE_TEXTS)
	);
	fc.assert(
		fc.property(anyMapping, fc.array(anyWord, { minLength: 1, maxLength: 3 }), (mapping, words) => {
			const clean = redacted(mapping, drop(...words));
			const proof = proofOf(writeMapping(clean), words);
			expect(proof.left).toEqual([]);
			deepStrictEqual(proof.mapping, clean);
			deepStrictEqual(redacted(clean, drop(...words)), clean);
		}),
		{ numRuns: 250 }
	);
});

test('what cannot be taken out is told, never passed over', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const left = (...words: string[]) =>
				proofOf(writeMapping(redacted(mapping, drop(...words))), words).left.map(({ path }) => path.at(-1));
			// An identifier must have a letter or a digit, a reference its line.
			expect(left(...'abcdefghijklmnopqrstuvwxyz0123456789')).toContain('id');
			if (mapping.items.length > 0) expect(left('-')).toContain('ref');
		}),
		{ numRuns: 20 }
	);
});
