/**
 * A mapping made with one version of a template, and the template at a later one: what the template changed, beside what
 * mine has, taken one by one. What the room judged (answers, votes, decisions, places) is never touched, unless the part
 * itself is taken out.
 */
import { together, type Command } from '../commands/edit.ts';
import { isEqual } from '../mapping/equal.ts';
import { fieldChanges } from '../mapping/field-changes.ts';
import type { Mapping } from '../mapping/schema.ts';
import { isReadOnly } from '../mapping/selectors.ts';
import { startFrom } from '../templates/start.ts';
import { fieldRows, LEFT_OUT, partsById, type Standing } from './field-rows.ts';
import { onVersion } from './go-on.ts';
import { lostWith, type Lost } from './goes-along.ts';
import { linkKey } from './link-key.ts';
import { matchById } from './matching.ts';
import { PART_LISTS, partsOf, rowKey, type Part, type PartList } from './parts.ts';
import { inIdsOfMine } from './same-parts.ts';
import { neededBy, takeRows } from './take-rows.ts';

export interface RebaseRow {
	/** `items/i7/name`: the part and the field; `items/i7` where the whole part came or went. In the identifiers of mine. */
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
	readonly standing: Standing;
	/** The part, best as mine has it. */
	readonly part: Part;
	/** Of what is removed: what the team loses with it. */
	readonly lost?: Lost;
}

/** Both versions as this team would have begun with them, in its words and in the identifiers of mine. */
interface Versions {
	readonly old: Mapping;
	readonly now: Mapping;
}

/** What the team made itself by the same kind and name is what the template brings now. */
function versionsFor(oldTemplate: Mapping, newTemplate: Mapping, mine: Mapping): Versions {
	const words = mine.template?.words;
	return inIdsOfMine({ old: startFrom(oldTemplate, words), now: startFrom(newTemplate, words), mine });
}

/** By list; what is there in the order of the new template, then what it no longer has. */
export function rebaseRows(oldTemplate: Mapping, newTemplate: Mapping, mine: Mapping): readonly RebaseRow[] {
	return rowsBetween(versionsFor(oldTemplate, newTemplate, mine), mine);
}

function rowsBetween({ old, now }: Versions, mine: Mapping): readonly RebaseRow[] {
	const there = new Set(PART_LISTS.flatMap((list) => partsOf(now, list).map(({ id }) => rowKey(list, id))));
	// A template may give a right to a role that it has no longer: nobody can take that.
	const isSound = ({ list, kind, path, now: value }: RebaseRow) =>
		kind !== 'changed' || neededBy({ list, path, value }).every((key) => there.has(key));
	return PART_LISTS.flatMap((list) => {
		const [before, after, here] = [partsById(old, list), partsById(now, list), partsById(mine, list)];
		const ids = new Set([...after.keys(), ...before.keys()]);
		return [...ids]
			.flatMap((id) => {
				const [was, is, has] = [before.get(id), after.get(id), here.get(id)];
				// Gone on both sides already, or never of the template.
				if (!is) return was && has ? [removedRow(list, was, has, lostWith(list, id, old, mine))] : [];
				return rowsOf(list, id, was, is, has);
			})
			.filter(isSound);
	});
}

/** Whatever the team made of it or at it, it is the team's own. */
function removedRow(list: PartList, old: Part, mine: Part, lost: Lost): RebaseRow {
	const isUntouched = fieldChanges(list, old, mine, LEFT_OUT).length === 0 && Object.keys(lost).length === 0;
	return {
		...{
			key: rowKey(list, mine.id),
			list,
			id: mine.id,
			kind: 'removed',
			path: [],
			old,
			now: undefined,
			mine
		},
		...{ standing: isUntouched ? 'open' : 'own', part: mine, lost }
	};
}

function rowsOf(list: PartList, id: string, old: Part | undefined, now: Part, mine?: Part): RebaseRow[] {
	const whole = { key: rowKey(list, id), list, id, path: [], old, now, mine };
	if (!old) return [{ ...whole, kind: 'added', standing: mine ? 'same' : 'open', part: mine ?? now }];
	// What the team took out stays out.
	if (!mine) return [];
	return fieldRows(list, old, now, mine).map(({ key, path, base, wanted, there, standing }) => ({
		...{ key, list, id, kind: 'changed', path, old: base, now: wanted, mine: there },
		...{ standing, part: mine }
	}));
}

export const UNCOMPARED = ['links', 'workflow', 'title', 'decisions', 'agenda', 'views'] as const;

/** What else the template changed that no row offers, and this mapping hasn't: whoever goes on is told of it. */
export function uncompared(
	oldTemplate: Mapping,
	newTemplate: Mapping,
	mine: Mapping
): readonly (typeof UNCOMPARED)[number][] {
	const { old, now } = versionsFor(oldTemplate, newTemplate, mine);
	return UNCOMPARED.filter((key) => {
		if (key === 'links') return areLinksLeft(old, now, mine);
		const [was, is, has] = [old, now, mine].map((side) => side[key] ?? {});
		// Most teams call their mapping otherwise, and keep that.
		return !isEqual(was, is) && !isEqual(has, is) && (key !== 'title' || isEqual(has, was));
	});
}

/** Links between items that were there before; those of new items come in with them. */
function areLinksLeft(old: Mapping, now: Mapping, mine: Mapping): boolean {
	const known = new Set(old.items.map(({ id }) => id));
	const [was, is, has] = [old, now, mine].map(
		({ links }) =>
			new Set(
				links
					.filter(({ from, to }) => known.has(from) && known.has(to))
					.map((link) => `${linkKey(link)} ${link.label ?? ''}`)
			)
	) as [Set<string>, Set<string>, Set<string>];
	const beyond = (all: Set<string>, some: Set<string>) => [...some].filter((one) => !all.has(one));
	return beyond(was, is).some((link) => !has.has(link)) || beyond(is, was).some((link) => has.has(link));
}

/**
 * Takes the chosen rows (`rebaseRows`, by key) as one step of undo, and goes on with the new version: what was not chosen has
 * been decided too. What new parts need comes along.
 */
export function rebase(
	oldTemplate: Mapping,
	newTemplate: Mapping,
	chosen: ReadonlySet<string>,
	newId: () => string
): Command {
	return (mapping) => {
		if (isReadOnly(newTemplate) || !mapping.template) return { label: '', changes: [] };
		const versions = versionsFor(oldTemplate, newTemplate, mapping);
		const rows = rowsBetween(versions, mapping).filter(
			({ key, standing }) => chosen.has(key) && standing !== 'same'
		);
		const label = labelOf(rows.length, versions.now.template?.version);
		const taken = takeRows(
			label,
			rows.map(({ list, id, kind, path, now: value }) => ({
				...{ list, id, path, value },
				does: kind === 'added' ? 'add' : kind === 'removed' ? 'remove' : 'set'
			})),
			versions.now,
			newId,
			{ match: matchById, keepsIds: true }
		);
		return together(label, [taken, (now) => ({ label, changes: onVersion(now, versions.now.template) })])(
			mapping
		);
	};
}

function labelOf(count: number, version = ''): string {
	const from = version === '' ? 'the template' : `version ${version} of the template`;
	if (count === 0) return `went on with ${from}, and took nothing of it`;
	return `took ${count === 1 ? 'a change' : `${count} changes`} of ${from}`;
}
