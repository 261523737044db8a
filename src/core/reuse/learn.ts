/**
 * What a finished mapping teaches its template: what the team added, took out, moved, changed and answered otherwise;
 * and the template with what was chosen of it. To keep the template's braces, give the mapping with braces put back.
 */
import { applyChanges, type Change } from '../commands/edit.ts';
import { canonical, isRecord } from '../mapping/canonical.ts';
import { isEqual } from '../mapping/equal.ts';
import { fieldChanges } from '../mapping/field-changes.ts';
import type { Answers } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { TESTS } from '../mapping/vocabulary.ts';
import { applyParts } from './apply-parts.ts';
import { rowKey } from './matching.ts';
import { withoutJudgement } from './part-rows.ts';
import { removePart } from './remove-part.ts';
import { JUDGEMENT, OWN, PART_LISTS, type Part, type PartList } from './translated.ts';

export interface LearnRow {
	/** `items/i7`, `items/i7/name` or `items/i7/answers/frequency`. */
	readonly key: string;
	readonly list: PartList;
	readonly id: string;
	readonly kind: 'added' | 'dropped' | 'moved' | 'changed' | 'answered';
	readonly path: readonly string[];
	/** What the template says; for answers, what it has prepared. */
	readonly template: unknown;
	readonly mine: unknown;
}

/** The answers that the template expects: prepared in its guide, or standing in the item. */
function expected(template: Mapping, part: Part): Answers {
	const guide = template['guide'];
	const key = isRecord(guide) && isRecord(guide['key']) ? guide['key'] : {};
	const prepared = Object.hasOwn(key, part.id) ? key[part.id] : undefined;
	const answers = isRecord(prepared) ? prepared['answers'] : part['answers'];
	return (isRecord(answers) ? answers : {}) as Answers;
}

/** Members are the same by identifier: a mapping keeps those of its template. */
export function learnRows(template: Mapping, mine: Mapping): readonly LearnRow[] {
	return PART_LISTS.flatMap((list) => {
		const before = new Map((template[list] as readonly Part[]).map((part) => [part.id, part]));
		const after = new Map((mine[list] as readonly Part[]).map((part) => [part.id, part]));
		const here = [...after.values()].flatMap((part): LearnRow[] => {
			const known = before.get(part.id);
			const whole = { key: rowKey(list, part.id), list, id: part.id, path: [] };
			if (!known) return [{ ...whole, kind: 'added', template: undefined, mine: part }];
			return rowsOf(list, known, part, list === 'items' ? expected(template, known) : undefined);
		});
		const gone = [...before.values()].filter(({ id }) => !after.has(id));
		return [
			...here,
			...gone.map((part): LearnRow => {
				const whole = { key: rowKey(list, part.id), list, id: part.id, path: [] };
				return { ...whole, kind: 'dropped', template: part, mine: undefined };
			})
		];
	});
}

function rowsOf(list: PartList, known: Part, mine: Part, answers: Answers | undefined): LearnRow[] {
	const row = (kind: LearnRow['kind'], path: readonly string[], was: unknown, is: unknown): LearnRow => {
		const key = [rowKey(list, mine.id), ...path].join('/');
		return { key, list, id: mine.id, kind, path, template: was, mine: is };
	};
	const changed = fieldChanges(list, known, mine, [...OWN, ...JUDGEMENT]).map(({ path, before, after }) =>
		row(
			'changed',
			path.filter((part) => part !== undefined),
			before,
			after
		)
	);
	const given = (mine['answers'] ?? {}) as Answers;
	const otherwise = TESTS.flatMap((test) =>
		!answers || given[test] === undefined || isSameAnswer(given[test], answers[test])
			? []
			: [row('answered', ['answers', test], answers[test], given[test])]
	);
	const isMoved = list === 'items' && mine['surface'] !== undefined && mine['surface'] !== known['surface'];
	return [
		...(isMoved ? [row('moved', ['surface'], known['surface'], mine['surface'])] : []),
		...changed,
		...otherwise
	];
}

/** Hazards in whatever order they were ticked. */
const isSameAnswer = (a: unknown, b: unknown) =>
	Array.isArray(a) && Array.isArray(b) ? isEqual(a.toSorted(), b.toSorted()) : isEqual(a, b);

/**
 * The template with the chosen rows (`learnRows`, by key), as the next `version`. Answers go where the template keeps
 * them: into its guide if it has one. Nobody's vote or decision comes along.
 */
export function takenBack(
	template: Mapping,
	mine: Mapping,
	chosen: ReadonlySet<string>,
	version: string,
	newId: () => string
): Mapping {
	const rows = learnRows(template, mine).filter(({ key }) => chosen.has(key));
	const added = rows.filter(({ kind }) => kind === 'added').map(({ key }) => key);
	let next = template;
	const run = (changes: readonly Change[]) => (next = applyChanges(next, changes));
	run(applyParts({ ...withoutJudgement(mine), id: template.id }, new Set(added), newId)(next).changes);
	for (const { kind, list, id } of rows) if (kind === 'dropped') run(removePart(list, id)(next).changes);
	const fields = rows.filter(({ kind }) => kind === 'changed' || kind === 'moved');
	run(fields.map(({ list, id, path, mine: value }) => ({ path: [list, id, ...path], value })));
	const answers = rows.filter(({ kind }) => kind === 'answered');
	const guide = template['guide'];
	if (!isRecord(guide)) {
		run(answers.map(({ id, path, mine: value }) => ({ path: ['items', id, ...path], value })));
		return canonical(next);
	}
	return canonical({ ...next, guide: { ...withAnswers(guide, answers), version } });
}

/** Why stands for the answers that it was written about: beside others it would be wrong. */
function withAnswers(guide: Record<string, unknown>, rows: readonly LearnRow[]): Record<string, unknown> {
	if (rows.length === 0) return guide;
	const key = new Map(Object.entries(isRecord(guide['key']) ? guide['key'] : {}));
	for (const { id, path, mine } of rows) {
		const before = key.get(id);
		const known = isRecord(before) ? before : {};
		const { why: _why, ...rest } = known;
		const answers = isRecord(known['answers']) ? known['answers'] : {};
		key.set(id, { ...rest, answers: { ...answers, [path[1] ?? '']: mine } });
	}
	return { ...guide, key: Object.fromEntries(key) };
}
