/** The rows of what is brought in, in words. */
import { fieldSentence, LIST_NAMES } from '#core/compare/sentence.ts';
import type { PartRow } from '#core/reuse/part-rows.ts';

export const STANDING_WORDS: Readonly<Record<PartRow['standing'], string>> = {
	new: 'New',
	different: 'Different',
	same: 'The same'
};

/** “Item”, “Stage”; what kind of item it is says its icon. */
export const listWord = ({ list }: PartRow): string => LIST_NAMES[list].one;

export const nameIn = ({ theirs }: PartRow): string => String(theirs['name']);

/** What mine would get, each once: “notes changed · moved from Product to Support tooling”. */
export function gets({ list, fields }: PartRow): string {
	return [...new Set(fields.map((field) => fieldSentence(field, list)))].join(' · ');
}
