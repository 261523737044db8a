/** One backup of everything on this device, from the database to a file, and where it stands. */
import type { BackedUp } from '#core/backup/backup.ts';
import { keepLastBackup, lastBackup } from './backup-age.ts';
import { nowText } from './when.ts';

export type BackingUpState =
	{ readonly kind: 'none' | 'making' } | { readonly kind: 'done' | 'failed'; readonly says: string };

interface Source {
	forBackup(): Promise<{ mappings: readonly BackedUp[]; unreadable: number }>;
}

/** Makes the bytes and hands them to the person. Throws where that can't be done. */
type Deliver = (mappings: readonly BackedUp[], madeAt: string, file: string) => Promise<void>;

export class BackingUp {
	readonly #source: Source;
	readonly #now: () => number;
	readonly #deliver: Deliver;
	state = $state.raw<BackingUpState>({ kind: 'none' });
	/** When the last one was made. */
	last = $state(lastBackup());

	/** `now` in milliseconds since 1970. */
	constructor(source: Source, now: () => number = Date.now, deliver: Deliver = download) {
		this.#source = source;
		this.#now = now;
		this.#deliver = deliver;
	}

	async make(): Promise<void> {
		if (this.state.kind === 'making') return;
		this.state = { kind: 'making' };
		try {
			// Before reading: what changes meanwhile counts as changed since.
			const time = this.#now();
			const { mappings, unreadable } = await this.#source.forBackup();
			const madeAt = nowText(time);
			const file = `demarc-backup-${madeAt.slice(0, 10)}.zip`;
			await this.#deliver(mappings, madeAt, file);
			keepLastBackup(time);
			this.last = time;
			const count = mappings.length === 1 ? '1 mapping' : `${mappings.length} mappings`;
			const lacks = unreadable > 0 ? ` ${unreadable} can’t be read, so a backup can’t hold them.` : '';
			this.state = { kind: 'done', says: `Saved ${count} as ${file}.${lacks}` };
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			this.state = { kind: 'failed', says: `The backup could not be made: ${reason}` };
		}
	}
}

async function download(mappings: readonly BackedUp[], madeAt: string, file: string): Promise<void> {
	const [{ writeBackup }, { slug }, { platform }, { saveFile }] = await Promise.all([
		import('#core/backup/write-backup.ts'),
		import('#ui/spec/file-name.ts'),
		import('#ui/spec/platform.ts'),
		import('#ui/spec/downloads.svelte.ts')
	]);
	const bytes = await writeBackup({ madeAt, mappings }, slug, platform);
	saveFile(new Blob([bytes as BlobPart], { type: 'application/zip' }), file);
}
