/** The search that proves of a file that no dropped word is left in it. */
import type { Mapping } from '../mapping/schema.ts';
import { readMappingText, type Problem } from '../mapping/read.ts';
import { isTemplate, readGuide } from '../templates/guide.ts';
import { eachString } from './strings.ts';
import { WordSearch } from './word-search.ts';

export interface Leftover {
	/** The dropped word that is still there. */
	readonly word: string;
	readonly path: readonly string[];
	/** How it stands there, with what is around it. */
	readonly around: string;
}

export interface Proof {
	/** Texts, names, numbers and keys that were looked at: everything but the words of the format. */
	readonly searched: number;
	/** None is the proof. */
	readonly left: readonly Leftover[];
	/** What the file holds; undefined where it is no mapping any more. */
	readonly mapping: Mapping | undefined;
	/** Where it is none any more: the first place that can't be read. */
	readonly broken: readonly string[];
}

const AROUND = 20;

/** The file as it will lie there, read again: nothing is believed of how it came about. */
export function proofOf(file: string, gone: readonly string[]): Proof {
	const search = new WordSearch(gone);
	const left: Leftover[] = [];
	let searched = 0;
	eachString(JSON.parse(file), (text, { path }) => {
		searched += 1;
		for (const { start, end, word } of search.in(text))
			left.push({ word, path, around: text.slice(Math.max(0, start - AROUND), end + AROUND) });
	});
	const read = readMappingText(file);
	const found = { searched, left };
	if (!read.ok) return { ...found, mapping: undefined, broken: firstOf(read.problems) };
	const guide = isTemplate(read.mapping) ? readGuide(read.mapping) : undefined;
	if (guide?.ok === false) return { ...found, mapping: undefined, broken: firstOf(guide.problems) };
	return { ...found, mapping: read.mapping, broken: [] };
}

const firstOf = ([first]: readonly Problem[]) => first?.at.split('/').filter(Boolean) ?? [];

/** Whether one of the words stands in a file. What can't be read is searched as it lies there. */
export function holds(file: string, search: WordSearch): boolean {
	let isThere = false;
	try {
		eachString(JSON.parse(file), (text) => (isThere ||= search.in(text).length > 0));
	} catch {
		return search.in(file).length > 0;
	}
	return isThere;
}
