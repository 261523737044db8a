/** The lexicon: every concept, and the ones that a list of word pieces names. */
import { singular } from '../words.ts';
import type { Concept } from './concept.ts';
import { CUSTOMER_CONCEPTS } from './customer.ts';
import { INTERNAL_CONCEPTS } from './internal.ts';
import { PLACE_CONCEPTS } from './places.ts';
import { RECORD_CONCEPTS } from './records.ts';

export const LEXICON: readonly Concept[] = [...CUSTOMER_CONCEPTS, ...INTERNAL_CONCEPTS, ...RECORD_CONCEPTS];

/** A concept found in a text, with the words that named it and where they stand. */
export interface Mention {
	readonly concept: Concept;
	/** As they stand in the text, joined by blanks. */
	readonly words: string;
	readonly first: boolean;
	readonly last: boolean;
}

interface Index {
	readonly exact: ReadonlyMap<string, readonly Concept[]>;
	readonly prefixes: ReadonlyMap<string, readonly Concept[]>;
}

/** Shortest beginning that may stand for a family of words. */
const SHORTEST_PREFIX = 4;
const LONGEST_PHRASE = 4;

function indexed(concepts: readonly Concept[]): Index {
	const exact = new Map<string, Concept[]>();
	const prefixes = new Map<string, Concept[]>();
	for (const concept of concepts)
		for (const word of new Set(concept.words.trim().split(/\s+/))) {
			const isPrefix = word.endsWith('*');
			const index = isPrefix ? prefixes : exact;
			const key = isPrefix ? word.slice(0, -1) : word;
			const named = index.get(key);
			if (named) named.push(concept);
			else index.set(key, [concept]);
		}
	return { exact, prefixes };
}

const WHOLE: Index = indexed(LEXICON);
const PLACES: Index = indexed(PLACE_CONCEPTS);

function ofWord({ exact, prefixes }: Index, word: string): readonly Concept[] {
	const found = exact.get(word) ?? exact.get(singular(word));
	if (found) return found;
	for (let length = Math.min(word.length, 12); length >= SHORTEST_PREFIX; length -= 1) {
		const family = prefixes.get(word.slice(0, length));
		if (family) return family;
	}
	return [];
}

/** Finds concepts, the longest phrase first; words of a phrase are not looked at one by one. */
export function mentions(words: readonly string[], index: Index = WHOLE): Mention[] {
	const found: Mention[] = [];
	const singulars = words.map(singular);
	for (let at = 0; at < words.length;) {
		let length = Math.min(LONGEST_PHRASE, words.length - at);
		let concepts: readonly Concept[] = [];
		for (; length > 1; length -= 1) {
			concepts =
				index.exact.get(words.slice(at, at + length).join('_')) ??
				index.exact.get(singulars.slice(at, at + length).join('_')) ??
				[];
			if (concepts.length > 0) break;
		}
		if (length === 1) concepts = ofWord(index, words[at] ?? '');
		const last = at + length === words.length;
		for (const concept of concepts)
			found.push({ concept, words: words.slice(at, at + length).join(' '), first: at === 0, last });
		at += length;
	}
	return found;
}

/** The kinds of place that a workflow's words name. */
export function placeMentions(words: readonly string[]): Mention[] {
	return mentions(words, PLACES);
}

/** The lexicon without some of its words: what it would be, had nobody thought of them. */
export function lexiconWithout(isDropped: (word: string) => boolean): Index {
	return indexed(
		LEXICON.map((concept) => ({
			...concept,
			words: concept.words
				.trim()
				.split(/\s+/)
				.filter((word) => !isDropped(word))
				.join(' ')
		}))
	);
}

export type LexiconIndex = Index;
