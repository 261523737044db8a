/** A folder outside the browser that holds every mapping, and every template of one's own, as a file of its own. */
import { checksum } from './checksum.ts';
import type { DemarcDatabase, MappingRow, TemplateRow } from './database.ts';

/** A file of the folder that this device wrote. */
interface OwnFile {
	/** Kept when the mapping is renamed, so that a mapping has one file. */
	readonly name: string;
	/** When what stands in the file was changed, or a template saved. Absent: it was begun, and nobody knows how it ended. */
	readonly holds?: number;
	/** Checksums of what this device wrote there, or was about to. */
	readonly checks: readonly number[];
}

export interface KeptFolder {
	readonly handle: FileSystemDirectoryHandle;
	/** By identifier of the mapping; of a template with `template/` before it. */
	readonly files: ReadonlyMap<string, OwnFile>;
	/** When every mapping was in it as it was then. Milliseconds since 1970. */
	readonly writtenAt?: number;
	/** Nothing is written any more; the folder is remembered, so that it can be taken up again. */
	readonly isStopped?: boolean;
}

/**
 * Why something was not written: the folder is not there (`gone`), the browser or the system forbids it (`forbidden`),
 * no room (`full`), another program holds the file (`locked`), the mapping itself can't be read (`unreadable`).
 */
export type FolderTrouble = 'gone' | 'forbidden' | 'full' | 'locked' | 'unreadable' | 'unknown';

export interface FolderFailure {
	readonly title: string;
	readonly trouble: FolderTrouble;
}

/** What a file of this mapping is called, when it is first written: safe on every file system, the same every time. */
export type NameOf = (mapping: { readonly id: string; readonly title: string }) => string;

/** What becomes a file. */
interface Writing {
	/** By which its file is known. */
	readonly key: string;
	readonly id: string;
	readonly title: string;
	readonly changedAt: number;
	readonly ending: string;
	/** What stands in it. `erased`: it has gone meanwhile. Undefined: it can't be read. */
	readonly text: () => Promise<string | 'erased' | undefined>;
}

const KEY = 'backup-folder';
/** With these, no other file of the folder would fare better. */
const OF_THE_FOLDER: ReadonlySet<FolderTrouble> = new Set<FolderTrouble>(['gone', 'forbidden', 'full']);

const BY_NAME: Readonly<Record<string, FolderTrouble>> = {
	NotFoundError: 'gone',
	NotAllowedError: 'forbidden',
	SecurityError: 'forbidden',
	QuotaExceededError: 'full',
	NoModificationAllowedError: 'locked',
	InvalidStateError: 'locked'
};

/** Asked for on Home, where most have no folder: what reads and writes mappings comes when one is written. */
const loadWriting = () => Promise.all([import('./other-mappings.ts'), import('#core/mapping/write.ts')]);

export class BackupFolder {
	readonly #db: DemarcDatabase;
	readonly #now: () => number;

	/** `now` in milliseconds since 1970. */
	constructor(db: DemarcDatabase, now: () => number) {
		this.#db = db;
		this.#now = now;
	}

	/** The folder that was chosen, if it is still written to. */
	async kept(): Promise<KeptFolder | undefined> {
		const folder = await this.#read();
		return folder?.isStopped ? undefined : folder;
	}

