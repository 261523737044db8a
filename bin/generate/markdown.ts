/** What a page of Markdown is made of. */

export const GENERATED = '<!-- Made by `npm run generate` from the code. Edit the code, not this page. -->';

/** Text that stays in its cell. */
export const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
	return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

export const code = (text: string) => `\`${text}\``;

/** Parts with an empty line between them. */
export const page = (...parts: readonly string[]) => `${[GENERATED, ...parts].join('\n\n')}\n`;
