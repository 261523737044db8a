/** How wide names are and where they break, known without a screen: heights must be the same everywhere. */

/** Advance widths of U+0020 to U+007E in hundredths of an em, measured from the font at the weight of a name. */
const SCREEN = [
	30, 30, 37, 74, 63, 96, 73, 20, 33, 33, 48, 60, 26, 37, 26, 43, 66, 63, 63, 63, 63, 63, 63, 63, 63, 63, 26,
	26, 56, 62, 56, 53, 78, 66, 64, 65, 68, 59, 56, 71, 70, 42, 55, 66, 55, 85, 71, 74, 62, 75, 64, 60, 59, 69,
	63, 88, 67, 63, 62, 33, 43, 34, 57, 39, 28, 54, 59, 50, 59, 56, 35, 58, 57, 29, 25, 54, 30, 87, 57, 57, 59,
	59, 37, 50, 36, 56, 51, 73, 52, 50, 49, 37, 25, 37, 54
];
/** The same of the bold grotesques that a picture is shown in where the product's font is not installed. */
const GENERIC = [
	28, 33, 47, 56, 56, 89, 72, 24, 33, 33, 39, 58, 28, 33, 28, 28, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 33,
	33, 58, 58, 58, 61, 98, 72, 72, 72, 72, 67, 61, 78, 72, 28, 56, 72, 61, 83, 72, 78, 67, 78, 72, 67, 61, 72,
	67, 94, 67, 67, 61, 33, 28, 33, 58, 56, 33, 56, 61, 56, 61, 56, 33, 61, 61, 28, 28, 56, 28, 89, 61, 61, 61,
	61, 39, 56, 33, 61, 56, 78, 56, 56, 50, 39, 28, 39, 58
];
const inEm = (hundredths: readonly number[]) => Float64Array.from(hundredths, (width) => width / 100);
const TABLES = { screen: inEm(SCREEN), generic: inEm(GENERIC) };
export type Face = keyof typeof TABLES;

/** Mono characters are all as wide, and set a little tighter and smaller than the name. */
const MONO = 0.57;
const LATIN = 0.72;
const WIDE = 1.05;

/** A name of more lines than this is a pasted paragraph: its card shows the beginning, the inspector all of it. */
export const MAX_LINES = 6;

/** Is it a name that a machine gave (`kyc_substate`, `ERR_42`)? Such names are set in mono. */
export function isCode(name: string): boolean {
	return /^[\w.:-]+$/.test(name) && /_|::|[a-z][A-Z]|[A-Z]\d/.test(name);
}

const isWide = (code: number) =>
	(code >= 0x1100 && code <= 0x11ff) ||
	(code >= 0x2e80 && code <= 0xd7ff) ||
	(code >= 0xf900 && code <= 0xfaff) ||
	(code >= 0xfe30 && code <= 0xfe6f) ||
	(code >= 0xff00 && code <= 0xff60) ||
	code >= 0x1f000;
/** Combining marks, joiners, variation selectors: they stand on the character before. */
const isMark = (code: number) =>
	(code >= 0x300 && code <= 0x36f) ||
	(code >= 0x200b && code <= 0x200f) ||
	(code >= 0xfe00 && code <= 0xfe0f) ||
	(code >= 0xe0100 && code <= 0xe01ef);

function widthOf(character: string, face: Face, isMono: boolean): number {
	const code = character.codePointAt(0) ?? 32;
	if (code < 0x7f) return isMono ? MONO : (TABLES[face][code - 32] ?? LATIN);
	if (isMark(code)) return 0;
	if (isWide(code)) return WIDE;
	return isMono ? MONO : LATIN;
}

/** The width of a text in em of its own size. */
export function textWidth(text: string, face: Face, isMono = false): number {
	const table = TABLES[face];
	let width = 0;
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		// One letter outside the table: the rest is read character by character.
		if (code < 32 || code > 126) return width + wideWidth(text.slice(i), face, isMono);
		width += isMono ? MONO : (table[code - 32] ?? LATIN);
	}
	return width;
}

function wideWidth(text: string, face: Face, isMono: boolean): number {
	let width = 0;
	for (const character of text) width += widthOf(character, face, isMono);
	return width;
}

interface Piece {
	readonly text: string;
	readonly width: number;
}

/** Parts that a line may end after: words, the pieces of a code, and every ideograph. */
function pieces(text: string, face: Face, isMono: boolean): Piece[] {
	const all: Piece[] = [];
	let piece = '';
	let width = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 32;
		if (isWide(code) && piece !== '') {
			all.push({ text: piece, width });
			piece = '';
			width = 0;
		}
		piece += character;
		width += widthOf(character, face, isMono);
		if (character === ' ' || character === '-' || isWide(code) || (isMono && character === '_')) {
			all.push({ text: piece, width });
			piece = '';
			width = 0;
		}
	}
	if (piece !== '') all.push({ text: piece, width });
	return all;
}

/** The lines of a name in a column `room` em wide: at least one, at most `MAX_LINES`; words longer than a line break anywhere. */
export function wrapName(name: string, room: number, face: Face): string[] {
	const text = /^\s|\s$|\s\s|[^\S ]/.test(name) ? name.replace(/\s+/g, ' ').trim() : name;
	const isMono = isCode(text);
	if (textWidth(text, face, isMono) <= room) return [text];
	const lines: string[] = [];
	let line = '';
	let width = 0;
	const end = () => {
		lines.push(line.trimEnd());
		line = '';
		width = 0;
	};
	for (const piece of pieces(text, face, isMono)) {
		// A space at the end of a line hangs over it.
		const hanging = piece.text.endsWith(' ') ? widthOf(' ', face, isMono) : 0;
		if (line !== '' && width + piece.width - hanging > room) end();
		if (piece.width - hanging <= room) {
			line += piece.text;
			width += piece.width;
		} else
			for (const character of piece.text) {
				const more = widthOf(character, face, isMono);
				if (line !== '' && width + more > room) end();
				line += character;
				width += more;
			}
		if (lines.length > MAX_LINES) break;
	}
	if (line !== '' || lines.length === 0) end();
	if (lines.length <= MAX_LINES) return lines;
	return [...lines.slice(0, MAX_LINES - 1), `${(lines[MAX_LINES - 1] ?? '').slice(0, -1)}…`];
}