	/** From now on this one. The same folder as before: the files there are still known to be this device's. */
	choose(handle: FileSystemDirectoryHandle): Promise<void> {
		return this.#alone(async () => {
			const before = await this.#read();
			const isSame = before !== undefined && (await before.handle.isSameEntry(handle));
			await this.#keep({ handle, files: isSame ? before.files : new Map() });
		});
	}

	stop(): Promise<void> {
		return this.#alone(async () => {
			const folder = await this.#read();
			if (folder) await this.#keep({ ...folder, isStopped: true });
		});
	}

	/**
	 * Writes every mapping that is not in the trash, and the newest version of every template, where it has changed
	 * since, each file all of it or not at all. Never writes over a file, or a state of one, that is not this device's:
	 * then takes the next free name. Removes nothing. Tells what could not be written; rejects where the database can't
	 * be used.
	 */
	write(nameOf: NameOf): Promise<readonly FolderFailure[]> {
		return this.#alone(() => this.#write(nameOf));
	}

	/** One after the other, in all tabs. */
	async #alone<T>(work: () => Promise<T>): Promise<T> {
		// Absent on plain http, where there are no folders either.
		const locks = navigator.locks as LockManager | undefined;
		return locks ? locks.request(`${this.#db.name}/${KEY}`, work) : work();
	}

	async #write(nameOf: NameOf): Promise<readonly FolderFailure[]> {
		if (!(await this.kept())) return [];
		const began = this.#now();
		const failures: FolderFailure[] = [];
		for (const row of await this.#db.mappings.orderBy('changedAt').reverse().toArray()) {
			if (row.trashedAt !== undefined) continue;
			if (await this.#isFutile(this.#mapping(row), nameOf, failures)) return failures;
		}
		for (const row of await this.#templates())
			if (await this.#isFutile(template(row), nameOf, failures)) return failures;
		const folder = await this.kept();
		if (folder && failures.length === 0) await this.#keep({ ...folder, writtenAt: began });
		return failures;
	}

	async #templates(): Promise<readonly TemplateRow[]> {
		if ((await this.#db.templates.count()) === 0) return [];
		const { OwnTemplates } = await import('./own-templates.ts');
		return new OwnTemplates(this.#db, async (work) => work(), this.#now).list();
	}

	/** Writes one, and notes what went wrong. True: no other file would fare better. */
	async #isFutile(one: Writing, nameOf: NameOf, failures: FolderFailure[]): Promise<boolean> {
		const trouble = await this.#writeOne(one, nameOf);
		if (trouble) failures.push({ title: one.title, trouble });
		return trouble !== undefined && OF_THE_FOLDER.has(trouble);
	}

	#mapping(row: MappingRow): Writing {
		const text = async () => {
			const [{ readOne }, { writeMapping }] = await loadWriting();
			const mapping = await readOne(this.#db, row);
			return mapping === undefined || mapping === 'erased' ? mapping : writeMapping(mapping);
		};
		return { ...row, key: row.id, ending: '.demarc.json', text };
	}

	async #writeOne(one: Writing, nameOf: NameOf): Promise<FolderTrouble | undefined> {
		const folder = await this.kept();
		if (!folder) return undefined;
		const own = folder.files.get(one.key);
		try {
			if (own?.holds === one.changedAt && (await found(folder.handle, own.name))) return undefined;
			const text = await one.text();
			if (text === 'erased') return undefined;
			if (text === undefined) return 'unreadable';
			const bytes = new TextEncoder().encode(text);
			const check = checksum(bytes);
			const checks = [...(own?.checks ?? []), check];
			const name = await freeName(folder.handle, own?.name ?? nameOf(one) + one.ending, one.ending, checks);
			// Before writing: whoever is interrupted in it must know the file as their own afterwards.
			await this.#know(one.key, { name, checks });
			if ((await checkOf(await found(folder.handle, name))) !== check)
				await put(await folder.handle.getFileHandle(name, { create: true }), bytes);
			await this.#know(one.key, { name, holds: one.changedAt, checks: [check] });
			return undefined;
		} catch (error) {
			if (!this.#db.isOpen()) throw error;
			return BY_NAME[(error as Error | undefined)?.name ?? ''] ?? 'unknown';
		}
	}

	async #know(key: string, file: OwnFile): Promise<void> {
		const folder = await this.#read();
		if (folder) await this.#keep({ ...folder, files: new Map(folder.files).set(key, file) });
	}

	async #read(): Promise<KeptFolder | undefined> {
		return (await this.#db.kept.get(KEY))?.value as KeptFolder | undefined;
	}

	async #keep(value: KeptFolder): Promise<void> {
		await this.#db.kept.put({ key: KEY, value });
	}
}

/** The newest version; the others are in the backup that is one archive. */
const template = ({ id, title, savedAt, text }: TemplateRow): Writing => ({
	...{ key: `template/${id}`, id, title, changedAt: savedAt },
	...{ ending: '.demarc-template.json', text: async () => text }
});

/** The name, or the first of `name-2`, `name-3`… under which there is nothing, or a file with one of the checksums. */
async function freeName(
	folder: FileSystemDirectoryHandle,
	wanted: string,
	ending: string,
	checks: readonly number[]
): Promise<string> {
	for (let i = 1; ; i += 1) {
		const name = i === 1 ? wanted : `${wanted.slice(0, -ending.length)}-${i}${ending}`;
		try {
			const file = await found(folder, name);
			if (!file || checks.includes((await checkOf(file)) ?? NaN)) return name;
		} catch (error) {
			// A folder of that name.
			if ((error as Error | undefined)?.name !== 'TypeMismatchError') throw error;
		}
	}
}

async function found(
	folder: FileSystemDirectoryHandle,
	name: string
): Promise<FileSystemFileHandle | undefined> {
	try {
		return await folder.getFileHandle(name);
	} catch (error) {
		if ((error as Error | undefined)?.name === 'NotFoundError') return undefined;
		throw error;
	}
}

async function checkOf(file: FileSystemFileHandle | undefined): Promise<number | undefined> {
	return file && checksum(new Uint8Array(await (await file.getFile()).arrayBuffer()));
}

/** The browser writes beside the file, and changes over when it is closed. */
async function put(file: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
	const stream = await file.createWritable();
	try {
		await stream.write(bytes as BufferSource);
		await stream.close();
	} catch (error) {
		await stream.abort().catch(() => undefined);
		throw error;
	}
}
