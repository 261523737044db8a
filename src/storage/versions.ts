import { liveQuery } from 'dexie';
import { newId } from '#document/ids.ts';
import type { DemarcDatabase, VersionRow } from './database.ts';
import { StorageError } from './trouble.ts';

type Tried = <T>(work: () => PromiseLike<T>) => Promise<T>;

/** How many moments are kept of one mapping. */
export const MOST_VERSIONS = 40;
/** How many of them may be beginnings of sittings. */
export const MOST_BEGINNINGS = 10;

/**
 * Why a moment is kept: a person gave it a name, or signed it; something that replaces comes next; a sitting begins. Beginnings have
 * a limit of their own: many short sittings must not crowd out what was there before an import.
 */
export type KeptFor = 'name' | 'signature' | 'safety' | 'beginning';

/**
 * Moments of a mapping that a person gave a name, or that were kept by themselves. What could not be written or read
 * throws a StorageError; a version that isn't there is an answer (`false`), not an error.
 */
export class Versions {
	readonly #db: DemarcDatabase;
	readonly #tried: Tried;
	readonly #now: () => number;

	/** `tried` turns what the browser throws into StorageErrors; `now` in milliseconds since 1970. */
	constructor(db: DemarcDatabase, tried: Tried, now: () => number) {
		this.#db = db;
		this.#tried = tried;
		this.#now = now;
	}

	/**
	 * Keeps a moment; `text` as `writeMapping` gives it. Where there are as many as are kept, the oldest that was kept
	 * by itself makes room, beginnings first; where all have a name that a person gave, it throws a StorageError
	 * (`full`). A beginning that says what the newest moment says is not kept again: it is that one.
	 */
	async keep(
		mappingId: string,
		name: string,
		text: string,
		by?: string,
		keptFor: KeptFor = 'name'
	): Promise<VersionRow> {
		const row: VersionRow = {
			id: newId(),
			mappingId,
			name,
			at: this.#now(),
			text,
			...(by ? { by } : {}),
			...(keptFor === 'safety' || keptFor === 'beginning' ? { isAuto: true } : {}),
			...(keptFor === 'signature' ? { isSigned: true } : {}),
			...(keptFor === 'beginning' ? { isBeginning: true } : {})
		};
		const { versions } = this.#db;
		return this.#tried(() =>
			this.#db.transaction('rw', versions, async () => {
				const there = await versions.where('mappingId').equals(mappingId).sortBy('at');
				const newest = there.at(-1);
				if (keptFor === 'beginning' && newest?.text === text) return newest;
				const beginnings = there.filter((one) => one.isBeginning);
				const isCrowded = keptFor === 'beginning' && beginnings.length >= MOST_BEGINNINGS;
				if (isCrowded || there.length >= MOST_VERSIONS) {
					const oldest = beginnings[0] ?? there.find((one) => one.isAuto);
					if (!oldest) throw new StorageError('full');
					await versions.delete(oldest.id);
				}
				await versions.add(row);
				return row;
			})
		);
	}

	/** Puts back what was removed, as it was. */
	async putBack(row: VersionRow): Promise<void> {
		await this.#tried(() => this.#db.versions.put(row));
	}

	/** Those of a mapping, last kept first. */
	list(mappingId: string): Promise<VersionRow[]> {
		return this.#tried(() => this.#read(mappingId));
	}

	/** Hears the same list now and whenever it changes in any tab. Returns how to stop. */
	watch(mappingId: string, listener: (rows: VersionRow[]) => void): () => void {
		// What can't be read here can't be listed either, and `list` says why.
		const subscription = liveQuery(() => this.#read(mappingId)).subscribe(listener, () => undefined);
		return () => subscription.unsubscribe();
	}

	async #read(mappingId: string): Promise<VersionRow[]> {
		const rows = await this.#db.versions.where('mappingId').equals(mappingId).toArray();
		return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
	}

	/** From now on a person's, whoever kept it: it makes room for nothing. False: it isn't there. */
	async rename(id: string, name: string): Promise<boolean> {
		const named = { name, isAuto: undefined, isBeginning: undefined };
		return (await this.#tried(() => this.#db.versions.update(id, named))) > 0;
	}

	async remove(id: string): Promise<void> {
		await this.#tried(() => this.#db.versions.delete(id));
	}
}
