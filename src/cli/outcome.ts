/** How a subcommand ends. */
export const EXIT = { good: 0, findings: 1, unusable: 2 } as const;

/** Ends the command with these lines on stderr. Every line is a whole sentence with its place. */
export class Unusable extends Error {
	readonly lines: readonly string[];
	constructor(...lines: readonly string[]) {
		super(lines.join('\n'));
		this.lines = lines;
	}
}

/** Text from a file on one line of a terminal: control characters could move its cursor or change its title. */
export function plain(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** `file:3:8: message` where the place is a line, else `file: place: message`. */
export function located(file: string, at: string, message: string): string {
	const place = /^line (\d+)(?:, column (\d+))?$/.exec(at);
	if (place) return `${file}:${place[1]}${place[2] ? `:${place[2]}` : ''}: ${plain(message)}`;
	return at === '' ? `${file}: ${plain(message)}` : `${file}: ${plain(at)}: ${plain(message)}`;
}

export function say(line: string): void {
	process.stderr.write(`${line}\n`);
}
