/**
 * Made-up records for every table of a package: each value fits its column, keys tell records apart, references lead
 * somewhere. The same package gives the same records.
 */
import { fingerprint } from '../mapping/fingerprint.ts';
import type { Column } from './column.ts';
import { jsonValue } from './field-type.ts';
import { madeUp, variety } from './made-up.ts';
import type { Resource, Table } from './resources.ts';
import { slugOf } from './slug.ts';

/** So many records a table has, unless it has not as many different keys. */
export const MADE_UP_RECORDS = 20;

/** Cells by record, in the order of the columns; an empty one is a value that is missing. */
export type Records = readonly (readonly string[])[];

export function madeUpRecords(resources: readonly Resource[]): ReadonlyMap<string, Records> {
	const tables = resources.filter((one) => one.kind === 'table');
	const counts = new Map(tables.map(({ slug, columns }) => [slug, recordsOf(columns)]));
	for (;;) {
		const cells = cellsOf(tables, counts);
		const tooMany = tables.filter((table) => distinctRecords(table, cells) < (counts.get(table.slug) ?? 0));
		if (tooMany.length === 0)
			return new Map(
				tables.map((table) => [table.slug, recordsFrom(table, cells, counts.get(table.slug) ?? 0)])
			);
		// Fewer records here may leave a reference elsewhere fewer values: look again. It ends, for counts only fall.
		for (const table of tooMany) counts.set(table.slug, distinctRecords(table, cells));
	}
}

function recordsOf(columns: readonly Column[]): number {
	const document = columns.find(({ lists }) => lists === 'document');
	return document ? document.values.length : MADE_UP_RECORDS;
}

type Cells = ReadonlyMap<string, readonly string[]>;

/** The values of every column, one that is referred to before those that refer to it. */
function cellsOf(tables: readonly Table[], counts: ReadonlyMap<string, number>): Cells {
	const homes = new Map(
		tables.flatMap((table) => table.columns.map((column) => [column.id, { table, column }] as const))
	);
	const cells = new Map<string, readonly string[]>();
	const valuesOf = (id: string): readonly string[] => {
		const known = cells.get(id);
		const home = homes.get(id);
		if (known || !home) return known ?? [];
		const { table, column } = home;
		const targets =
			column.refersTo === undefined
				? []
				: [...new Set(valuesOf(column.refersTo))].filter((one) => one !== '');
		const values = columnCells(table, column, targets, counts.get(table.slug) ?? 0);
		cells.set(id, values);
		return values;
	};
	for (const id of homes.keys()) valuesOf(id);
	return cells;
}

function columnCells(table: Table, column: Column, targets: readonly string[], count: number): string[] {
	const keys = table.columns.filter(({ isKey }) => isKey);
	const step = keys.length > 1 && column.isKey && !column.isUnique ? stepOf(keys, column) : 1;
	const value = (n: number) => (targets.length > 0 ? (targets[n % targets.length] ?? '') : madeUp(column, n));
	return Array.from({ length: count }, (_, record) => {
		if (column.lists === 'file') return documentPath(table, record);
		if (column.lists === 'document') return column.values[record]?.value ?? '';
		return isMissing(column, record) ? '' : value(Math.floor(record / step));
	});
}

/** In a key of several columns one counts fast and the next slowly, like the digits of a number. */
function stepOf(keys: readonly Column[], column: Column): number {
	const before = keys.slice(0, keys.indexOf(column)).map((key) => Math.min(variety(key), MADE_UP_RECORDS));
	return before.reduce((product, one) => product * one, 1);
}

/** Now and then a value that need not be there is not, so that nobody forgets that it may be so. */
function isMissing({ id, isRequired }: Column, record: number): boolean {
	return !isRequired && record > 0 && Number.parseInt(fingerprint([id, record]).slice(-4), 36) % 7 === 0;
}

/** Where the document of a record of the index lies. */
export function documentPath({ columns }: Table, record: number): string {
	const name = columns.find(({ lists }) => lists === 'document')?.values[record]?.value ?? '';
	return `documents/${record + 1}-${slugOf(name, 'document')}.txt`;
}

/** How many records, from the first on, keep every promise that no two are alike. */
function distinctRecords({ columns }: Table, cells: Cells): number {
	const [first] = columns;
	const count = (first && cells.get(first.id)?.length) ?? 0;
	const keys = columns.filter(({ isKey }) => isKey);
	const promises = [
		...columns.filter(({ isUnique }) => isUnique).map((column) => [column]),
		...(keys.length > 0 ? [keys] : [])
	];
	const seen = promises.map(() => new Set<string>());
	for (let record = 0; record < count; record += 1)
		for (const [i, promise] of promises.entries()) {
			const values = promise.map(({ id }) => cells.get(id)?.[record] ?? '');
			const text = JSON.stringify(promise.map(({ type }, at) => jsonValue(type, values[at] ?? '') ?? null));
			// A missing value is like no other.
			if (values.every((value) => value === '')) continue;
			if (seen[i]?.has(text)) return record;
			seen[i]?.add(text);
		}
	return count;
}

function recordsFrom({ columns }: Table, cells: Cells, count: number): Records {
	return Array.from({ length: count }, (_, record) => columns.map(({ id }) => cells.get(id)?.[record] ?? ''));
}
