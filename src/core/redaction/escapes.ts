/** Texts that hold a word in the writing of an address, a page or a script: “M%C3%BCller”, “M&uuml;ller”, “M\u00fcller”. */

/** A text as it is read, and where each of its characters stands in the one that is written. */
export interface Decoded {
	readonly text: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

const ESCAPED =
	/(?:%[0-9a-f]{2})+|&(?:#\d{1,7}|#x[0-9a-f]{1,6});?|&[a-z]{2,9};|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/giu;
/** Escapes of escapes: more of them nobody reads. */
const MOST_TIMES = 3;

/** Accents go when words are compared: the letter is enough. */
const ACCENTED =
	/^&([a-z])(?:acute|breve|caron|cedil|circ|dblac|dot|grave|macr|ogon|ring|slash|strok|tilde|uml);$/iu;
const LIGATURE = /^&(ae|oe|ij|sz)lig;$/iu;
const NAMED = new Map(
	Object.entries({
		...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lsquo: '‘', rsquo: '’', period: '.', comma: ',' },
		...{ commat: '@', colon: ':', sol: '/', lowbar: '_', num: '#', percnt: '%', plus: '+', hyphen: '-' },
		...{ dash: '-', ndash: '–', mdash: '—', euro: '€', pound: '£', yen: '¥', thorn: 'þ', eth: 'ð' },
		...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', tab: ' ', newline: '\n', shy: '', zwj: '', zwnj: '' },
		...{ lrm: '', rlm: '', imath: 'i' }
	})
);

/** The same text with its escapes read, and those that come out of them. Without any, none. */
export function decodings(text: string): Decoded[] {
	const all: Decoded[] = [];
	for (let i = 0; i < MOST_TIMES; i += 1) {
		const before = all.at(-1);
		const next = decoded(before?.text ?? text);
		if (!next) break;
		all.push(before ? onto(next, before) : next);
	}
	return all;
}

/** Undefined: nothing of it is escaped. */
function decoded(text: string): Decoded | undefined {
	let out = '';
	const [starts, ends]: [number[], number[]] = [[], []];
	let last = 0;
	const put = (piece: string, start: number, end: number) => {
		out += piece;
		for (let i = 0; i < piece.length; i += 1) {
			starts.push(start);
			ends.push(end);
		}
	};
	const plain = (to: number) => {
		for (; last < to; last += 1) put(text[last] as string, last, last + 1);
	};
	for (const { index, 0: found } of text.matchAll(ESCAPED)) {
		const pieces = found.startsWith('%')
			? signsOfBytes(found)
			: [{ sign: signOf(found), length: found.length }];
		let at = index;
		plain(index);
		for (const { sign, length } of pieces) {
			put(sign ?? found, at, at + length);
			at += length;
		}
		last = at;
	}
	plain(text.length);
	return out === text ? undefined : { text: out, starts, ends };
}

/** What an entity or an escape of a script stands for; undefined: nobody knows. */
function signOf(found: string): string | undefined {
	const number = /^&#(\d+)/u.exec(found)?.[1];
	const hex = /^(?:&#x|\\[ux])([0-9a-f]+)/iu.exec(found)?.[1];
	if (number !== undefined || hex !== undefined) {
		const code = number === undefined ? parseInt(hex ?? '', 16) : Number(number);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
	}
	const letters = (ACCENTED.exec(found) ?? LIGATURE.exec(found))?.[1];
	return letters === 'sz' ? 'ß' : (letters ?? NAMED.get(found.slice(1, -1).toLowerCase()));
}

/** Bytes of UTF-8; those that are none, of Latin-1. */
function signsOfBytes(found: string): { sign: string; length: number }[] {
	const signs: { sign: string; length: number }[] = [];
	for (let at = 0; at < found.length;) {
		const first = parseInt(found.slice(at + 1, at + 3), 16);
		const length = 3 * (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1);
		const whole = found.slice(at, at + length);
		try {
			signs.push({ sign: decodeURIComponent(whole), length: whole.length });
			at += whole.length;
		} catch {
			signs.push({ sign: String.fromCharCode(first), length: 3 });
			at += 3;
		}
	}
	return signs;
}

/** Where the characters of the one that came of another stand in what that came of. */
const onto = ({ text, starts, ends }: Decoded, before: Decoded): Decoded => ({
	text,
	starts: starts.map((start) => before.starts[start] ?? 0),
	ends: ends.map((end) => before.ends[end - 1] ?? 0)
});
