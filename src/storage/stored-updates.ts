/** A mapping's rows in the database: read what can be read, add, replace. */
import type { Mapping } from '#core/mapping/schema.ts';
import type { Summary } from '#core/ownership/summary.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { salvage } from '#document/salvage.ts';
import { checksum } from './checksum.ts';
import { updateRow, type DemarcDatabase, type MappingRow, type UpdateRow } from './database.ts';
import { StorageError } from './trouble.ts';

export type StoredRow = UpdateRow & { readonly seq: number };

/** A mapping with more rows than this gets one row for all of them when it is opened. */
export const MANY_ROWS = 500;

/** What the row of a mapping learns from a write. A summary that could not be made leaves the old one. */
export interface RowPatch {
	readonly title: string;
	readonly changedAt: number;
	readonly summary?: Summary;
}

const isWhole = (row: UpdateRow | undefined): row is StoredRow =>
	row?.bytes instanceof Uint8Array && row.check === checksum(row.bytes);

/**
 * The mapping's rows, in the order they were written, and how many of them are damaged.
 * A large row lies in a file of its own: where that is gone, reading all at once fails for all.
 */
export async function readRows(
	db: DemarcDatabase,
	mappingId: string
): Promise<{ rows: StoredRow[]; lost: number }> {
	const ofMapping = () => db.updates.where('mappingId').equals(mappingId);
	let all: (UpdateRow | undefined)[];
	try {
		all = await ofMapping().toArray();
	} catch (error) {
		const keys = await ofMapping().primaryKeys();
		const tries = await Promise.allSettled(keys.map((key) => db.updates.get(key)));
		if (keys.length === 0 || tries.every(({ status }) => status === 'rejected')) throw error;
		all = tries.map((one) => (one.status === 'fulfilled' ? one.value : undefined));
	}
	const rows = all.filter(isWhole);
	return { rows, lost: all.length - rows.length };
}

/** The rows that this tab has not read or written yet. */
export async function rowsBeside(
	db: DemarcDatabase,
	mappingId: string,
	known: ReadonlySet<number>
): Promise<StoredRow[]> {
	const keys = await db.updates.where('mappingId').equals(mappingId).primaryKeys();
	const rows = await db.updates.bulkGet(keys.filter((key) => !known.has(key)));
	return rows.filter(isWhole);
}

export interface Opened {
	readonly living: LivingMapping;
	/** The rows whose content is in it. */
	readonly used: readonly StoredRow[];
	/** It holds more than its rows: what stands in for lost ones. To be stored before anything builds on it. */
	readonly isMended: boolean;
}

/**
 * The living mapping that the rows make. Where some are lost or can't be read, all that the others hold, and the
 * mapping's own part, if that is gone, as far as `row` knows it. Undefined: nothing is left.
 */
export function openRows(rows: readonly StoredRow[], row: MappingRow, lost: number): Opened | undefined {
	if (rows.length === 0) return undefined;
	if (lost === 0)
		try {
			return { living: LivingMapping.open(rows.map(({ bytes }) => bytes)), used: rows, isMended: false };
		} catch {
			// One of them can't be read: which one is found out below.
		}
	const { readable, fillers } = salvage(rows.map(({ bytes }) => bytes));
	if (readable.length === 0) return undefined;
	const used = rows.filter(({ bytes }) => readable.includes(bytes));
	const living = LivingMapping.open([...readable, ...fillers]);
	// The one field that every mapping has and nobody edits: without it, its first row is among the lost.
	if ((living.snapshot as Partial<Mapping>).format !== undefined)
		return { living, used, isMended: fillers.length > 0 };
	living.destroy();
	const own = LivingMapping.create(emptyMapping(row.id, row.title)).encode();
	return { living: LivingMapping.open([...readable, ...fillers, own]), used, isMended: true };
}

/**
 * Adds updates, takes away the rows that they replace, and brings the mapping's row up to date: all of it, or
 * nothing. Rows that are written meanwhile stay. Gives the new rows' numbers once they are on the disk.
 * Throws a StorageError `erased` where the mapping is gone.
 */
export async function storeUpdates(
	db: DemarcDatabase,
	mappingId: string,
	updates: readonly Uint8Array[],
	replaced: readonly number[],
	patch?: RowPatch
): Promise<number[]> {
	return db.transaction('rw', db.mappings, db.updates, async () => {
		const rows = updates.map((bytes) => updateRow(mappingId, bytes));
		// Asked for together, they are one wait; where the mapping is gone, what was added goes with the transaction.
		const [row, added] = await Promise.all([
			db.mappings.get(mappingId),
			db.updates.bulkAdd(rows, { allKeys: true })
		]);
		if (!row) throw new StorageError('erased');
		if (patch) await db.mappings.put({ ...row, ...patch });
		if (replaced.length > 0) await db.updates.bulkDelete([...replaced]);
		return added;
	});
}
