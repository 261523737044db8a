/** Single differences between a mapping and its template, carried over one by one, in either direction. */
import { together, type Change, type Command } from '../commands/edit.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { applyParts, type Origin } from './apply-parts.ts';
import { withoutJudgement } from './part-rows.ts';
import { partsOf, PART_LISTS, rowKey, type PartList } from './parts.ts';
import { removePart } from './remove-part.ts';
import { ROLE_LISTS } from './translated.ts';

export interface TakenRow {
	readonly list: PartList;
	readonly id: string;
	readonly does: 'add' | 'remove' | 'set';
	/** Of what is set: `[key]`, `[record, key]`, `[set, member]`. */
	readonly path: readonly string[];
	/** What it is set to; undefined clears it. */
	readonly value: unknown;
}

/**
 * What the rows say, in one step. What is added comes from `source`, without its answers and places, and so does what
 * is spoken of and not there: a stage that an item is moved to, an item that a package gets.
 */
export function takeRows(
	label: string,
	rows: readonly TakenRow[],
	source: Mapping,
	newId: () => string,
	origin: Origin
): Command {
	return (mapping) => {
		const there = new Set(
			PART_LISTS.flatMap((list) => partsOf(mapping, list).map(({ id }) => rowKey(list, id)))
		);
		const added = rows.filter(({ does }) => does === 'add').map(({ list, id }) => rowKey(list, id));
		const needed = rows.filter(({ does }) => does === 'set').flatMap(neededBy);
		const coming = new Set([...added, ...needed].filter((key) => !there.has(key)));
		const sets = (now: Mapping): Change[] =>
			rows.flatMap(({ does, list, id, path, value }) =>
				does === 'set' && partsOf(now, list).some((part) => part.id === id)
					? [{ path: [list, id, ...path], value }]
					: []
			);
		return together(label, [
			applyParts(withoutJudgement(source), coming, newId, origin),
			(now) => ({ label, changes: sets(now) }),
			...rows.filter(({ does }) => does === 'remove').map(({ list, id }) => removePart(list, id))
		])(mapping);
	};
}

/** What a value speaks of (`rowKey`). */
export function neededBy({
	list,
	path: [key, part = ''],
	value
}: Pick<TakenRow, 'list' | 'path' | 'value'>): readonly string[] {
	if (value === undefined) return [];
	const roles = (ids: unknown) => (Array.isArray(ids) ? ids.map((id) => rowKey('roles', String(id))) : []);
	if (list === 'items')
		return key === 'stage'
			? [rowKey('stages', String(value))]
			: key === 'access'
				? [rowKey('roles', part)]
				: [];
	if (list !== 'packages') return [];
	if (key === 'contents') return [rowKey('items', part)];
	if (key === 'access') return ROLE_LISTS.includes(part as 'receive') ? roles(value) : [];
	const { item } = (key === 'fields' ? value : {}) as NonNullable<Package['fields']>[string];
	return item === undefined ? [] : [rowKey('items', item)];
}
