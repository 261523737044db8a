/** Several values in one cell, `a; b; "c; d"`: what a separator or a quotation mark would tear is written as JSON text. */

const PLAIN = /^[^\s"#;,:()][^\n\r"#;,:()]*$/;

/** One value as it stands in a list. `joinList` and `splitList` undo each other for any non-empty texts. */
export function quoted(text: string): string {
	return PLAIN.test(text) && text.trimEnd() === text ? text : JSON.stringify(text);
}

export function joinList(texts: readonly string[]): string {
	return texts.map(quoted).join('; ');
}

/** Cuts at a separator, but not inside `"…"`; parts are trimmed, empty ones left out. */
export function cut(text: string, separator: string): string[] {
	const parts: string[] = [];
	let part = '';
	let isQuoted = false;
	for (let i = 0; i < text.length; i += 1) {
		const char = text.charAt(i);
		if (isQuoted && char === '\\') {
			part += char + text.charAt(i + 1);
			i += 1;
		} else if (char === separator && !isQuoted) {
			parts.push(part.trim());
			part = '';
		} else {
			// A quotation mark in the middle of a word (5" disk) is one of the word's own letters.
			if (char === '"' && (isQuoted || part.trim() === '')) isQuoted = !isQuoted;
			part += char;
		}
	}
	parts.push(part.trim());
	return parts.filter((one) => one !== '');
}

/** The value of one part: JSON text where it is quoted, else as it stands. */
export function unquoted(part: string): string {
	if (!part.startsWith('"')) return part;
	try {
		const value: unknown = JSON.parse(part);
		return typeof value === 'string' ? value : part;
	} catch {
		return part;
	}
}

/** Values separated by `;`, or by `,` where there is no `;`. */
export function splitList(text: string): string[] {
	const parts = cut(text, ';');
	const hasSemicolon = parts.length !== 1 || parts[0] !== text.trim();
	return (hasSemicolon ? parts : cut(text, ',')).map(unquoted).filter((one) => one !== '');
}
