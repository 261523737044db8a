import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readMapping, readMappingText, type ReadResult } from '#core/mapping/read.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { FULL } from './full-mapping.ts';

vi.setConfig({ testTimeout: 60_000 });

const fixture = (name: string) =>
	readFileSync(new URL(`../../fixtures/mapping/${name}`, import.meta.url), 'utf8');
const places = (result: ReadResult) => (result.ok ? [] : result.problems.map(({ at }) => at));
const opened = (result: ReadResult) => {
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result;
};
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('an older version', () => {
	test('is brought up to date, and what it did not know stays', () => {
		const { mapping, migratedFrom, newer } = opened(readMappingText(fixture('version-0.demarc.json')));
		expect([migratedFrom, newer, mapping.version]).toEqual([0, undefined, 1]);
		expect(mapping.items.map(({ surface }) => surface)).toEqual(['product', 'support', undefined]);
		expect(mapping.items[1]).toMatchObject({
			answers: { frequency: 'exception', nextAction: 'internal', blastRadius: ['internal-logic'] },
			'x-unit': 'points'
		});
		expect(mapping['x-kept']).toEqual({ by: 'a version that was never released' });
		expect(Object.keys(mapping)).not.toContain('lanes');
		expect(Object.keys(mapping)).not.toContain('answers');
	});

	test('that is damaged is refused at the damage', () => {
		expect(places(readMapping({ ...FULL, version: 0, items: 'none' }))).toEqual(['items']);
		expect(places(readMapping({ ...FULL, version: 0, items: [null] }))).toEqual(['items/0']);
		expect(places(readMapping({ ...FULL, version: 0, lanes: { a: 'attic' } }))).toEqual(['items/0/surface']);
	});
});

describe('a newer version', () => {
	test('opens and says which it is', () => {
		const { mapping, newer } = opened(readMapping({ ...FULL, version: 2, 'x-new': { much: true } }));
		expect(newer).toBe(2);
		expect(mapping['x-new']).toEqual({ much: true });
	});

	test('that this one can’t make sense of is refused at the place', () => {
		expect(places(readMapping({ ...FULL, version: 3, stages: { s: 'Submitted' } }))).toEqual(['stages']);
	});
});

test.each<[string, unknown, string[]]>([
	['no object', [], ['']],
	['nothing', null, ['']],
	['another format', { ...FULL, format: 'other' }, ['format']],
	['no version', { ...FULL, version: undefined }, ['version']],
	['a version in words', { ...FULL, version: '1' }, ['version']],
	['half a version', { ...FULL, version: 0.5 }, ['version']],
	['a version below zero', { ...FULL, version: -1 }, ['version']],
	['an infinite version', { ...FULL, version: Infinity }, ['version']],
	['no title', { ...FULL, title: '' }, ['title']],
	['an item of no kind', { ...FULL, items: [{ ...FULL.items[0], kind: 'page' }] }, ['items/0/kind']],
	[
		'an answer that is none',
		{ ...FULL, items: [{ ...FULL.items[0], answers: { frequency: 'often' } }] },
		['items/0/answers/frequency']
	],
	['a reference that is none', { ...FULL, items: [{ ...FULL.items[0], ref: '14' }] }, ['items/0/ref']],
	[
		'two items under one identifier',
		{ ...FULL, items: FULL.items.map((one) => ({ ...one, id: 'a' })) },
		['items/1/id']
	],
	[
		'two items under one reference',
		{ ...FULL, items: FULL.items.map((one) => ({ ...one, ref: 'DMC-001' })) },
		['items/1/ref']
	],
	[
		'an identifier that is a path',
		{ ...FULL, roles: [{ id: '../x', name: 'x', side: 'customer' }] },
		['roles/0/id']
	],
	['too deep', { ...FULL, 'x-deep': nested(65) }, ['']],
	['far too deep', { ...FULL, 'x-deep': nested(50_000) }, ['']]
])('%s is refused, with its place', (_, json, at) => {
	const result = readMapping(json);
	expect(places(result)).toEqual(at);
	expect(result.ok || result.problems.every(({ message }) => message.length > 0)).toBe(true);
});

