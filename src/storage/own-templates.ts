/** The templates that somebody made or brought in on this device, every version of them. */
import { liveQuery } from 'dexie';
import { byText } from '#core/mapping/shape.ts';
import { compareVersions, nextVersion } from '#core/templates/version-numbers.ts';
import type { DemarcDatabase, TemplateRow } from './database.ts';
import { StorageError } from './trouble.ts';

type Tried = <T>(work: () => PromiseLike<T>) => Promise<T>;

/** What is kept of a template: its file, and what it is found by. */
export type KeptTemplate = Omit<TemplateRow, 'savedAt'>;

/**
 * Older versions stay, so that a mapping finds the guide that it began with. What could not be written or read throws
 * a StorageError; a template that isn't there is an answer, not an error.
 */
export class OwnTemplates {
	readonly #db: DemarcDatabase;
	readonly #tried: Tried;
	readonly #now: () => number;

	/** `tried` turns what the browser throws into StorageErrors; `now` in milliseconds since 1970. */
	constructor(db: DemarcDatabase, tried: Tried, now: () => number) {
		this.#db = db;
		this.#tried = tried;
		this.#now = now;
	}

	/** The newest version of each, last saved first. */
	list(): Promise<TemplateRow[]> {
		return this.#tried(() => this.#newest());
	}

	/** Every version of it, newest first. */
	versions(id: string): Promise<TemplateRow[]> {
		return this.#tried(() => this.#versionsOf(id));
	}

	/** Hears the same list now and whenever it changes in any tab. Returns how to stop. */
	watch(listener: (rows: TemplateRow[]) => void): () => void {
		// What can't be read here can't be listed either, and `list` says why.
		const subscription = liveQuery(() => this.#newest()).subscribe(listener, () => undefined);
		return () => subscription.unsubscribe();
	}

	/** This version of it, or without one the newest. */
	find(id: string, version?: string): Promise<TemplateRow | undefined> {
		return this.#tried(async () => {
			if (version !== undefined) return this.#db.templates.get([id, version]);
			return (await this.#versionsOf(id))[0];
		});
	}

	/** Whether there is a later version of it. Reads no text: it is asked of every mapping that is opened. */
	hasNewer(id: string, version: string): Promise<boolean> {
		return this.#tried(async () => {
			const keys = await this.#db.templates.where('id').equals(id).primaryKeys();
			return keys.some(([, one]) => compareVersions(one, version) > 0);
		});
	}

	/** Keeps a version of a template beside its others, in place of the same version. */
	async keep(template: KeptTemplate): Promise<void> {
		await this.#tried(() => this.#db.templates.put({ ...template, savedAt: this.#now() }));
	}

	/**
	 * Keeps a version that nobody has kept yet: where another tab came first with another text, the next free one, which
	 * `at` gives. Takes those `without` away in the same moment. Gives what is kept.
	 */
	keepNew(
		template: KeptTemplate,
		at: (version: string) => KeptTemplate,
		without: readonly Pick<TemplateRow, 'id' | 'version'>[] = []
	): Promise<KeptTemplate> {
		const { templates } = this.#db;
		return this.#tried(() =>
			this.#db.transaction('rw', templates, async () => {
				let kept = template;
				for (;;) {
					const there = await templates.get([kept.id, kept.version]);
					if (!there || there.text === kept.text) break;
					const next = at(nextVersion(kept.version));
					if (next.version === kept.version) throw new StorageError('unknown');
					kept = next;
				}
				await templates.bulkDelete(without.map(({ id, version }) => [id, version]));
				await templates.put({ ...kept, savedAt: this.#now() });
				return kept;
			})
		);
	}

	/** The same as `keep`, and makes it the newest: versions here that are newer go. */
	async replace(template: KeptTemplate): Promise<void> {
		const { templates } = this.#db;
		await this.#tried(() =>
			this.#db.transaction('rw', templates, async () => {
				const newer = (await this.#versionsOf(template.id)).filter(
					({ version }) => compareVersions(version, template.version) > 0
				);
				await templates.bulkDelete(newer.map(({ id, version }) => [id, version]));
				await templates.put({ ...template, savedAt: this.#now() });
			})
		);
	}

	/** Takes all versions away. Gives them, so that they can be put back. */
	remove(id: string): Promise<TemplateRow[]> {
		const { templates } = this.#db;
		return this.#tried(() =>
			this.#db.transaction('rw', templates, async () => {
				const rows = await this.#versionsOf(id);
				await templates.where('id').equals(id).delete();
				return rows;
			})
		);
	}

	/** Each in place of the same version; others stay. All of them or none. */
	async putBack(rows: readonly TemplateRow[]): Promise<void> {
		await this.#tried(() => this.#db.templates.bulkPut([...rows]));
	}

	/** Newest first. */
	async #versionsOf(id: string): Promise<TemplateRow[]> {
		const rows = await this.#db.templates.where('id').equals(id).toArray();
		return rows.toSorted((a, b) => compareVersions(b.version, a.version));
	}

	async #newest(): Promise<TemplateRow[]> {
		const newest = new Map<string, TemplateRow>();
		for (const row of await this.#db.templates.toArray()) {
			const known = newest.get(row.id);
			if (!known || compareVersions(known.version, row.version) < 0) newest.set(row.id, row);
		}
		return [...newest.values()].toSorted((a, b) => b.savedAt - a.savedAt || byText(a.id, b.id));
	}
}
