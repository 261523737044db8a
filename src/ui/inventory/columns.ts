/** The columns of the inventory: what a cell holds, how it is edited, and the command that writes it. */
import { answerTest } from '#core/commands/answer-test.ts';
import { joinList, splitList } from '#core/tables/lists.ts';
import { editItems, type ItemPatch } from '#core/commands/edit-items.ts';
import type { Command } from '#core/commands/edit.ts';
import { moveItems } from '#core/commands/move-items.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { TESTS, type Side, type Surface, type TestId } from '#core/mapping/vocabulary.ts';
import { QUESTIONS } from '#core/ownership/questions.ts';
import {
	answerOptions,
	kindOptions,
	sensitivityOptions,
	scopeOptions,
	sideOptions,
	stageOptions,
	surfaceOptions,
	todayOptions,
	voiceOptions,
	yesNoOptions,
	type Option
} from './options.ts';

/** What a cell holds: nothing, one value, or a set of them (empty is an answer too). */
export type CellValue = string | readonly string[] | undefined;

export type EditableId =
	| 'kind'
	| 'name'
	| 'description'
	| 'today'
	| 'surface'
	| 'stage'
	| TestId
	| 'voice'
	| 'scope'
	| 'data'
	| 'supplied'
	| 'highVolume'
	| 'contextOnly'
	| 'nextStep'
	| 'nextActor'
	| 'sourceSystem'
	| 'sourceField'
	| 'acceptance'
	| 'tags'
	| 'notes';
export type ColumnId = 'select' | 'ref' | 'verdict' | 'findings' | EditableId;

export interface Column {
	readonly id: ColumnId;
	/** Over the column. */
	readonly heading: string;
	/** Track of the grid, in rem: least width and share of what is left. */
	readonly width: readonly [least: number, share: number];
	readonly isSortable?: true;
	/** Always there. */
	readonly isFixed?: true;
	/** There until a person chooses otherwise. */
	readonly isUsual?: true;
}

export interface EditableColumn extends Column {
	readonly id: EditableId;
	readonly edit: 'text' | 'choice' | 'several';
	/** Can't be empty. */
	readonly isNeeded?: true;
	/** Several lines. */
	readonly isLong?: true;
	/** Words for a cell without a value, where it is chosen from a list. */
	readonly noneWords: string;
	/** An empty text is none. */
	read(item: Item): CellValue;
	/** The command that gives these items this value. */
	write(ids: readonly string[], value: CellValue): Command;
	options(mapping: Mapping): readonly Option[];
}

const NOT_SAID = 'Not said';
const none = (): readonly Option[] => [];
const one = (value: CellValue) => (typeof value === 'string' && value !== '' ? value : undefined);

function text(
	id: 'name' | 'description' | 'notes' | 'acceptance',
	heading: string,
	width: Column['width'],
	rest: Partial<EditableColumn> = {}
): EditableColumn {
	return {
		id,
		heading,
		width,
		edit: 'text',
		isSortable: true,
		read: (item) => item[id] || undefined,
		write: (ids, value) => editItems(ids, { [id]: one(value) }),
		options: none,
		noneWords: NOT_SAID,
		...rest
	};
}

function choice(
	id: 'kind' | 'today' | 'voice' | 'scope' | 'data',
	heading: string,
	width: Column['width'],
	options: () => readonly Option[],
	rest: Partial<EditableColumn> = {}
): EditableColumn {
	return {
		id,
		heading,
		width,
		edit: 'choice',
		isSortable: true,
		read: (item) => item[id],
		write: (ids, value) => editItems(ids, { [id]: one(value) } as ItemPatch),
		options,
		noneWords: NOT_SAID,
		...rest
	};
}

/** As wide as the usual answers in short words. */
const TEST_WIDTHS: Record<TestId, number> = {
	frequency: 7.4,
	nextAction: 5.5,
	interpretation: 6.4,
	blastRadius: 6.2,
	portability: 5.6
};

function test(id: TestId): EditableColumn {
	const { title, multiple } = QUESTIONS[id];
	return {
		id,
		heading: title,
		width: [TEST_WIDTHS[id], 0.5],
		edit: multiple ? 'several' : 'choice',
		isSortable: true,
		read: (item) => item.answers?.[id],
		write: (ids, value) => answerTest(ids, id, value as Answers[TestId]),
		options: () => answerOptions(id),
		noneWords: NOT_SAID
	};
}

