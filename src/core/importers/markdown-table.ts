/** A Markdown table: `| Name | Kind |` over `| --- | --- |`. */
import { readItems } from './csv.ts';
import type { ChosenColumns } from './headings.ts';
import { plainMarkdown } from './markdown-text.ts';
import type { ItemsProposal, Refusal } from './proposal.ts';
import type { TableRow } from './table.ts';

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

// A rule is short; a longer line of blanks would keep the pattern busy for minutes.
const isRule = (line: string) => line.length < 2000 && line.includes('|') && RULE.test(line);

/** Whether these lines, none of them blank, hold a table. */
export function isMarkdownTable(lines: readonly string[]): boolean {
	return lines.some((line, i) => i > 0 && isRule(line) && (lines[i - 1] ?? '').includes('|'));
}

/** Reads the first table of a text; what stands around it is not part of it. */
export function readMarkdownTable(text: string, columns?: ChosenColumns): ItemsProposal | Refusal {
	const lines = text.split(/\r\n|\r|\n/);
	const rule = lines.findIndex((line, i) => i > 0 && isRule(line));
	const rows: TableRow[] = [{ line: rule, cells: cellsOf(lines[rule - 1] ?? '') }];
	for (let at = rule + 1; (lines[at] ?? '').includes('|'); at += 1)
		rows.push({ line: at + 1, cells: cellsOf(lines[at] ?? '') });
	const outside = lines.filter(
		(line, i) => line.trim() !== '' && (i < rule - 1 || i > rule + rows.length - 1)
	).length;
	const remarks =
		outside > 0
			? [{ at: '', text: `${outside} lines around the first table are not part of it and stay out.` }]
			: [];
	return readItems({ rows, remarks }, { form: 'Markdown table' }, { columns });
}

function cellsOf(line: string): string[] {
	const inner = line
		.trim()
		.replace(/^\|/, '')
		.replace(/(?<!\\)\|$/, '');
	return inner.split(/(?<!\\)\|/).map((cell) => plainMarkdown(cell.replaceAll('\\|', '|')));
}
