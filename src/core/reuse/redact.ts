/** A mapping without the words that must not leave the house, and the search that proves it of a file. */
import { canonical } from '../mapping/canonical.ts';
import type { Mapping } from '../mapping/schema.ts';
import { withStrings } from './strings.ts';
import { GAP, WordSearch } from './word-search.ts';

/** What becomes of a word, wherever it stands. Words without a choice are kept. */
export interface RedactChoice {
	readonly value: string;
	readonly does: 'keep' | 'replace' | 'drop';
	/** What stands in its place. Empty: it is dropped. */
	readonly with?: string;
}

/** What no member can be without: there the gap stays. Whatever else is nothing but a gap is taken away. */
const NEEDED: readonly string[] = ['name', 'title', 'text', 'reason', 'value', 'label', 'key', 'version'];
/** Taking a word out may let another one come together; each round leaves fewer letters. */
const MOST_ROUNDS = 20;

export const droppedBy = (choices: readonly RedactChoice[]): string[] =>
	choices.filter(({ does }) => does !== 'keep').map(({ value }) => value);

/** The words are taken out of texts, keys and identifiers alike; what refers to a renamed part still finds it. */
export function redacted(mapping: Mapping, choices: readonly RedactChoice[]): Mapping {
	const search = new WordSearch(droppedBy(choices));
	const instead = new Map(
		choices.map(({ value, does, with: other }) => [
			value.trim(),
			does === 'replace' ? (other ?? '').trim() || GAP : GAP
		])
	);
	const ids = renamedIds(mapping, search);
	const result = withStrings(mapping, (text, sort, path) => {
		if (sort === 'format' || isNumber(path)) return text;
		if (sort === 'id')
			return text
				.split('/')
				.map((part) => ids.get(part) ?? part)
				.join('/');
		const next = cleaned(text, search, instead);
		const key = path.at(-1) ?? '';
		return next === text || /[^\s….,;:!?–-]/u.test(next) || NEEDED.includes(key) || isKeyOf(path, text)
			? next
			: undefined;
	});
	return canonical(result as Mapping);
}

/** A reference is never changed: tickets and pictures name it. If a word stands in one, the proof says so. */
const isNumber = (path: readonly string[]) =>
	['ref', 'formerRefs', 'order'].includes(path.findLast((part) => !/^\d+$/.test(part)) ?? '');

/** A key of a record is told with itself as the last of its path. */
const isKeyOf = (path: readonly string[], text: string) => path.at(-1) === text;

function cleaned(text: string, search: WordSearch, instead: ReadonlyMap<string, string>): string {
	let now = text;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const spans = search.in(now);
		if (spans.length === 0) return now;
		let next = '';
		let at = 0;
		for (const { start, end, word } of spans) {
			// What comes together again and again is not replaced any more.
			next += now.slice(at, start) + (round === 0 ? (instead.get(word) ?? GAP) : GAP);
			at = end;
		}
		now = next + now.slice(at);
	}
	return GAP;
}

/** New identifiers for those that have a dropped word in them. */
function renamedIds(mapping: Mapping, search: WordSearch): ReadonlyMap<string, string> {
	const all = new Set<string>();
	withStrings(mapping, (text, sort) => {
		if (sort === 'id') for (const part of text.split('/')) all.add(part);
		return text;
	});
	let count = 0;
	const fresh = () => {
		for (;;) {
			const id = `x${(count += 1)}`;
			if (!all.has(id) && search.in(id).length === 0) return id;
		}
	};
	return new Map([...all].flatMap((id) => (search.in(id).length > 0 ? [[id, fresh()] as const] : [])));
}

export interface Leftover {
	/** The dropped word that is still there. */
	readonly word: string;
	/** `items/3/notes`; empty where the file is no JSON. */
	readonly at: string;
	/** How it stands there, with what is around it. */
	readonly around: string;
}

const AROUND = 20;

/**
 * Every dropped word that is still in a file. In JSON each string and key is looked at by itself, but for the words of
 * the format; in any other text everything is. An empty list is the proof.
 */
export function leftovers(text: string, dropped: readonly string[]): readonly Leftover[] {
	const search = new WordSearch(dropped);
	const inText = (one: string, at: string): Leftover[] =>
		search.in(one).map(({ start, end, word }) => ({
			word,
			at,
			around: one.slice(Math.max(0, start - AROUND), end + AROUND)
		}));
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return inText(text, '');
	}
	const found: Leftover[] = [];
	withStrings(value, (one, sort, path) => {
		if (sort !== 'format') found.push(...inText(one, path.join('/')));
		return one;
	});
	return found;
}
