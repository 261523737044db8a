import { summarize, type FindingCounts } from '#core/ownership/summary.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { newId } from '#document/ids.ts';
import type { LivingMapping } from '#document/living-mapping.ts';
import type { DemarcDatabase } from './database.ts';
import { OtherTabs, channelName } from './other-tabs.ts';
import { Saving, type SaveState } from './saving.ts';
import {
	MANY_ROWS,
	openRows,
	readRows,
	rowsBeside,
	storeUpdates,
	type Opened,
	type RowPatch
} from './stored-updates.ts';
import type { Trouble } from './trouble.ts';
import { onPageLife } from './page-life.ts';

export type { SaveState };

export interface OpenOptions {
	/** Counts open findings for Home's card; called with every write. */
	readonly countFindings?: (mapping: Mapping) => FindingCounts;
	/** Milliseconds since 1970. */
	readonly now?: () => number;
}

export type OpenResult =
	| { readonly ok: true; readonly mapping: OpenMapping }
	| {
			readonly ok: false;
			/** Not in this browser; there, but none of it can be read; or the database can't be used. */
			readonly why: 'missing' | 'unreadable' | 'unavailable';
			readonly trouble?: Trouble;
			readonly reason?: string;
	  };

/** Another tab usually says within milliseconds that its update is stored; after this, it is stored here too. */
const PATIENCE = 2000;

/** A mapping that is open in this tab: kept in the database, and the same in every other tab that has it open. */
export class OpenMapping {
	readonly id: string;
	readonly living: LivingMapping;
	/** How many of its rows could not be read, if any: what they held is missing. */
	readonly damage?: number;
	#db: DemarcDatabase;
	#others: OtherTabs;
	#options: OpenOptions;
	#saving: Saving;
	/** The rows whose content is in the living mapping: only these may ever be replaced. */
	#known: Set<number>;
	#compaction: Promise<void> = Promise.resolve();
	#patience: ReturnType<typeof setTimeout> | undefined;
	#stops: (() => void)[] = [];
	#closing: Promise<void> | undefined;

	private constructor(
		db: DemarcDatabase,
		id: string,
		others: OtherTabs,
		options: OpenOptions,
		{ living, used }: Opened,
		damage: number
	) {
		this.id = id;
		this.living = living;
		if (damage > 0) this.damage = damage;
		this.#db = db;
		this.#others = others;
		this.#options = options;
		this.#known = new Set(used.map(({ seq }) => seq));
		this.#saving = new Saving((batch) => this.#write(batch));
	}

	/** `missing`: not in the database. `unreadable`: nothing of it can be read. Throws what the database throws. */
	static async open(
		db: DemarcDatabase,
		id: string,
		options: OpenOptions = {}
	): Promise<OpenMapping | 'missing' | 'unreadable'> {
		// Listening begins before reading: an update made between the two would be in neither.
		const others = new OtherTabs(channelName(db.name, id), newId());
		try {
			// The row last: one that is erased between the two is missing, not damaged.
			const [{ rows, lost }, row] = await Promise.all([readRows(db, id), db.mappings.get(id)]);
			const content = row && openRows(rows, row, lost);
			if (!content) {
				others.leave();
				return row ? 'unreadable' : 'missing';
			}
			const damage = lost + rows.length - content.used.length;
			const mapping = new OpenMapping(db, id, others, options, content, damage);
			mapping.#begin(content.isMended);
			return mapping;
		} catch (error) {
			others.leave();
			throw error;
		}
	}

	/** `saved` only while everything that was ever made here is on the disk. */
	get state(): SaveState {
		return this.#saving.state;
	}

	/** Hears every change of the state. Returns how to stop. */
	onState(listener: (state: SaveState) => void): () => void {
		return this.#saving.onState(listener);
	}

	/** Resolves when everything made so far is on the disk, or a try to put it there has failed (see `state`). */
	flush(): Promise<void> {
		this.#adopt();
		return this.#saving.flush();
	}

	/**
	 * Writes what is left and lets go. Where that fails for a reason that may pass, resolves as well, and goes on
	 * trying for as long as the page lives: closing a screen must not lose an edit.
	 */
	close(): Promise<void> {
		this.#closing ??= this.#close();
		return this.#closing;
	}

