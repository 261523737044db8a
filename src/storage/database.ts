import Dexie, { type Table } from 'dexie';
import type { Summary } from '#core/ownership/summary.ts';
import { checksum } from './checksum.ts';
import { StorageError, type Trouble } from './trouble.ts';

/** What Home shows of a mapping. Times in milliseconds since 1970. */
export interface MappingRow {
	readonly id: string;
	readonly title: string;
	readonly changedAt: number;
	readonly createdAt: number;
	/** When it was put in the trash. Absent: it isn't there. */
	readonly trashedAt?: number;
	readonly summary: Summary;
}

/** One update of a living mapping, as it was made; all of a mapping's rows together are the mapping. */
export interface UpdateRow {
	/** Given by the database, ascending. */
	readonly seq?: number;
	readonly mappingId: string;
	readonly bytes: Uint8Array;
	/** Checksum of the bytes. */
	readonly check: number;
}

/** A mapping as it was when a person gave that moment a name. Never changes. */
export interface VersionRow {
	readonly id: string;
	readonly mappingId: string;
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Who kept it. */
	readonly by?: string;
	/** Kept by itself, before something that replaces: the first to go where there are too many. */
	readonly isAuto?: true;
	/** Kept by itself, as it was before a sitting's first edit: goes before any other of those. */
	readonly isBeginning?: true;
	/** Somebody signed it: `by` says who. */
	readonly isSigned?: true;
	/** The mapping as a file, as `writeMapping` gives it. */
	readonly text: string;
}

/** One version of a template of one's own. */
export interface TemplateRow {
	readonly id: string;
	readonly version: string;
	readonly title: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	/** The template as a file, as `writeMapping` gives it. */
	readonly text: string;
}

/** Something this device keeps that a text can't be: the handle of a folder, a time. */
export interface KeptRow {
	readonly key: string;
	readonly value: unknown;
}

export function updateRow(mappingId: string, bytes: Uint8Array): UpdateRow {
	return { mappingId, bytes, check: checksum(bytes) };
}

const VERSION = 3;

export class DemarcDatabase extends Dexie {
	declare readonly mappings: Table<MappingRow, string>;
	declare readonly updates: Table<UpdateRow, number>;
	declare readonly versions: Table<VersionRow, string>;
	declare readonly kept: Table<KeptRow, string>;
	declare readonly templates: Table<TemplateRow, [id: string, version: string]>;
	/** A newer program has taken the database over: this tab stays out of it. */
	isReplaced = false;
	#listeners = new Set<(trouble: Trouble) => void>();

	constructor(name = 'demarc') {
		// Strict: "saved" must mean on the disk. Dexie's cache would show rows that were never committed.
		super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
		this.version(1).stores({ mappings: 'id, changedAt', updates: '++seq, mappingId' });
		this.version(2).stores({ versions: 'id, mappingId', kept: 'key' });
		this.version(VERSION).stores({ templates: '[id+version], id' });

		// Dexie would close and quietly open again, and an older program would go on writing to newer tables.
		this.on('versionchange', ({ newVersion }) => {
			this.isReplaced = newVersion !== null;
			this.close({ disableAutoOpen: this.isReplaced });
			this.#tell(this.isReplaced ? 'replaced' : 'erased');
			return false;
		});
		this.on('blocked', () => {
			this.#tell('blocked');
			return false;
		});
		this.on(
			'ready',
			() => {
				// Dexie opens a newer database as far as it understands it.
				if (Math.floor(this.backendDB().version / 10) > VERSION) throw new StorageError('replaced');
			},
			true
		);
	}

	/**
	 * Hears when this tab can't use the database: another one needs it newer (`replaced`), deleted it (`erased`), or
	 * has it older and does not let go (`blocked`). Returns how to stop.
	 */
	onTrouble(listener: (trouble: Trouble) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#tell(trouble: Trouble): void {
		for (const listener of [...this.#listeners]) listener(trouble);
	}
}
