/** From a mapping to a template of one's own: what was said of one team stays behind, as far as it was asked for. */
import { canonical } from '../mapping/canonical.ts';
import type { HandOff, Reply } from '../mapping/handoff-schema.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Decision, Mapping } from '../mapping/schema.ts';
import type { Parked } from '../mapping/workshop-schema.ts';
import { answeredTests } from '../ownership/judge.ts';
import { withBraces, type FoundWord } from './fill.ts';
import { preparedFor } from './at-item.ts';
import { guideSchema, type Guide, type Prepared } from './guide.ts';

/**
 * What becomes of the room's answers: left out, prepared for the facilitator's eyes only, or kept in the items. `base`:
 * left out, and the answers that were prepared before stay.
 */
export type AnswersChoice = 'drop' | 'key' | 'keep' | 'base';

export interface Making {
	readonly id: string;
	readonly version: string;
	readonly title: string;
	readonly summary?: string;
	readonly when?: string;
	/** Words of this mapping that the next team says in its own way. */
	readonly variables: readonly (FoundWord & { readonly label: string })[];
	readonly answers: AnswersChoice;
	/** Whether items stay where the room placed them. Otherwise only where they are today is known. */
	readonly keepsPlaces: boolean;
	/** Decisions, accepted findings, the parking lot, and what went to those who build and came back from them. */
	readonly keepsDecisions: boolean;
	/** Who said, decided and voted what. */
	readonly keepsNames: boolean;
	/** The guide of the template that the mapping began with, in the mapping's words. */
	readonly base?: Guide;
}

/** The mapping as a template: with a guide, without what is said of its making. */
export function templateFrom(mapping: Mapping, making: Making): Mapping {
	const { createdAt: _at, votingCopyOf: _of, template: _from, guide: _guide, ...rest } = mapping;
	const { keepsDecisions, variables } = making;
	const texts = withBraces(
		{
			...rest,
			title: making.title,
			items: mapping.items.map((item) => itemFor(item, making)),
			decisions: keepsDecisions ? mapping.decisions.map((one) => decisionFor(one, making)) : [],
			parked: keepsDecisions ? mapping.parked.map((one) => parkedFor(one, making)) : [],
			// Tickets and the tracker's name are one client's.
			handOffs: keepsDecisions ? mapping.handOffs.map((one) => unsaidBy(one, making)) : [],
			replies: keepsDecisions ? mapping.replies.map((one) => unsaidBy(one, making)) : []
		} as Mapping,
		variables
	);
	const guide = withBraces(guideOf(mapping, making), variables);
	return canonical({ ...texts, id: making.id, guide: inShort(guide, making) });
}

/** The same without these members. */
function without<M extends object>(member: M, keys: readonly (keyof M)[]): M {
	const copy = { ...member };
	for (const key of keys) delete copy[key];
	return copy;
}

function itemFor(item: Item, { answers, keepsPlaces, keepsNames }: Making): Item {
	const keepsAnswers = answers === 'keep';
	return without(item, [
		...(keepsAnswers ? [] : (['answers', 'evidence'] as const)),
		// A vote is told by who gave it, down to its identifier.
		...(keepsAnswers && keepsNames ? [] : (['ballots'] as const)),
		...(keepsPlaces ? [] : (['surface'] as const))
	]);
}

function decisionFor(decision: Decision, { keepsNames }: Making): Decision {
	if (keepsNames) return decision;
	const { dissent, ...unnamed } = without(decision, ['by']);
	return dissent ? { ...unnamed, dissent: dissent.map((one) => without(one, ['by'])) } : unnamed;
}

function parkedFor(parked: Parked, { keepsNames }: Making): Parked {
	return keepsNames ? parked : without(parked, ['by', 'settledBy']);
}

function unsaidBy<M extends HandOff | Reply>(member: M, { keepsNames }: Making): M {
	return keepsNames ? member : without(member, ['by']);
}

function guideOf(mapping: Mapping, { version, summary, when, answers, base }: Making): Guide {
	const known = base ?? guideSchema.parse({ version });
	const ids = new Set(mapping.items.map(({ id }) => id));
	const there = <T>(record: Readonly<Record<string, T>>) =>
		Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
	return {
		...known,
		version,
		summary,
		when,
		prompts: there(known.prompts),
		key: answers === 'key' ? keyOf(mapping, base) : answers === 'base' ? there(known.key) : {},
		doubts: answers === 'base' ? known.doubts.filter(({ item }) => ids.has(item)) : []
	};
}

/** The room's answers as the next room's key. Why stays where the answer is what was expected before. */
function keyOf({ items }: Mapping, base: Guide | undefined): Record<string, Prepared> {
	return Object.fromEntries(
		items
			.filter(({ contextOnly, answers }) => !contextOnly && answeredTests(answers).length > 0)
			.map(({ id, answers = {} }): [string, Prepared] => {
				const before = base && preparedFor(base, id);
				const isAsBefore = before && JSON.stringify(before.answers) === JSON.stringify(answers);
				return [id, { answers, ...(isAsBefore && before.why ? { why: before.why } : {}) }];
			})
	);
}

/** Words come with what they are without being asked; what is empty says nothing. */
function inShort(guide: Guide, { variables }: Making): Record<string, unknown> {
	const whole: Record<string, unknown> = {
		...guide,
		variables: variables.map(({ key, label, find }) => ({ key, label, value: find }))
	};
	return Object.fromEntries(Object.entries(whole).filter(([, value]) => !isEmpty(value)));
}

const isEmpty = (value: unknown) =>
	value === undefined ||
	value === '' ||
	(typeof value === 'object' && value !== null && Object.keys(value).length === 0);
