/**
 * A mapping made with one version of a template, and the template at the next: what the template changed, what mine has,
 * taken one by one. What the room judged (answers, votes, decisions, places) is never touched. Both versions are to be
 * given as this team would have begun with them: in its own words.
 */
import { together, type Change, type Command } from '../commands/edit.ts';
import { isEqual } from '../mapping/equal.ts';
import { fieldChanges } from '../mapping/field-changes.ts';
import type { Mapping } from '../mapping/schema.ts';
import { isReadOnly } from '../mapping/selectors.ts';
import { RECORDS, SETS } from '../mapping/shape.ts';
import { applyParts } from './apply-parts.ts';
import { rowKey } from './matching.ts';
import { withoutJudgement } from './part-rows.ts';
import { removePart } from './remove-part.ts';
import { JUDGEMENT, OWN, PART_LISTS, type Part, type PartList } from './translated.ts';

export interface RebaseRow {
	/** `items/i7/name`: the part and the field; `items/i7` where the whole part came or went. */
	readonly key: string;
	readonly list: PartList;
	readonly id: string;
	readonly kind: 'added' | 'removed' | 'changed';
	/** Empty where the whole part came or went. */
	readonly path: readonly string[];
	/** Old template, new template, mine. Undefined: it isn't there. */
	readonly old: unknown;
	readonly now: unknown;
	readonly mine: unknown;
	/** `open`: mine is as the old template was. `own`: the team changed it too. `same`: mine has it already. */
	readonly standing: 'open' | 'own' | 'same';
}

/** Of a part: where it stands and what the room judged are not the template's business. */
const LEFT_OUT = [...OWN, ...JUDGEMENT];

const partsOf = (mapping: Mapping, list: PartList) =>
	new Map((mapping[list] as readonly Part[]).map((part) => [part.id, part]));

/** By list; what is there in the order of the new template, then what it no longer has. */
export function rebaseRows(old: Mapping, now: Mapping, mine: Mapping): readonly RebaseRow[] {
	return PART_LISTS.flatMap((list) => {
		const [before, after, here] = [partsOf(old, list), partsOf(now, list), partsOf(mine, list)];
		const ids = new Set([...after.keys(), ...before.keys()]);
		return [...ids].flatMap((id) => rowsOf(list, id, before.get(id), after.get(id), here.get(id)));
	});
}

function rowsOf(list: PartList, id: string, old?: Part, now?: Part, mine?: Part): RebaseRow[] {
	const whole = { key: rowKey(list, id), list, id, path: [], old, now, mine };
	if (!old) return [{ ...whole, kind: 'added', standing: mine ? 'same' : 'open' }];
	if (!now)
		return [
			{ ...whole, kind: 'removed', standing: !mine ? 'same' : isUntouched(list, old, mine) ? 'open' : 'own' }
		];
	// What the team took out stays out.
	if (!mine) return [];
	return fieldChanges(list, old, now, LEFT_OUT).map(({ path, before, after }): RebaseRow => {
		const known = path.filter((part) => part !== undefined);
		const has = valueAt(list, mine, known);
		const standing = isEqual(has, after) ? 'same' : isEqual(has, before) ? 'open' : 'own';
		const key = [rowKey(list, id), ...known].join('/');
		return { key, list, id, kind: 'changed', path: known, old: before, now: after, mine: has, standing };
	});
}

const isUntouched = (list: PartList, old: Part, mine: Part) =>
	fieldChanges(list, old, mine, LEFT_OUT).length === 0;

const own = (record: object, key: string): unknown =>
	Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;

/** One part of a member; in a set `true`. */
function valueAt(list: PartList, part: Part, [key = '', inner]: readonly string[]): unknown {
	const value = own(part, key);
	if (inner === undefined) return value;
	if (SETS[list].includes(key)) return ((value ?? []) as string[]).includes(inner) ? true : undefined;
	return RECORDS[list].includes(key) ? own((value ?? {}) as object, inner) : undefined;
}

/**
 * Takes the chosen rows (`rebaseRows`, by key) as one step of undo, and notes the new version: what was not chosen has
 * been decided too. What new parts need comes along.
 */
export function rebase(
	old: Mapping,
	now: Mapping,
	chosen: ReadonlySet<string>,
	newId: () => string
): Command {
	return (mapping) => {
		if (isReadOnly(now)) return { label: '', changes: [] };
		const rows = rebaseRows(old, now, mapping).filter(
			({ key, standing }) => chosen.has(key) && standing !== 'same'
		);
		const version = now.template?.version;
		// Of one identifier: a new part keeps the one by which the next version knows it.
		const parts = { ...withoutJudgement(now), id: mapping.id };
		const added = rows.filter(({ kind }) => kind === 'added').map(({ key }) => key);
		const needed = rows.flatMap(({ list, path, now: value }) =>
			list !== 'items' || value === undefined
				? []
				: path[0] === 'stage'
					? [rowKey('stages', String(value))]
					: path[0] === 'access'
						? [rowKey('roles', path[1] ?? '')]
						: []
		);
		const lacking = needed.filter((key) => !isThere(mapping, key));
		const gone = rows.filter(({ kind }) => kind === 'removed');
		return together(labelOf(rows.length, version), [
			applyParts(parts, new Set([...added, ...lacking]), newId),
			(current) => ({ label: '', changes: changesOf(rows, current) }),
			...gone.map(({ list, id }) => removePart(list, id)),
			(current) => ({
				label: '',
				changes:
					version === undefined || !current.template || current.template.version === version
						? []
						: [{ path: ['template', 'version'], value: version }]
			})
		])(mapping);
	};
}

const isThere = (mapping: Mapping, key: string) =>
	PART_LISTS.some((list) => mapping[list].some(({ id }) => rowKey(list, id) === key));

const changesOf = (rows: readonly RebaseRow[], mapping: Mapping): Change[] =>
	rows
		.filter(({ kind, list, id }) => kind === 'changed' && isThere(mapping, rowKey(list, id)))
		.map(({ list, id, path, now }) => ({ path: [list, id, ...path], value: now }));

function labelOf(count: number, version: string | undefined): string {
	const what = count === 1 ? 'a change' : `${count} changes`;
	return version === undefined
		? `took ${what} of the template`
		: `took ${what} of version ${version} of the template`;
}
