import { deepStrictEqual } from 'node:assert/strict';
import { expect, test } from 'vitest';
import { readMappingText } from '#core/mapping/read.ts';
import { mappingJsonSchema, type Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { FULL } from './full-mapping.ts';

const UNKNOWN = { 'x-future': [{ deep: null }], 'a/b': 1, constructor: 'c' };
/** Keys here are identifiers, not members: a foreign one would be a foreign ballot, role or finding. */
const DICTIONARIES = ['items/ballots', 'items/access', 'decisions/covers', 'packages/fields'];

/** The same with keys of the future in every object; `path` without indexes. */
function withUnknown(value: unknown, path: readonly string[] = [], isInside = false): unknown {
	if (Array.isArray(value)) return value.map((one) => withUnknown(one, path));
	if (typeof value !== 'object' || value === null) return value;
	const isDictionary = !isInside && DICTIONARIES.includes(path.join('/'));
	const inner = Object.fromEntries(
		Object.entries(value).map(([key, one]) => [
			key,
			isDictionary ? withUnknown(one, path, true) : withUnknown(one, [...path, key])
		])
	);
	return isDictionary ? inner : { ...inner, ...UNKNOWN };
}

const FUTURE = withUnknown(FULL) as Mapping;

/** Every object and member that the format knows, as paths: `items/answers/frequency`. */
function known(schema: Record<string, unknown>, path: readonly string[] = []): string[] {
	const { properties = {}, items, additionalProperties } = schema as Record<string, Record<string, never>>;
	const dictionary = Object.keys(additionalProperties ?? {}).length > 0 ? additionalProperties : undefined;
	return [
		...Object.entries(properties as Record<string, Record<string, unknown>>).flatMap(([key, one]) => [
			[...path, key].join('/'),
			...known(one, [...path, key])
		]),
		...(items ? known(items, path) : []),
		...(dictionary ? known(dictionary, path) : [])
	];
}

/** What a mapping has in it, by the same paths. */
function present(value: unknown, path: readonly string[] = [], isInside = false): string[] {
	if (Array.isArray(value)) return value.flatMap((one) => present(one, path));
	if (typeof value !== 'object' || value === null) return [];
	const isDictionary = !isInside && DICTIONARIES.includes(path.join('/'));
	return Object.entries(value).flatMap(([key, one]) =>
		isDictionary ? present(one, path, true) : [[...path, key].join('/'), ...present(one, [...path, key])]
	);
}

test('the mapping these tests use has every member of the format', () => {
	const missing = known(mappingJsonSchema()).filter((path) => !present(FULL).includes(path));
	expect(missing).toEqual([]);
});

test('unknown keys survive on every level: file, document and file again', () => {
	const read = readMappingText(JSON.stringify(FUTURE));
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	deepStrictEqual(structuredClone(read.mapping), FUTURE);
	const living = LivingMapping.open([LivingMapping.create(read.mapping).encode()]);
	deepStrictEqual(structuredClone(living.snapshot), FUTURE);
	deepStrictEqual(readMappingText(writeMapping(living.snapshot)), { ok: true, mapping: FUTURE });
});
