/** The words of a team in the texts of a template: `{product}` becomes what they call it. */
import { wellFormedText } from '../mapping/canonical.ts';
import type { Guide } from './guide.ts';

/** What stands for each variable, by its key. */
export type Words = Readonly<Record<string, string>>;

/** Longer than any name of a product; a novel pasted into the form would come back in every text. */
const LONGEST = 200;

/** Their values are identifiers, references or sort keys: no text, even where a foreign file has braces in them. */
const NO_TEXTS: readonly string[] = [
	...['id', 'ref', 'order', 'stage', 'from', 'to', 'item', 'at', 'of', 'rule'],
	...['contents', 'formerRefs', 'trigger', 'receive', 'approvers', 'stages', 'roles', 'rules', 'variables']
];

/** A word for every variable of the guide: what was said, on one line, or what it is without being asked. */
export function wordsFor({ variables }: Pick<Guide, 'variables'>, said: Words = {}): Words {
	return Object.fromEntries(
		variables.map(({ key, value }) => {
			const given = Object.hasOwn(said, key) ? (said[key] ?? '') : '';
			const line = wellFormedText(given.slice(0, LONGEST)).replace(/\s+/g, ' ').trim();
			return [key, line || value];
		})
	);
}

/**
 * The same mapping (or guide, or text) with the words in place of their braces, wherever there is text. Keys of records, identifiers
 * and braces that no word is for stay. In one pass: braces in a word are letters like any other.
 */
export function fillVariables<T>(value: T, words: Words): T {
	return filled(value, words) as T;
}

function filled(value: unknown, words: Words): unknown {
	if (typeof value === 'string') return filledText(value, words);
	if (Array.isArray(value)) return value.map((one) => filled(one, words));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, isText(key, one) ? filled(one, words) : one])
	);
}

/** A list of members is walked through under whatever name: `stages` are texts on top, identifiers in a view. */
function isText(key: string, value: unknown): boolean {
	if (!NO_TEXTS.includes(key)) return true;
	return key !== 'variables' && Array.isArray(value) && value.some((one) => typeof one === 'object');
}

function filledText(text: string, words: Words): string {
	return text.replace(/\{([A-Za-z][A-Za-z0-9_]*)\}/g, (whole, key: string) =>
		Object.hasOwn(words, key) ? (words[key] ?? whole) : whole
	);
}
