/** The rows of what is brought in, in groups and in words. */
import { fieldSentence, fieldWord, LIST_NAMES } from '#core/compare/sentence.ts';
import type { FieldChange } from '#core/mapping/field-changes.ts';
import { KINDS, type Kind, type Surface } from '#core/mapping/vocabulary.ts';
import { KIND_NAMES, SURFACE_NAMES } from '#core/ownership/questions.ts';
import type { PartRow } from '#core/reuse/part-rows.ts';
import { PART_LISTS, rowKey } from '#core/reuse/parts.ts';

export const STANDING_WORDS: Readonly<Record<PartRow['standing'], string>> = {
	new: 'New',
	different: 'Different',
	same: 'The same'
};

export interface RowGroup {
	readonly name: string;
	readonly kind?: Kind;
	readonly rows: readonly PartRow[];
}

/** Stages, roles, the kinds of items, packages, measures; those of which there are some. */
export function groupsOf(rows: readonly PartRow[]): readonly RowGroup[] {
	return PART_LISTS.flatMap((list): RowGroup[] => {
		const own = rows.filter((row) => row.list === list);
		if (list !== 'items') return [{ name: LIST_NAMES[list].many, rows: own }];
		return KINDS.map((kind) => ({
			name: KIND_NAMES[kind].many,
			kind,
			rows: own.filter(({ theirs }) => theirs['kind'] === kind)
		}));
	}).filter((group) => group.rows.length > 0);
}

export const nameIn = ({ theirs }: PartRow): string => String(theirs['name']);

/** “Counted” in one line: “12 new, 3 different, 4 the same”. */
export function standingsIn(rows: readonly PartRow[]): string {
	return (['new', 'different', 'same'] as const)
		.map((standing) => [rows.filter((row) => row.standing === standing).length, standing] as const)
		.filter(([count]) => count > 0)
		.map(([count, standing]) => `${count} ${STANDING_WORDS[standing].toLowerCase()}`)
		.join(', ');
}

/** What mine would get, each once. `stageName`: what a stage of either mapping is called. */
export function gets({ list, fields }: PartRow, stageName: (id: string) => string | undefined): string {
	return [...new Set(fields.map((field) => gain(field, list, stageName)))].join(' · ');
}

const LONGEST = 90;

function gain(
	field: FieldChange,
	list: PartRow['list'],
	stageName: (id: string) => string | undefined
): string {
	const { path, before, after } = field;
	const [key, part] = path;
	if (list === 'items' && key === 'stage') return `stage becomes “${stageOf(after, stageName)}”`;
	if (list === 'items' && (key === 'today' || key === 'surface'))
		return `${key === 'today' ? 'today' : 'place'} becomes ${laneOf(after)}`;
	const isText = part === undefined && typeof after === 'string';
	if (!isText) return fieldSentence(field, list);
	const text = after.length > LONGEST ? `${after.slice(0, LONGEST).trimEnd()}…` : after;
	return before === undefined ? `${fieldWord(key)}: “${text}”` : `${fieldWord(key)} becomes “${text}”`;
}

const laneOf = (value: unknown) =>
	Object.hasOwn(SURFACE_NAMES, String(value)) ? SURFACE_NAMES[value as Surface].name : String(value);

/** A stage that comes along is named by its row. */
function stageOf(id: unknown, stageName: (id: string) => string | undefined): string {
	const text = String(id);
	const mark = rowKey('stages', '');
	return stageName(text.startsWith(mark) ? text.slice(mark.length) : text) ?? text;
}
