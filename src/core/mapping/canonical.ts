/** The one form of a mapping. Commands, the living document and the reader all give it, so that equal means equal. */
import type { Mapping } from './schema.ts';
import { COLLECTIONS, RECORDS, SETS, byText, compareMembers, highestRef, type Collection } from './shape.ts';

type Json = Record<string, unknown>;
export const isRecord = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member without undefined values and empty records, its sets sorted and without repeats. */
export function canonicalMember<M extends object>(collection: Collection | 'mapping', member: M): M {
	const entries = Object.entries(member).flatMap(([key, value]): [string, unknown][] => {
		if (value === undefined) return [];
		if (RECORDS[collection].includes(key) && isRecord(value)) {
			const inner = Object.entries(value).filter(([, one]) => one !== undefined);
			return inner.length > 0 ? [[key, Object.fromEntries(inner)]] : [];
		}
		if (collection !== 'mapping' && SETS[collection].includes(key) && Array.isArray(value)) {
			const set = [...new Set(value as string[])].toSorted(byText);
			return set.length > 0 ? [[key, set]] : [];
		}
		return [[key, value]];
	});
	return Object.fromEntries(entries) as M;
}

/** Lists in their order, members in their form, the counter of references not behind. */
export function canonical(mapping: Mapping): Mapping {
	const result: Json = canonicalMember('mapping', mapping) as unknown as Json;
	for (const collection of COLLECTIONS)
		result[collection] = (mapping[collection] as { id: string }[])
			.map((member) => canonicalMember(collection, member))
			.toSorted((a, b) => compareMembers(collection, a, b));
	const sorted = result as unknown as Mapping;
	return { ...sorted, lastRef: Math.max(mapping.lastRef, highestRef(sorted.items)) };
}

/**
 * What a file can bring but not hold is mended here, once, at the door: half a surrogate pair becomes U+FFFD, a
 * number beyond all numbers (1e999) becomes null as JSON writes it, minus zero becomes zero. A key named `__proto__` goes: some readers keep it, some drop it, some take it for a prototype.
 */
export function wellFormed<T>(value: T): T {
	if (typeof value === 'string') return wellFormedText(value) as T;
	if (typeof value === 'number') return (Number.isFinite(value) ? value + 0 : null) as T;
	if (Array.isArray(value)) return value.map(wellFormed) as T;
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => key !== '__proto__')
			.map(([key, one]) => [wellFormedText(key), wellFormed(one)])
	) as T;
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function wellFormedText(text: string): string {
	return text.replace(LONE, '\uFFFD');
}
