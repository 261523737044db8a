/**
 * Mappings as fast-check imagines them: valid, canonical, every member of the format in use, unknown keys on
 * every level, and texts that have broken programs before. Commands on them: `arbitrary-commands.ts`.
 */
import fc from 'fast-check';
import { canonical } from '#core/mapping/canonical.ts';
import { keysAfter } from '#core/mapping/order.ts';
import { formatRef } from '#core/mapping/refs.ts';
import { anyId, anyName, anyText } from './arbitrary-texts.ts';
import type { Answers, Item, Mapping } from '#core/mapping/schema.ts';
import {
	DECISION_SCOPES,
	EVIDENCE,
	FORMAT,
	FORMAT_VERSION,
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	KINDS,
	LINK_KINDS,
	NEXT_ACTIONS,
	PERMISSIONS,
	PORTABILITIES,
	PURPOSES,
	SCOPES,
	SENSITIVITIES,
	SIDES,
	SURFACES,
	TODAY,
	VOICES,
	WORKFLOW_KINDS,
	type TestId
} from '#core/mapping/vocabulary.ts';

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
function someOf<O extends object, R extends object = object>(
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

const oneOf = <T extends string>(values: readonly T[]) => fc.constantFrom(...values);
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

const textsOf = <K extends string>(...keys: K[]) =>
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
	)
};

/** A list whose members have identifiers of their own. */
function listOf<M extends object>(body: fc.Arbitrary<M>, maxLength: number) {
	return fc
		.uniqueArray(fc.tuple(anyId, body), { maxLength, selector: ([id]) => id })
		.map((pairs) => pairs.map(([id, rest]) => ({ ...rest, id })));
}

/** Gives the members of lists real ones of each other most of the time, so that links lead somewhere. */
function connected(mapping: Mapping, seed: number): Mapping {
	let turn = seed;
	const pick = <T>(members: readonly { id: string }[], otherwise: T) => {
		turn = (turn * 7 + 3) % 101;
		return turn % 5 === 0 ? otherwise : (members[turn % Math.max(1, members.length)]?.id ?? otherwise);
	};
	return {
		...mapping,
		items: mapping.items.map((item) =>
			item.stage ? { ...item, stage: pick(mapping.stages, item.stage) } : item
		),
		links: mapping.links.map((link) => ({
			...link,
			from: pick(mapping.items, link.from),
			to: pick(mapping.items, link.to)
		})),
		packages: mapping.packages.map((one) =>
			one.contents ? { ...one, contents: one.contents.map((id) => pick(mapping.items, id)) } : one
		)
	};
}

/** References of items that were merged into one; usually there are none. */
const anyFormerRefs: fc.Arbitrary<Pick<Item, 'formerRefs'>> = fc.oneof(
	{ weight: 3, arbitrary: fc.constant({}) },
	{
		weight: 1,
		arbitrary: fc
			.array(fc.integer({ min: 2000, max: 2400 }).map(formatRef), { minLength: 1, maxLength: 2 })
			.map((formerRefs) => ({ formerRefs }))
	}
);

/** Any valid mapping in canonical form: what `readMappingText` gives back is equal to it. */
export function mappings({ maxItems = 6 } = {}): fc.Arbitrary<Mapping> {
	const items = fc
		.tuple(
			listOf(anyItemBody, maxItems),
			fc.uniqueArray(fc.integer({ min: 1, max: 1999 }), { minLength: maxItems, maxLength: maxItems }),
			anyOrders(maxItems),
			fc.array(anyFormerRefs, { minLength: maxItems, maxLength: maxItems })
		)
		.map(([bodies, numbers, orders, former]) =>
			bodies.map((body, i) => ({
				...body,
				...former[i],
				ref: formatRef(numbers[i] as number),
				order: orders[i] as string
			}))
		);
	const stages = fc
		.tuple(listOf(BODIES.stages, 4), anyOrders(4))
		.map(([bodies, orders]) => bodies.map((body, i) => ({ ...body, order: orders[i] as string })));
	const known = someOf(
		{
			workflow: someOf({ kind: oneOf(WORKFLOW_KINDS), ...textsOf('name', 'description', 'pain') }),
			createdAt: fc.constantFrom('2026-01-31T08:00:00.000Z', '2024-02-29'),
			template: someOf({ version: anyText, title: anyText }, { id: anyText }),
			votingCopyOf: someOf({}, { id: anyId, title: anyText })
		},
		{
			format: fc.constant(FORMAT),
			version: fc.constant(FORMAT_VERSION),
			id: anyId,
			title: anyName,
			lastRef: fc.nat({ max: 3000 }),
			stages,
			roles: listOf(BODIES.roles, 3),
			items,
			links: listOf(BODIES.links, 4),
			packages: listOf(BODIES.packages, 2),
			measures: listOf(BODIES.measures, 2),
			decisions: listOf(BODIES.decisions, 2)
		}
	);
	return fc
		.tuple(known, fc.nat({ max: 100 }))
		.map(([mapping, seed]) => canonical(connected(mapping as unknown as Mapping, seed)));
}

export const anyMapping = mappings();

/** Sort keys: mostly ours, sometimes equal, sometimes foreign ones as a file made by hand has them. */
function anyOrders(count: number): fc.Arbitrary<string[]> {
	const own = fc.shuffledSubarray(keysAfter(null, count), { minLength: count, maxLength: count });
	const foreign = fc.array(fc.constantFrom('a0', '001', '002', 'zz', 'Ä', '~'), {
		minLength: count,
		maxLength: count
	});
	return fc.oneof({ weight: 3, arbitrary: own }, { weight: 1, arbitrary: foreign });
}
