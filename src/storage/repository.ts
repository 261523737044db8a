import { liveQuery } from 'dexie';
import type { BackedUp, BackedUpVersion } from '#core/backup/backup.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { FindingCounts, Summary } from '#core/ownership/summary.ts';
import { newId } from '#document/ids.ts';
import type { BackupFolder } from './backup-folder.ts';
import type { Choice, ForBackup, Restored, Standing } from './backups.ts';
import { updateRow, type DemarcDatabase, type MappingRow } from './database.ts';
import type { OpenMapping, OpenOptions, OpenResult } from './open-mapping.ts';
import type { OwnTemplates } from './own-templates.ts';
import type { OtherMappings, Progress } from './other-mappings.ts';
import { tellErased } from './other-tabs.ts';
import { StorageError, TROUBLES, troubleOf, type Trouble } from './trouble.ts';
import { Versions } from './versions.ts';

type CountFindings = (mapping: Mapping) => FindingCounts;

export interface RepositoryOptions {
	/** Milliseconds since 1970. */
	readonly now?: () => number;
	/** Loads what counts findings for Home's card, when a mapping is first made or opened. */
	readonly loadCounts?: () => Promise<CountFindings>;
}

/**
 * The mappings on this device. Living documents, and all that they need, load when a mapping is made or opened:
 * Home shows its rows without them. What a method could not write throws a StorageError, with nothing of it written;
 * a mapping that isn't there is an answer (`false`, `undefined`, `missing`), not an error.
 */
export class Repository {
	#db: DemarcDatabase;
	#options: RepositoryOptions;

	constructor(database: DemarcDatabase, options: RepositoryOptions = {}) {
		this.#db = database;
		this.#options = options;
	}

	/** Hears all mappings now and whenever one changes in any tab: last changed first, those in the trash as well. */
	watch(listener: (rows: MappingRow[]) => void, onTrouble?: (trouble: Trouble) => void): () => void {
		const query = liveQuery(() => this.#db.mappings.orderBy('changedAt').reverse().toArray());
		const subscription = query.subscribe(listener, (error: unknown) => onTrouble?.(this.#troubleOf(error)));
		const stop = onTrouble && this.#db.onTrouble(onTrouble);
		return () => {
			subscription.unsubscribe();
			stop?.();
		};
	}

	/**
	 * Keeps a new mapping, all of it or nothing. Gives the identifier it is kept under: its own, or a new one
	 * where that is taken here, so that the same file can come in twice. Named versions get new identifiers.
	 */
	async create(mapping: Mapping, named: readonly BackedUpVersion[] = []): Promise<string> {
		const { mappings, updates, versions } = this.#db;
		// Loaded before the transaction: IndexedDB ends one that waits for anything else.
		const [{ LivingMapping }, { summarize }, counts] = await Promise.all([
			import('#document/living-mapping.ts'),
			import('#core/ownership/summary.ts'),
			this.#options.loadCounts?.()
		]);
		return this.#tried(() =>
			this.#db.transaction('rw', mappings, updates, versions, async () => {
				const isTaken = (await mappings.get(mapping.id)) !== undefined;
				const kept = isTaken ? { ...mapping, id: newId() } : mapping;
				const living = LivingMapping.create(kept);
				const bytes = living.encode();
				living.destroy();
				await mappings.add(this.#rowOf(kept, summarize(kept, counts?.(kept))));
				await updates.add(updateRow(kept.id, bytes));
				await versions.bulkAdd(named.map((one) => ({ ...one, id: newId(), mappingId: kept.id })));
				return kept.id;
			})
		);
	}

	/** Gives it another title, in every tab that has it open. False: it isn't there, or doesn't take that title. */
	async rename(id: string, title: string): Promise<boolean> {
		const mapping = await this.#existing(id);
		if (!mapping) return false;
		const { renameMapping } = await import('#core/commands/edit-mapping.ts');
		mapping.living.run(renameMapping(title));
		const isRenamed = mapping.living.snapshot.title === title;
		await mapping.flush();
		const { state } = mapping;
		await mapping.close();
		if (state.kind === 'failed') throw new StorageError(state.trouble);
		return isRenamed;
	}

	/** A copy with its own identifier and title. Undefined: the original isn't there. */
	async duplicate(id: string, title: string): Promise<string | undefined> {
		const mapping = await this.#existing(id);
		if (!mapping) return undefined;
		const { snapshot } = mapping.living;
		await mapping.close();
		const createdAt = new Date(this.#now()).toISOString();
		return this.create({ ...snapshot, id: newId(), title, createdAt });
	}

	/** Puts it in the trash, where it can still be opened. False: it isn't there. */
	trash(id: string): Promise<boolean> {
		return this.#change(id, (row) => ({ ...row, trashedAt: this.#now() }));
	}

	restore(id: string): Promise<boolean> {
		return this.#change(id, ({ trashedAt: _, ...row }) => row);
	}

	/** Deletes it for good; tabs that have it open are told. False: it wasn't there. */
	async erase(id: string): Promise<boolean> {
		const { mappings, updates, versions } = this.#db;
		const wasThere = await this.#tried(() =>
			this.#db.transaction('rw', mappings, updates, versions, async () => {
				const row = await mappings.get(id);
				await mappings.delete(id);
				await updates.where('mappingId').equals(id).delete();
				await versions.where('mappingId').equals(id).delete();
				return row !== undefined;
			})
		);
		tellErased(this.#db.name, id);
		return wasThere;
	}

