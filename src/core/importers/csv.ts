/** Rows of a table to proposed items. Nothing is lost: what no field takes becomes a line of the item's notes. */
import type { Column } from '../tables/column.ts';
import { unguarded } from '../tables/guard.ts';
import { addMore, isGoodItem, readCell } from '../tables/item-row.ts';
import { put, type Json } from '../tables/proposed-fields.ts';
import { nameColumn, readHeadings, type ChosenColumns, type Heading } from './headings.ts';
import { inferKind } from './infer-kind.ts';
import { RowRemarks } from './row-remarks.ts';
import type { ItemsProposal, ProposedItem, Refusal } from './proposal.ts';
import { refusal, type Table, type TableRow } from './table.ts';

/** Reads rows whose first one is the headings. `columns`: what a person says some of them are. */
export function readItems(
	table: Pick<Table, 'rows' | 'remarks'>,
	found: ItemsProposal['found'],
	{ rowWord = 'line', columns }: { rowWord?: string; columns?: ChosenColumns | undefined } = {}
): ItemsProposal | Refusal {
	const [first, ...rest] = table.rows;
	if (!first) return refusal('', 'There is nothing in it.');
	if (nameColumn(first.cells) < 0 && !Object.values(columns ?? {}).includes('name'))
		return refusal(
			first.line > 0 ? `line ${first.line}` : '',
			'No heading or key says which column holds the names of the items. Call one of them “name”.'
		);
	const headings = readHeadings(widened(first.cells, rest), rest, columns);
	const remarks = new RowRemarks(rowWord);
	const workflows = workflowsIn(headings, rest);
	const layout: Layout = {
		headings,
		width: first.cells.length,
		moreAt: headings.findIndex(({ role }) => role === 'more'),
		hasNotes: headings.some(({ role }) => typeof role !== 'string' && role.id === 'notes'),
		hasManyWorkflows: workflows.size > 1
	};
	const items: ProposedItem[] = [];
	const seen = new Map<string, number>();
	for (const row of rest) {
		const item = readRow(layout, row, remarks);
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

/** What is the same for every row. */
interface Layout {
	readonly headings: readonly Heading[];
	/** Cells in the row of headings. */
	readonly width: number;
	/** Where `more` stands; -1: nowhere. */
	readonly moreAt: number;
	readonly hasNotes: boolean;
	readonly hasManyWorkflows: boolean;
}

/** Cells beyond the headings are content too, and nobody may lose them for want of a heading. */
function widened(headings: readonly string[], rows: readonly TableRow[]): string[] {
	const width = rows.reduce((most, { cells }) => {
		const last = cells.findLastIndex((cell) => cell.trim() !== '');
		return Math.max(most, last + 1);
	}, headings.length);
	return [...headings, ...Array.from({ length: width - headings.length }, () => '')];
}

function workflowsIn(headings: readonly Heading[], rows: readonly TableRow[]): Set<string> {
	const at = headings.findIndex(({ role }) => role === 'workflow');
	const names = at < 0 ? [] : rows.map(({ cells }) => unguarded(cells[at] ?? '').trim());
	return new Set(names.filter((name) => name !== ''));
}

function readRow(layout: Layout, { line, cells }: TableRow, remarks: RowRemarks): ProposedItem | undefined {
	const { headings } = layout;
	if (isRepeatedHeading(headings, cells)) return remarks.refuse(line, 'It repeats the headings.');
	const fields: Json = {};
	const notes: string[] = [];
	headings.forEach(({ text, role }, at) => {
		const cell = unguarded(cells[at] ?? '');
		if (role === 'ignored' || role === 'more' || cell.trim() === '') return;
		if (role === 'workflow' && !layout.hasManyWorkflows) return;
		const value = typeof role === 'string' ? undefined : readCell(role, cell);
		if (typeof role !== 'string' && value !== undefined) return put(fields, role.path, value);
		notes.push(`${text}: ${cell.trim()}`);
		if (typeof role !== 'string') remarks.unfit(text, role.id, line);
	});
	if (notes.length > 0) {
		const own = fields['notes'];
		put(fields, ['notes'], (own === undefined ? notes : [own, ...notes]).join('\n'));
		if (!layout.hasNotes) put(fields, ['addsNotes'], true);
	}
	const item = withMore(layout, fields as Partial<ProposedItem>, cells, line, remarks);
	if (item.name === undefined) return remarks.refuse(line, 'It has no name.');
	if (cells.length < layout.width) remarks.short(line);
	if (item.kind === undefined) {
		remarks.inferred();
		put(item as Json, ['kind'], inferKind(item.name));
	}
	return item as ProposedItem;
}

function isRepeatedHeading(headings: readonly Heading[], cells: readonly string[]): boolean {
	return headings.length > 1 && headings.every(({ text }, at) => text === (cells[at] ?? '').trim());
}

function withMore(
	{ headings, moreAt }: Layout,
	item: Partial<ProposedItem>,
	cells: readonly string[],
	line: number,
	remarks: RowRemarks
): Partial<ProposedItem> {
	const more = unguarded(cells[moreAt] ?? '');
	const cellOf = (column: Column) =>
		unguarded(cells[headings.findIndex(({ role }) => role === column)] ?? '');
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
