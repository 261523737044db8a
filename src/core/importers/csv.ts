/** Rows of a table to proposed items. Nothing is lost: what no field takes becomes a line of the item's notes. */
import { wellFormedText } from '../mapping/canonical.ts';
import type { Column } from '../tables/column.ts';
import { unguarded } from '../tables/guard.ts';
import { addMore, isGoodItem, readCell } from '../tables/item-row.ts';
import { put, type Json } from '../tables/proposed-fields.ts';
import { nameColumn, readHeadings, type Heading } from './headings.ts';
import { inferKind } from './infer-kind.ts';
import { RowRemarks } from './row-remarks.ts';
import type { ItemsProposal, ProposedItem, Refusal } from './proposal.ts';
import { refusal, type Table, type TableRow } from './table.ts';

/** Reads rows whose first one is the headings. */
export function readItems(
	table: Pick<Table, 'rows' | 'remarks'>,
	found: ItemsProposal['found'],
	rowWord = 'line'
): ItemsProposal | Refusal {
	const [first, ...rest] = table.rows.map(({ line, cells }) => ({ line, cells: cells.map(cleanCell) }));
	if (!first) return refusal('', 'There is nothing in it.');
	if (nameColumn(first.cells) < 0)
		return refusal(
			first.line > 0 ? `line ${first.line}` : '',
			'No heading or key says which column holds the names of the items. Call one of them “name”.'
		);
	const headings = readHeadings(widened(first.cells, rest), rest);
	const remarks = new RowRemarks(rowWord);
	const workflows = new Set(rest.flatMap(({ cells }) => workflowOf(headings, cells)));
	const items: ProposedItem[] = [];
	const seen = new Map<string, number>();
	for (const row of rest) {
		const item = readRow(headings, row, workflows.size > 1, first.cells.length, remarks);
		if (!item) continue;
		items.push(item.ref === undefined ? item : withOwnRef(item, item.ref, row.line, seen, remarks));
	}
	if (items.length === 0)
		return refusal('', rest.length === 0 ? 'It has headings and no rows.' : 'None of its rows has a name.');
	const [workflow] = workflows;
	return {
		ok: true,
		type: 'items',
		...(workflow !== undefined && workflows.size === 1 ? { workflow: { name: workflow } } : {}),
		items,
		stageNames: [...new Set(items.flatMap(({ stageName }) => stageName ?? []))],
		columns: headings.map(({ text, role }) => ({
			heading: text,
			field: typeof role === 'string' ? role : role.id
		})),
		refused: remarks.refused,
		remarks: [...table.remarks, ...remarks.all()],
		found
	};
}

function cleanCell(cell: string): string {
	return unguarded(wellFormedText(cell));
}

/** Cells beyond the headings are content too, and nobody may lose them for want of a heading. */
function widened(headings: readonly string[], rows: readonly TableRow[]): string[] {
	const width = rows.reduce((most, { cells }) => {
		const last = cells.findLastIndex((cell) => cell.trim() !== '');
		return Math.max(most, last + 1);
	}, headings.length);
	return [...headings, ...Array.from({ length: width - headings.length }, () => '')];
}

function workflowOf(headings: readonly Heading[], cells: readonly string[]): string[] {
	const at = headings.findIndex(({ role }) => role === 'workflow');
	const cell = (cells[at] ?? '').trim();
	return cell === '' ? [] : [cell];
}

function readRow(
	headings: readonly Heading[],
	{ line, cells }: TableRow,
	hasManyWorkflows: boolean,
	width: number,
	remarks: RowRemarks
): ProposedItem | undefined {
	const item: Json = {};
	const lines: string[] = [];
	const note = (heading: string, cell: string) => lines.push(`${heading}: ${cell.trim()}`);
	headings.forEach(({ text, role }, at) => {
		const cell = cells[at] ?? '';
		if (role === 'ignored' || role === 'more' || cell.trim() === '') return;
		if (role === 'workflow') return hasManyWorkflows ? note(text, cell) : undefined;
		if (role === 'notes') return note(text, cell);
		const value = readCell(role, cell);
		if (value !== undefined) put(item, role.path, value);
		else {
			note(text, cell);
			remarks.unfit(text, role.id, line);
		}
	});
	if (isRepeatedHeading(headings, cells)) return remarks.refuse(line, 'It repeats the headings.');
	if (cells.length < width) remarks.short(line);
	const hasNotesColumn = headings.some(({ role }) => typeof role !== 'string' && role.id === 'notes');
	if (lines.length > 0) {
		put(item, ['notes'], [item['notes'], ...lines].filter((one) => one !== undefined).join('\n'));
		if (!hasNotesColumn) put(item, ['addsNotes'], true);
	}
	const whole = withMore(item as Partial<ProposedItem>, headings, cells, line, remarks);
	const { name } = whole;
	if (name === undefined) return remarks.refuse(line, 'It has no name.');
	if (whole.kind === undefined) remarks.inferred();
	return { ...whole, name, kind: whole.kind ?? inferKind(name) };
}

function isRepeatedHeading(headings: readonly Heading[], cells: readonly string[]): boolean {
	return headings.length > 1 && headings.every(({ text }, at) => text === (cells[at] ?? '').trim());
}

function withMore(
	item: Partial<ProposedItem>,
	headings: readonly Heading[],
	cells: readonly string[],
	line: number,
	remarks: RowRemarks
): Partial<ProposedItem> {
	const at = headings.findIndex(({ role }) => role === 'more');
	const more = cells[at] ?? '';
	const cellOf = (column: Column) => cells[headings.findIndex(({ role }) => role === column)] ?? '';
	const whole = more.trim() === '' ? item : addMore(item, more, cellOf);
	if (whole && (whole.ballots === undefined || isGoodItem(whole))) return whole;
	remarks.add(line, 'What “more” or “ballots” says is not understood and stays in the notes.');
	const { ballots, ...rest } = item;
	const unread = [item.notes, ballots && `ballots: ${JSON.stringify(ballots)}`, more && `more: ${more}`];
	return { ...rest, notes: unread.filter(Boolean).join('\n') };
}

/** Two rows under one reference are two items; the first keeps it. */
function withOwnRef(
	item: ProposedItem,
	ref: string,
	line: number,
	seen: Map<string, number>,
	remarks: RowRemarks
): ProposedItem {
	const before = seen.get(ref);
	if (before === undefined) {
		seen.set(ref, line);
		return item;
	}
	remarks.add(
		line,
		`${ref} is used in ${remarks.word} ${before} already; this item gets a reference of its own.`
	);
	const { ref: _ref, ...rest } = item;
	return rest;
}
