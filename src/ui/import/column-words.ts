/** The fields of a proposed item in words, for the preview. */
import type { ProposedItem } from '#core/importers/proposal.ts';
import { ITEM_COLUMNS } from '#core/tables/item-columns.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';
import { answerWords, KIND_NAMES, QUESTIONS, SURFACE_NAMES } from '#core/ownership/questions.ts';

const surface = (value: ProposedItem['today']) =>
	value === undefined ? '' : value === 'nowhere' ? 'Nowhere' : SURFACE_NAMES[value].name;

export interface PreviewColumn {
	readonly id: string;
	readonly heading: string;
	read(item: ProposedItem): string;
}

const ALL: readonly PreviewColumn[] = [
	{ id: 'ref', heading: 'Ref', read: (item) => item.ref ?? '' },
	{ id: 'kind', heading: 'Kind', read: (item) => KIND_NAMES[item.kind].name },
	{ id: 'name', heading: 'Name', read: (item) => item.name },
	{ id: 'description', heading: 'Description', read: (item) => item.description ?? '' },
	{ id: 'today', heading: 'Today', read: (item) => surface(item.today) },
	{ id: 'surface', heading: 'Should be', read: (item) => surface(item.surface) },
	{ id: 'stage', heading: 'Stage', read: (item) => item.stageName ?? '' },
	...TESTS.map((test) => ({
		id: test,
		heading: QUESTIONS[test].title,
		read: (item: ProposedItem) => answerWords(test, item.answers?.[test])
	})),
	{ id: 'tags', heading: 'Tags', read: (item) => item.tags?.join(', ') ?? '' },
	{ id: 'notes', heading: 'Notes', read: (item) => item.notes ?? '' }
];

/** Those that any of the items fills. */
export function columnsFor(items: readonly ProposedItem[]): readonly PreviewColumn[] {
	return ALL.filter(({ read }) => items.some((item) => read(item) !== ''));
}

/** What a column of the file may be said to be: the usual ones first, and that it is left out. */
export const COLUMN_CHOICES: readonly string[] = [
	'notes',
	'ignored',
	...ITEM_COLUMNS.filter(({ id }) => id !== 'notes').map(({ id }) => id)
];

/** Without its names no table can be read: another column is called so instead. What follows from answers is not asked. */
export const canChoose = (field: string): boolean => field !== 'name' && COLUMN_CHOICES.includes(field);

/** How a column of the file is read, in words: `next_action` → `next action`. */
export function columnWords(field: string): string {
	if (field === 'notes') return 'kept in the notes';
	if (field === 'ignored') return 'left out';
	return field.replaceAll('_', ' ');
}

/** What was found out about a file, as short words. */
export function foundWords(found: Readonly<Record<string, string>>): string[] {
	return Object.entries(found).map(([key, value]) =>
		key === 'separator' || key === 'delimiter' ? `separated by ${value}` : value
	);
}

/** A field that gets another value, in words: `answers.frequency` → `frequency`. */
export function fieldWords(field: string): string {
	const [key = '', part] = field.split('.');
	const test = TESTS.find((one) => one === part);
	if (key === 'answers' && test) return QUESTIONS[test].title.toLowerCase();
	return [part, key === 'surface' ? 'should be' : key]
		.filter(Boolean)
		.join(' of ')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase();
}
