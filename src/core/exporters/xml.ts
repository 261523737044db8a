/** Text for XML 1.0. */

/** Characters that XML can't hold, not even escaped: control characters, half surrogate pairs, U+FFFE and U+FFFF. */
function isForbidden(code: number): boolean {
	return (
		(code < 0x20 && code !== 9 && code !== 10 && code !== 13) ||
		(code >= 0xd800 && code <= 0xdfff) ||
		code === 0xfffe ||
		code === 0xffff
	);
}

const ODD = /[^\t\n\r -\uD7FF\uE000-\uFFFD]/;
/** Anything but what stands as it is: most texts of a board have none of it. */
const SPECIAL = /[^\t\n\r !-%'-;=?-\uD7FF\uE000-\uFFFD]/;

/** The content of an element: escaped, and without the characters that XML can't hold. */
export function xmlText(text: string): string {
	if (!SPECIAL.test(text)) return text;
	const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	if (!ODD.test(escaped)) return escaped;
	let clean = '';
	// By code point: a whole pair is one character, half a pair is a forbidden one.
	for (const character of escaped) if (!isForbidden(character.codePointAt(0) ?? 0)) clean += character;
	return clean;
}

/** JSON as XML text that is the same JSON when it is read back: what XML can't hold stays escaped in the JSON. */
export function xmlJson(json: string): string {
	return xmlText(
		json.replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
	);
}
