/** People's words on one line, without what no page shows. */
import { cutLine } from '../rules/words.ts';

/** What turns the direction of the rest of the line, and what no page shows. */
const UNSEEN = /[\p{Cc}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** As most texts are, our own quotes and dashes among them: nothing to take out. */
const PLAIN =
	/^[!-~\u00a1-\u02ff\u2013\u2014\u2018-\u201d\u2026]+(?: [!-~\u00a1-\u02ff\u2013\u2014\u2018-\u201d\u2026]+)*$/;

export function oneLine(text: string): string {
	return PLAIN.test(text) ? text : text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}

/** Written text of ours as HTML takes it: lines stay, what no page shows goes. */
export function withoutUnseen(written: string): string {
	return written.replace(UNSEEN, (unseen) => (unseen === '\n' ? unseen : ''));
}

/** Longer names are pasted paragraphs. */
const LONGEST_NAME = 200;

/** What people call a thing, never empty and never a page long. */
export function nameLine(name: string): string {
	return cutLine(oneLine(name) || '(blank)', LONGEST_NAME);
}
