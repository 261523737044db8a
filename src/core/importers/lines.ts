/** Typed or pasted lines, one item each: `status: In review`, `f Invoice number`, `- [ ] Approve the draft`. */
import { wellFormedText } from '../mapping/canonical.ts';
import type { Kind } from '../mapping/vocabulary.ts';
import { inferKind } from './infer-kind.ts';
import { plainMarkdown } from './markdown-text.ts';
import type { ItemsProposal, ProposedItem, Refusal } from './proposal.ts';
import { RowRemarks } from './row-remarks.ts';
import { MAX_ROWS, refusal, type TableRow } from './table.ts';

const BULLET = /^(?:[-*+•·–—]|\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?/u;
const HEADLINE = /^#{1,6}\s/;
const WITH_COLON = /^(field|status|action|download|[fsad])\s*:\s*(.*)$/isu;
/** Lower case only: “A list of invoices” begins with an article, not with a kind. */
const WITH_LETTER = /^([fsad])\s+(\S.*)$/su;
const KIND_BY_LETTER: Record<string, Kind> = { f: 'field', s: 'status', a: 'action', d: 'download' };

/** Name and kind of one line; no kind where the line doesn't say. */
export function readLine(line: string): { name: string; kind?: Kind } {
	const source = line.trim();
	const bare = source.replace(BULLET, '');
	// A list of Markdown, not a name that somebody types with marks of their own.
	const plain = bare === source ? bare : plainMarkdown(bare);
	const match = WITH_COLON.exec(plain) ?? WITH_LETTER.exec(plain);
	if (!match) return { name: plain };
	const [, word = '', name = ''] = match;
	return { name: name.trim(), kind: KIND_BY_LETTER[word.charAt(0).toLowerCase()] };
}

/** Reads a list, one item a line. */
export function readLines(text: string): ItemsProposal | Refusal {
	const lines = text.replace(/^\uFEFF+/, '').split(/\r\n|\r|\n/);
	return readList(
		lines.map((line, i) => ({ line: i + 1, cells: [line] })),
		{ form: 'list' }
	);
}

/** Reads the first cell of every row as a line. */
export function readList(rows: readonly TableRow[], found: ItemsProposal['found']): ItemsProposal | Refusal {
	const remarks = new RowRemarks();
	const items: ProposedItem[] = [];
	for (const { line, cells } of rows) {
		const source = wellFormedText(cells[0] ?? '').trim();
		if (source === '') continue;
		if (HEADLINE.test(source)) remarks.refuse(line, 'It is a headline of the text, not an item.');
		else {
			const { name, kind } = readLine(source);
			if (name === '') remarks.refuse(line, 'It has no name.');
			else {
				if (!kind) remarks.inferred();
				items.push({ kind: kind ?? inferKind(name), name });
			}
		}
	}
	if (items.length > MAX_ROWS)
		return refusal('', `It has ${items.length} lines; a mapping takes ${MAX_ROWS} items at most.`);
	if (items.length === 0 && remarks.refused.length === 0) return refusal('', 'There is nothing in it.');
	return {
		ok: true,
		type: 'items',
		items,
		stageNames: [],
		columns: [],
		refused: remarks.refused,
		remarks: remarks.all(),
		found
	};
}
