/** What the palette shows for what was typed: best first. Pure, and quick over thousands. */
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

/** Are these letters in the text in this order, with others between? */
function isScattered(letters: string, text: string): boolean {
	let from = 0;
	for (const letter of letters) {
		const at = text.indexOf(letter, from);
		if (at < 0) return false;
		from = at + letter.length;
	}
	return true;
}

interface Asked {
	readonly text: string;
	readonly parts: readonly string[];
}
function asked(query: string): Asked {
	const text = fold(query).trim().replace(/\s+/g, ' ');
	return { text, parts: text.split(' ') };
}

function closenessTo({ text, parts }: Asked, entry: Entry): number {
	if (text === '') return 5;
	const { label, words, also } = folded(entry);
	if (label === text || (parts.length === 1 && also.includes(` ${text} `))) return 5;
	if (label.startsWith(text)) return 4;
	let least = 3;
	let scattered = 0;
	for (const part of parts) {
		if (words.includes(` ${part}`)) continue;
		if (also.includes(` ${part}`)) least = Math.min(least, 2);
		else if (part.length > 1 && isScattered(part, label)) scattered++;
		else return 0;
	}
	return scattered > 0 ? 1 / scattered : least;
}

/** How well an entry answers: 0 not at all; 5 exact, 4 begins so, 3 its words do, 2 so it is also called, at most 1 scattered. */
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
export function grouped<E extends Entry>(entries: readonly E[]): readonly EntryGroup<E>[] {
	const groups = new Map<string, E[]>();
	for (const entry of entries) {
		const members = groups.get(entry.group);
		if (members) members.push(entry);
		else groups.set(entry.group, [entry]);
	}
	return [...groups].map(([name, members]) => ({ name, entries: members }));
}
