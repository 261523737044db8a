/** What a mapping teaches its template, in groups and in words. */
import { fieldSentence, fieldWord, LIST_NAMES } from '#core/compare/sentence.ts';
import type { FieldChange } from '#core/mapping/field-changes.ts';
import type { Kind } from '#core/mapping/vocabulary.ts';
import type { LearnRow, Lesson } from '#core/reuse/learn.ts';

export const LESSON_NAMES: Readonly<Record<Lesson, string>> = {
	added: 'Added',
	dropped: 'Taken out',
	moved: 'Moved',
	renamed: 'Renamed',
	answered: 'Answered otherwise',
	changed: 'Changed'
};
const LESSONS = Object.keys(LESSON_NAMES) as Lesson[];

export interface LessonGroup {
	readonly kind: Lesson;
	readonly rows: readonly LearnRow[];
}

export function lessonsOf(rows: readonly LearnRow[]): readonly LessonGroup[] {
	return LESSONS.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) })).filter(
		(group) => group.rows.length > 0
	);
}

export const iconOf = ({ list, part }: Pick<LearnRow, 'list' | 'part'>): Kind | undefined =>
	list === 'items' ? (part['kind'] as Kind) : undefined;

export const nameOf = ({ part }: Pick<LearnRow, 'part'>): string => String(part['name']);

/** “Stage”; what sort of item it is says its icon. */
export const wordOf = ({ list }: Pick<LearnRow, 'list'>): string =>
	list === 'items' ? '' : LIST_NAMES[list].one;

/** A difference in a sentence. `stageName`: of either side. */
export function differs(
	list: LearnRow['list'],
	path: readonly string[],
	before: unknown,
	after: unknown,
	stageName: (id: string) => string | undefined
): string {
	const [key = '', part] = path;
	if (path.length === 0) return '';
	if (list === 'items' && key === 'stage')
		return `stage ${stageIn(after, stageName)}, was ${stageIn(before, stageName)}`;
	if (key === 'name') return `was “${String(before)}”`;
	if (
		part === undefined &&
		typeof after === 'string' &&
		isFree(before) &&
		key !== 'surface' &&
		key !== 'today'
	)
		return before === undefined
			? `${fieldWord(key)}: “${after}”`
			: `${fieldWord(key)} “${after}”, was “${String(before)}”`;
	return fieldSentence({ path: path as unknown as FieldChange['path'], before, after }, list);
}

const isFree = (value: unknown) => value === undefined || typeof value === 'string';
const stageIn = (id: unknown, stageName: (id: string) => string | undefined) =>
	id === undefined ? 'none' : `“${stageName(String(id)) ?? String(id)}”`;
