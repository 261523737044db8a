/**
 * The ballot file, `.demarc-ballot.json`, version 1: how one person answers the five tests for the items of a
 * mapping, on their own, to be counted in the room. It holds answers and reasons and nothing else of a mapping.
 */
import * as z from 'zod';
import { plainAnswers } from './answers.ts';
import { wellFormed } from './canonical.ts';
import { isTooDeep, type Problem } from './read.ts';
import { answersSchema, itemSchema, type Item } from './item-schema.ts';
import { type Mapping } from './schema.ts';
import { compareMembers } from './shape.ts';
import { inOrder } from './write.ts';

export const BALLOT_FORMAT = 'demarc/ballot';
export const BALLOT_VERSION = 1;
/** A voter’s name, in characters. */
export const LONGEST_NAME = 200;

const about = <T extends z.ZodType>(type: T, description: string) => type.describe(description);
const { id, ref, kind, name } = itemSchema.shape;

const votedSchema = z.looseObject({
	id: about(id, 'The item’s identifier in that mapping.'),
	ref: about(ref, 'Its reference there.'),
	kind: about(kind, 'Its kind, to find it again where references have changed.').optional(),
	name: about(name, 'Its name, for the same and for people who read the file.').optional(),
	answers: about(answersSchema, 'This person’s answers. A test that is absent was not answered.'),
	reason: about(z.string(), 'Why this person sees it so; kept as dissent.').optional()
});

export const ballotFileSchema = z.looseObject({
	format: about(z.literal(BALLOT_FORMAT), 'Says that this is a ballot for a mapping of Demarc.'),
	version: about(z.literal(BALLOT_VERSION), 'Version of the ballot’s format.'),
	mapping: about(
		z.looseObject({
			id: about(id, 'Its identifier.'),
			title: about(z.string(), 'Its title, for people who read the file.')
		}),
		'The mapping that was voted on.'
	),
	by: about(z.string().max(LONGEST_NAME).regex(/\S/), 'Name or seat of the person who voted.'),
	items: about(z.array(votedSchema), 'The items that this person answered for. By reference.')
});

export type BallotFile = z.infer<typeof ballotFileSchema>;
export type VotedItem = BallotFile['items'][number];

/** The format as JSON Schema 2020-12; a published copy lies in `static/ballot.schema.json`. */
export function ballotJsonSchema(): Record<string, unknown> {
	const { $schema, ...rest } = z.toJSONSchema(ballotFileSchema, { target: 'draft-2020-12', io: 'input' });
	return { $schema, $id: 'urn:demarc:ballot:1', title: 'Demarc ballot', ...rest };
}

/**
 * The ballot of the person who answered for the items of this mapping, usually a voting copy. Items without an
 * answer and those that only give context are not on it. In a voting copy notes are the voter's own, and become
 * the reasons; in any other mapping they are everybody's, and stay where they are.
 */
export function ballotFrom(mapping: Mapping, by: string): BallotFile {
	const { id: mappingId, title, votingCopyOf } = mapping;
	const items = mapping.items.flatMap((item): VotedItem[] => {
		const answers = plainAnswers(item.answers ?? {});
		if (item.contextOnly || Object.keys(answers).length === 0) return [];
		const reason = votingCopyOf && item.notes?.trim() ? item.notes : undefined;
		return [
			{
				id: item.id,
				ref: item.ref,
				kind: item.kind,
				name: item.name,
				answers,
				...(reason === undefined ? {} : { reason })
			}
		];
	});
	return {
		format: BALLOT_FORMAT,
		version: BALLOT_VERSION,
		mapping: { id: votingCopyOf?.id ?? mappingId, title: votingCopyOf?.title ?? title },
		by: by.trim(),
		items
	};
}

/**
 * What a person may answer without being led: the same items with what is known about them, and nothing of what
 * anybody concluded. Answers, evidence, ballots, surfaces, notes, links, packages, decisions, the agenda, what is parked, named views, hand-offs and their answers are out; so is
 * whatever this version does not know. `voice` stays: a ballot can't say it, and it counts for everybody.
 */
