/**
 * What a document says, whatever it is written in: headings, sentences, lists and tables of plain words. Two painters
 * make it HTML and Markdown, so that both say the same; escaping is theirs, and words here are never markup.
 */
import type { LaneId } from '../../layout/lanes.ts';

export type Span =
	/** A sentence of ours, or what people wrote. */
	| string
	/** What people call a thing. */
	| { readonly name: string }
	| { readonly strong: string }
	/** `DMC-014`. */
	| { readonly ref: string }
	/** A surface with its mark; `none` says in `as` what it is. */
	| { readonly lane: LaneId; readonly as?: string }
	/** On a line of its own below the rest, smaller. */
	| { readonly under: string }
	/** What nobody has said yet. */
	| { readonly gap: string };

export type Words = Span | readonly Span[];

export interface Column {
	readonly label: string;
	/** `about`: what a row is about; `figure` and `narrow` stand at the right. Columns of no kind share what is left. */
	readonly is?: 'about' | 'where' | 'figure' | 'narrow';
	/** Stands below it, smaller. */
	readonly under?: string;
}

export interface Group {
	/** Stands over its rows. */
	readonly label?: Words;
	readonly rows: readonly (readonly Words[])[];
}

export interface Table {
	/** What it is a table of; not shown where a heading says it already, and read out all the same. */
	readonly caption: string;
	readonly columns: readonly Column[];
	/** The first cell of each row is its heading. */
	readonly groups: readonly Group[];
}

export type Block =
	/** Level 3 stands below a section's own heading. */
	| { readonly heading: Words; readonly level: 2 | 3 | 4 }
	| { readonly text: Words }
	| { readonly list: readonly Words[] }
	/** What is called how, and what is said of it. */
	| { readonly facts: readonly (readonly [label: string, says: Words])[] }
	| { readonly table: Table };

export interface Section {
	/** Of our own making: the end of an address. */
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly Block[];
}

export const spansOf = (words: Words): readonly Span[] =>
	Array.isArray(words) ? (words as readonly Span[]) : [words as Span];

/** A mapping of thousands is read in tables; a page shows this many rows of a kind and says where the rest is. */
export const MOST_ROWS = 400;

/** As many rows as a page shows, and the sentence about the rest. */
export function capped<T>(
	rows: readonly T[],
	file: string,
	most: number = MOST_ROWS
): { readonly shown: readonly T[]; readonly rest: readonly Block[] } {
	const more = rows.length - most;
	if (more <= 0) return { shown: rows, rest: [] };
	return {
		shown: rows.slice(0, most),
		rest: [{ text: `${more} more are not printed here; all of them are in ${file}.` }]
	};
}
