/** What in a single text may name somebody or tell a sum. Guesses, on the side of showing too much. */

/** In the order in which they are looked through. `name`: people, companies, products. */
export const FINDS = ['name', 'address', 'number', 'text'] as const;
export type FindKind = (typeof FINDS)[number];

export interface Candidate {
	readonly kind: FindKind;
	readonly value: string;
	/** It begins a sentence, where ordinary words have a capital too. */
	readonly isDoubtful?: boolean;
}

const EMAIL = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[\p{L}\p{N}-]+/gu;
const URL = /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)[^\s<>"]*[^\s<>".,;:!?)]/giu;
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
	take('address', EMAIL);
	take('address', URL);
	take('number', ACCOUNT, (value) => /\d{4}/.test(value.replaceAll(' ', '')));
	rest = rest.replace(OURS, ' . ');
	take('number', NUMBER, (value) => value.replace(/\D/g, '').length >= 3 || /[^\d.,’'/ +-]/u.test(value));
	for (const { index, 0: value } of rest.matchAll(NAMES)) {
		const begins = /(?:^|[.!?:;…\n\r•"“„«([])\s*$/u.test(rest.slice(0, index));
		const words = value.split(' ');
		if (begins && BEGINNINGS.has(words[0]?.toLowerCase() ?? '')) words.shift();
		const name = words.join(' ');
		if (name.length < 2) continue;
		// Where a beginning was left out, what follows it has its capital for a reason.
		const isDoubtful = begins && name === value && words.length === 1 && !ODD.test(name);
		found.push({ kind: 'name', value: name, ...(isDoubtful ? { isDoubtful } : {}) });
	}
	return found;
}

/** Whether a text is long enough to be read as a whole: nobody knows what was written there. */
export const isFreeText = (text: string) => text.trim().length >= 25 && text.trim().split(/\s+/).length >= 5;

const WORD = /[\p{L}\p{N}\p{M}’'&-]+/gu;

/** Words that somebody wrote small in a sentence: with a capital they only begin one, or a title. */
export function smallWordsIn(text: string): string[] {
	const words = text.replace(EMAIL, ' ').replace(URL, ' ').match(WORD) ?? [];
	return words.length < 3 ? [] : words.filter((word) => /^\p{Ll}/u.test(word));
}

/** Whether it is written as no ordinary word is, not even where it begins a sentence. */
export const isOdd = (word: string) => ODD.test(word);
