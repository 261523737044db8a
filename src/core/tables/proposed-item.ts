/** An item as a table has it: names where the mapping has identifiers. */
import type { Item } from '../mapping/item-schema.ts';
import type { PERMISSIONS, Side } from '../mapping/vocabulary.ts';

/** What one role may do, by the role's name; by its identifier where the name says too little. */
export interface ProposedAccess {
	readonly role: { readonly name: string; readonly side?: Side } | { readonly id: string };
	readonly may: readonly (typeof PERMISSIONS)[number][];
}

/** The fields of an item that a file can give; reference, identifier and order come when it is accepted. */
export type ProposedItem = {
	readonly [
		K in keyof Item as string extends K
			? never
			: K extends 'id' | 'ref' | 'order' | 'stage' | 'access'
				? never
				: K
	]: Item[K];
} & {
	/** The reference the file gives it, where it is a good one: the same item again. */
	readonly ref?: string;
	/** Name of the stage. */
	readonly stageName?: string;
	/** Its place among the others, as our own tables keep it. */
	readonly order?: string;
	readonly access?: readonly ProposedAccess[];
	/** The notes are gathered from other columns: they go below the notes an item has already. */
	readonly addsNotes?: true;
};