export function votingCopy(mapping: Mapping): Mapping {
	const { format, version, title, workflow, createdAt, lastRef, stages, roles } = mapping;
	const votingCopyOf = mapping.votingCopyOf ?? { id: mapping.id, title };
	return {
		format,
		version,
		id: `voting-${votingCopyOf.id}`.slice(0, 64),
		title,
		...(workflow ? { workflow } : {}),
		...(createdAt === undefined ? {} : { createdAt }),
		votingCopyOf: { id: votingCopyOf.id, title: votingCopyOf.title },
		lastRef,
		stages,
		roles,
		items: mapping.items.map(blank),
		links: [],
		packages: [],
		measures: [],
		decisions: [],
		agenda: [],
		parked: [],
		views: [],
		handOffs: [],
		replies: []
	};
}

const KEPT = [
	'id',
	'ref',
	'kind',
	'name',
	'description',
	'today',
	'stage',
	'order',
	'voice',
	'scope',
	'data',
	'supplied',
	'highVolume',
	'source',
	'contextOnly'
] as const;

function blank(item: Item): Item {
	return Object.fromEntries(
		KEPT.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]]))
	) as unknown as Item;
}

export type BallotRead =
	| { readonly ok: true; readonly ballot: BallotFile }
	| { readonly ok: false; readonly problems: readonly Problem[] };

const MAX_PROBLEMS = 50;

/** Reads parsed JSON. Never throws on what stands in it. */
export function readBallot(json: unknown): BallotRead {
	const refuse = (at: string, message: string): BallotRead => ({ ok: false, problems: [{ at, message }] });
	if (typeof json !== 'object' || json === null) return refuse('', 'A ballot is a JSON object.');
	if (isTooDeep(json)) return refuse('', 'It is nested too deeply to be a ballot.');
	const { format, version } = json as { format?: unknown; version?: unknown };
	if (format !== BALLOT_FORMAT)
		return refuse('format', `This is not a ballot: "format" should be "${BALLOT_FORMAT}".`);
	if (typeof version === 'number' && Number.isInteger(version) && version > BALLOT_VERSION)
		return refuse('version', `It is of version ${version} of the ballot format, newer than this program.`);
	const checked = ballotFileSchema.safeParse(wellFormed(json));
	if (!checked.success)
		return {
			ok: false,
			problems: checked.error.issues
				.slice(0, MAX_PROBLEMS)
				.map(({ path, message }) => ({ at: path.map(String).join('/'), message }))
		};
	const ballot = checked.data;
	const seen = new Set<string>();
	for (const [i, item] of ballot.items.entries()) {
		if (seen.has(item.id)) return refuse(`items/${i}/id`, `"${item.id}" is voted on twice.`);
		seen.add(item.id);
	}
	return { ok: true, ballot: canonicalBallot(ballot) };
}

function canonicalBallot(ballot: BallotFile): BallotFile {
	return {
		...ballot,
		by: ballot.by.trim(),
		items: ballot.items
			.map((item) => ({ ...item, answers: { ...item.answers, ...plainAnswers(item.answers) } }))
			.sort((a, b) => compareMembers('items', a, b))
	};
}

const FILE_KEYS = Object.keys(ballotFileSchema.shape);
const ITEM_KEYS = Object.keys(votedSchema.shape);

/** The canonical text: one item a line, keys in the schema's order. Ends with a line feed. */
export function writeBallot(ballot: BallotFile): string {
	const { items, ...rest } = canonicalBallot(ballot);
	const lines = items.map((item) => `    ${JSON.stringify(inOrder(item, ITEM_KEYS))}`);
	const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
	const parts = Object.entries(inOrder({ ...rest, items: null }, FILE_KEYS)).map(
		([key, value]) => `  ${JSON.stringify(key)}: ${key === 'items' ? list : JSON.stringify(value)}`
	);
	return `{\n${parts.join(',\n')}\n}\n`;
}
