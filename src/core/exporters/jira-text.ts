/** People's words inside Jira's wiki markup: as they are to read, and never as markup. */
import { oneLine } from './one-line.ts';

const MARKUP = /[\\{}[\]!|*_~^]/g;
/** Struck out, inserted, quoted: only where they stand before a word. */
const BEFORE_WORD = /(?<![\p{L}\p{N}])[-+?](?=\S)/gu;

/** One line of text that Jira shows as it stands. */
export function inJira(text: string): string {
	return oneLine(text).replace(MARKUP, '\\$&').replace(BEFORE_WORD, '\\$&');
}
