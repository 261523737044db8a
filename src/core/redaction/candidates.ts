/** What in a single text may name somebody or tell a sum. Guesses, on the side of showing too much. */

/**
 * In the order in which they are looked through. `name`: people, companies, products. `maybe`: words that only ever
 * begin a text or a sentence, where names and ordinary words look alike.
 */
export const FINDS = ['name', 'maybe', 'address', 'number', 'text'] as const;
export type FindKind = (typeof FINDS)[number];

export interface Candidate {
	readonly kind: FindKind;
	readonly value: string;
}

/** What an address by e-mail has on either side of its @, and what a web address ends with. */
const IN_EMAIL = /[^\s@<>"'(),;:]/u;
const IN_SCHEME = /[a-z0-9+.-]/iu;
const URL_END = /[.,;:!?)]/u;
const HOST = /^[^\s@<>"'(),;:]+\.[\p{L}\p{N}-]+/u;
/** Two letters, two digits, and at least eleven more, in groups or not. */
const ACCOUNT = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{2,4}){3,8}\b/gu;
/** References such as ours number the items, and days stand in every plan. */
const OURS = /\b(?:DMC-\d+|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?)\b/gu;
/** Sums with their sign or letters, shares, and numbers of three digits or more, with what groups them. */
const NUMBER =
	/(?:(?:[€$£¥₹]|\b(?:EUR|USD|GBP|CHF|JPY)\b)\s?)?(?<![\p{L}\p{N}])\+?\d(?:[\d.,’'/ -]*\d)?(?:\s?(?:[%€$£¥₹]|(?:EUR|USD|GBP|CHF|JPY|percent)\b))?/gu;
const CAPITAL = /[\p{Lu}\p{Lt}][\p{L}\p{N}\p{M}’'&-]*/u;
/** Words with a capital that follow each other, with what joins them. */
const NAMES = new RegExp(
	`${CAPITAL.source}(?: (?:(?:of|de|da|di|du|van|von|der|den|and|&|y|und) ){0,2}${CAPITAL.source}){0,4}`,
	'gu'
);
/** Capitals in the middle of a word or nothing but capitals: nobody begins a sentence like that. */
const ODD = /^(?:\p{Lu}{2,}[\p{Lu}\p{N}&-]*|\p{L}+\p{Ll}\p{Lu}[\p{L}\p{N}]*)$/u;

/** What sentences about work begin with. A name may follow. */
const BEGINNINGS: ReadonlySet<string> = new Set(
	`a after all also an and any as ask at because before but by call check contact each every for from he her his how
	i if in inform is it its let mail my no not of on once only or our per phone please see send she since so tell the
	their then there they this to until we what when where which while who why with without you your`
		.trim()
		.split(/\s+/)
);

export function candidatesIn(text: string): Candidate[] {
	const found: Candidate[] = [];
	let rest = text;
	// What was an address is no number in it.
	const take = (kind: FindKind, pattern: RegExp, isGood: (value: string) => boolean = () => true) => {
		rest = rest.replace(pattern, (value) => {
			if (!isGood(value)) return value;
			found.push({ kind, value: value.trim() });
			return ' . ';
		});
	};
	rest = withoutAddresses(rest, (value) => found.push({ kind: 'address', value }));
	take('number', ACCOUNT, (value) => /\d{4}/.test(value.replaceAll(' ', '')));
	rest = rest.replace(OURS, ' . ');
	take('number', NUMBER, (value) => value.replace(/\D/g, '').length >= 3 || /[^\d.,’'/ +-]/u.test(value));
	for (const { index, 0: value } of rest.matchAll(NAMES)) {
		const isFirst = begins(rest, index);
		const words = value.split(' ');
		if (isFirst && BEGINNINGS.has(words[0]?.toLowerCase() ?? '')) words.shift();
		const name = words.join(' ');
		if (name.length < 2) continue;
		// Where a beginning was left out, what follows it has its capital for a reason.
		const isDoubtful = isFirst && name === value && words.length === 1 && !ODD.test(name);
		found.push({ kind: isDoubtful ? 'maybe' : 'name', value: name });
	}
	return found;
}

/** Whether a sentence or a text begins there. */
function begins(text: string, index: number): boolean {
	let at = index - 1;
	while (at >= 0 && /[^\S\n\r]/u.test(text[at] as string)) at -= 1;
	return at < 0 || /[.!?:;…\n\r•"“„«([]/u.test(text[at] as string);
}

/** Whether a text is long enough to be read as a whole: nobody knows what was written there. */
export const isFreeText = (text: string) => text.trim().length >= 25 && text.trim().split(/\s+/).length >= 5;

const WORD = /[\p{L}\p{N}\p{M}’'&-]+/gu;

/** Words that somebody wrote small in a sentence: with a capital they only begin one, or a title. */
export function smallWordsIn(text: string): string[] {
	const words = withoutAddresses(text).match(WORD) ?? [];
	return words.length < 3 ? [] : words.filter((word) => /^\p{Ll}/u.test(word));
}

interface Piece {
	readonly start: number;
	readonly end: number;
}

/** From the sign that every address has outwards: a long word without one is not begun again at each of its letters. */
function withoutAddresses(text: string, take: (value: string) => void = () => undefined): string {
	const without = (
		from: string,
		mark: RegExp,
		grown: (at: number, from: string, last: number) => Piece | undefined
	) => {
		let rest = '';
		let last = 0;
		for (const { index } of from.matchAll(mark)) {
			const piece = index < last ? undefined : grown(index, from, last);
			if (!piece) continue;
			take(from.slice(piece.start, piece.end).trim());
			rest += `${from.slice(last, piece.start)} . `;
			last = piece.end;
		}
		return rest + from.slice(last);
	};
	return without(without(text, /@/gu, emailAt), /:\/\/|\bwww\./giu, urlAt);
}

function emailAt(at: number, text: string, last: number): Piece | undefined {
	let start = at;
	while (start > last && IN_EMAIL.test(text[start - 1] as string)) start -= 1;
	const host = start < at ? HOST.exec(text.slice(at + 1, at + 1 + LONGEST_HOST))?.[0] : undefined;
	return host === undefined ? undefined : { start, end: at + 1 + host.length };
}
/** As the net has it. */
const LONGEST_HOST = 255;

function urlAt(at: number, text: string, last: number): Piece | undefined {
	let start = at;
	let end = at;
	if (text[at] === ':') {
		while (start > last && IN_SCHEME.test(text[start - 1] as string)) start -= 1;
		while (start < at && !/[a-z]/iu.test(text[start] as string)) start += 1;
		if (start === at) return undefined;
	}
	while (end < text.length && !/[\s<>"]/u.test(text[end] as string)) end += 1;
	while (end > at && URL_END.test(text[end - 1] as string)) end -= 1;
	return end > at + 3 ? { start, end } : undefined;
}
