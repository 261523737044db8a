/**
 * Finds words in a text as a reader would who wants to find them: whatever case or accents they have, inside longer
 * words too, and where a line break, an invisible mark or markup cuts them in two.
 */

export interface Span {
	readonly start: number;
	readonly end: number;
	/** The word that was found, as it was asked for. */
	readonly word: string;
}

/** A text without what does not count, and where each of its characters stands in the original. */
interface Plain {
	readonly text: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** Whether something that ends a word stands before a character. Only where signs were left out. */
	readonly breaks: readonly boolean[];
}

/** No word goes on across it: what stands on either side was never one. */
const BARRIER = '…';
/** Cut words without ending them. */
const CUT = /[*_~`|#[\]<>\\]/u;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{M}]/u;
const TAG = /<[^<>]{0,500}>/gu;
const LINE_END = /-?[ \t]*[\r\n\u0085\u2028\u2029]\s*/gu;
/** Shorter words, and those of signs, are looked for sign by sign: “C++” is not every c. */
const LOOSE = 3;

const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Texts are long and alphabets short. */
const folds = new Map<string, string>();

/** A character without case and accents; nothing where nobody sees it. */
function folded(character: string): string {
	const known = folds.get(character);
	if (known !== undefined) return known;
	const isSpace = /\s/u.test(character);
	const fold = isSpace
		? ' '
		: INVISIBLE.test(character)
			? ''
			: bare(bare(character).toUpperCase().toLowerCase());
	folds.set(character, fold);
	return fold;
}

const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);

class Plainer {
	text = '';
	readonly starts: number[] = [];
	readonly ends: number[] = [];
	readonly breaks: boolean[] = [];

	push(character: string, start: number, end: number, breaks: boolean): void {
		this.text += character;
		for (let i = 0; i < character.length; i += 1) {
			this.starts.push(start);
			this.ends.push(end);
			this.breaks.push(breaks && i === 0);
		}
	}
}

/** Every sign of it, in one case, with one space where there are several. */
function signsOf(text: string): Plain {
	const plain = new Plainer();
	let at = 0;
	for (const character of text) {
		const [start, end] = [at, at + character.length];
		at = end;
		const fold = folded(character);
		if (fold === ' ' && plain.text.endsWith(' ')) continue;
		plain.push(fold, start, end, false);
	}
	return plain;
}

/** Letters and digits only. `isWord`: what is looked for, where every sign ends a word. */
function lettersOf(text: string, isWord: boolean, leavesTags: boolean): Plain {
	const gone = new Uint8Array(text.length);
	const mark = (pattern: RegExp) => {
		for (const { index, 0: found } of text.matchAll(pattern)) gone.fill(1, index, index + found.length);
	};
	if (leavesTags) mark(TAG);
	if (!isWord) mark(LINE_END);
	const plain = new Plainer();
	let at = 0;
	let breaks = false;
	for (const character of text) {
		const [start, end] = [at, at + character.length];
		at = end;
		if (gone[start] === 1) continue;
		if (character === BARRIER) {
			plain.push(BARRIER, start, end, false);
			continue;
		}
		if (!isWord && CUT.test(character)) continue;
		for (const one of folded(character))
			if (isLetter(one)) {
				plain.push(one, start, end, breaks);
				breaks = false;
			} else breaks = true;
	}
	return plain;
}

interface Sought {
	readonly word: string;
	readonly plain: Plain;
}

export class WordSearch {
	/** By their first letters. */
	readonly #loose = new Map<string, Sought[]>();
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
				const head = letters.text.slice(0, LOOSE);
				const same = this.#loose.get(head);
				if (same) same.push({ word, plain: letters });
				else this.#loose.set(head, [{ word, plain: letters }]);
			} else if (signs.text !== '') this.#strict.push({ word, plain: signs });
			else this.#unseen.push(word);
		}
	}

	/** In their order; where several overlap, as one, of the word that begins first. */
	in(text: string): readonly Span[] {
		return merged(this.all(text));
	}

	/** Each word wherever it stands, in others too. */
	all(text: string): Span[] {
		const found = this.#unseen.flatMap((word) => literally(text, word));
		if (this.#strict.length > 0) {
			const plain = signsOf(text);
			for (const sought of this.#strict)
				for (const { start, end } of literally(plain.text, sought.plain.text))
					found.push(spanIn(plain, start, end, sought.word));
		}
		if (this.#loose.size > 0) {
			const ways = text.includes('<') ? [false, true] : [false];
			const seen = new Set<string>();
			for (const leavesTags of ways)
				for (const span of this.#looselyIn(lettersOf(text, false, leavesTags))) {
					const key = `${span.start} ${span.end} ${span.word}`;
					if (!seen.has(key)) found.push(span);
					seen.add(key);
				}
		}
		return found;
	}

	#looselyIn(plain: Plain): Span[] {
		const found: Span[] = [];
		for (let at = 0; at + LOOSE <= plain.text.length; at += 1)
			for (const { word, plain: sought } of this.#loose.get(plain.text.slice(at, at + LOOSE)) ?? []) {
				if (!plain.text.startsWith(sought.text, at)) continue;
				// “Anna” does not stand in “Ann and”.
				const isWhole = sought.breaks.every(
					(breaks, i) => i === 0 || breaks || plain.breaks[at + i] !== true
				);
				if (isWhole) found.push(spanIn(plain, at, at + sought.text.length, word));
			}
		return found;
	}
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
