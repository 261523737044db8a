/**
 * An edit is data about a change, never a screen's business: a command looks at the mapping and says which
 * parts get which value. The living document carries it out and derives undo from it.
 */
import type { Mapping } from '../mapping/schema.ts';
import { canonicalMember } from '../mapping/canonical.ts';
import { RECORDS, SETS, byText, isCollection, type Collection } from '../mapping/shape.ts';
import { Members, type Member } from './changed-members.ts';

/**
 * One part of a mapping and its new value; `undefined` takes it away. Paths, by depth:
 * `[key]` · `[record, key]` · `[collection, id]` (a whole member) · `[collection, id, key]` ·
 * `[collection, id, record, key]` · `[collection, id, set, member]` (true or undefined).
 */
export interface Change {
	readonly path: readonly string[];
	readonly value: unknown;
}

export interface Edit {
	/** What undo and redo call it, in words: "moved “Risk score” to Support tooling". */
	readonly label: string;
	readonly changes: readonly Change[];
}

/** Looks at the mapping as it is when it runs. Where its subject is gone by then, it changes nothing. */
export type Command = (mapping: Mapping) => Edit;

export const NOTHING: Edit = { label: '', changes: [] };

/** The words for one item or for many. */
export function named(members: readonly { readonly name: string }[], many: string): string {
	const [first] = members;
	return members.length === 1 && first ? `“${first.name}”` : `${members.length} ${many}`;
}

/** Several commands as one step of undo. Each sees the mapping as the ones before it left it. */
export function together(label: string, commands: readonly Command[]): Command {
	return (mapping) => {
		let current = mapping;
		const changes: Change[] = [];
		for (const command of commands) {
			const edit = command(current);
			changes.push(...edit.changes);
			current = applyChanges(current, edit.changes);
		}
		return { label, changes };
	};
}

/** Each of them as one step: alone it keeps its own words, several are counted. */
export function allOf(commands: readonly Command[], label: string): Command {
	const [only, ...others] = commands;
	return only && others.length === 0 ? only : together(label, commands);
}

type Json = Record<string, unknown>;

/** The mapping after the changes; untouched parts are the same objects. */
export function applyChanges(mapping: Mapping, changes: readonly Change[]): Mapping {
	const root: Json = { ...mapping };
	const touched = new Map<Collection, Members>();
	for (const { path, value } of changes) {
		const [first = '', second, ...deeper] = path;
		if (second !== undefined && isCollection(first)) {
			let members = touched.get(first);
			if (!members) touched.set(first, (members = new Members(first, mapping[first], changes.length)));
			if (deeper.length > 0) members.set(second, changed(members.get(second), first, deeper, value));
			else members.set(second, value === undefined ? undefined : canonicalMember(first, value as Member));
		} else if (second !== undefined && RECORDS.mapping.includes(first)) {
			setIn(root, first, second, value);
		} else setKey(root, first, value);
	}
	for (const [collection, members] of touched) root[collection] = members.inOrder();
	return root as unknown as Mapping;
}

function changed(
	member: Member | undefined,
	collection: Collection,
	[key = '', part]: readonly string[],
	value: unknown
): Member | undefined {
	if (!member) return undefined;
	const copy: Member = { ...member };
	if (part === undefined) setKey(copy, key, value);
	else if (SETS[collection].includes(key)) setMember(copy, key, part, value !== undefined);
	else setIn(copy, key, part, value);
	return copy;
}

function setKey(record: Json, key: string, value: unknown): void {
	if (value === undefined) delete record[key];
	else Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
}

function setIn(record: Json, key: string, part: string, value: unknown): void {
	const inner = { ...((record[key] as Json | undefined) ?? {}) };
	setKey(inner, part, value);
	setKey(record, key, Object.keys(inner).length > 0 ? inner : undefined);
}

function setMember(record: Json, key: string, member: string, isIn: boolean): void {
	const rest = ((record[key] as string[] | undefined) ?? []).filter((one) => one !== member);
	const next = isIn ? [...rest, member].toSorted(byText) : rest;
	setKey(record, key, next.length > 0 ? next : undefined);
}
