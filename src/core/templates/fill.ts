/** The words of a team in the texts of a template: `{product}` becomes what they call it, and back. */
import { wellFormedText } from '../mapping/canonical.ts';
import type { Guide } from './guide.ts';
import { withTexts } from './texts.ts';

/** What stands for each variable, by its key. */
export type Words = Readonly<Record<string, string>>;

/** Longer than any name of a product; a novel pasted into the form would come back in every text. */
const LONGEST = 200;

/** A word as it is filled in: on one line, not too long. May be empty. */
export function wordLine(text: string): string {
	return wellFormedText(text.slice(0, LONGEST)).replace(/\s+/g, ' ').trim();
}

/** A word for every variable of the guide: what was said, or what it is without being asked. */
export function wordsFor({ variables }: Pick<Guide, 'variables'>, said: Words = {}): Words {
	return Object.fromEntries(
		variables.map(({ key, value }) => {
			const given = Object.hasOwn(said, key) ? (said[key] ?? '') : '';
			return [key, wordLine(given) || value];
		})
	);
}

/**
 * The same mapping (or guide, or text) with the words in place of their braces, wherever there is text. Keys of
 * records, identifiers and braces that no word is for stay. In one pass: braces in a word are letters like any other.
 */
export function fillVariables<T>(value: T, words: Words): T {
	return withTexts(value, (text) =>
		text.replace(/\{([A-Za-z][A-Za-z0-9_]*)\}/g, (whole, key: string) =>
			Object.hasOwn(words, key) ? (words[key] ?? whole) : whole
		)
	);
}

/** A word of a mapping that becomes a variable. */
export interface FoundWord {
	/** As `wordLine` gives it. */
	readonly find: string;
	readonly key: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whole words only, as they are written; of two that begin alike the longer one. Undefined: there is none to find. */
function patternFor(words: readonly string[]): RegExp | undefined {
	const known = words.filter((word) => word !== '').toSorted((a, b) => b.length - a.length);
	if (known.length === 0) return undefined;
	return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${known.map(escaped).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
}

/** The other way round: braces in place of words, so that filling in the same words gives the same texts. */
export function withBraces<T>(value: T, words: readonly FoundWord[]): T {
	const pattern = patternFor(words.map(({ find }) => find));
	if (!pattern) return value;
	const keys = new Map(words.map(({ find, key }) => [find, key]));
	return withTexts(value, (text) => text.replace(pattern, (found) => `{${keys.get(found)}}`));
}

/** How often a word stands in the texts of a mapping. */
export function countWord(value: unknown, find: string): number {
	const pattern = patternFor([find]);
	let count = 0;
	if (pattern)
		withTexts(value, (text) => {
			count += text.match(pattern)?.length ?? 0;
			return text;
		});
	return count;
}

/**
 * A key for a variable from what it is called: `productName` for “Product name”. Never from the word itself, which may
 * be a client's name. Not one that is taken.
 */
export function keyFor(label: string, taken: ReadonlySet<string>): string {
	const parts = label
		.normalize('NFKD')
		.split(/[^A-Za-z0-9]+/)
		.filter(Boolean);
	const camel = parts
		.map((part, i) =>
			i === 0 ? part.toLowerCase() : part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
		)
		.join('')
		.replace(/^[0-9]+/, '')
		.slice(0, 30);
	const base = camel || 'word';
	let key = base;
	for (let i = 2; taken.has(key); i += 1) key = `${base}${i}`;
	return key;
}

/** Every `{key}` that stands in the texts already: a variable of that name would fill it in as well. */
export function bracesIn(value: unknown): ReadonlySet<string> {
	const keys = new Set<string>();
	withTexts(value, (text) => {
		for (const [, key] of text.matchAll(/\{([A-Za-z][A-Za-z0-9_]*)\}/g)) if (key) keys.add(key);
		return text;
	});
	return keys;
}

/** A word that a person chose, what it is, and the key that it had before, if any. */
export interface ChosenWord {
	readonly find: string;
	readonly label: string;
	readonly key?: string;
}

/** Words with keys that mean nothing else in these texts yet. Those without a word say nothing. */
export function variablesFrom(
	value: unknown,
	chosen: readonly ChosenWord[]
): readonly (FoundWord & { readonly label: string })[] {
	const taken = new Set(bracesIn(value));
	return chosen.flatMap(({ find, label, key }) => {
		const word = wordLine(find);
		if (word === '') return [];
		const name = wordLine(label) || 'A word';
		const own = key !== undefined && !taken.has(key) ? key : keyFor(name, taken);
		taken.add(own);
		return [{ find: word, label: name, key: own }];
	});
}
