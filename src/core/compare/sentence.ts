/** A difference in words that a facilitator would say: "DMC-014 Ticket priority moved from Product to Support tooling". */
import { answerWords, QUESTIONS, SURFACE_NAMES } from '../ownership/questions.ts';
import { TESTS, type Surface, type TestId } from '../mapping/vocabulary.ts';
import type { Collection } from '../mapping/shape.ts';
import type { Difference, Member } from './compare.ts';
import type { FieldChange } from '../mapping/field-changes.ts';

export const LIST_NAMES: Record<Collection, { readonly one: string; readonly many: string }> = {
	stages: { one: 'Stage', many: 'Stages' },
	roles: { one: 'Role', many: 'Roles' },
	items: { one: 'Item', many: 'Items' },
	links: { one: 'Link', many: 'Links' },
	packages: { one: 'Package', many: 'Packages' },
	measures: { one: 'Measure', many: 'Measures' },
	decisions: { one: 'Decision', many: 'Decisions' },
	agenda: { one: 'Step of the agenda', many: 'Agenda' },
	parked: { one: 'Parked question', many: 'Parking lot' },
	views: { one: 'View', many: 'Views' },
	handOffs: { one: 'Hand-off', many: 'Hand-offs' },
	replies: { one: 'Answer', many: 'Answers from those who build' }
};

/** What a field is called where its key is no word for it. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
	access: 'who may do what',
	acceptance: 'how we know it is right',
	at: 'what it is about',
	ballots: 'votes',
	blastRadius: 'risk',
	contextOnly: 'context only',
	contents: 'what is in it',
	covers: 'what it covers',
	data: 'kind of data',
	deliveryTime: 'time to delivery',
	evidence: 'how answers are known',
	fields: 'documentation of fields',
	formerRefs: 'former references',
	highVolume: 'volume',
	nextStep: 'next step',
	of: 'what was accepted',
	on: 'date',
	ref: 'reference',
	reviewOn: 'date to look again',
	settledBy: 'who settled it',
	settledOn: 'date of settling',
	says: 'what they answer',
	schemaDocs: 'where fields are documented',
	tasks: 'the backlog of that day',
	votingCopyOf: 'what it is a voting copy of',
	words: 'status in the tracker’s word'
};

/** What a field is called in a sentence: “next step” for `nextStep`; a foreign one by its key. */
export const fieldWord = (key: string) =>
	(Object.hasOwn(FIELD_WORDS, key) ? FIELD_WORDS[key] : undefined) ?? key;
const isTest = (key: unknown): key is TestId => TESTS.includes(key as TestId);
const lane = (value: unknown) =>
	value === undefined
		? 'Not placed yet'
		: value === 'open'
			? 'Open'
			: value === 'nowhere'
				? 'nowhere'
				: (SURFACE_NAMES[value as Surface]?.name ?? String(value));

/** What a member is told by: the first of these that it has. */
const NAMED_BY = ['name', 'title', 'text', 'reason', 'task', 'on', 'id'];

/** What it is called: an item by reference and name, a link by its ends. */
export function subjectOf({ collection, before, after }: Difference, nameOf: (id: string) => string): string {
	const member = (after ?? before) as Member;
	if (collection === 'items') return `${String(member['ref'])} ${String(member['name'])}`;
	if (collection === 'links')
		return `Link from ${nameOf(String(member['from']))} to ${nameOf(String(member['to']))}`;
	const name = NAMED_BY.map((key) => member[key]).find((one) => one !== undefined);
	return `${LIST_NAMES[collection].one} “${String(name)}”`;
}

/** The whole sentence, without a full stop. `nameOf` an item, by its identifier. */
export function sentenceFor(difference: Difference, nameOf: (id: string) => string): string {
	return `${subjectOf(difference, nameOf)} ${happeningsIn(difference).join('; ')}`;
}

/** What happened to it, one clause each: "moved from Product to Support tooling". */
export function happeningsIn({ collection, kind, after, fields, verdict }: Difference): string[] {
	if (kind === 'removed') return ['was removed'];
	if (kind === 'moved') return ['has another place in the order'];
	if (kind === 'added')
		return [after?.['surface'] === undefined ? 'was added' : `was added to ${lane(after['surface'])}`];
	const said = fields.map((field) => fieldSentence(field, collection));
	if (verdict) said.push(`verdict went from ${lane(verdict.before)} to ${lane(verdict.after)}`);
	return [...new Set(said)];
}

/** What happened to one part: "moved from Product to Support tooling", "notes were added". */
export function fieldSentence({ path, before, after }: FieldChange, of: Collection | 'mapping'): string {
	const [key, part] = path;
	if (of === 'items' && key === 'surface') return `moved from ${lane(before)} to ${lane(after)}`;
	if (of === 'items' && key === 'today') {
		const known = (value: unknown) => (value === undefined ? 'not known' : lane(value));
		return `today went from ${known(before)} to ${known(after)}`;
	}
	if (key === 'answers' && isTest(part)) {
		const said = (value: unknown) => (value === undefined ? 'open' : answerWords(part, value as string));
		return `“${QUESTIONS[part].title}” went from ${said(before)} to ${said(after)}`;
	}
	if (key === 'name' || key === 'title') return `was called “${String(before)}”`;
	const what = key === 'workflow' && part !== undefined ? `workflow ${fieldWord(part)}` : fieldWord(key);
	if (part === undefined && before === undefined) return `${what} added`;
	if (part === undefined && after === undefined) return `${what} cleared`;
	return `${what} changed`;
}
