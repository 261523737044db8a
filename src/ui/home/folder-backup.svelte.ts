/** The backup that leaves the browser by itself: when it is written, and where it stands. One for the page. */
import { createContext } from 'svelte';
import type { FolderFailure, NameOf } from '#storage/backup-folder.ts';
import type { MappingRow } from '#storage/database.ts';
import { onPageLife } from '#storage/page-life.ts';
import type { Repository } from '#storage/repository.ts';
import { canPickFolders, mayWrite, pickFolder } from './picked-folder.ts';

/** `none`: no folder was chosen. `asks`: the browser wants the person's word again, or was refused it. */
export type FolderState =
	| { readonly kind: 'unknown' | 'none' }
	| {
			readonly kind: 'asks' | 'ready' | 'writing';
			readonly name: string;
			/** When every mapping was in it. Milliseconds since 1970. */
			readonly writtenAt: number | undefined;
			readonly failures: readonly FolderFailure[];
	  };

/** A pause in the work, in milliseconds: long enough that nobody is in the middle of a thought. */
const PAUSE = 180_000;
/** Nobody works on a mapping: what still comes in is the end of it being put away. */
const SOON = 1000;
/** Where nobody ever pauses. */
const AT_LATEST = 600_000;

type Source = Pick<Repository, 'backupFolder' | 'watch'>;

export class FolderBackup {
	readonly #source: Source;
	readonly #nameOf: NameOf;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Since when there may be something to write. Milliseconds since 1970. */
	#owedSince: number | undefined;
	#running: Promise<unknown> | undefined;
	#stopWatching: (() => void) | undefined;
	/** Something may have changed since the running write looked. */
	#isAskedAgain = false;
	#failures: readonly FolderFailure[] = [];
	#openMapping: string | undefined;
	readonly isOffered = canPickFolders();
	state = $state.raw<FolderState>({ kind: 'unknown' });
	/** Why the last try came to nothing, where it was not about a file: in the browser's words. */
	refusal = $state('');

	constructor(source: Source, nameOf: NameOf) {
		this.#source = source;
		this.#nameOf = nameOf;
	}

	/** Writes when the page is hidden and when the work pauses. Returns how to stop. */
	follow(): () => void {
		if (!this.isOffered) {
			this.state = { kind: 'none' };
			return () => undefined;
		}
		const stop = onPageLife({ hidden: () => void this.write(), visible: () => undefined });
		return () => {
			clearTimeout(this.#timer);
			stop();
			this.#stopWatching?.();
		};
	}

	/** Only where there is a folder: to watch is to read every row of Home again with each edit that is saved. */
	#watch(isWanted: boolean): void {
		if (isWanted === (this.#stopWatching !== undefined)) return;
		this.#stopWatching?.();
		let seen: number | undefined;
		this.#stopWatching = isWanted
			? this.#source.watch((rows) => {
					const last = newest(rows);
					if (last === seen) return;
					seen = last;
					this.#later();
				})
			: undefined;
	}

	/** A page was gone to: of this mapping, or of none. */
	at(mapping: string | undefined): void {
		const isLeft = this.state.kind === 'unknown' || mapping !== this.#openMapping;
		this.#openMapping = mapping;
		if (isLeft) void this.write();
	}

	/** Writes what changed, where there is a folder that may be written to. `ask`: the person is asked whether it may. */
	async write(ask = false): Promise<void> {
		if (!this.isOffered) return;
		clearTimeout(this.#timer);
		this.#owedSince = undefined;
		this.#isAskedAgain = this.#running !== undefined;
		this.refusal = '';
		this.#running ??= this.#writeAll(ask)
			.catch((error: unknown) => (this.refusal = reasonOf(error)))
			.then(() => (this.#running = undefined));
		await this.#running;
	}

	async #writeAll(ask: boolean): Promise<void> {
		const folder = await this.#source.backupFolder();
		do {
			this.#isAskedAgain = false;
			const kept = await folder.kept();
			this.#watch(kept !== undefined);
			if (!kept) break;
			const { writtenAt, handle } = kept;
			const before = { name: handle.name, writtenAt, failures: this.#failures };
			if (!(await mayWrite(handle, ask))) {
				this.state = { kind: 'asks', ...before };
				return;
			}
			this.state = { kind: 'writing', ...before };
			try {
				this.#failures = await folder.write(this.#nameOf);
			} catch (error) {
				this.state = { kind: 'ready', ...before };
				throw error;
			}
		} while (this.#isAskedAgain);
		const after = await folder.kept();
		const kind = this.#failures.some(({ trouble }) => trouble === 'forbidden') ? 'asks' : 'ready';
		this.state = after
			? { kind, name: after.handle.name, writtenAt: after.writtenAt, failures: this.#failures }
			: { kind: 'none' };
	}

	/** Asks for a folder and writes everything into it. */
	async choose(): Promise<void> {
		this.refusal = '';
		try {
			const handle = await pickFolder();
			if (!handle) return;
			await (await this.#source.backupFolder()).choose(handle);
			this.#failures = [];
			await this.write(true);
		} catch (error) {
			this.refusal = reasonOf(error);
		}
	}

	/** Writes no more; what is in the folder stays there. */
	async stop(): Promise<void> {
		this.#failures = [];
		await (await this.#source.backupFolder()).stop();
		this.#watch(false);
		this.state = { kind: 'none' };
	}

	#later(): void {
		const now = Date.now();
		this.#owedSince ??= now;
		const pause = this.#openMapping === undefined ? SOON : PAUSE;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.write(), Math.min(pause, this.#owedSince + AT_LATEST - now));
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function newest(rows: readonly MappingRow[]): number {
	return rows.reduce((latest, { changedAt }) => Math.max(latest, changedAt), 0);
}

export const [folderBackupOf, provideFolderBackup] = createContext<FolderBackup>();
