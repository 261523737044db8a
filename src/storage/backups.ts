/** All mappings of this device as a backup, and from a backup back to this device. */
import type { BackedUp, BackedUpTemplate, BackedUpVersion } from '#core/backup/backup.ts';
import { listedTemplate } from '#core/backup/read-backup.ts';
import { takeOver } from '#core/commands/take-over.ts';
import { isEqual } from '#core/mapping/equal.ts';
import { isReadOnly } from '#core/mapping/selectors.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { newId } from '#document/ids.ts';
import type { DemarcDatabase, MappingRow, VersionRow } from './database.ts';
import type { OpenResult } from './open-mapping.ts';
import { readOne, readOthers, type Progress } from './other-mappings.ts';
import { StorageError } from './trouble.ts';

/** How a mapping of a backup stands to what is on this device. */
export type Standing = 'new' | 'same' | 'differs' | 'trashed' | 'unreadable';

/** What to do with it: nothing, another mapping beside the one here, or the one here becomes it. */
export type Choice = 'leave' | 'copy' | 'replace';

/** The name of the version that keeps what a restore replaced. */
export const BEFORE = 'Before the restore';

export interface Restored {
	/** The identifier that it is under now. */
	readonly id: string;
	/** There was something else here, which is now a named version. */
	readonly isBeforeKept: boolean;
}

/** What restoring needs of the repository. */
export interface Shelves {
	create(mapping: Mapping, versions?: readonly BackedUpVersion[]): Promise<string>;
	open(id: string): Promise<OpenResult>;
	restore(id: string): Promise<boolean>;
}

export interface ForBackup {
	/** Every mapping that is not in the trash, with its named versions. */
	readonly mappings: readonly BackedUp[];
	/** Every version of every template of one's own that can be restored. */
	readonly templates: readonly BackedUpTemplate[];
	/** Mappings and versions of templates of which nothing can be read. */
	readonly unreadable: number;
	/** How many are in the trash, and so in no backup. */
	readonly trashed: number;
}

export async function readForBackup(db: DemarcDatabase, onProgress?: Progress): Promise<ForBackup> {
	const { mappings, unreadable } = await readOthers(db, undefined, onProgress);
	const trashed = await db.mappings.filter(({ trashedAt }) => trashedAt !== undefined).count();
	const all: BackedUp[] = [];
	for (const mapping of mappings) {
		const rows = await db.versions.where('mappingId').equals(mapping.id).sortBy('at');
		all.push({ mapping, versions: rows.map(({ mappingId: _, ...version }) => version) });
	}
	// As their key sorts them: the same every time.
	const rows = await db.templates.toArray();
	const templates = rows.filter(
		({ text, id, version }) => typeof listedTemplate(text, id, version) !== 'string'
	);
	return { mappings: all, templates, unreadable: unreadable + rows.length - templates.length, trashed };
}

/** How one stands to what is here now. */
export async function standingOf(db: DemarcDatabase, mapping: Mapping): Promise<Standing> {
	const row: MappingRow | undefined = await db.mappings.get(mapping.id);
	if (!row) return 'new';
	const here = await readOne(db, row);
	if (here === 'erased') return 'new';
	if (!here) return 'unreadable';
	if (row.trashedAt !== undefined) return 'trashed';
	return isAs(here, mapping) ? 'same' : 'differs';
}

/**
 * Restores one, all of it or nothing. What `replace` overwrites is kept as a named version, and the mapping comes
 * out of the trash. Throws a StorageError where it could not be written.
 */
export async function restoreOne(
	db: DemarcDatabase,
	shelves: Shelves,
	{ mapping, versions }: BackedUp,
	choice: Exclude<Choice, 'leave'>,
	now: number
): Promise<Restored> {
	if (choice === 'copy') return { id: await shelves.create(mapping, versions), isBeforeKept: false };
	const opened = await shelves.open(mapping.id);
	if (!opened.ok) throw new StorageError(opened.trouble ?? 'unknown');
	const { living } = opened.mapping;
	const here = living.snapshot;
	const isBeforeKept = !isAs(here, mapping);
	try {
		const before = { id: newId(), name: BEFORE, at: now, text: writeMapping(here), isAuto: true } as const;
		const added = await versionsNotHere(db, here.id, versions);
		// Never taken back: what could not be written now may be written later, and then this is all that is left.
		await db.versions.bulkAdd(isBeforeKept ? [versionRow(here.id, before), ...added] : added);
		living.run(takeOver(mapping, 'restored from a backup'));
		await opened.mapping.flush();
		const { state } = opened.mapping;
		if (state.kind === 'failed') throw new StorageError(state.trouble);
		if (!isAs(living.snapshot, mapping)) throw new StorageError('unknown');
	} finally {
		await opened.mapping.close();
	}
	await shelves.restore(mapping.id);
	return { id: mapping.id, isBeforeKept };
}

/** Nothing of it would change the other. A newer format is never taken over: there only equal is the same. */
function isAs(here: Mapping, mapping: Mapping): boolean {
	if (isReadOnly(mapping)) return isEqual(here, mapping);
	return takeOver(mapping, '')(here).changes.length === 0;
}

function versionRow(mappingId: string, version: BackedUpVersion): VersionRow {
	return { ...version, mappingId };
}

/** Those that this mapping lacks here. One whose identifier another mapping uses gets a new one. */
async function versionsNotHere(
	db: DemarcDatabase,
	mappingId: string,
	versions: readonly BackedUpVersion[]
): Promise<VersionRow[]> {
	const rows = await db.versions.bulkGet(versions.map(({ id }) => id));
	return versions.flatMap((version, i) => {
		const row = rows[i];
		if (row?.mappingId === mappingId) return [];
		return [versionRow(mappingId, row ? { ...version, id: newId() } : version)];
	});
}
