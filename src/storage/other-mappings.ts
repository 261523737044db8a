/** The mappings beside the one that is open, only to be looked at. */
import type { Mapping } from '#core/mapping/schema.ts';
import type { DemarcDatabase, MappingRow } from './database.ts';
import { openRows, readRows } from './stored-updates.ts';

export interface OtherMappings {
	/** Last changed first. What of a damaged one can be read is there. */
	readonly mappings: readonly Mapping[];
	/** Of how many nothing can be read. */
	readonly unreadable: number;
}

/** Hears how many of how many are done with. */
export type Progress = (done: number, of: number) => void;

/** All but those in the trash and `except`. Writes nothing, and leaves damage as it is. Throws where the database can't be used. */
export async function readOthers(
	db: DemarcDatabase,
	except?: string,
	onProgress?: Progress
): Promise<OtherMappings> {
	const rows = await db.mappings.orderBy('changedAt').reverse().toArray();
	const mappings: Mapping[] = [];
	let unreadable = 0;
	// One after the other: fifty documents at once would all be in memory before the first is let go.
	for (const [i, row] of rows.entries()) {
		onProgress?.(i, rows.length);
		if (row.id === except || row.trashedAt !== undefined) continue;
		const mapping = await readOne(db, row);
		if (mapping === 'erased') continue;
		if (mapping) mappings.push(mapping);
		else unreadable += 1;
	}
	return { mappings, unreadable };
}

/** One as it is stored now. Undefined: it is there, but nothing of it can be read. */
export async function readOne(db: DemarcDatabase, row: MappingRow): Promise<Mapping | 'erased' | undefined> {
	try {
		const { rows, lost } = await readRows(db, row.id);
		const opened = openRows(rows, row, lost);
		if (!opened) return (await db.mappings.get(row.id)) ? undefined : 'erased';
		const { snapshot } = opened.living;
		opened.living.destroy();
		return snapshot;
	} catch (error) {
		// Its rows can't be read; where nothing can be read any more, that is not about this mapping.
		if (!db.isOpen()) throw error;
		return undefined;
	}
}
