/** People's words inside Markdown: as they are to read, and never as markup. */

const MARKUP = /[\\`*_[\]#|~$]/g;
/** These would start a list, a heading or a rule at the beginning of a line. */
const LINE_START = /^(?:[-+=]|\d{1,9}(?=[.)]))/;
/** What turns the direction of the rest of the line, and what no page shows. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One line of text that Markdown shows as it stands. */
export function inMarkdown(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(UNSEEN, '')
		.trim()
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
