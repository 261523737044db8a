/** What is asked of a reader and what it answers: the same words in the page and in the worker. */
import type { NamedText } from '#core/importers/index.ts';
import type { NamedBytes } from '#core/importers/propose-bytes.ts';
import type { Proposal, ProposedItem } from '#core/importers/proposal.ts';
import type { Wishes } from '#core/importers/wishes.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Look } from './look.ts';

export type ImportSource = (NamedBytes | NamedText) & Wishes;

export interface Reading {
	readonly proposal: Proposal;
	/** Where the proposal is of items. */
	readonly look?: Look;
}

/** What the worker is asked, and what it answers; items come in batches, each taken in without a stop. */
export interface Asked {
	readonly source: ImportSource;
	readonly mapping: Mapping | undefined;
}
export type Answer =
	| { readonly type: 'read'; readonly reading: Reading }
	| { readonly type: 'items'; readonly items: readonly ProposedItem[] }
	| { readonly type: 'done' };

export const BATCH = 1000;
