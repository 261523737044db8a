/**
 * What differs between two mappings: before and after. For screens and for the command line alike; the words are in
 * `sentence.ts`. Members are matched by identifier; in files of two different mappings, where two people typed the
 * same list, what has no match is matched by what people tell it by (`align.ts`).
 */
import { aligned } from './align.ts';
import { judge } from '../ownership/judge.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { COLLECTIONS, type Collection } from '../mapping/shape.ts';
import type { Surface } from '../mapping/vocabulary.ts';
import { fieldChanges, type FieldChange } from '../mapping/field-changes.ts';

export type Member = Readonly<Record<string, unknown>> & { readonly id: string };

export interface Difference {
	readonly collection: Collection;
	/** `moved`: nothing but its place in the order differs. */
	readonly kind: 'added' | 'removed' | 'changed' | 'moved';
	/** As it was. Absent: it was added. */
	readonly before?: Member;
	/** As it is. Absent: it was removed. */
	readonly after?: Member;
	/** What differs in it, but for its place in the order. Empty where it was added or removed. */
	readonly fields: readonly FieldChange[];
	/** Items whose five tests say something else now: the lane before and after, or that they were open. */
	readonly verdict?: { readonly before: Surface | 'open'; readonly after: Surface | 'open' };
}

export interface Comparison {
	/** Title, workflow and whatever else belongs to the mapping itself. */
	readonly facts: readonly FieldChange[];
	/** By list, in the order of the format; in a list: as it is now, then what is gone. */
	readonly members: readonly Difference[];
}

/** What says which file it is, not what the team mapped. */
const IDENTITY = ['format', 'version', 'id', 'createdAt', 'lastRef', ...COLLECTIONS];

export function compareMappings(before: Mapping, after: Mapping): Comparison {
	const old = aligned(before, after);
	return {
		facts: fieldChanges('mapping', before, after, IDENTITY),
		members: COLLECTIONS.flatMap((collection) =>
			old[collection] === after[collection] ? [] : inList(collection, before, old, after)
		)
	};
}

/** How many of each kind, facts among the changed. */
export function countDifferences({ facts, members }: Comparison): Record<Difference['kind'], number> {
	const counts = { added: 0, removed: 0, changed: facts.length, moved: 0 };
	for (const { kind } of members) counts[kind] += 1;
	return counts;
}

function inList(collection: Collection, before: Mapping, told: Mapping, after: Mapping): Difference[] {
	const was = before[collection] as readonly Member[];
	const old = told[collection] as readonly Member[];
	/** As it stands in its own file. */
	const original = new Map(old.map((member, i) => [member, was[i] ?? member]));
	const now = after[collection] as readonly Member[];
	const byId = new Map(old.map((member) => [member.id, member]));
	const matched = new Set<Member>();
	const here = now.flatMap((member): Difference[] => {
		const known = byId.get(member.id);
		if (!known) return [{ collection, kind: 'added', after: member, fields: [] }];
		matched.add(known);
		return between(collection, known, member).map((one) => ({
			...one,
			before: original.get(known) ?? known
		}));
	});
	const gone = old.filter((member) => !matched.has(member));
	return [
		...here,
		...gone.map((member): Difference => ({
			collection,
			kind: 'removed',
			before: original.get(member) ?? member,
			fields: []
		}))
	];
}

function between(collection: Collection, before: Member, after: Member): Difference[] {
	if (before === after) return [];
	const fields = fieldChanges(collection, before, after, ['id', 'order']);
	const isMoved = before['order'] !== after['order'];
	if (fields.length === 0 && !isMoved) return [];
	const verdict = collection === 'items' ? verdicts(before as never, after as never) : undefined;
	const kind = fields.length > 0 ? 'changed' : 'moved';
	return [{ collection, kind, before, after, fields, ...(verdict ? { verdict } : {}) }];
}

function verdicts(before: Item, after: Item): Difference['verdict'] {
	const [was, is] = [laneOf(before), laneOf(after)];
	return was === is ? undefined : { before: was, after: is };
}

function laneOf(item: Item): Surface | 'open' {
	const verdict = judge(item);
	return verdict.settled ? verdict.surface : 'open';
}
