/** A mapping or template without the words that must not leave the house. */
import { canonical } from '../mapping/canonical.ts';
import type { Mapping } from '../mapping/schema.ts';
import { highestRef } from '../mapping/shape.ts';
import { freshNames, freshOrders } from './fresh.ts';
import { eachString, withStrings, type Seen } from './strings.ts';
import { WordSearch } from './word-search.ts';

/** What becomes of a word, wherever it stands. */
export interface Choice {
	readonly word: string;
	readonly does: 'keep' | 'replace' | 'drop';
	/** What stands in its place. Empty: it is dropped. */
	readonly with?: string;
}

/** Words that are to go, whatever comes in their place. */
export const goneBy = (choices: readonly Choice[]): string[] =>
	choices.filter(({ does, word }) => does !== 'keep' && word.trim() !== '').map(({ word }) => word.trim());

/** Replacements that bring a word back which is to go, by the word that they stand for. `gone`: what finds those words. */
export function returning(choices: readonly Choice[], gone: WordSearch): ReadonlyMap<string, string> {
	const said = choices.filter(({ does, with: other = '' }) => does === 'replace' && other.trim() !== '');
	return new Map(
		said.flatMap(({ word, with: other = '' }) =>
			gone
				.in(other)
				.slice(0, 1)
				.map((back) => [word, back.word] as const)
		)
	);
}

/** Stand where a word was: the first that is no dropped word itself. */
const GAPS = ['…', '□', '–', '·', '_', '*', '~', '#', '?', '-', 'x', 'o', '0', '1'];
/** Taking a word out may let another one come together. */
const MOST_ROUNDS = 20;

/** Taken out of texts, keys and identifiers alike; what refers to a renamed part still finds it. */
export function redacted(mapping: Mapping, choices: readonly Choice[]): Mapping {
	const search = new WordSearch(goneBy(choices));
	if (search.size === 0) return mapping;
	const isClean = (text: string) => search.in(text).length === 0;
	const gap = GAPS.find(isClean) ?? '';
	const instead = new Map<string, string>();
	for (const { word, does, with: other = '' } of choices)
		// What brings a dropped word back is no replacement.
		if (does === 'replace' && other.trim() !== '' && isClean(other.trim()))
			instead.set(word.trim(), other.trim());
	const cleaned = (text: string) => withoutWords(text, search, instead, gap);
	const { made, orders } = freshFor(mapping, isClean);
	const names = new Map([...made.values()].toReversed().flatMap((one) => [...one]));
	const braced = (text: string) =>
		text.replace(/\{([A-Za-z][A-Za-z0-9_]*)\}/g, (whole, key: string) =>
			names.has(key) ? `{${names.get(key)}}` : whole
		);

	const change = (text: string, { sort, pattern = '', isNeeded, path }: Seen) => {
		if (sort === 'counter') return text;
		if (sort === 'order') return orders.get(text) ?? text;
		if (sort === 'made') return made.get(pattern)?.get(text) ?? text;
		if (isClean(text)) return text;
		if (sort === 'number') return undefined;
		const known = sort === 'refers' ? text.split('/').map((part) => names.get(part) ?? part) : [];
		const next = cleaned(sort === 'refers' ? known.join('/') : braced(text));
		// A day with a hole in it is no day.
		const isDay = DAYS.test(path.at(-1) ?? '') && /^\d{4}-/.test(text);
		if (!isDay && (next === text || /[\p{L}\p{N}\p{S}]/u.test(next.replaceAll(gap, '')))) return next;
		return isNeeded ? gap : undefined;
	};
	const free = (key: string, taken: ReadonlySet<string>) => {
		const stem = key === '__proto__' ? gap : key;
		for (let name = stem, i = 0; ; i += 1, name += gap || '_') if (!taken.has(name) || i > 999) return name;
	};
	const clean = canonical(withStrings(mapping, change, free) as Mapping);
	return { ...clean, lastRef: counter(clean, isClean) };
}

/** The highest reference, or the next number above it that is no dropped one. */
function counter({ lastRef, items }: Mapping, isClean: (text: string) => boolean): number {
	if (isClean(String(lastRef))) return lastRef;
	const highest = highestRef(items);
	for (let number = highest; number < highest + FARTHEST; number += 1)
		if (isClean(String(number))) return number;
	return highest;
}
const FARTHEST = 10_000;

const DAYS = /^(?:on|[a-z]+On|createdAt)$/;

function withoutWords(
	text: string,
	search: WordSearch,
	instead: ReadonlyMap<string, string>,
	gap: string
): string {
	let now = text;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const spans = search.in(now);
		if (spans.length === 0) return now;
		let next = '';
		let at = 0;
		for (const { start, end, word } of spans) {
			// What comes together again is not replaced again: it might do so for ever.
			next += now.slice(at, start) + (round === 0 ? (instead.get(word) ?? gap) : gap);
			at = end;
		}
		now = next + now.slice(at);
	}
	return gap;
}

interface Fresh {
	/** By what they have to look like. */
	readonly made: ReadonlyMap<string, ReadonlyMap<string, string>>;
	readonly orders: ReadonlyMap<string, string>;
}

/** New names for those that a dropped word stands in, each the same wherever it stands. */
function freshFor(mapping: Mapping, isClean: (text: string) => boolean): Fresh {
	const known = new Map<string, Set<string>>();
	const orders = new Set<string>();
	eachString(mapping, (text, { sort, pattern = '' }) => {
		if (sort === 'order') orders.add(text);
		if (sort !== 'made') return;
		const same = known.get(pattern);
		if (same) same.add(text);
		else known.set(pattern, new Set([text]));
	});
	const made = new Map(
		[...known].map(([pattern, names]) => {
			// References are never given twice, not even those that are gone.
			const fresh = freshNames(
				pattern,
				names,
				isClean,
				names.has(mapping.items[0]?.ref ?? '') ? mapping.lastRef : 0
			);
			const pairs = [...names].flatMap((name): [string, string][] => {
				const next = isClean(name) ? undefined : fresh();
				return next === undefined ? [] : [[name, next]];
			});
			return [pattern, new Map(pairs)] as const;
		})
	);
	const isOrderly = [...orders].every(isClean);
	return { made, orders: (isOrderly ? undefined : freshOrders(orders, isClean)) ?? new Map() };
}
