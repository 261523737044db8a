/**
 * How a mapping lies in a Yjs document: one shared map for its own values and one for each list; a member is a
 * map of its fields, and records and sets are flattened into it (`answers/frequency`, `tags/vip`). So two
 * people who edit two parts both win, which nested or whole values would not give.
 */
import * as Y from 'yjs';
import { canonicalMember, wellFormed } from '#core/mapping/canonical.ts';
import type { Change } from '#core/commands/edit.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { COLLECTIONS, RECORDS, SETS, byText, isCollection, type Collection } from '#core/mapping/shape.ts';

export const ROOT = 'mapping';
type Json = Record<string, unknown>;
export type Member = Readonly<Json> & { readonly id: string };

/** A slash separates; one that belongs to an unknown key is written ~1, as in JSON Pointer. */
const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~');
const flat = (key: string, part: string) => `${key}/${part}`;

/**
 * A value as it lies in the document. Lists and records lie in a list of one: Yjs asks a value for its
 * `constructor`, and a record with a key of that name would break the document for good.
 */
function stored(value: unknown): unknown {
	return typeof value === 'object' && value !== null ? [value] : value;
}

function restored(value: unknown): unknown {
	return Array.isArray(value) ? deepFrozen(value[0]) : value;
}

/** Yjs hands out the very object that it keeps: changed in place, it would differ from what others have. */
function deepFrozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const part of Object.values(value)) deepFrozen(part);
	}
	return value;
}

/** A screen may go on changing what it gave, and half a character would not survive the walk to other tabs. */
const ownCopy = <T>(given: T): T => wellFormed(given);

function setsOf(collection: Collection | typeof ROOT): readonly string[] {
	return collection === ROOT ? [] : SETS[collection];
}

/** The flat keys and values of a member or of the mapping's own part. */
export function flatten(collection: Collection | typeof ROOT, member: object): [string, unknown][] {
	return Object.entries(canonicalMember(collection, member)).flatMap(([key, value]): [string, unknown][] => {
		if (RECORDS[collection].includes(key))
			return Object.entries(value as Json).map(([part, one]) => [flat(key, part), one]);
		if (setsOf(collection).includes(key)) return (value as string[]).map((one) => [flat(key, one), true]);
		return [[escaped(key), value]];
	});
}

/** The member that flat keys and values make. */
export function unflatten(collection: Collection | typeof ROOT, entries: Iterable<[string, unknown]>): Json {
	const fields = new Map<string, unknown>();
	for (const [name, kept] of entries) {
		const value = restored(kept);
		const slash = name.indexOf('/');
		if (slash < 0) {
			fields.set(unescaped(name), value);
			continue;
		}
		const [key, part] = [name.slice(0, slash), name.slice(slash + 1)];
		const parts = (fields.get(key) as [string, unknown][] | undefined) ?? [];
		parts.push([part, value]);
		fields.set(key, parts);
	}
	for (const key of RECORDS[collection]) {
		const parts = fields.get(key);
		if (parts) fields.set(key, Object.freeze(Object.fromEntries(parts as [string, unknown][])));
	}
	for (const key of setsOf(collection)) {
		const parts = fields.get(key) as [string, unknown][] | undefined;
		if (parts) fields.set(key, Object.freeze(parts.map(([part]) => part).sort(byText)));
	}
	return Object.fromEntries(fields);
}

export function memberFrom(collection: Collection, map: Y.Map<unknown>): Member {
	return Object.freeze(unflatten(collection, map.entries())) as Member;
}

/** Writes a whole mapping into an empty document. */
export function fillDocument(doc: Y.Doc, given: Mapping): void {
	const mapping = ownCopy(given);
	const own = Object.fromEntries(Object.entries(mapping).filter(([key]) => !isCollection(key)));
	for (const [key, value] of flatten(ROOT, own)) doc.getMap(ROOT).set(key, stored(value));
	for (const collection of COLLECTIONS)
		for (const member of mapping[collection]) putMember(doc, collection, member.id, member);
}

function putMember(doc: Y.Doc, collection: Collection, id: string, member: object): void {
	const fields = flatten(collection, member).map(([key, value]): [string, unknown] => [key, stored(value)]);
	doc.getMap(collection).set(id, new Y.Map(fields));
}

/** Carries out one change. A part of a member that is gone by now changes nothing. */
export function writeChange(doc: Y.Doc, change: Change): void {
	const { path, value } = ownCopy(change);
	const [first = '', second, key, part] = path;
	if (second === undefined || !isCollection(first)) {
		setOrDelete(doc.getMap(ROOT), second === undefined ? escaped(first) : flat(first, second), value);
		return;
	}
	if (key === undefined) {
		if (value === undefined) doc.getMap(first).delete(second);
		else putMember(doc, first, second, value as object);
		return;
	}
	const member = doc.getMap(first).get(second);
	if (member instanceof Y.Map)
		setOrDelete(member, part === undefined ? escaped(key) : flat(key, part), value);
}

function setOrDelete(map: Y.Map<unknown>, key: string, value: unknown): void {
	if (value === undefined) map.delete(key);
	else if (!isSame(map.get(key), stored(value))) map.set(key, stored(value));
}

/** What is set again to what it is must not become a step of undo. */
function isSame(a: unknown, b: unknown): boolean {
	return a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));
}
