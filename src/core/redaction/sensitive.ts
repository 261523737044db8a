/** What in a mapping may name a person, a client or a sum, with where it stands and how often. */
import type { Mapping } from '../mapping/schema.ts';
import { byText } from '../mapping/shape.ts';
import { candidatesIn, FINDS, isFreeText, smallWordsIn, type FindKind } from './candidates.ts';
import { eachString, type Seen } from './strings.ts';
import { WordSearch } from './word-search.ts';

export interface Find {
	readonly kind: FindKind;
	/** As it stands there first. */
	readonly value: string;
	/** How often it stands in the file, inside longer words too. */
	readonly count: number;
	/** Where, from the top. Each once. */
	readonly places: readonly (readonly string[])[];
	/** Longer words that it stands in: they would lose it as well. */
	readonly inside: readonly string[];
}

/** Who said, asked, settled or voted, and whose system it is: a name in any writing. */
const NAMED = /^(?:by|[a-z]+By|owner|system|tracker)$/;
const DAYS = /^(?:on|[a-z]+On|createdAt|version)$/;
const MOST_INSIDE = 4;

export function findSensitive(mapping: Mapping): readonly Find[] {
	const small = new Set<string>();
	const texts: { readonly text: string; readonly seen: Seen }[] = [];
	eachString(mapping, (text, seen) => {
		texts.push({ text, seen });
		if (seen.sort === 'text' && !seen.isKey) for (const word of smallWordsIn(text)) small.add(word);
	});
	const found = new Map<string, { kind: FindKind; value: string }>();
	for (const { text, seen } of texts) {
		const key = seen.path.findLast((part) => !/^\d+$/.test(part)) ?? '';
		const note = (kind: FindKind, word: string) => {
			const value = word.trim();
			const id = `${kind} ${value.toLowerCase()}`;
			if (value !== '' && !found.has(id)) found.set(id, { kind, value });
		};
		if (!isRead(seen)) continue;
		if (seen.sort === 'number') {
			if (text.replace(/\D/g, '').length >= 3) note('number', text);
			continue;
		}
		if (DAYS.test(key)) continue;
		const isNamed = NAMED.test(key) && !seen.isKey;
		if (isNamed || seen.path.join('/') === 'workflow/name') note('name', text);
		else if (isFreeText(text) && !seen.isKey) note('text', text);
		for (const { kind, value } of candidatesIn(text))
			// Only where it begins something can a capital stand for nothing.
			if (kind !== 'maybe' || !small.has(value.toLowerCase())) note(kind, value);
	}
	// What has a capital elsewhere too is a name.
	const sure = [...found.values()]
		.filter(({ kind }) => kind === 'name')
		.map(({ value }) => value.toLowerCase());
	const parts = new Set(sure.flatMap((value) => value.split(' ')));
	const whole = new Set(sure);
	return counted(
		[...found.values()].flatMap((one) => {
			if (one.kind !== 'maybe' || !parts.has(one.value.toLowerCase())) return [one];
			return whole.has(one.value.toLowerCase()) ? [] : [{ ...one, kind: 'name' as const }];
		}),
		texts
	);
}

/** Sort keys, counters and identifiers name nobody by themselves; a word that stands in one is counted there. */
const isRead = ({ sort }: Seen) => sort === 'text' || sort === 'number' || sort === 'refers';

/** Counts any words in the same way: those that were found, and those that somebody adds. */
export function countWords(mapping: Mapping, words: readonly string[]): readonly Omit<Find, 'kind'>[] {
	if (words.length === 0) return [];
	const texts: { readonly text: string; readonly seen: Seen }[] = [];
	eachString(mapping, (text, seen) => void texts.push({ text, seen }));
	return counts(words, texts);
}

function counted(
	found: readonly { kind: FindKind; value: string }[],
	texts: readonly { readonly text: string; readonly seen: Seen }[]
): Find[] {
	const counting = new Map(
		counts(
			found.map(({ value }) => value),
			texts
		).map((one) => [one.value, one])
	);
	const ranked = found.toSorted((a, b) => FINDS.indexOf(a.kind) - FINDS.indexOf(b.kind));
	const all = ranked.flatMap(({ kind, value }): Find[] => {
		const one = counting.get(value);
		// Of two kinds at once: it is chosen once.
		counting.delete(value);
		return one && one.count > 0 ? [{ kind, ...one }] : [];
	});
	return FINDS.flatMap((kind) =>
		all
			.filter((one) => one.kind === kind)
			.toSorted((a, b) => (kind === 'text' ? 0 : b.count - a.count || byText(a.value, b.value)))
	);
}

function counts(
	words: readonly string[],
	texts: readonly { readonly text: string; readonly seen: Seen }[]
): Omit<Find, 'kind'>[] {
	const search = new WordSearch(words);
	const tally = new Map<
		string,
		{ count: number; places: Map<string, readonly string[]>; inside: Set<string> }
	>();
	for (const { text, seen } of texts)
		for (const { start, end, word } of search.all(text)) {
			let one = tally.get(word);
			if (!one) tally.set(word, (one = { count: 0, places: new Map(), inside: new Set() }));
			one.count += 1;
			one.places.set(seen.path.join('/'), seen.path);
			if (seen.sort !== 'text' || one.inside.size >= MOST_INSIDE) continue;
			const around = wordAround(text, start, end);
			if (around !== '') one.inside.add(around);
		}
	return words.map((value) => {
		const one = tally.get(value.trim());
		return {
			value,
			count: one?.count ?? 0,
			places: [...(one?.places.values() ?? [])],
			inside: [...(one?.inside ?? [])]
		};
	});
}

/** The longer word that a found one is a piece of; empty where it is a word of its own. */
function wordAround(text: string, start: number, end: number): string {
	const before = /[\p{L}\p{N}\p{M}]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
	const after = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(end, end + 40))?.[0] ?? '';
	return before + after === '' ? '' : `${before}${text.slice(start, end)}${after}`;
}
