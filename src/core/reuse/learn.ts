/**
 * What a mapping teaches its template: what the team added, took out, moved, renamed, changed and answered otherwise; and
 * the template with what was chosen of it.
 */
import { applyChanges } from '../commands/edit.ts';
import { canonical, isRecord } from '../mapping/canonical.ts';
import { isEqual } from '../mapping/equal.ts';
import { fieldChanges } from '../mapping/field-changes.ts';
import type { Answers, Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { TESTS } from '../mapping/vocabulary.ts';
import { preparedFor } from '../templates/at-item.ts';
import { withBraces } from '../templates/fill.ts';
import { readGuide } from '../templates/guide.ts';
import { startFrom } from '../templates/start.ts';
import { matchById } from './matching.ts';
import { PART_LISTS, partsOf, rowKey, type Part, type PartList } from './parts.ts';
import { takeRows } from './take-rows.ts';
import { JUDGEMENT, OWN } from './translated.ts';

export type Lesson = 'added' | 'dropped' | 'moved' | 'renamed' | 'answered' | 'changed';

export interface LearnRow {
	/** `items/i7`, `items/i7/name` or `items/i7/answers/frequency`. */
	readonly key: string;
	readonly list: PartList;
	readonly id: string;
	readonly kind: Lesson;
	/** Empty where the whole part came or went. */
	readonly path: readonly string[];
	/** What the template says, with its braces; for answers, what it has prepared. */
	readonly template: unknown;
	/** What the template would say: mine, with braces in place of the words that were filled in. */
	readonly mine: unknown;
	/** The part as mine has it; where mine has it no longer, as the template has it. */
	readonly part: Part;
}

/** By list, in the order of mine, then what was taken out. Parts are the same by identifier: mine keeps those of its template. */
export function learnRows(template: Mapping, mine: Mapping): readonly LearnRow[] {
	// A word of the team may stand in a text of the template without braces: that is no difference.
	const seen = new Set(
		rowsBetween(startFrom(template, mine.template?.words), mine, template).map(({ key }) => key)
	);
	return rowsBetween(template, braced(template, mine), template).filter(({ key }) => seen.has(key));
}

/** Mine with the braces of the template in place of the words that this team began with. */
function braced(template: Mapping, mine: Mapping): Mapping {
	const read = readGuide(template);
	if (!read.ok) return mine;
	const words = mine.template?.words ?? {};
	return withBraces(
		mine,
		read.guide.variables.map(({ key, value }) => ({
			key,
			find: (Object.hasOwn(words, key) ? words[key] : undefined) ?? value
		}))
	);
}

function rowsBetween(template: Mapping, mine: Mapping, { guide }: Mapping & { guide?: unknown }): LearnRow[] {
	return PART_LISTS.flatMap((list) => {
		const before = new Map(partsOf(template, list).map((part) => [part.id, part]));
		const after = new Map(partsOf(mine, list).map((part) => [part.id, part]));
		const whole = (part: Part) => ({ key: rowKey(list, part.id), list, id: part.id, path: [], part });
		const here = [...after.values()].flatMap((part): LearnRow[] => {
			const known = before.get(part.id);
			if (!known) return [{ ...whole(part), kind: 'added', template: undefined, mine: part }];
			return [
				...changedRows(list, known, part),
				...(list === 'items' ? answeredRows(known, part, guide) : [])
			];
		});
		const gone = [...before.values()].filter(({ id }) => !after.has(id));
		return [
			...here,
			...gone.map((part): LearnRow => ({ ...whole(part), kind: 'dropped', template: part, mine: undefined }))
		];
	});
}

function changedRows(list: PartList, known: Part, part: Part): LearnRow[] {
	const row = (kind: Lesson, path: readonly string[], was: unknown, is: unknown): LearnRow => ({
		...{ key: [rowKey(list, part.id), ...path].join('/'), list, id: part.id, kind, path, part },
		...{ template: was, mine: is }
	});
	const { surface } = known;
	// Where the template places nothing, placing is the room's work and no difference.
	const isMoved = list === 'items' && surface !== undefined && part['surface'] !== surface;
	const fields = fieldChanges(list, known, part, [...OWN, ...JUDGEMENT]).map(({ path, before, after }) => {
		const kind =
			path[0] === 'name' ? 'renamed' : list === 'items' && path[0] === 'stage' ? 'moved' : 'changed';
		return row(
			kind,
			path.filter((one) => one !== undefined),
			before,
			after
		);
	});
	return [...(isMoved ? [row('moved', ['surface'], surface, part['surface'])] : []), ...fields];
}

/** Tests that the template has an answer for, in its guide or in the item, and that the team answered otherwise. */
function answeredRows(known: Part, part: Part, guide: unknown): LearnRow[] {
	const read = readGuide({ guide } as unknown as Mapping);
	const prepared = read.ok ? preparedFor(read.guide, known.id)?.answers : undefined;
	const expected = prepared ?? (known as unknown as Item).answers ?? {};
	const given: Answers = (part as unknown as Item).answers ?? {};
	return TESTS.flatMap((test): LearnRow[] => {
		const [was, is] = [expected[test], given[test]];
		if (was === undefined || is === undefined || isSameAnswer(was, is)) return [];
		const path = ['answers', test];
		const key = [rowKey('items', part.id), ...path].join('/');
		return [{ key, list: 'items', id: part.id, kind: 'answered', path, template: was, mine: is, part }];
	});
}

/** Hazards in whatever order they were ticked. */
const isSameAnswer = (a: unknown, b: unknown) =>
	Array.isArray(a) && Array.isArray(b) ? isEqual(a.toSorted(), b.toSorted()) : isEqual(a, b);

/** What the template is kept as. */
export interface Keeping {
	readonly id: string;
	readonly version: string;
	readonly title: string;
}

/**
 * The template with the chosen rows (`learnRows`, by key), as its next version or a template of its own. `newest`: the
 * version that is gone on from, where that isn't the one that mine began with. Answers go where the template keeps them:
 * into its guide if there are some. Nobody's vote or decision comes along.
 */
export function takenBack(
	template: Mapping,
	mine: Mapping,
	chosen: ReadonlySet<string>,
	{ id, version, title }: Keeping,
	newId: () => string,
	newest = template
): Mapping {
	const rows = learnRows(template, mine).filter(({ key }) => chosen.has(key));
	const guide = isRecord(newest['guide']) ? newest['guide'] : {};
	const answers = rows.filter(({ kind }) => kind === 'answered');
	// Where the template has no answers of its own for it, the item is where they stood.
	const [toGuide, toItems] = [
		answers.filter((row) => row.list === 'items' && isPrepared(guide, row.id)),
		answers.filter((row) => !isPrepared(guide, row.id))
	];
	const taken = takeRows(
		'',
		[...rows.filter(({ kind }) => kind !== 'answered'), ...toItems].map(
			({ list, id: part, kind, path, mine: value }) => ({
				...{ list, id: part, path, value },
				does: kind === 'added' ? 'add' : kind === 'dropped' ? 'remove' : 'set'
			})
		),
		braced(template, mine),
		newId,
		{ match: matchById, keepsIds: true }
	);
	const next = applyChanges(newest, taken(newest).changes);
	return canonical({ ...next, id, title, guide: guideWith(guide, next, toGuide, version) });
}

const keyOf = (guide: Record<string, unknown>) => (isRecord(guide['key']) ? guide['key'] : {});
const isPrepared = (guide: Record<string, unknown>, id: string) => Object.hasOwn(keyOf(guide), id);

/** Why stands for the answers that it was written about: beside others it would be wrong. What is gone is spoken of no more. */
function guideWith(
	guide: Record<string, unknown>,
	{ items }: Mapping,
	rows: readonly LearnRow[],
	version: string
): Record<string, unknown> {
	const ids = new Set(items.map(({ id }) => id));
	const there = (record: unknown) =>
		new Map(Object.entries(isRecord(record) ? record : {}).filter(([id]) => ids.has(id)));
	const key = there(guide['key']);
	for (const { id, path, mine } of rows) {
		const before = key.get(id);
		if (!isRecord(before)) continue;
		const { why: _why, ...rest } = before;
		const answers = isRecord(before['answers']) ? before['answers'] : {};
		key.set(id, { ...rest, answers: { ...answers, [path[1] ?? '']: mine } });
	}
	const doubts = Array.isArray(guide['doubts'])
		? guide['doubts'].filter((one) => isRecord(one) && ids.has(String(one['item'])))
		: undefined;
	return {
		...guide,
		version,
		...(guide['key'] === undefined ? {} : { key: Object.fromEntries(key) }),
		...(guide['prompts'] === undefined ? {} : { prompts: Object.fromEntries(there(guide['prompts'])) }),
		...(doubts === undefined ? {} : { doubts })
	};
}
