/** Which column of a file fills which of ours. */
import { plainHeading, type Column } from '../tables/column.ts';
import { ITEM_COLUMNS, MORE, VERDICT_COLUMNS } from '../tables/item-columns.ts';
import { unguarded } from '../tables/guard.ts';
import { readCell } from '../tables/item-row.ts';
import type { TableRow } from './table.ts';

/** What becomes of a file's column: it fills one of ours, or it is one of the few that are no field of an item. */
export type Role = Column | 'workflow' | 'more' | 'ignored' | 'notes';

/** What a person says a column of the file is, by its place from 0: a column of ours, `notes` or `ignored`. */
export type ChosenColumns = Readonly<Record<number, string>>;

export interface Heading {
	/** As the file has it; `Column 3` where it has none. */
	readonly text: string;
	readonly role: Role;
}

const NAME = ITEM_COLUMNS.find(({ id }) => id === 'name') as Column;
const WORKFLOW = new Set(['workflow', 'workflowname', 'process']);
/** Last words that make a heading a name where nothing better is there: “Product Title”, `property_subject`. */
const NAME_ENDINGS = ['subject', 'summary', 'title', 'name', 'label'];

/** Whether a first row can be headings: it says which column holds the names. */
export function nameColumn(headings: readonly string[]): number {
	const plain = headings.map(plainHeading);
	for (const word of [NAME.id, ...NAME.also]) {
		const at = plain.indexOf(word);
		if (at >= 0) return at;
	}
	const lasts = headings.map(lastWord);
	for (const ending of NAME_ENDINGS) {
		const at = lasts.indexOf(ending);
		if (at >= 0) return at;
	}
	return -1;
}

function lastWord(heading: string): string {
	const words = heading
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	return words.at(-1) ?? '';
}

/**
 * One for each column of the file. Two headings that mean the same stay apart: the better one fills the field. What
 * was chosen stands, and the rest is found around it.
 */
export function readHeadings(
	cells: readonly string[],
	rows: readonly TableRow[],
	chosen: ChosenColumns = {}
): Heading[] {
	const plain = cells.map(plainHeading);
	const roles: (Role | undefined)[] = [];
	for (const at of cells.keys()) {
		const role = roleOf(chosen[at]);
		// No field holds two columns: the second is kept in the notes.
		roles.push(typeof role === 'object' && roles.includes(role) ? 'notes' : role);
	}
	if (!roles.includes(NAME)) roles[nameColumn(cells)] = NAME;
	for (const column of ITEM_COLUMNS) {
		if (roles.includes(column)) continue;
		const at = bestOf(column, plain, roles);
		if (at >= 0 && fits(column, at, plain[at] ?? '', rows)) roles[at] = column;
	}
	const isOurs = VERDICT_COLUMNS.every((id) => plain.includes(id));
	plain.forEach((heading, at) => {
		if (roles[at] !== undefined) return;
		if (WORKFLOW.has(heading) && !roles.includes('workflow')) roles[at] = 'workflow';
		else if (heading === MORE && rows.some(({ cells: row }) => row[at]?.startsWith('{'))) roles[at] = 'more';
		// Another tool's “why” and “row” are its own and go into the notes; ours follow from the answers.
		else if (isOurs && (VERDICT_COLUMNS as readonly string[]).includes(heading)) roles[at] = 'ignored';
	});
	return cells.map((text, at) => ({
		text: unguarded(text).replace(/\s+/g, ' ').trim() || `Column ${at + 1}`,
		role: roles[at] ?? 'notes'
	}));
}

function roleOf(chosen: string | undefined): Role | undefined {
	if (chosen === 'notes' || chosen === 'ignored') return chosen;
	return ITEM_COLUMNS.find(({ id }) => id === chosen);
}

function bestOf(column: Column, plain: readonly string[], roles: readonly (Role | undefined)[]): number {
	for (const word of [plainHeading(column.id), ...column.also]) {
		const at = plain.findIndex((heading, i) => heading === word && roles[i] === undefined);
		if (at >= 0) return at;
	}
	return -1;
}

/** So many filled cells tell enough, and reading every column of a long table twice would be felt. */
const SAMPLE = 2000;

/**
 * Whether a column holds what its heading promises. Under our own heading one value that fits is enough; a
 * tracker's “Type” or “Owner” is usually another thing, and counts only where most values fit.
 */
function fits(column: Column, at: number, heading: string, rows: readonly TableRow[]): boolean {
	let filled = 0;
	let fitting = 0;
	for (const { cells } of rows) {
		const cell = unguarded(cells[at] ?? '');
		if (cell.trim() === '') continue;
		filled += 1;
		if (readCell(column, cell) !== undefined) fitting += 1;
		if (filled === SAMPLE && fitting > 0) break;
	}
	const isOwn = heading === plainHeading(column.id);
	return filled === 0 || (isOwn ? fitting > 0 : fitting * 2 >= filled);
}
