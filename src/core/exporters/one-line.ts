/** People's words on one line, before any format escapes them. */

/** What turns the direction of the rest of the line, and what no page shows. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Line ends, tabs and runs of blanks become one blank; what nobody can see is left out. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}