test('as deep as allowed still opens, is stored and written', () => {
	const { mapping } = opened(readMapping({ ...FULL, 'x-deep': nested(60) }));
	deepStrictEqual(structuredClone(LivingMapping.create(mapping).snapshot), mapping);
	deepStrictEqual(opened(readMappingText(writeMapping(mapping))).mapping, mapping);
});

test('text that is no JSON is refused with line and column', () => {
	expect(places(readMappingText(''))).toEqual(['line 1, column 1']);
	expect(places(readMappingText('{\n  "format": demarc\n}'))).toEqual(['line 2, column 13']);
});

test('a byte order mark is no obstacle', () => {
	expect(opened(readMappingText(`\uFEFF${writeMapping(FULL)}`)).mapping).toEqual(FULL);
});

test('order, repeats in sets and the counter are repaired, nothing else', () => {
	const [first, second] = FULL.items;
	const { mapping } = opened(
		readMapping({ ...FULL, lastRef: 0, items: [second, { ...first, tags: ['vip', 'b', 'vip'] }] })
	);
	expect(mapping.items.map(({ ref }) => ref)).toEqual(['DMC-001', 'DMC-002']);
	expect(mapping.items[0]?.tags).toEqual(['b', 'vip']);
	expect(mapping.lastRef).toBe(2);
});

/** Opens or refuses; what opens can be kept and written. */
function survives(result: ReadResult): void {
	if (!result.ok) {
		expect(result.problems.length).toBeGreaterThan(0);
		return;
	}
	const { mapping } = result;
	const living = LivingMapping.open([LivingMapping.create(mapping).encode()]);
	deepStrictEqual(structuredClone(living.snapshot), mapping);
	deepStrictEqual(opened(readMappingText(writeMapping(mapping))).mapping, mapping);
}

test('any JSON in any place of a mapping opens or is refused', () => {
	const keys = [
		'format',
		'version',
		'items',
		'stages',
		'workflow',
		'lastRef',
		'id',
		'x',
		'__proto__',
		'lanes'
	];
	fc.assert(
		fc.property(fc.constantFrom(...keys), fc.json(), fc.constantFrom(0, 1, 2), (key, json, version) => {
			survives(readMappingText(`${JSON.stringify({ ...FULL, version }).slice(0, -1)},"${key}":${json}}`));
		}),
		{ numRuns: 300 }
	);
});

test('any JSON in any field of an item opens or is refused', () => {
	const [first] = FULL.items;
	fc.assert(
		fc.property(
			fc.constantFrom(...Object.keys(first ?? {}), '__proto__', 'constructor'),
			fc.json(),
			(key, json) => {
				const item = `${JSON.stringify(first).slice(0, -1)},"${key}":${json}}`;
				survives(
					readMappingText(`${JSON.stringify({ ...FULL, items: [] }).slice(0, -1)},"items":[${item}]}`)
				);
			}
		),
		{ numRuns: 300 }
	);
});

const HOSTILE = new URL('../../../../shared/corpus/files/hostile/json/', import.meta.url);

describe.runIf(existsSync(HOSTILE))('hostile files (skipped where the corpus is not at hand)', () => {
	const names = existsSync(HOSTILE) ? readdirSync(HOSTILE).filter((name) => name.endsWith('.json')) : [];
	const start = JSON.stringify(FULL).slice(0, -1);

	test.each(names)('%s: alone, inside a mapping, as its items', (name) => {
		const text = readFileSync(new URL(name, HOSTILE), 'utf8').replace(/^\uFEFF/, '');
		survives(readMappingText(text));
		for (const key of ['x-theirs', 'items', 'workflow'])
			survives(readMappingText(`${start},"${key}":${text}}`));
		expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
	});
});