function flag(id: 'supplied' | 'highVolume' | 'contextOnly', heading: string): EditableColumn {
	return {
		id,
		heading,
		width: [7, 0.4],
		edit: 'choice',
		isSortable: true,
		read: (item) => (item[id] === undefined ? undefined : item[id] ? 'yes' : 'no'),
		write: (ids, value) => editItems(ids, { [id]: value === undefined ? undefined : value === 'yes' }),
		options: yesNoOptions,
		noneWords: NOT_SAID
	};
}

/** One key of a record that an item may have. */
function part(
	id: EditableId,
	heading: string,
	read: (item: Item) => string | undefined,
	patch: (value: string | undefined) => ItemPatch,
	rest: Partial<EditableColumn> = {}
): EditableColumn {
	return {
		id,
		heading,
		width: [8, 1],
		edit: 'text',
		isSortable: true,
		read: (item) => read(item) || undefined,
		write: (ids, value) => editItems(ids, patch(one(value))),
		options: none,
		noneWords: NOT_SAID,
		...rest
	};
}

export const COLUMNS: readonly (Column | EditableColumn)[] = [
	{ id: 'select', heading: 'Select', width: [2.2, 0], isFixed: true },
	{ id: 'ref', heading: 'Ref', width: [4.6, 0], isSortable: true, isFixed: true },
	choice('kind', 'Kind', [6.2, 0], kindOptions, { isUsual: true, isNeeded: true }),
	text('name', 'Name', [10, 3], { isFixed: true, isNeeded: true }),
	text('description', 'Description', [14, 4], { isLong: true }),
	choice('today', 'Today', [9.2, 0], todayOptions, { isUsual: true }),
	{
		id: 'surface',
		heading: 'Should be',
		width: [9.2, 0],
		edit: 'choice',
		isSortable: true,
		isUsual: true,
		read: (item) => item.surface,
		write: (ids, value) => moveItems(ids, { surface: (one(value) as Surface | undefined) ?? null }),
		options: surfaceOptions,
		noneWords: 'Not placed yet'
	},
	{
		id: 'stage',
		heading: 'Stage',
		width: [6, 1],
		edit: 'choice',
		isSortable: true,
		isUsual: true,
		read: (item) => item.stage,
		write: (ids, value) => moveItems(ids, { stage: one(value) ?? null }),
		options: stageOptions,
		noneWords: 'No stage'
	},
	...TESTS.map(test),
	{ id: 'verdict', heading: 'Verdict', width: [7.8, 0.8], isSortable: true, isUsual: true },
	{ id: 'findings', heading: 'Findings', width: [4.6, 0], isSortable: true, isUsual: true },
	choice('voice', 'Voice', [7, 0.6], voiceOptions),
	choice('scope', 'Scope', [7.4, 0.6], scopeOptions),
	choice('data', 'Data', [6.4, 0.4], sensitivityOptions),
	flag('supplied', 'Customer supplied'),
	flag('highVolume', 'High volume'),
	part(
		'nextStep',
		'What happens next',
		(item) => item.nextStep?.text,
		(text) => ({ nextStep: { text } }),
		{ width: [10, 2] }
	),
	part(
		'nextActor',
		'Who acts',
		(item) => item.nextStep?.actor,
		(actor) => ({ nextStep: { actor: actor as Side | undefined } }),
		{ edit: 'choice', options: sideOptions }
	),
	part(
		'sourceSystem',
		'Source system',
		(item) => item.source?.system,
		(system) => ({ source: { system } })
	),
	part(
		'sourceField',
		'Its name there',
		(item) => item.source?.field,
		(field) => ({ source: { field } })
	),
	{
		id: 'tags',
		heading: 'Tags',
		width: [7, 1],
		edit: 'text',
		isSortable: true,
		read: (item) => item.tags && joinList(item.tags),
		write: (ids, value) => editItems(ids, { tags: [...new Set(splitList(one(value) ?? ''))] }),
		options: none,
		noneWords: NOT_SAID
	},
	text('notes', 'Notes', [10, 3], { isLong: true }),
	text('acceptance', 'Done right when', [10, 3], { isLong: true }),
	flag('contextOnly', 'Context only')
];

export function isEditable(column: Column): column is EditableColumn {
	return 'edit' in column;
}

const BY_ID = new Map(COLUMNS.map((column) => [column.id, column]));

export function columnOf(id: ColumnId): Column | EditableColumn {
	return BY_ID.get(id) as Column;
}

export const EDITABLE: readonly EditableColumn[] = COLUMNS.filter(isEditable);

export function editableColumn(id: EditableId): EditableColumn {
	return columnOf(id) as EditableColumn;
}
