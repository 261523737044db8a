/** Where a text stops being JSON. Engines say it in some messages and leave it out of others. */

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function matchAt(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0].length ?? 0;
}

/** The place behind a string, or where it breaks, as a negative number less one. */
function afterString(text: string, from: number): number {
	for (let at = from + 1; at < text.length; at += 1) {
		const char = text[at] as string;
		if (char === '"') return at + 1;
		if (char < ' ') return -at - 1;
		if (char === '\\') {
			const length = matchAt(ESCAPE, text, at);
			if (length === 0) return -at - 1;
			at += length - 1;
		}
	}
	return -text.length - 1;
}

/** Position of the first character that JSON can't have there; the text's length where it ends too early or is good. */
export function whereJsonBreaks(text: string): number {
	const open: string[] = [];
	let expected: Expected = 'value';
	let at = 0;
	for (;;) {
		at += matchAt(BLANK, text, at);
		if (at >= text.length) return text.length;
		const char = text[at] as string;
		const isValue: boolean = expected === 'value' || expected === 'value or ]';
		const isKey: boolean = expected === 'key' || expected === 'key or }';
		const inside = open.at(-1);
		if (char === '"' && (isValue || isKey)) {
			const after = afterString(text, at);
			if (after < 0) return -after - 1;
			at = after;
			expected = isKey ? ':' : inside === undefined ? 'nothing' : ', or end';
		} else if ((char === '{' || char === '[') && isValue) {
			open.push(char);
			expected = char === '{' ? 'key or }' : 'value or ]';
			at += 1;
		} else if (char === ':' && expected === ':') {
			expected = 'value';
			at += 1;
		} else if (char === ',' && expected === ', or end') {
			expected = inside === '{' ? 'key' : 'value';
			at += 1;
		} else if (canClose(char, inside, expected)) {
			open.pop();
			expected = open.length === 0 ? 'nothing' : ', or end';
			at += 1;
		} else {
			const length = isValue ? matchAt(LITERAL, text, at) : 0;
			if (length === 0) return at;
			at += length;
			expected = inside === undefined ? 'nothing' : ', or end';
		}
	}
}

function canClose(char: string, inside: string | undefined, expected: Expected): boolean {
	if (char === '}') return inside === '{' && (expected === 'key or }' || expected === ', or end');
	return char === ']' && inside === '[' && (expected === 'value or ]' || expected === ', or end');
}
