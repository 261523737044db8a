/** What a mapping teaches its template, in groups and in words. */
import { fieldSentence, fieldWord, LIST_NAMES } from '#core/compare/sentence.ts';
import { isEqual } from '#core/mapping/equal.ts';
import type { FieldChange } from '#core/mapping/field-changes.ts';
import { SURFACE_NAMES } from '#core/ownership/questions.ts';
import { SETS } from '#core/mapping/shape.ts';
import type { Kind, Surface } from '#core/mapping/vocabulary.ts';
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

/** What the template says now where others changed it meanwhile: “version 3 says: Credit limit”. */
export function sinceWords(
	{ list, path, kind, standing, template, newest }: LearnRow,
	version: string,
	nameIn: NameIn
): string {
	if (standing !== 'own') return '';
	if (kind === 'dropped')
		return `version ${version} of the template changed it, or uses it where it didn’t before`;
	if (isEqual(template, newest)) return '';
	return `version ${version} of the template says: ${valueWords(list, path, newest, nameIn)}`;
}

type NameIn = (list: LearnRow['list'], id: string) => string | undefined;

/** Which field it is, for whoever reads three values of it: “description”, “who may do what: Finance”. */
export function fieldName(
	list: LearnRow['list'],
	[key = '', part]: readonly string[],
	nameIn: NameIn
): string {
	const word = fieldWord(key);
	if (part === undefined) return word;
	const said =
		key === 'contents'
			? nameIn('items', part)
			: list === 'items' && key === 'access'
				? nameIn('roles', part)
				: part;
	return key === 'fields' ? word : `${word}: ${said ?? part}`;
}

/** One value of a field, as a person would say it. */
export function valueWords(
	list: LearnRow['list'],
	[key = '']: readonly string[],
	value: unknown,
	nameIn: NameIn
): string {
	if (SETS[list].includes(key)) return value === undefined ? 'Not in it' : 'In it';
	if (value === undefined) return 'Nothing';
	if (list === 'items' && key === 'stage') return nameIn('stages', String(value)) ?? String(value);
	if (key === 'today' && Object.hasOwn(SURFACE_NAMES, String(value)))
		return SURFACE_NAMES[value as Surface].name;
	if (list === 'packages' && key === 'access' && Array.isArray(value))
		return value.map((id) => nameIn('roles', String(id)) ?? String(id)).join(', ');
	return plainly(value);
}

function plainly(value: unknown): string {
	if (typeof value === 'boolean') return value ? 'Yes' : 'No';
	if (Array.isArray(value)) return value.length === 0 ? 'None' : value.map(plainly).join(', ');
	if (typeof value === 'object' && value !== null) return Object.values(value).map(plainly).join(' · ');
	return String(value);
}

const isFree = (value: unknown) => value === undefined || typeof value === 'string';
const stageIn = (id: unknown, stageName: (id: string) => string | undefined) =>
	id === undefined ? 'none' : `“${stageName(String(id)) ?? String(id)}”`;
