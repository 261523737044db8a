/** One item as a row of cells and back. What a cell would not give back as it is goes into `more`. */
import { itemSchema } from '../mapping/item-schema.ts';
import { RECORDS } from '../mapping/shape.ts';
import type { Column } from './column.ts';
import { ITEM_COLUMNS, readJson } from './item-columns.ts';
import { isRecord, isSame, put, valueAt, type Json, type Path } from './proposed-fields.ts';
import type { ProposedItem } from './proposed-item.ts';

export interface ItemRow {
	/** One for each of `ITEM_COLUMNS`. */
	readonly cells: readonly string[];
	/** JSON text, or empty. */
	readonly more: string;
}

/** The value of a cell; undefined where it is blank or doesn't fit. */
export function readCell(column: Column, cell: string): unknown {
	return cell.trim() === '' ? undefined : column.read(cell);
}

export function writeItem(item: ProposedItem): ItemRow {
	const more: Json = {};
	const cells = ITEM_COLUMNS.map((column) => {
		const value = valueAt(item, column.path);
		if (value === undefined) return '';
		const cell = column.write(value);
		if (!isSame(readCell(column, cell), value)) put(more, column.path, value);
		return cell;
	});
	for (const path of otherPaths(item)) put(more, path, valueAt(item, path));
	return { cells, more: Object.keys(more).length > 0 ? JSON.stringify(more) : '' };
}

const COLUMN_BY_PATH = new Map(ITEM_COLUMNS.map((column) => [column.path.join('\n'), column]));
const WHOLE = new Set(ITEM_COLUMNS.filter(({ path }) => path.length === 1).map(({ path }) => path[0]));

/** The fields of an item that have no column. */
function otherPaths(record: object): Path[] {
	return pathsOf(record).filter((path) => !COLUMN_BY_PATH.has(path.join('\n')));
}

function pathsOf(record: object): Path[] {
	return Object.entries(record).flatMap(([key, value]): Path[] =>
		RECORDS.items.includes(key) && !WHOLE.has(key) && isRecord(value)
			? Object.keys(value).map((part): Path => [key, part])
			: [[key]]
	);
}

/** Identifiers are the mapping's own; who may do what always fits its cell. */
const NEVER_FROM_MORE = new Set(['id', 'stage', 'access', 'addsNotes']);

/**
 * Adds what `more` says to an item read from the other cells. A field that has a cell of its own comes from
 * `more` only while that cell is as it was written: what a person changed there since wins.
 */
export function addMore(
	item: Partial<ProposedItem>,
	more: string,
	cellOf: (column: Column) => string
): Partial<ProposedItem> | undefined {
	const json = readJson(more);
	if (!json) return undefined;
	const whole = structuredCopy(item);
	for (const path of pathsOf(json)) {
		if (NEVER_FROM_MORE.has(path[0])) continue;
		const value = valueAt(json, path);
		const column = COLUMN_BY_PATH.get(path.join('\n'));
		if (!column || isAsWritten(column, value, cellOf(column))) put(whole, path, value);
	}
	return isGoodItem(whole) ? (whole as Partial<ProposedItem>) : undefined;
}

/** What was written for a value of the wrong kind nobody can say; such a value is refused later. */
function isAsWritten(column: Column, value: unknown, cell: string): boolean {
	try {
		return column.write(value) === cell;
	} catch {
		return false;
	}
}

function structuredCopy(item: object): Json {
	return Object.fromEntries(
		Object.entries(item).map(([key, value]) => [key, isRecord(value) ? { ...value } : value])
	);
}

/** Whether a mapping could hold it; names where a mapping has identifiers don't matter here. */
export function isGoodItem(item: object): boolean {
	const { access: _access, stageName, ref = 'DMC-001', order = 'a0', ...rest } = item as Json;
	const isGoodStage = stageName === undefined || (typeof stageName === 'string' && stageName !== '');
	return isGoodStage && itemSchema.safeParse({ kind: 'field', ...rest, id: 'i', ref, order }).success;
}
