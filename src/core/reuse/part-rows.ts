/** What another mapping has beside mine, part by part: new, the same or different. Shown before anything is brought in. */
import type { FieldChange } from '../mapping/field-changes.ts';
import type { Mapping } from '../mapping/schema.ts';
import { RECORDS, SETS } from '../mapping/shape.ts';
import { matchParts, rowKey, standIns } from './matching.ts';
import { JUDGEMENT, offered, PART_LISTS, translated, type Part, type PartList } from './translated.ts';

export interface PartRow {
	/** `items/i7`: the list and the identifier in the other mapping. */
	readonly key: string;
	readonly list: PartList;
	readonly standing: 'new' | 'same' | 'different';
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

/** By list, in the order of the other. `other`: without its judgement where that is not wanted. */
export function partRows(mapping: Mapping, other: Mapping): readonly PartRow[] {
	const { ids, twins } = matchParts(mapping, other);
	const all = standIns(other, ids);
	return PART_LISTS.flatMap((list) => {
		const byId = new Map((mapping[list] as readonly Part[]).map((part) => [part.id, part]));
		return (other[list] as readonly Part[]).flatMap((theirs): PartRow[] => {
			const key = rowKey(list, theirs.id);
			if (twins.has(key)) return [];
			const mine = byId.get(ids[list].get(theirs.id) ?? '');
			if (!mine) return [{ key, list, standing: 'new', theirs, fields: [] }];
			const changes = offered(list, mine, translated(list, theirs, all, mine));
			const fields = changes.map(({ path: [, , field = '', part], value }) =>
				told(list, mine, field, part, value)
			);
			return [{ key, list, standing: fields.length > 0 ? 'different' : 'same', theirs, mine, fields }];
		});
	});
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
