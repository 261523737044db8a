/**
 * Every string and number of a mapping or template, with where it stands. The schema says what is a word of the format;
 * everything else is a text, so that a key which the format gets one day, or never had, is not forgotten.
 */
import { isRecord } from '../mapping/canonical.ts';
import { mappingJsonSchema } from '../mapping/schema.ts';
import { guideJsonSchema } from '../templates/guide.ts';

/**
 * `text`: people wrote it. `made`: it looks as the format wants it, such as identifiers and references. `refers`: it has
 * identifiers or references in it, between slashes. `order`: a sort key. `counter`: the highest reference.
 */
export type Sort = 'text' | 'made' | 'refers' | 'order' | 'number' | 'counter';

export interface Seen {
	readonly sort: Sort;
	/** What it has to look like. */
	readonly pattern?: string;
	readonly path: readonly string[];
	/** The format can't be without it: nothing may take its place only if that says something. */
	readonly isNeeded: boolean;
	readonly isKey: boolean;
}

/** What becomes of it. Undefined takes it away. */
export type Change = (value: string, seen: Seen) => string | undefined;

interface Schema {
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly pattern?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly propertyNames?: Schema;
	readonly additionalProperties?: Schema;
	readonly items?: Schema;
}

const REFERS: ReadonlySet<string> = new Set([
	'decisions/*/at',
	'decisions/*/covers/{}',
	'handOffs/*/tasks/*/key',
	'replies/*/task',
	'replies/*/refs/*',
	'guide/prompts/{}',
	'guide/key/{}'
]);

let known: Schema | undefined;

/** Of a template: a mapping is one without a guide. */
function schemaOf(): Schema {
	if (known) return known;
	const mapping = mappingJsonSchema() as Schema;
	known = { ...mapping, properties: { ...mapping.properties, guide: guideJsonSchema() as Schema } };
	return known;
}

/** A name for a key that was changed, which none of these is. */
export type Rename = (key: string, taken: ReadonlySet<string>) => string;

/** The same value with every string and number changed, keys of records included. Lists and records keep their order. */
export function withStrings(value: unknown, change: Change, rename: Rename = (key) => key): unknown {
	return walked(value, { schema: schemaOf(), place: '', path: [], isNeeded: true }, { change, rename });
}

/** The same, only to look. */
export function eachString(value: unknown, look: (value: string, seen: Seen) => void): void {
	withStrings(value, (one, seen) => {
		look(one, seen);
		return one;
	});
}

interface At {
	/** Undefined: the format does not know what stands here. */
	readonly schema: Schema | undefined;
	/** As the schema would say it, with a star for each of a list and braces for each of a record. */
	readonly place: string;
	readonly path: readonly string[];
	readonly isNeeded: boolean;
}

interface How {
	readonly change: Change;
	readonly rename: Rename;
}

function walked(value: unknown, at: At, how: How): unknown {
	const { change } = how;
	if (typeof value === 'string') return isWord(value, at) ? value : change(value, seenAs(at, false));
	if (typeof value === 'number') {
		if (isWord(value, at)) return value;
		const sort = at.place === 'lastRef' ? 'counter' : 'number';
		const next = change(String(value), { ...seenAs(at, false), sort });
		return next === String(value) ? value : undefined;
	}
	if (Array.isArray(value))
		return value.flatMap((one, i) => {
			const next = walked(one, under(at, String(i), '*', at.schema?.items), how);
			return next === undefined ? [] : [next];
		});
	return isRecord(value) ? record(value, at, how) : value;
}

/** A version that nobody knows yet stays the version that it is. */
const isWord = (value: string | number, { schema, place }: At) =>
	place === 'version' || schema?.const === value || (schema?.enum?.includes(value) ?? false);

function seenAs({ schema, place, path, isNeeded }: At, isKey: boolean): Seen {
	const pattern = schema?.pattern;
	const isOrder = schema !== undefined && !isKey && place.endsWith('/order');
	const sort = REFERS.has(place) ? 'refers' : isOrder ? 'order' : pattern === undefined ? 'text' : 'made';
	return { sort, ...(pattern === undefined ? {} : { pattern }), path, isNeeded: isNeeded || isKey, isKey };
}

const under = (at: At, key: string, place: string, schema: Schema | undefined, isNeeded = false): At => ({
	schema,
	place: at.place === '' ? place : `${at.place}/${place}`,
	path: [...at.path, key],
	isNeeded
});

function record(value: Record<string, unknown>, at: At, how: How): Record<string, unknown> {
	const { properties = {}, required = [], propertyNames, additionalProperties } = at.schema ?? {};
	// A key that is changed must not become one that the format knows, or that is there beside it.
	const taken = new Set(['__proto__', ...Object.keys(properties), ...Object.keys(value)]);
	const entries = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
		if (Object.hasOwn(properties, key)) {
			const next = walked(one, under(at, key, key, properties[key], required.includes(key)), how);
			return next === undefined ? [] : [[key, next]];
		}
		const inside = under(at, key, '{}', propertyNames ? additionalProperties : undefined);
		const name = how.change(key, seenAs({ ...inside, schema: propertyNames }, true)) ?? '';
		const next = walked(one, { ...inside, place: `${inside.place}/` }, how);
		if (next === undefined) return [];
		const free = name === key || !taken.has(name) ? name : how.rename(name, taken);
		taken.add(free);
		return [[free, next]];
	});
	return Object.fromEntries(entries);
}
