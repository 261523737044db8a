/** What another mapping has beside mine, part by part: new, the same or different. Shown before anything is brought in. */
import type { FieldChange } from '../mapping/field-changes.ts';
import type { Mapping } from '../mapping/schema.ts';
import { RECORDS, SETS } from '../mapping/shape.ts';
import { matchParts, stayingIn, type Matched } from './matching.ts';
import {
	byList,
	PART_LISTS,
	partsOf,
	rowKey,
	type AllIds,
	type Ids,
	type Part,
	type PartList
} from './parts.ts';
import { JUDGEMENT, offered, translated } from './translated.ts';

export interface PartRow {
	/** `items/i7`: the list and the identifier in the other mapping. */
	readonly key: string;
	readonly list: PartList;
	readonly standing: 'new' | 'same' | 'different';
	/** As it would come in, by name. */
	readonly theirs: Part;
	/** Absent: mine has no such part. */
	readonly mine?: Part;
	/** What mine would get where it differs. Never what it would lose: nothing is cleared. */
	readonly fields: readonly FieldChange[];
}

/** The other without what its room found out: answers, how they are known, and where items should be. */
export function withoutJudgement(other: Mapping): Mapping {
	return {
		...other,
		items: other.items.map((item) => {
			const kept = Object.entries(item).filter(([key]) => !JUDGEMENT.includes(key));
			return Object.fromEntries(kept) as typeof item;
		})
	};
}

/** Whether somebody answered in it, and whether somebody placed items. */
export function judgementIn({ items }: Mapping): { readonly answers: boolean; readonly places: boolean } {
	return {
		answers: items.some(({ answers }) => answers !== undefined),
		places: items.some(({ surface }) => surface !== undefined)
	};
}

/** By list, in the order of the other. `other`: without its judgement where that is not wanted. */
export function partRows(mapping: Mapping, other: Mapping): readonly PartRow[] {
	const matched = matchParts(mapping, other);
	const all = standIns(other, matched);
	const staying = stayingIn(mapping, other);
	return PART_LISTS.flatMap((list) => {
		const byId = new Map(partsOf(mapping, list).map((part) => [part.id, part]));
		return partsOf(other, list).flatMap((part): PartRow[] => {
			const key = rowKey(list, part.id);
			if (matched.twins.has(key)) return [];
			const theirs = named(matched, key, part);
			const mine = byId.get(matched.ids[list].get(part.id) ?? '');
			if (!mine) return [{ key, list, standing: 'new', theirs, fields: [] }];
			const says = list === 'items' ? staying(theirs, mine) : theirs;
			const changes = offered(list, mine, translated(list, says, all, mine));
			const fields = changes.map(({ path: [, , field = '', inner], value }) =>
				told(list, mine, field, inner, value)
			);
			return [{ key, list, standing: fields.length > 0 ? 'different' : 'same', theirs, mine, fields }];
		});
	});
}

/** The part by the name that it comes in by. */
export function named({ names }: Matched, key: string, part: Part): Part {
	const name = names.get(key);
	return name === undefined ? part : { ...part, name };
}

/** A stand-in for each part that mine lacks: it is a difference to refer to it. */
function standIns(other: Mapping, { ids }: Matched): AllIds {
	const whole = (list: PartList): Ids =>
		new Map(partsOf(other, list).map(({ id }) => [id, ids[list].get(id) ?? rowKey(list, id)]));
	return byList(whole);
}

function told(
	list: PartList,
	mine: Part,
	key: string,
	part: string | undefined,
	after: unknown
): FieldChange {
	const now = Object.hasOwn(mine, key) ? mine[key] : undefined;
	if (part === undefined) return { path: [key], before: now, after };
	const isSet = SETS[list].includes(key);
	const record = !isSet && RECORDS[list].includes(key) ? ((now ?? {}) as Record<string, unknown>) : {};
	return { path: [key, part], before: Object.hasOwn(record, part) ? record[part] : undefined, after };
}
