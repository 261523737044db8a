/** The named versions of the open mapping: kept, restored, compared. */
import { takeOver } from '#core/commands/take-over.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { VersionRow } from '#storage/database.ts';
import { StorageError } from '#storage/trouble.ts';
import type { KeptFor, Versions } from '#storage/versions.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { keepMoment } from './keep-moment.ts';

/** Bytes: the text is kept as it would stand in a file. */
export const sizeOf = ({ text }: Pick<VersionRow, 'text'>): number => new Blob([text]).size;

export class Moments {
	readonly #versions: Versions;
	readonly #session: Session;
	/** Last kept first; undefined until they are read. */
	rows = $state.raw<readonly VersionRow[]>();
	/** Why the last thing did not happen, in words. */
	trouble = $state.raw('');
	/** What was removed last, to be put back. */
	removed = $state.raw<VersionRow>();

	constructor(versions: Versions, session: Session) {
		this.#versions = versions;
		this.#session = session;
	}

	/** Follows what any tab keeps, renames or removes. Returns how to stop. */
	follow(): () => void {
		void this.#tried(() => Promise.resolve());
		return this.#versions.watch(this.#session.id, (rows) => (this.rows = rows));
	}

	/** What all of them take of the browser's storage, in bytes. */
	get size(): number {
		return (this.rows ?? []).reduce((sum, row) => sum + sizeOf(row), 0);
	}

	async keep(name: string, keptFor: KeptFor = 'name'): Promise<boolean> {
		const isKept = await this.#tried(() => keepMoment(this.#versions, this.#session, name, keptFor));
		if (isKept) this.#session.say(`kept “${name}”`);
		return isKept;
	}

	/** Keeps what is here now as the state that somebody signed. */
	sign(by: string): Promise<boolean> {
		const name = `Signed by ${by}`;
		return this.#tried(() => keepMoment(this.#versions, this.#session, name, 'signature', by));
	}

	rename(row: VersionRow, name: string): Promise<boolean> {
		return this.#tried(() => this.#versions.rename(row.id, name));
	}

	async remove(row: VersionRow): Promise<void> {
		if (!(await this.#tried(() => this.#versions.remove(row.id)))) return;
		this.removed = row;
		this.#session.say(`removed “${row.name}”`);
	}

	async putBack(row: VersionRow): Promise<void> {
		if (await this.#tried(() => this.#versions.putBack(row))) this.removed = undefined;
	}

	/**
	 * Keeps what is there now, then brings the version back: one step of undo. Not kept: nothing is restored.
	 * False: nothing was.
	 */
	async restore(name: string, target: Mapping): Promise<boolean> {
		const change = takeOver(target, `restored “${name}”`);
		if (change(this.#session.mapping).changes.length === 0) {
			this.#session.say(`Nothing has changed since “${name}”`);
			return false;
		}
		return (await this.keep(`Before restoring “${name}”`, 'safety')) && this.#session.run(change);
	}

	mappingOf(row: VersionRow): Mapping | undefined {
		const read = readMappingText(row.text);
		this.trouble = read.ok ? '' : `“${row.name}” can’t be read: ${read.problems[0]?.message ?? ''}`;
		return read.ok ? read.mapping : undefined;
	}

	async #tried(work: () => Promise<unknown>): Promise<boolean> {
		try {
			await work();
			this.rows = await this.#versions.list(this.#session.id);
			this.trouble = '';
			return true;
		} catch (error) {
			if (!(error instanceof StorageError)) throw error;
			this.trouble = error.message;
			return false;
		}
	}
}