	/** Opens it for work. The caller closes it. */
	async open(id: string): Promise<OpenResult> {
		try {
			const [{ OpenMapping }, options] = await Promise.all([
				import('./open-mapping.ts'),
				this.#openOptions()
			]);
			const mapping = await OpenMapping.open(this.#db, id, options);
			return typeof mapping === 'string' ? { ok: false, why: mapping } : { ok: true, mapping };
		} catch (error) {
			const trouble = this.#troubleOf(error);
			return { ok: false, why: 'unavailable', trouble, reason: TROUBLES[trouble] };
		}
	}

	/** What is known of a mapping without reading it. Undefined: it is not here, or in the trash. */
	async known(id: string): Promise<MappingRow | undefined> {
		const row = await this.#tried(() => this.#db.mappings.get(id));
		return row?.trashedAt === undefined ? row : undefined;
	}

	/** A mapping as it is stored now, only read. Undefined: it is gone, or nothing of it can be read. */
	async look(id: string): Promise<Mapping | undefined> {
		const { readOne } = await import('./other-mappings.ts');
		const mapping = await this.#tried(async () => {
			const row = await this.#db.mappings.get(id);
			return row && readOne(this.#db, row);
		});
		return mapping === 'erased' ? undefined : mapping;
	}

	/**
	 * What is placed elsewhere: every mapping on this device as it is stored now, except this one and those in the
	 * trash, last changed first. Only read; those of which nothing can be read are counted.
	 */
	async others(id: string): Promise<OtherMappings> {
		const { readOthers } = await import('./other-mappings.ts');
		return this.#tried(() => readOthers(this.#db, id));
	}

	/** Bytes used by this site and allowed to it, where the browser says, and whether it promises to keep them. */
	async usage(): Promise<{ usage?: number; quota?: number; persisted: boolean }> {
		const storage = browserStorage();
		const persisted = (await storage?.persisted().catch(() => false)) ?? false;
		const estimate: Estimate | undefined = await storage?.estimate().catch(() => undefined);
		const { quota } = estimate ?? {};
		// The mappings' own part, where the browser tells it apart: the whole counts the kept site as well.
		const usage = estimate?.usageDetails?.indexedDB ?? estimate?.usage;
		return {
			...(usage === undefined ? {} : { usage }),
			...(quota === undefined ? {} : { quota }),
			persisted
		};
	}

	/** Asks the browser to keep the data even when space is short. True: it promises. */
	async askToPersist(): Promise<boolean> {
		return (
			(await browserStorage()
				?.persist()
				.catch(() => false)) ?? false
		);
	}

	/** Every mapping that can be read, but those in the trash, for a backup. */
	async forBackup(onProgress?: Progress): Promise<ForBackup> {
		const { readForBackup } = await import('./backups.ts');
		return this.#tried(() => readForBackup(this.#db, onProgress));
	}

	/** How a mapping of a backup stands to what is here. */
	async standingOf(mapping: Mapping): Promise<Standing> {
		const { standingOf } = await import('./backups.ts');
		return this.#tried(() => standingOf(this.#db, mapping));
	}

	/** Restores one mapping of a backup, all of it or nothing; nothing that was here is lost. */
	async restoreOne(one: BackedUp, choice: Exclude<Choice, 'leave'>): Promise<Restored> {
		const { restoreOne } = await import('./backups.ts');
		return this.#tried(() => restoreOne(this.#db, this, one, choice, this.#now()));
	}

	/** The folder outside the browser that mappings are written to. */
	async backupFolder(): Promise<BackupFolder> {
		const { BackupFolder } = await import('./backup-folder.ts');
		return new BackupFolder(this.#db, () => this.#now());
	}

	/** The templates that were made or brought in on this device. */
	async ownTemplates(): Promise<OwnTemplates> {
		const { OwnTemplates } = await import('./own-templates.ts');
		return new OwnTemplates(
			this.#db,
			(work) => this.#tried(work),
			() => this.#now()
		);
	}

	/** The named versions of the mappings on this device. */
	get versions(): Versions {
		return new Versions(
			this.#db,
			(work) => this.#tried(work),
			() => this.#now()
		);
	}

	async #existing(id: string): Promise<OpenMapping | undefined> {
		const opened = await this.open(id);
		if (opened.ok) return opened.mapping;
		if (opened.why === 'unavailable') throw new StorageError(opened.trouble ?? 'unknown');
		return undefined;
	}

	#now(): number {
		return this.#options.now?.() ?? Date.now();
	}

	async #openOptions(): Promise<OpenOptions> {
		const { now, loadCounts } = this.#options;
		const countFindings = await loadCounts?.();
		return { ...(now ? { now } : {}), ...(countFindings ? { countFindings } : {}) };
	}

	#rowOf(mapping: Mapping, summary: Summary): MappingRow {
		const changedAt = this.#now();
		const begun = Date.parse(mapping.createdAt ?? '');
		const createdAt = Number.isNaN(begun) ? changedAt : begun;
		return { id: mapping.id, title: mapping.title, changedAt, createdAt, summary };
	}

	#change(id: string, change: (row: MappingRow) => MappingRow): Promise<boolean> {
		const { mappings } = this.#db;
		return this.#tried(() =>
			this.#db.transaction('rw', mappings, async () => {
				const row = await mappings.get(id);
				if (row) await mappings.put(change(row));
				return row !== undefined;
			})
		);
	}

	#troubleOf(error: unknown): Trouble {
		return this.#db.isReplaced ? 'replaced' : troubleOf(error);
	}

	async #tried<T>(work: () => PromiseLike<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			throw error instanceof StorageError ? error : new StorageError(this.#troubleOf(error), error);
		}
	}
}

/** What Chromium tells beside the standard's two numbers. */
interface Estimate extends StorageEstimate {
	readonly usageDetails?: { readonly indexedDB?: number };
}

/** Absent on plain http. */
function browserStorage(): StorageManager | undefined {
	return navigator.storage as StorageManager | undefined;
}
