/** What every importer gives: a proposal that a person accepts or refuses. Nothing is written before. */
import type { Answers } from '../mapping/item-schema.ts';
import type { Mapping, Stage } from '../mapping/schema.ts';
import type { Kind } from '../mapping/vocabulary.ts';
import type { ProposedItem } from '../tables/proposed-item.ts';

export type { ProposedItem };

/** Something that the file says and the proposal does otherwise, or not at all; with its place in the file. */
export interface Remark {
	/** `row 12`, `column “Status”`, `line 3, column 9`; empty for the whole file. */
	readonly at: string;
	readonly text: string;
}

export interface ItemsProposal {
	readonly ok: true;
	readonly type: 'items';
	/** What the mapping could be called, from the file. */
	readonly title?: string;
	readonly workflow?: Mapping['workflow'];
	readonly items: readonly ProposedItem[];
	/** Stages that the items name, in order of first mention. */
	readonly stageNames: readonly Stage['name'][];
	/** How each column was read: its heading, and the column of ours it fills, `notes` or `ignored`. */
	readonly columns: readonly { readonly heading: string; readonly field: string }[];
	/** Rows that don't come in, and why. */
	readonly refused: readonly Remark[];
	/** What comes in otherwise than the file says it. */
	readonly remarks: readonly Remark[];
	/** What was found out about the file: `{ encoding: 'UTF-8', delimiter: ';' }`. */
	readonly found: Readonly<Record<string, string>>;
}

export interface MappingProposal {
	readonly ok: true;
	readonly type: 'mapping';
	readonly mapping: Mapping;
	readonly remarks: readonly Remark[];
	/** The file is of a newer format: what comes in can be read, not edited. */
	readonly newer?: number;
}

/** One ballot on one item, as a file has it. */
export interface ProposedBallot {
	/** Its place in the file: `items/3`, `line 12`. */
	readonly at: string;
	/** Which item it is about, by as much as the file says. */
	readonly item: {
		readonly id?: string;
		readonly ref?: string;
		readonly kind?: Kind;
		readonly name?: string;
	};
	/** Absent: unnamed. */
	readonly by?: string;
	/** The identifier of the ballot, where the file keeps one. */
	readonly ballot?: string;
	readonly answers: Answers;
	readonly reason?: string;
}

/** Votes to be counted in a mapping that is there already: nothing that a mapping could be made of. */
export interface BallotsProposal {
	readonly ok: true;
	readonly type: 'ballots';
	/** The mapping that was voted on, where the file says so. */
	readonly mapping?: { readonly id: string; readonly title: string };
	readonly ballots: readonly ProposedBallot[];
	/** Who voted, in order of first mention. */
	readonly voters: readonly string[];
	/** Rows that don't come in, and why. */
	readonly refused: readonly Remark[];
	readonly remarks: readonly Remark[];
}

/** What those who build answered about one piece of work, as a file has it. */
export interface ProposedReply {
	/** Its place in the file: `line 12`. */
	readonly at: string;
	/** As it stands in the file, on one line; empty: it has none. */
	readonly title: string;
	/** Key of the piece of work, where the file says it. */
	readonly key?: string;
	/** The status in the file's own word. */
	readonly words?: string;
	readonly says?: string;
	readonly ticket?: string;
	readonly by?: string;
}

/** A backlog with answers, to be taken into the mapping that it came from. */
export interface RepliesProposal {
	readonly ok: true;
	readonly type: 'replies';
	readonly replies: readonly ProposedReply[];
	/** Rows that don't come in, and why. */
	readonly refused: readonly Remark[];
	readonly remarks: readonly Remark[];
}

export interface Refusal {
	readonly ok: false;
	/** At least one; each a whole sentence. */
	readonly problems: readonly Remark[];
}

export type Proposal = ItemsProposal | MappingProposal | BallotsProposal | RepliesProposal | Refusal;
