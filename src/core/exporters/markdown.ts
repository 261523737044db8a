/** People's words inside Markdown: as they are to read, and never as markup. */
import { oneLine } from './one-line.ts';

const MARKUP = /[\\`*_[\]#|~$]/g;
/** These would start a list, a heading or a rule at the beginning of a line. */
const LINE_START = /^(?:[-+=]|\d{1,9}(?=[.)]))/;

/** All that is changed below begins with one of these: most texts have none, and archives have a hundred thousand. */
const ANY = /[\\`*_[\]#|~$&<>@:]|^[-+=\d]|www\./i;

/** One line of text that Markdown shows as it stands. */
export function inMarkdown(text: string): string {
	const line = oneLine(text);
	if (!ANY.test(line)) return line;
	return line
		.replace(MARKUP, '\\$&')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replace(LINE_START, (start) =>
			/\d/.test(start) ? `&#${start.charCodeAt(0)};${start.slice(1)}` : `\\${start}`
		)
		.replace(/:\/\//g, ':&#47;/')
		.replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}&#46;`)
		.replaceAll('@', '&#64;');
}

/** A table; the cells are Markdown already. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
	const [head = [], ...rest] = rows;
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}
