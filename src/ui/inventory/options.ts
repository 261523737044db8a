/** What can be chosen in a cell, in the words of the room. */
import { remembered } from '#core/mapping/selectors.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import {
	KINDS,
	SCOPES,
	SENSITIVITIES,
	SURFACES,
	TODAY,
	VOICES,
	type Kind,
	type Surface,
	type TestId
} from '#core/mapping/vocabulary.ts';
import { sorted } from '#core/mapping/order.ts';
import { KIND_NAMES, NO_HAZARD, QUESTIONS, SURFACE_NAMES } from '#core/ownership/questions.ts';

export interface Option {
	readonly value: string;
	readonly label: string;
	/** Short words for the cell, where the label is a sentence. */
	readonly short?: string;
	readonly surface?: Surface;
	readonly kind?: Kind;
	/** Chosen alone: it says that none of the others holds. */
	readonly isNothing?: true;
}

const surface = (value: Surface): Option => ({ value, label: SURFACE_NAMES[value].name, surface: value });

const KIND_OPTIONS: readonly Option[] = KINDS.map((kind) => ({
	value: kind,
	label: KIND_NAMES[kind].name,
	kind
}));
const SURFACE_OPTIONS = SURFACES.map(surface);
const TODAY_OPTIONS = TODAY.map((value) =>
	value === 'nowhere' ? { value, label: 'Nowhere' } : surface(value)
);

export const VOICE_WORDS: Record<(typeof VOICES)[number], string> = {
	decision: 'Decision',
	deliberation: 'Deliberation'
};
export const SCOPE_WORDS: Record<(typeof SCOPES)[number], string> = {
	'own-account': 'Own account',
	'cross-account': 'Several accounts'
};
export const SENSITIVITY_WORDS: Record<(typeof SENSITIVITIES)[number], string> = {
	none: 'Nothing special',
	personal: 'Personal',
	sensitive: 'Sensitive',
	audit: 'Audit trail'
};

const worded = <V extends string>(values: readonly V[], words: Record<V, string>): readonly Option[] =>
	values.map((value) => ({ value, label: words[value] }));
const VOICE_OPTIONS = worded(VOICES, VOICE_WORDS);
const SCOPE_OPTIONS = worded(SCOPES, SCOPE_WORDS);
const SENSITIVITY_OPTIONS = worded(SENSITIVITIES, SENSITIVITY_WORDS);

export const kindOptions = () => KIND_OPTIONS;
export const surfaceOptions = () => SURFACE_OPTIONS;
export const todayOptions = () => TODAY_OPTIONS;
export const voiceOptions = () => VOICE_OPTIONS;
export const sideOptions = () => SIDE_OPTIONS;
export const yesNoOptions = () => YES_NO;
export const scopeOptions = () => SCOPE_OPTIONS;
export const sensitivityOptions = () => SENSITIVITY_OPTIONS;

/** In their order on the board. */
export const stagesOf = remembered((stages: Mapping['stages']) => sorted(stages));
const stageList = remembered((stages: Mapping['stages']): readonly Option[] =>
	stagesOf(stages).map(({ id, name }) => ({ value: id, label: name }))
);

export function stageOptions(mapping: Mapping): readonly Option[] {
	return stageList(mapping.stages);
}

const ANSWERS = Object.fromEntries(
	Object.values(QUESTIONS).map(({ test, multiple, choices }) => {
		const all: Option[] = choices.map(({ value, label, short }) => ({ value, label, short }));
		const { value, label, short } = NO_HAZARD;
		return [test, multiple ? [{ value, label, short, isNothing: true }, ...all] : all];
	})
) as unknown as Record<TestId, readonly Option[]>;

export function answerOptions(test: TestId): readonly Option[] {
	return ANSWERS[test];
}

export const SIDE_OPTIONS: readonly Option[] = [
	{ value: 'customer', label: 'The customer' },
	{ value: 'internal', label: 'Our team' },
	{ value: 'system', label: 'The system' }
];

const YES_NO: readonly Option[] = [
	{ value: 'yes', label: 'Yes' },
	{ value: 'no', label: 'No' }
];
