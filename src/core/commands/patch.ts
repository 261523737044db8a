import { RECORDS, SETS, type Collection } from '../mapping/shape.ts';
import type { Change } from './edit.ts';

type Json = Record<string, unknown>;

/** What no member of any list can be without: a file that lacks one of them is refused. */
const REQUIRED = [
	'kind',
	'name',
	'ref',
	'order',
	'side',
	'from',
	'to',
	'reason',
	'title',
	'text',
	'task',
	'status'
];
const isNeeded = (key: string, value: unknown) =>
	REQUIRED.includes(key) && (value === undefined || (value === '' && key !== 'reason'));

/**
 * The changes that bring a member to new values; `undefined` clears one, but never what a member can't be
 * without: a name that was emptied by mistake stays. Only what differs: an edit that
 * changes nothing must not become a step of undo. Records change key by key, sets member by member.
 */
export function patchChanges(
	collection: Collection,
	member: { readonly id: string },
	patch: object
): Change[] {
	return Object.entries(patch).flatMap(([key, value]): Change[] => {
		if (isNeeded(key, value)) return [];
		const path = [collection, member.id, key];
		const now = (member as Json)[key];
		if (RECORDS[collection].includes(key))
			return recordChanges(path, (now ?? {}) as Json, value as Json | undefined);
		if (SETS[collection].includes(key))
			return setChanges(path, (now ?? []) as string[], (value ?? []) as string[]);
		return isSame(now, value) ? [] : [{ path, value }];
	});
}

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

function recordChanges(path: readonly string[], now: Json, next: Json | undefined): Change[] {
	// A record given in part changes in part; cleared as a whole, every key of it goes.
	const entries = next
		? Object.entries(next)
		: Object.keys(now).map((key): [string, unknown] => [key, undefined]);
	return entries
		.filter(([key, value]) => !isSame(now[key], value))
		.map(([key, value]) => ({ path: [...path, key], value }));
}

function setChanges(path: readonly string[], now: readonly string[], next: readonly string[]): Change[] {
	return [
		...now.filter((one) => !next.includes(one)).map((one) => ({ path: [...path, one], value: undefined })),
		...next.filter((one) => !now.includes(one)).map((one) => ({ path: [...path, one], value: true }))
	];
}
