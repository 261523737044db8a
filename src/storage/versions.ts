import { newId } from '#document/ids.ts';
import type { DemarcDatabase, VersionRow } from './database.ts';

type Tried = <T>(work: () => PromiseLike<T>) => Promise<T>;

/**
 * Moments of a mapping that a person gave a name. What could not be written or read throws a StorageError; a version
 * that isn't there is an answer (`false`), not an error.
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

	/** Keeps a moment; `text` as `writeMapping` gives it. */
	async keep(mappingId: string, name: string, text: string, by?: string): Promise<VersionRow> {
		const row = { id: newId(), mappingId, name, at: this.#now(), text, ...(by ? { by } : {}) };
		await this.putBack(row);
		return row;
	}

	/** Puts back what was removed, as it was. */
	async putBack(row: VersionRow): Promise<void> {
		await this.#tried(() => this.#db.versions.put(row));
	}

	/** Those of a mapping, last kept first. */
	async list(mappingId: string): Promise<VersionRow[]> {
		const rows = await this.#tried(() => this.#db.versions.where('mappingId').equals(mappingId).toArray());
		return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
	}

	/** False: it isn't there. */
	async rename(id: string, name: string): Promise<boolean> {
		return (await this.#tried(() => this.#db.versions.update(id, { name }))) > 0;
	}

	async remove(id: string): Promise<void> {
		await this.#tried(() => this.#db.versions.delete(id));
	}
}
