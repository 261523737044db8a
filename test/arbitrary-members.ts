/** The members of a mapping's lists as fast-check imagines them, without what their mapping gives them. */
import fc from 'fast-check';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import {
	BOARD_MODES,
	COLOURINGS,
	DECISION_SCOPES,
	EVIDENCE,
	FIELD_TYPES,
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	ITEM_STATES,
	KINDS,
	LINK_KINDS,
	NEXT_ACTIONS,
	PERMISSIONS,
	PORTABILITIES,
	PURPOSES,
	REPLY_STATUSES,
	SCOPES,
	SENSITIVITIES,
	SIDES,
	SURFACES,
	TODAY,
	VOICES,
	WORKSHOP_STEPS,
	type TestId
} from '#core/mapping/vocabulary.ts';
import { formatRef } from '#core/mapping/refs.ts';
import { anyId, anyName, anyText } from './arbitrary-texts.ts';

/** Plain JSON as a newer version might have brought it. */
const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
	leaf: fc.oneof(
		anyText,
		fc.boolean(),
		fc.integer(),
		fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
		fc.constant(null)
	),
	node: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		tie('leaf'),
		fc.array(tie('node'), { maxLength: 3 }),
		fc.dictionary(fc.constantFrom('a', 'b/c', '1', '', 'toString'), tie('node'), {
			maxKeys: 3,
			noNullPrototype: true
		})
	)
})).node;

const UNKNOWN_KEYS = ['x-colour', 'zukunft', 'a/b', '~', '~1', '', '7', 'constructor', 'toString', 'length'];

/** Keys that the format does not know, or usually none. */
const anyExtra: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
	{ weight: 3, arbitrary: fc.constant({}) },
	{
		weight: 1,
		arbitrary: fc.dictionary(fc.constantFrom(...UNKNOWN_KEYS), anyJson, { maxKeys: 3, noNullPrototype: true })
	}
);

/** An object with some of the optional members, all of the required ones, and perhaps unknown ones. */
export function someOf<O extends object, R extends object = object>(
	optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
	required?: { [K in keyof R]: fc.Arbitrary<R[K]> }
): fc.Arbitrary<Partial<O> & R> {
	const always = (required ?? {}) as { [K in keyof R]: fc.Arbitrary<R[K]> };
	const known = fc.record(
		{ ...optional, ...always },
		{
			requiredKeys: Object.keys(always) as never[],
			noNullPrototype: true
		}
	) as unknown as fc.Arbitrary<Partial<O> & R>;
	return fc.tuple(known, anyExtra).map(([mine, extra]) => ({ ...extra, ...mine }));
}

export const oneOf = <T extends string>(values: readonly T[]) => fc.constantFrom(...values);
const ofIds = <V>(values: fc.Arbitrary<V>) =>
	fc.dictionary(anyId, values, { maxKeys: 3, noNullPrototype: true });

/** Five answers. */
export type FullAnswers = { [T in TestId]: NonNullable<Answers[T]> };

/** One answer a test; the blast radius in any order. */
export const ANSWERS: { readonly [T in TestId]: fc.Arbitrary<FullAnswers[T]> } = {
	frequency: oneOf(FREQUENCIES),
	nextAction: oneOf(NEXT_ACTIONS),
	interpretation: oneOf(INTERPRETATIONS),
	blastRadius: fc.shuffledSubarray([...HAZARDS]),
	portability: oneOf(PORTABILITIES)
};

/** All five tests answered. */
export const fullAnswers: fc.Arbitrary<FullAnswers> = fc.record(ANSWERS, { noNullPrototype: true });
/** Any of the five, none included. */
export const partialAnswers: fc.Arbitrary<Answers> = fc.record(ANSWERS, {
	requiredKeys: [],
	noNullPrototype: true
});
const anyAnswers: fc.Arbitrary<Answers> = someOf(ANSWERS);

const anyBallot = someOf({ by: anyText, reason: anyText }, { answers: anyAnswers });
const anyEvidence = someOf({
	frequency: oneOf(EVIDENCE),
	nextAction: oneOf(EVIDENCE),
	interpretation: oneOf(EVIDENCE),
	blastRadius: oneOf(EVIDENCE),
	portability: oneOf(EVIDENCE)
});

/** Everything an item may have beside what its mapping gives it (identifier, reference, order). */
export const anyItemBody: fc.Arbitrary<Omit<Item, 'id' | 'ref' | 'order'>> = someOf(
	{
		description: anyText,
		today: oneOf(TODAY),
		surface: oneOf(SURFACES),
		stage: anyId,
		answers: anyAnswers,
		evidence: anyEvidence,
		ballots: ofIds(anyBallot),
		voice: oneOf(VOICES),
		scope: oneOf(SCOPES),
		data: oneOf(SENSITIVITIES),
		supplied: fc.boolean(),
		highVolume: fc.boolean(),
		access: ofIds(fc.subarray([...PERMISSIONS])),
		nextStep: someOf({ text: anyText, actor: oneOf(SIDES) }),
		source: someOf({ system: anyText, field: anyText }),
		tags: fc.array(anyName, { maxLength: 3 }),
		notes: anyText,
		contextOnly: fc.boolean(),
		acceptance: anyText
	},
	{ kind: oneOf(KINDS), name: anyName }
);

