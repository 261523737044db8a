/** Words of Markdown without what says how they look: `**Due** date`, a name in backticks, a link as its text and address. */

/** What is escaped; bold; struck out; code; a link or a picture. One underscore or two are part of a name: `__init__`. */
const MARKS = /\\([!-/:-@[-`{-~])|\*\*(.+?)\*\*|~~(.+?)~~|`([^`]+)`|!?\[([^[\]]+)\]\(([^()\s]*)\)/gu;
/** All of it in italics; an asterisk within is one of the text. */
const ITALICS = /^\*([^*\s](?:[^*]*[^*\s])?)\*$/u;
/** A longer text is one to read, not a name: it stays as it is. */
const MOST = 2000;

export function plainMarkdown(text: string): string {
	if (text.length > MOST) return text;
	return text
		.trim()
		.replace(ITALICS, '$1')
		.replace(
			MARKS,
			(
				whole: string,
				escaped?: string,
				bold?: string,
				struck?: string,
				code?: string,
				link?: string,
				address?: string
			): string => {
				if (link !== undefined) return `${plainMarkdown(link)} (${address ?? ''})`;
				const inner = bold ?? struck;
				return inner === undefined ? (escaped ?? code ?? whole) : plainMarkdown(inner);
			}
		)
		.trim();
}
