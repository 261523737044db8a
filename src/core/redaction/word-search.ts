/**
 * Finds words in a text as a reader would who wants to find them: whatever case or accents they have, inside longer
 * words too, and where a line break, an invisible mark or markup cuts them in two.
 */
import { decodings } from './escapes.ts';
import { BARRIER, lettersOf, signsOf, type Plain } from './plain.ts';

export interface Span {
	readonly start: number;
	readonly end: number;
	/** The word that was found, as it was asked for. */
	readonly word: string;
}

/** Shorter words, and those of signs, are looked for sign by sign: “C++” is not every c. */
const LOOSE = 3;
/** A short word without signs in it, which markup may cut in two. */
const SHORT = /^[\p{L}\p{N}].*[\p{L}\p{N}]\.?$/u;
const SPELLED: ReadonlyMap<string, string> = new Map(
	Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' })
);

/** With its umlauts spelled out, as in most addresses. */
const spelled = (word: string) => word.normalize('NFC').replace(/[äöü]/giu, (one) => SPELLED.get(one) ?? one);

interface Sought {
	readonly word: string;
	readonly plain: Plain;
}

export class WordSearch {
	/** By their first letters. */
	readonly #loose = new Map<string, Sought[]>();
	/** By their letters, of which they have two. */
	readonly #short = new Map<string, Sought[]>();
	readonly #strict: Sought[] = [];
	/** Nothing of them is seen: looked for as they stand. */
	readonly #unseen: string[] = [];
	/** How many words it looks for. */
	readonly size: number;

	constructor(words: readonly string[]) {
		const all = new Set(words.map((word) => word.trim()).filter((word) => word !== ''));
		this.size = all.size;
		for (const word of all) {
			const letters = lettersOf(word, true, false);
			const signs = { ...signsOf(word), text: signsOf(word).text.trim() };
			if (letters.text.replaceAll(BARRIER, '').length >= LOOSE) {
				const other = spelled(word);
				for (const plain of other === word ? [letters] : [letters, lettersOf(other, true, false)])
					noted(this.#loose, plain.text.slice(0, LOOSE), { word, plain });
			} else if (signs.text !== '') {
				this.#strict.push({ word, plain: signs });
				if (letters.text.length === LOOSE - 1 && SHORT.test(word) && !letters.gaps.includes('hard'))
					noted(this.#short, letters.text, { word, plain: letters });
			} else this.#unseen.push(word);
		}
	}

	/** In their order; where several overlap, as one, of the word that begins first. */
	in(text: string): readonly Span[] {
		return merged(this.all(text));
	}

	/** Each word wherever it stands, in others too. */
	all(text: string): Span[] {
		const found = this.#asWritten(text);
		for (const { text: read, starts, ends } of decodings(text))
			for (const { start, end, word } of this.#asWritten(read))
				found.push({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0, word });
		return once(found);
	}

	#asWritten(text: string): Span[] {
		const found = this.#unseen.flatMap((word) => literally(text, word));
		if (this.#strict.length > 0) {
			const plain = signsOf(text);
			for (const sought of this.#strict)
				for (const { start, end } of literally(plain.text, sought.plain.text))
					found.push(spanIn(plain, start, end, sought.word));
		}
		if (this.#loose.size === 0 && this.#short.size === 0) return found;
		for (const leavesTags of text.includes('<') ? [false, true] : [false]) {
			const plain = lettersOf(text, false, leavesTags);
			found.push(...within(plain, this.#loose, LOOSE, stands));
			found.push(...within(plain, this.#short, LOOSE - 1, standsAlone));
		}
		return found;
	}
}

function noted(all: Map<string, Sought[]>, head: string, sought: Sought): void {
	const same = all.get(head);
	if (same) same.push(sought);
	else all.set(head, [sought]);
}

type Stands = (plain: Plain, at: number, sought: Plain) => boolean;

/** Those that stand in a text, by as many first letters of theirs. */
function within(plain: Plain, all: ReadonlyMap<string, Sought[]>, letters: number, isThere: Stands): Span[] {
	const found: Span[] = [];
	for (let at = 0; all.size > 0 && at + letters <= plain.text.length; at += 1)
		for (const { word, plain: sought } of all.get(plain.text.slice(at, at + letters)) ?? [])
			if (plain.text.startsWith(sought.text, at) && isThere(plain, at, sought))
				found.push(spanIn(plain, at, at + sought.text.length, word));
	return found;
}

/** “Anna” does not stand in “Ann and”, nor 601 in 2026-01; 1200 stands in 1,200. */
function stands(plain: Plain, at: number, sought: Plain): boolean {
	let isGrouped = false;
	for (let i = 1; i < sought.text.length; i += 1) {
		const isFree = sought.gaps[i] !== 'none';
		const gap = plain.gaps[at + i];
		if (gap === 'hard' && !isFree) return false;
		if (gap === 'digits' && !isFree) isGrouped = true;
	}
	return !isGrouped || !(isInNumber(plain, at) || isInNumber(plain, at + sought.text.length));
}

/** Whether the digits on both sides are of one group. */
const isInNumber = ({ text, gaps }: Plain, at: number) =>
	(gaps[at] === 'none' || gaps[at] === 'soft') &&
	/^\p{Nd}{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));

/** As a word of its own: two letters stand in too many. */
function standsAlone(plain: Plain, at: number, sought: Plain): boolean {
	const isEnd = (i: number) =>
		i === 0 ||
		i === plain.text.length ||
		plain.gaps[i] !== 'none' ||
		plain.text[i] === BARRIER ||
		plain.text[i - 1] === BARRIER;
	const gap = plain.gaps[at + 1];
	return (
		isEnd(at) &&
		isEnd(at + sought.text.length) &&
		(gap === 'digits' ? sought.gaps[1] === 'digits' : gap !== 'hard')
	);
}

function once(spans: readonly Span[]): Span[] {
	const seen = new Map<string, Span>();
	for (const span of spans) seen.set(`${span.start} ${span.end} ${span.word}`, span);
	return [...seen.values()];
}

const spanIn = ({ starts, ends }: Plain, start: number, end: number, word: string): Span => ({
	start: starts[start] ?? 0,
	end: ends[end - 1] ?? 0,
	word
});

function literally(text: string, word: string): Span[] {
	const spans: Span[] = [];
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
		spans.push({ start: at, end: at + word.length, word });
	return spans;
}

function merged(spans: readonly Span[]): Span[] {
	const result: Span[] = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = result.at(-1);
		if (last && span.start < last.end)
			result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) };
		else result.push(span);
	}
	return result;
}
