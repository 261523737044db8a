/**
 * The formula guard of a table: a leading `'` on a cell that a spreadsheet would calculate. It comes off again
 * exactly: `unguarded(guarded(text))` is `text`, for every text.
 */

// A spreadsheet skips blanks and invisible characters before it looks for a formula; Linear also starts one at
// a mathematical sign. The wide forms are what East Asian keyboards type.
const STARTS_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠∑√∏<>＜＞≤≥≠±÷×]|^[\t\r\n']/u;

export function needsGuard(text: string): boolean {
	return STARTS_FORMULA.test(text);
}

export function guarded(text: string): string {
	return needsGuard(text) ? `'${text}` : text;
}

/** Takes the guard off; an apostrophe that guards nothing (`'tis`) stays. */
export function unguarded(text: string): string {
	return text.startsWith("'") && needsGuard(text.slice(1)) ? text.slice(1) : text;
}
