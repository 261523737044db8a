/** The canonical text of a mapping: one item a block, keys in the schema's order, so that a small edit is a small diff. */
import { handOffSchema, replySchema } from './handoff-schema.ts';
import { itemSchema } from './item-schema.ts';
import {
	mappingSchema,
	packageSchema,
	linkSchema,
	stageSchema,
	roleSchema,
	measureSchema,
	decisionSchema,
	type Mapping
} from './schema.ts';
import { agendaStepSchema, parkedSchema, viewSchema } from './workshop-schema.ts';
import { LATER_COLLECTIONS, byText, isCollection, type Collection } from './shape.ts';
import { TESTS } from './vocabulary.ts';

type Json = Record<string, unknown>;

const KEYS: Record<Collection, readonly string[]> = {
	stages: Object.keys(stageSchema.shape),
	roles: Object.keys(roleSchema.shape),
	items: Object.keys(itemSchema.shape),
	links: Object.keys(linkSchema.shape),
	packages: Object.keys(packageSchema.shape),
	measures: Object.keys(measureSchema.shape),
	decisions: Object.keys(decisionSchema.shape),
	agenda: Object.keys(agendaStepSchema.shape),
	parked: Object.keys(parkedSchema.shape),
	views: Object.keys(viewSchema.shape),
	handOffs: Object.keys(handOffSchema.shape),
	replies: Object.keys(replySchema.shape)
};
const MAPPING_KEYS = Object.keys(mappingSchema.shape);

/** By the list that they are the ranks of: made anew for each record, they took half of the time that writing takes. */
const ranks = new WeakMap<readonly string[], ReadonlyMap<string, number>>();
function rankIn(known: readonly string[]): ReadonlyMap<string, number> {
	const made = ranks.get(known) ?? new Map(known.map((key, i) => [key, i]));
	ranks.set(known, made);
	return made;
}

/** Known keys in the schema's order, then the others by name; without those of undefined values. */
function keysInOrder(record: Json, known: readonly string[]): readonly string[] {
	const own = Object.keys(record).filter((key) => record[key] !== undefined);
	const rank = rankIn(known);
	const places = own.map((key) => rank.get(key) ?? known.length);
	// Most records are in order, and to find that out costs less than to sort them.
	if (places.some((place, i) => place === known.length || place < (places[i - 1] ?? 0)))
		own.sort((a, b) => (rank.get(a) ?? known.length) - (rank.get(b) ?? known.length) || byText(a, b));
	return own;
}

/** The same record with its keys in order, at any depth. */
export function inOrder(record: Json, known: readonly string[]): Json {
	// fromEntries defines own properties: a key named __proto__ stays a key.
	return Object.fromEntries(keysInOrder(record, known).map((key) => [key, deep(record[key])]));
}

/** Nested records by name, so that the order in which two people filled them in leaves no trace. */
function deep(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(deep);
	if (typeof value === 'object' && value !== null) return inOrder(value as Json, TESTS);
	return value;
}

/** Text that `readMappingText` gives back as an equal mapping. Ends with a line feed. */
export function writeMapping(mapping: Mapping): string {
	const record = mapping as unknown as Json;
	const ordered: Json = {};
	const known = inOrder(Object.fromEntries(Object.keys(record).map((key) => [key, null])), MAPPING_KEYS);
	for (const key of Object.keys(known))
		Object.defineProperty(ordered, key, { value: record[key], enumerable: true });
	const parts = Object.entries(ordered)
		.filter(([key, value]) => value !== undefined && !isLeftOut(key, value))
		.map(([key, value]) => {
			const text = isCollection(key) ? writeList(key, value as Json[]) : JSON.stringify(deep(value));
			return `  ${JSON.stringify(key)}: ${text}`;
		});
	return `{\n${parts.join(',\n')}\n}\n`;
}

const isLeftOut = (key: string, value: unknown) =>
	LATER_COLLECTIONS.includes(key) && Array.isArray(value) && value.length === 0;

function writeList(collection: Collection, members: readonly Json[]): string {
	if (members.length === 0) return '[]';
	const blocks = members.map((member) => writeMember(collection, member));
	return `[\n${blocks.join(',\n')}\n  ]`;
}

/** One member a block, one field a line: two people's edits of two fields merge in git as they do here. */
function writeMember(collection: Collection, member: Json): string {
	const lines = keysInOrder(member, KEYS[collection]).map(
		(key) => `      ${JSON.stringify(key)}: ${JSON.stringify(deep(member[key]))}`
	);
	return `    {\n${lines.join(',\n')}\n    }`;
}
