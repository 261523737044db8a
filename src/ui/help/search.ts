/** Finds pages of the help by words. All words must be found, each as the beginning of one of the page's words. */
import type { Place } from './place.svelte.ts';

export interface Entry {
	readonly place: Place;
	readonly title: string;
	/** Other words for it, that stand nowhere on the page. */
	readonly also?: string;
	/** Shown below the title. */
	readonly gist?: string;
	/** All that can be read there. */
	readonly body: string;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const folded = new WeakMap<Entry, readonly (readonly string[])[]>();

/** Title and other words for it, identifier, body: what weighs most first. */
function fieldsOf(entry: Entry): readonly (readonly string[])[] {
	let fields = folded.get(entry);
	if (!fields) {
		fields = [
			wordsIn(`${entry.title} ${entry.also ?? ''}`),
			wordsIn(entry.place.id ?? ''),
			wordsIn(entry.body)
		];
		folded.set(entry, fields);
	}
	return fields;
}

/** Title above identifier above body; a whole word above a beginning in the same field. 0: not found. */
function weight(entry: Entry, word: string): number {
	for (const [at, words] of fieldsOf(entry).entries()) {
		const base = 10 ** (2 - at);
		if (words.includes(word)) return 2 * base;
		if (words.some((one) => one.startsWith(word))) return base;
	}
	return 0;
}

/** Best first; equals stay in the order of the help. Nothing asked, nothing found. */
export function search(entries: readonly Entry[], query: string): readonly Entry[] {
	const words = wordsIn(query);
	if (words.length === 0) return [];
	return entries
		.map((entry) => ({ entry, weights: words.map((word) => weight(entry, word)) }))
		.filter(({ weights }) => weights.every((one) => one > 0))
		.map(({ entry, weights }) => ({ entry, total: weights.reduce((sum, one) => sum + one, 0) }))
		.toSorted((a, b) => b.total - a.total)
		.map(({ entry }) => entry);
}
