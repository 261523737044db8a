/** What one side changed of a part since both began with it, held against what the other side says there now. */
import { isEqual } from '../mapping/equal.ts';
import { fieldChanges } from '../mapping/field-changes.ts';
import type { Mapping } from '../mapping/schema.ts';
import { RECORDS, SETS } from '../mapping/shape.ts';
import { partsOf, rowKey, type Part, type PartList } from './parts.ts';
import { JUDGEMENT, OWN } from './translated.ts';

/** `open`: the other side left it as both began. `own`: it changed it too. `same`: it says so already. */
export type Standing = 'open' | 'own' | 'same';

export interface FieldRow {
	/** `items/i7/name`: the part and the field. */
	readonly key: string;
	readonly path: readonly string[];
	/** What both began with; undefined: it wasn't there. */
	readonly base: unknown;
	readonly wanted: unknown;
	/** What it would be written over. */
	readonly there: unknown;
	readonly standing: Standing;
}

/** Where a part stands and what a room judged at it are each side's own. */
export const LEFT_OUT: readonly string[] = [...OWN, ...JUDGEMENT];

export const partsById = (mapping: Mapping, list: PartList): ReadonlyMap<string, Part> =>
	new Map(partsOf(mapping, list).map((part) => [part.id, part]));

export function fieldRows(list: PartList, base: Part, wanted: Part, there: Part): FieldRow[] {
	return fieldChanges(list, base, wanted, LEFT_OUT).map(({ path, before, after }) => {
		const known = path.filter((part) => part !== undefined);
		const has = valueAt(list, there, known);
		return {
			key: [rowKey(list, base.id), ...known].join('/'),
			...{ path: known, base: before, wanted: after, there: has },
			standing: standingOf(before, after, has)
		};
	});
}

export function standingOf(base: unknown, wanted: unknown, there: unknown, isSame = isEqual): Standing {
	return isSame(there, wanted) ? 'same' : isSame(there, base) ? 'open' : 'own';
}

const own = (record: object, key: string): unknown =>
	Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;

/** One part of a member; in a set `true`. */
function valueAt(list: PartList, part: Part, [key = '', inner]: readonly string[]): unknown {
	const value = own(part, key);
	if (inner === undefined) return value;
	if (SETS[list].includes(key)) return ((value ?? []) as string[]).includes(inner) ? true : undefined;
	return RECORDS[list].includes(key) ? own((value ?? {}) as object, inner) : undefined;
}
