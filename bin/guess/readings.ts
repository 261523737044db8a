/**
 * Items read twice: with the whole lexicon, and as if nobody had thought of the words that only its own system
 * has. The lexicon was written by people who had seen these systems; of a new one it knows fewer words. Training
 * on both, and choosing thresholds on both, keeps the model from trusting the silence of the lexicon.
 */
import { read } from '../../src/core/guess/features.ts';
import { lexiconWithout } from '../../src/core/guess/lexicon/index.ts';
import { pieces, singular } from '../../src/core/guess/words.ts';
import type { LabelledItem } from './corpus.ts';

export interface ReadItem extends LabelledItem {
	readonly keys: readonly string[];
	/** Read without the words that only its system has. */
	readonly blindKeys: readonly string[];
}

const LONGEST_PHRASE = 4;

/** Every word and phrase of an item's texts, as the lexicon writes them. */
function phrases({ item }: LabelledItem): Set<string> {
	const found = new Set<string>();
	for (const text of [item.name, item.description ?? '']) {
		const words = pieces(text);
		for (let length = 1; length <= LONGEST_PHRASE; length += 1)
			for (let at = 0; at + length <= words.length; at += 1) {
				const phrase = words.slice(at, at + length);
				found.add(phrase.join('_'));
				found.add(phrase.map(singular).join('_'));
			}
	}
	return found;
}

export function readAll(items: readonly LabelledItem[]): ReadItem[] {
	const wordsBySystem = new Map<string, Set<string>>();
	for (const item of items) {
		const words = wordsBySystem.get(item.system) ?? new Set();
		for (const phrase of phrases(item)) words.add(phrase);
		wordsBySystem.set(item.system, words);
	}
	const lexicons = new Map(
		[...wordsBySystem].map(([system, ownWords]) => {
			const own = [...ownWords];
			const others = [...wordsBySystem].filter(([name]) => name !== system).map(([, words]) => words);
			const isOnlyHere = (word: string): boolean => {
				if (!word.endsWith('*')) return ownWords.has(word) && !others.some((words) => words.has(word));
				const start = word.slice(0, -1);
				return (
					own.some((one) => one.startsWith(start)) &&
					!others.some((words) => [...words].some((one) => one.startsWith(start)))
				);
			};
			return [system, lexiconWithout(isOnlyHere)];
		})
	);
	return items.map((labelled) => ({
		...labelled,
		keys: read(labelled.item).keys,
		blindKeys: read(labelled.item, lexicons.get(labelled.system)).keys
	}));
}