export const textsOf = <K extends string>(...keys: K[]) =>
	Object.fromEntries(keys.map((key) => [key, anyText])) as Record<K, fc.Arbitrary<string>>;

/** What a baseline covers: rules and subjects with slashes and colons between them, and what a file may bring. */
export const anyCover: fc.Arbitrary<Record<string, string>> = fc
	.dictionary(
		fc.oneof(
			fc.constantFrom('misplaced-item/A:1', 'package-without-scope/package/p', 'no-success-measure/mapping/'),
			fc.constantFrom('~1/~0', '/', '', 'constructor', 'empty-surface/surface/exports'),
			anyText
		),
		anyText,
		{ maxKeys: 3, noNullPrototype: true }
	)
	.map((cover) => Object.fromEntries(Object.entries(cover).filter(([key]) => key !== '__proto__')));

/** Of items that may be there, and of some that never are. */
const anyRef = fc.oneof(fc.integer({ min: 1, max: 2400 }).map(formatRef), anyName);
/** Keys of pieces of work as the backlog makes them, and whatever else a file may bring. */
export const anyTaskKey = fc.oneof(
	fc.integer({ min: 1, max: 40 }).map((number) => `${formatRef(number)}/place`),
	fc.constantFrom('package/p', 'no-success-measure/mapping/none', 'constructor', '__proto__'),
	anyName
);
/** What a hand-off remembers of a piece of work. */
export const anyHandedTask = someOf(textsOf('why', 'acceptance', 'rest'), {
	key: anyTaskKey,
	title: anyText
});
/** A documented field of a package; those that refer to others mostly refer to one that is not there. */
export const anyPackageField = someOf(
	{
		item: anyId,
		...textsOf('file', 'description', 'example'),
		type: oneOf(FIELD_TYPES),
		required: fc.boolean(),
		unique: fc.boolean(),
		key: fc.boolean(),
		values: fc.array(someOf({ label: anyText }, { value: anyText }), { maxLength: 3 }),
		refersTo: anyId
	},
	{ name: anyName, order: oneOf(['a0', 'a1', 'a2', 'zz']) }
);

/** What the other lists hold, beside the identifier. */
export const BODIES = {
	stages: someOf({}, { name: anyName }),
	roles: someOf({}, { name: anyName, side: oneOf(SIDES) }),
	links: someOf({ label: anyText }, { kind: oneOf(LINK_KINDS), from: anyId, to: anyId }),
	packages: someOf(
		{
			...textsOf('description', 'included', 'excluded', 'metadata', 'schemaDocs', 'volume', 'retention'),
			...textsOf('expiry', 'deliveryTime', 'channel', 'security'),
			purpose: oneOf(PURPOSES),
			contents: fc.array(anyId, { maxLength: 4 }),
			formats: fc.array(fc.oneof(oneOf(['csv', 'json', 'pdf']), anyName), { maxLength: 3 }),
			layout: someOf(textsOf('files', 'attachments')),
			fields: ofIds(anyPackageField),
			times: someOf({ created: fc.boolean(), changed: fc.boolean(), zone: anyText }),
			access: someOf({
				mode: oneOf(['self-serve', 'approval'] as const),
				trigger: fc.array(anyId, { maxLength: 2 }),
				receive: fc.array(anyId, { maxLength: 2 }),
				approvers: fc.array(anyId, { maxLength: 2 }),
				why: anyText
			})
		},
		{ name: anyName }
	),
	measures: someOf(
		{ side: oneOf(['customer', 'support'] as const), ...textsOf('unit', 'baseline', 'target') },
		{ name: anyName }
	),
	decisions: someOf(
		{
			...textsOf('rule', 'at', 'by', 'on', 'reviewOn', 'of'),
			scope: oneOf(DECISION_SCOPES),
			covers: anyCover,
			dissent: fc.array(someOf({ by: anyText }, { reason: anyText }), { maxLength: 2 })
		},
		{ reason: anyText }
	),
	agenda: someOf(
		{ minutes: fc.integer({ min: 1, max: 999 }), step: oneOf(WORKSHOP_STEPS), prompt: anyText },
		{ title: anyName }
	),
	parked: someOf(
		{ item: anyId, ...textsOf('by', 'on', 'settled', 'settledBy', 'settledOn') },
		{ text: anyName }
	),
	views: someOf(
		{
			mode: oneOf(BOARD_MODES),
			colour: oneOf(COLOURINGS),
			filter: someOf({
				kinds: fc.subarray([...KINDS]),
				states: fc.subarray([...ITEM_STATES]),
				...Object.fromEntries(['stages', 'roles'].map((key) => [key, fc.array(anyId, { maxLength: 2 })])),
				...Object.fromEntries(['tags', 'rules'].map((key) => [key, fc.array(anyName, { maxLength: 2 })])),
				words: anyText
			})
		},
		{ name: anyName }
	),
	handOffs: someOf(textsOf('on', 'by', 'tracker'), { tasks: fc.array(anyHandedTask, { maxLength: 3 }) }),
	replies: someOf(
		{ refs: fc.array(anyRef, { maxLength: 2 }), ...textsOf('words', 'says', 'ticket', 'by', 'on') },
		{ task: anyTaskKey, status: oneOf(REPLY_STATUSES) }
	)
};
