/** Texts as they are compared: without case, accents, and what nobody reads aloud. */

/** A text without what does not count, and where each of its characters stands in the original. */
export interface Plain {
	readonly text: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** What stands before a character. Only where signs were left out. */
	readonly gaps: readonly Gap[];
}

/**
 * `soft`: only markup or the end of a line, which cut words without ending them. `initials`: what stands between single
 * letters, “J. P.”. `digits`: what groups a number. `hard`: anything else that ends a word.
 */
export type Gap = 'none' | 'soft' | 'initials' | 'digits' | 'hard';

/** No word goes on across it: what stands on either side was never one. */
export const BARRIER = '…';
/** Cut words without ending them. */
const CUT = /[*_~`|#[\]<>\\]/u;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{M}]/u;
const TAG = /<[^<>]{0,500}>/gu;
const LINE_BREAK = /[\r\n\u0085\u2028\u2029]\s*/gu;
const INITIALS = /^[.\s]{1,3}$/u;
const GROUPING = /^(?![.,]\s)[\s.,'’()/-]{1,3}$/u;
const DIGIT = /\p{Nd}/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Letters of their own that readers write without what makes them so. */
const WITHOUT: ReadonlyMap<string, string> = new Map([
	...Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i' }),
	...Object.entries({ æ: 'ae', œ: 'oe', þ: 'th', ß: 'ss' })
]);

const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Texts are long and alphabets short. */
const folds = new Map<string, string>();

/** A character without case and accents; nothing where nobody sees it. */
function folded(character: string): string {
	const known = folds.get(character);
	if (known !== undefined) return known;
	const isSpace = /\s/u.test(character);
	const small = isSpace || INVISIBLE.test(character) ? '' : bare(bare(character).toUpperCase().toLowerCase());
	const fold = isSpace ? ' ' : small.replace(/./gu, (one) => WITHOUT.get(one) ?? one);
	folds.set(character, fold);
	return fold;
}

class Plainer {
	text = '';
	readonly starts: number[] = [];
	readonly ends: number[] = [];
	readonly gaps: Gap[] = [];

	push(character: string, start: number, end: number, gap: Gap): void {
		this.text += character;
		for (let i = 0; i < character.length; i += 1) {
			this.starts.push(start);
			this.ends.push(end);
			this.gaps.push(i === 0 ? gap : 'none');
		}
	}
}

/** Every sign of it, in one case, with one space where there are several. */
export function signsOf(text: string): Plain {
	const plain = new Plainer();
	let at = 0;
	let isAfterSpace = false;
	for (const character of text) {
		const [start, end] = [at, at + character.length];
		at = end;
		const fold = folded(character);
		if (fold === '' || (fold === ' ' && isAfterSpace)) continue;
		isAfterSpace = fold === ' ';
		plain.push(fold, start, end, 'none');
	}
	return plain;
}

/** Letters and digits only. `isWord`: what is looked for, where every sign ends a word. */
export function lettersOf(text: string, isWord: boolean, leavesTags: boolean): Plain {
	const gone = new Uint8Array(text.length);
	if (leavesTags) for (const { index, 0: tag } of text.matchAll(TAG)) gone.fill(1, index, index + tag.length);
	if (!isWord)
		for (const { index, 0: found } of text.matchAll(LINE_BREAK)) {
			let from = index;
			while (/[ \t]/.test(text[from - 1] ?? '')) from -= 1;
			if (text[from - 1] === '-') from -= 1;
			gone.fill(1, from, index + found.length);
		}
	const plain = new Plainer();
	let at = 0;
	let gap: Gap = 'none';
	for (const character of text) {
		const [start, end] = [at, at + character.length];
		at = end;
		if (gone[start] === 1 || (!isWord && CUT.test(character))) {
			if (gap === 'none') gap = 'soft';
		} else if (character === BARRIER) {
			plain.push(BARRIER, start, end, 'none');
			gap = 'none';
		} else
			for (const one of folded(character))
				if (LETTER.test(one)) {
					plain.push(one, start, end, gap);
					gap = 'none';
				} else gap = 'hard';
	}
	return {
		...plain,
		gaps: plain.gaps.map((found, i) => (found === 'hard' ? kindOf(plain, text, i) : found))
	};
}

/** What the sign before a character is, by what stands on both sides. */
function kindOf({ text: letters, starts, ends, gaps }: Plain, text: string, at: number): Gap {
	const [left = '', right = ''] = [letters[at - 1], letters[at]];
	const between = text.slice(ends[at - 1], starts[at]);
	if (DIGIT.test(left) && DIGIT.test(right)) return GROUPING.test(between) ? 'digits' : 'hard';
	const isEnd = (i: number) =>
		i <= 0 ||
		i >= letters.length ||
		gaps[i] === 'hard' ||
		letters[i] === BARRIER ||
		letters[i - 1] === BARRIER;
	const isSingle = (i: number) => isEnd(i) && isEnd(i + 1);
	const isInitials = isSingle(at - 1) && isSingle(at) && !DIGIT.test(left) && !DIGIT.test(right);
	return isInitials && INITIALS.test(between) ? 'initials' : 'hard';
}
