/** What the palette shows for what was typed: best first. Pure, and quick over thousands. */
import { grouped } from '#core/mapping/grouped.ts';

export interface Entry {
	readonly id: string;
	readonly label: string;
	readonly group: string;
	/** More words that it is found by, from their beginnings: references, what it is also called. */
	readonly words?: string;
	readonly keys?: readonly string[];
	/** Shown behind the label. */
	readonly hint?: string;
	/** Too many of its sort to be shown before anything is asked. */
	readonly isHidden?: boolean;
	/** Something to read: it stands behind what does something. */
	readonly isReading?: boolean;
	readonly run: () => void;
}

/** ASCII, which most text is, has no marks to look for. */
const isPlain = (text: string): boolean => !/[^ -~]/.test(text);
const fold = (text: string): string =>
	(isPlain(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
/** Every word with a space before it: where `" wo"` stands, a word begins so. */
const wordsIn = (text: string): string =>
	isPlain(text)
		? ` ${text.replace(/[^a-z0-9]+/g, ' ')} `
		: ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

interface Folded {
	readonly label: string;
	readonly words: string;
	readonly also: string;
}
const known = new WeakMap<Entry, Folded>();

function folded(entry: Entry): Folded {
	let found = known.get(entry);
	if (!found) {
		const label = fold(entry.label);
		const more = fold(entry.words ?? '');
		// A reference is one word as it is written, and two as it is read.
		found = { label, words: wordsIn(label), also: ` ${more.replace(/\s+/g, ' ')} ${wordsIn(more)}` };
		known.set(entry, found);
	}
	return found;
}

/** What takes longest is done while nobody types yet. */
export function prepare(entries: readonly Entry[]): void {
	for (const entry of entries) folded(entry);
}

/** Are these letters in the word in this order, from its first on, with others between? */
function isScattered(letters: string, word: string): boolean {
	let from = 0;
	for (const letter of letters) {
		const at = word.indexOf(letter, from);
		if (at < 0 || (from === 0 && at > 0)) return false;
		from = at + letter.length;
	}
	return true;
}

/** Does the word begin so but for one letter that is wrong, missing, too many, or changed places with the next? */
function isMisspelt(letters: string, word: string): boolean {
	let at = 0;
	while (at < letters.length && letters[at] === word[at]) at += 1;
	if (letters.length < 4 || at === 0) return false;
	const goesOn = (skipped: number, typed: number) =>
		word.slice(at + skipped).startsWith(letters.slice(at + typed));
	const isSwapped = word[at] === letters[at + 1] && word[at + 1] === letters[at];
	return goesOn(1, 1) || goesOn(0, 1) || goesOn(1, 0) || (isSwapped && goesOn(2, 2));
}

/**
 * How near letters come to a label that has no word that begins so: 1.5 one letter off, 1 in one word or as the first
 * letters of several. Scattered over a whole label they would find anything, and Enter would do it.
 */
function nearness(letters: string, words: readonly string[]): number {
	if (letters.length < 2) return 0;
	if (words.some((word) => isMisspelt(letters, word))) return 1.5;
	const initials = words.map((word) => word.slice(0, 1)).join('');
	return initials.includes(letters) || words.some((word) => isScattered(letters, word)) ? 1 : 0;
}

interface Asked {
	readonly text: string;
	readonly parts: readonly string[];
}
function asked(query: string): Asked {
	const text = fold(query).trim().replace(/\s+/g, ' ');
	const words = wordsIn(text).trim();
	// Signs alone are no words, and have to be in the label as they stand.
	return { text, parts: words === '' ? [text] : words.split(' ') };
}

function closenessTo({ text, parts }: Asked, entry: Entry): number {
	if (text === '') return 5;
	const { label, words, also } = folded(entry);
	const isRead = entry.isReading ? BEHIND : 1;
	// A reference as it stands is what somebody means; any other word may be in a label as well.
	if (label === text && entry.isReading) return 3.5;
	if (label === text || (/\d/.test(text) && !text.includes(' ') && also.includes(` ${text} `)))
		return 5 * isRead;
	if (label.startsWith(text)) return 4 * isRead;
	let least = 3;
	let inexact = 0;
	for (const part of parts) {
		if (words.includes(` ${part}`)) continue;
		const near = also.includes(` ${part}`) ? 2 : nearness(part, words.trim().split(' '));
		if (near === 0) return 0;
		if (near < 2) inexact += 1;
		least = Math.min(least, near);
	}
	return (least / Math.max(1, inexact)) * isRead;
}

/** What is there to read stands behind what does something. */
const BEHIND = 0.3;

/**
 * How well an entry answers: 0 not at all; 5 exact, 4 begins so, 3 its words do, 2 so it is also called, 1.5 one letter
 * off, 1 scattered; a page of the help 3.5 where it is exact, else a part of that.
 */
export const closeness = (entry: Entry, query: string): number => closenessTo(asked(query), entry);

/** At most `most` entries, best first; among equals what was `recent`ly used (identifiers, last first), then as given. */
export function ranked<E extends Entry>(
	entries: readonly E[],
	query: string,
	recent: readonly string[],
	most: number
): E[] {
	const place = new Map(recent.map((id, at) => [id, at]));
	const question = asked(query);
	const isAsked = query.trim() !== '';
	const found: { entry: E; close: number; used: number }[] = [];
	for (const entry of entries) {
		const used = place.get(entry.id) ?? Infinity;
		if (!isAsked && entry.isHidden && used === Infinity) continue;
		const close = closenessTo(question, entry);
		if (close > 0) found.push({ entry, close, used });
	}
	return found
		.sort((a, b) => b.close - a.close || (a.used === b.used ? 0 : a.used - b.used))
		.slice(0, most)
		.map(({ entry }) => entry);
}

export interface EntryGroup<E extends Entry> {
	readonly name: string;
	readonly entries: readonly E[];
}

/** The groups of ranked entries: where the best stands comes first. */
export function inGroups<E extends Entry>(entries: readonly E[]): readonly EntryGroup<E>[] {
	return [...grouped(entries, ({ group }) => group)].map(([name, members]) => ({ name, entries: members }));
}
