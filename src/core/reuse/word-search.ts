/**
 * Finds words in a text as a reader would who wants to find them: whatever case or accents they have, inside longer
 * words too, and where a line break, a hyphen at its end, an invisible mark or markup cuts them in two.
 */

export interface Span {
	readonly start: number;
	readonly end: number;
	/** The word that was found, as it was asked for. */
	readonly word: string;
}

/** Stands where a word was taken out: no word goes on across it. */
export const GAP = '…';

interface Plain {
	readonly text: string;
	/** Where each character of `text` begins and ends in the original. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** Cuts words without ending them: markup, invisible marks, and the end of a line with its hyphen. */
const CUTS = /[*_~`|#[\]<>\\\p{Cf}\p{Cc}\u2028\u2029]/u;
const TAG = /<[^<>]{0,500}>/gu;
const LINE_END = /-?[ \t]*[\r\n\u0085\u2028\u2029][\s]*/gu;

const letters = (character: string) =>
	character
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toUpperCase()
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '');

interface Look {
	readonly isCut: boolean;
	/** Letters and digits that it stands for; a space where it ends a word, nothing where it belongs to a letter. */
	readonly kept: string;
}
/** Texts are long and alphabets short. */
const looks = new Map<string, Look>();

function lookOf(character: string): Look {
	const known = looks.get(character);
	if (known) return known;
	const isCut = CUTS.test(character);
	const said = letters(character).replace(/[^\p{L}\p{N}]/gu, ' ');
	const isMark = /^\p{M}$/u.test(character);
	const kept = character === GAP ? GAP : isMark ? '' : isCut || said.trim() === '' ? ' ' : said;
	const look = { isCut, kept };
	looks.set(character, look);
	return look;
}

/** `isJoined`: what cuts words is left out; otherwise it ends them. `tags`: what stands in them is left out too. */
function plainOf(text: string, isJoined: boolean, leavesTags: boolean): Plain {
	const gone = new Uint8Array(text.length);
	const mark = (pattern: RegExp) => {
		for (const { index, 0: found } of text.matchAll(pattern)) gone.fill(1, index, index + found.length);
	};
	if (leavesTags) mark(TAG);
	if (isJoined) mark(LINE_END);
	let plain = '';
	const [starts, ends]: [number[], number[]] = [[], []];
	let at = 0;
	for (const character of text) {
		const [start, end] = [at, at + character.length];
		at = end;
		if (gone[start] === 1) continue;
		const { isCut, kept } = lookOf(character);
		if ((isCut && isJoined) || kept === '' || (kept === ' ' && plain.endsWith(' '))) continue;
		for (const one of kept) {
			plain += one;
			for (let i = 0; i < one.length; i += 1) {
				starts.push(start);
				ends.push(end);
			}
		}
	}
	return { text: plain, starts, ends };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words as one pattern, and which group is which word. Undefined: no word has a letter or digit. */
export class WordSearch {
	readonly #words: readonly string[];
	readonly #pattern: RegExp | undefined;
	/** Words without a letter or digit, such as a sign or a picture: looked for as they stand. */
	readonly #literal: readonly string[];

	constructor(words: readonly string[]) {
		const all = [...new Set(words.map((word) => word.trim()))].filter((word) => word !== '' && word !== GAP);
		const tokens = new Map(
			all.map((word) => [word, plainOf(word, true, false).text.split(/[ …]+/).filter(Boolean)])
		);
		const length = (word: string) => (tokens.get(word) ?? []).join('').length;
		this.#words = all.filter((word) => length(word) > 0).toSorted((a, b) => length(b) - length(a));
		this.#literal = all.filter((word) => length(word) === 0);
		const parts = this.#words.map((word) => `(${(tokens.get(word) ?? []).map(escaped).join(' ?')})`);
		this.#pattern = parts.length > 0 ? new RegExp(parts.join('|'), 'gu') : undefined;
	}

	/** In their order; where several overlap, as one, of the word that begins first. */
	in(text: string): readonly Span[] {
		const found: Span[] = this.#literal.flatMap((word) => literally(text, word));
		if (this.#pattern)
			for (const [isJoined, leavesTags] of WAYS) {
				const plain = plainOf(text, isJoined, leavesTags);
				for (const match of plain.text.matchAll(this.#pattern)) {
					const group = match.slice(1).findIndex((one) => one !== undefined);
					const last = match.index + match[0].length - 1;
					const [start = 0, end = 0] = [plain.starts[match.index], plain.ends[last]];
					found.push({ start, end, word: this.#words[group] ?? '' });
				}
			}
		return merged(found);
	}
}

const WAYS = [
	[false, false],
	[true, false],
	[true, true]
] as const;

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
