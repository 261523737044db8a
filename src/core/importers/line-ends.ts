/**
 * One kind of line end outside quotation marks: a file with two kinds otherwise reads as one endless record.
 * What stands between quotation marks is content and stays.
 */
export function withLineFeeds(text: string, delimiter: string): string {
	if (!text.includes('\r')) return text;
	if (!text.includes('"')) return text.replace(/\r\n?/g, '\n');
	let result = '';
	let from = 0;
	let isStart = true;
	let at = 0;
	while (at < text.length) {
		const char = text[at];
		if (char === '"' && isStart) {
			at = afterQuoted(text, at);
			isStart = false;
		} else if (char === '\r') {
			result += `${text.slice(from, at)}\n`;
			at += text[at + 1] === '\n' ? 2 : 1;
			from = at;
			isStart = true;
		} else {
			isStart = char === delimiter || char === '\n';
			at += 1;
		}
	}
	return result + text.slice(from);
}

/** The place behind the closing quotation mark; the end of the text where there is none. */
function afterQuoted(text: string, open: number): number {
	let at = text.indexOf('"', open + 1);
	while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
	return at < 0 ? text.length : at + 1;
}
