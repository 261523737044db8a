/** What differs between two states of one member, by the parts that change on their own. */
import { isEqual } from './equal.ts';
import { RECORDS, SETS, type Collection } from './shape.ts';

export interface FieldChange {
	/** `[key]`, `[record, key]` or `[set, member]` (true or undefined), as commands write it. */
	readonly path: readonly [string, string?];
	/** Undefined: it wasn't there. */
	readonly before: unknown;
	/** Undefined: it is there no longer. */
	readonly after: unknown;
}

type Json = Readonly<Record<string, unknown>>;
/** A key may be called like something that every object inherits. */
const own = (record: Json, key: string) => (Object.hasOwn(record, key) ? record[key] : undefined);

export function fieldChanges(
	collection: Collection | 'mapping',
	before: object,
	after: object,
	leaveOut: readonly string[]
): FieldChange[] {
	return differing(before as Json, after as Json).flatMap(([key, was, is]): FieldChange[] => {
		if (leaveOut.includes(key)) return [];
		const isSet = collection !== 'mapping' && SETS[collection].includes(key);
		if (!isSet && !RECORDS[collection].includes(key)) return [{ path: [key], before: was, after: is }];
		const parts = isSet ? membersOf : (value: unknown) => (value ?? {}) as Json;
		return differing(parts(was), parts(is)).map(([part, old, now]) => ({
			path: [key, part],
			before: old,
			after: now
		}));
	});
}

const membersOf = (value: unknown): Json =>
	Object.fromEntries(((value ?? []) as string[]).map((member) => [member, true]));

function differing(before: Json, after: Json): [string, unknown, unknown][] {
	if (before === after) return [];
	return [...new Set([...Object.keys(before), ...Object.keys(after)])]
		.map((key): [string, unknown, unknown] => [key, own(before, key), own(after, key)])
		.filter(([, was, is]) => !isEqual(was, is));
}