	#begin(isMended: boolean): void {
		const { living } = this;
		this.#stops.push(
			living.onUpdate(({ bytes, isOwn }) => {
				if (!isOwn) return;
				this.#adopt();
				this.#others.send(bytes);
				this.#saving.add(bytes);
			}),
			this.#db.onTrouble((trouble) => {
				if (trouble !== 'blocked') this.#saving.end(trouble);
			}),
			onPageLife({ hidden: () => void this.flush(), visible: () => void this.#catchUp() })
		);
		if (isMended) this.#saving.addEverything();
		living.repair();
		this.#others.join({
			receive: (bytes) => this.#receive(bytes),
			encode: (since) => living.encode(since),
			stateVector: () => living.stateVector(),
			isOwed: () => (this.#patience ??= setTimeout(() => this.#adopt(), PATIENCE)),
			erased: () => this.#saving.end('erased')
		});
		if (this.#known.size > MANY_ROWS) this.#compaction = this.#compact();
	}

	#receive(bytes: Uint8Array): boolean {
		let isNew = false;
		const stop = this.living.onUpdate(({ isOwn }) => (isNew ||= !isOwn));
		try {
			this.living.receive(bytes);
		} catch {
			// Another version of the program may speak differently; what counts comes by way of the database.
		}
		stop();
		return isNew;
	}

	/** Stores what came from other tabs and nobody has said is stored. */
	#adopt(): void {
		clearTimeout(this.#patience);
		this.#patience = undefined;
		for (const bytes of this.#others.takeUnconfirmed()) this.#saving.add(bytes);
	}

	/** After a time in which this tab may have been frozen and deaf. */
	async #catchUp(): Promise<void> {
		void this.flush();
		this.#others.greet();
		try {
			const rows = await rowsBeside(this.#db, this.id, this.#known);
			for (const { seq, bytes } of rows) {
				if (this.#closing) return;
				this.living.receive(bytes);
				this.#known.add(seq);
			}
		} catch {
			// A row that can't be read, or a database that is gone, tells itself when opening or writing.
		}
	}

	async #write(batch: readonly Uint8Array[] | 'everything'): Promise<void> {
		const isWhole = batch === 'everything';
		const { made } = this.#others;
		const replaced = isWhole ? [...this.#known] : [];
		const updates = isWhole ? [this.living.encode()] : batch;
		const added = await storeUpdates(this.#db, this.id, updates, replaced, this.#patch());
		for (const seq of replaced) this.#known.delete(seq);
		for (const seq of added) this.#known.add(seq);
		this.#others.confirm(made);
	}

	#patch(): RowPatch {
		const { snapshot } = this.living;
		const { now = Date.now, countFindings } = this.#options;
		const patch = { title: snapshot.title, changedAt: now() };
		try {
			return { ...patch, summary: summarize(snapshot, countFindings?.(snapshot)) };
		} catch {
			// A picture of the mapping that can't be drawn must not keep the mapping from being stored.
			return patch;
		}
	}

	/** One row for all that were read. Safe in two tabs at once; the lock only saves the second one the work. */
	async #compact(): Promise<void> {
		const work = async () => {
			const replaced = [...this.#known];
			const added = await storeUpdates(this.#db, this.id, [this.living.encode()], replaced);
			for (const seq of replaced) this.#known.delete(seq);
			for (const seq of added) this.#known.add(seq);
		};
		try {
			// Absent on plain http, where a laptop serves the room.
			const locks = navigator.locks as LockManager | undefined;
			if (!locks) return await work();
			const name = `${channelName(this.#db.name, this.id)}/compaction`;
			await locks.request(name, { ifAvailable: true }, async (lock) => {
				if (lock) await work();
			});
		} catch {
			// Nothing is lost by many rows: the next opening tries again.
		}
	}

	async #close(): Promise<void> {
		await this.#compaction;
		await this.flush();
		const { state } = this;
		const mayPass = state.kind === 'failed' && (state.trouble === 'quota' || state.trouble === 'unknown');
		if (!mayPass) return this.#letGo();
		const stop = this.onState(({ kind }) => {
			if (kind !== 'saved') return;
			stop();
			this.#letGo();
		});
	}

	#letGo(): void {
		clearTimeout(this.#patience);
		for (const stop of this.#stops.splice(0)) stop();
		this.#saving.stop();
		this.#others.leave();
		this.living.destroy();
	}
}
