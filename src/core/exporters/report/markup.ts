/** People's words inside HTML: as they are to read, and never as markup, script, style or link. */
import { isCode } from '../../layout/names.ts';
import { nameLine, oneLine } from '../one-line.ts';
import { xmlText } from '../xml.ts';

/** Letters that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The content of an element. Words that are written from the right leave what stands beside them in its place. */
export function text(words: string): string {
	const inside = xmlText(oneLine(words));
	return FROM_RIGHT.test(inside) ? `<bdi>${inside}</bdi>` : inside;
}

/** The value of an attribute, for double quotes. */
export function attribute(words: string): string {
	return xmlText(oneLine(words)).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** What people call a thing; a machine's name may break where it has joints. */
export function nameIn(name: string): string {
	const line = nameLine(name);
	return isCode(line) ? `<code>${xmlText(line).replace(/[_.]/g, '$&<wbr>')}</code>` : text(line);
}

/** Text as a CSS string, with its quotes. Letters, digits and blanks as they are, the rest as numbers: nothing can end it. */
export function cssString(words: string): string {
	const escaped = Array.from(oneLine(words), (character) =>
		/[\p{L}\p{N} ]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `
	);
	return `"${escaped.join('')}"`;
}
