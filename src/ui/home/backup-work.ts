/** The worker that makes and restores backups, as the page speaks with it: one thing at a time. */
import type { Asked, ProgressTold, Told } from './backup-words.ts';

/** The part of a worker that is used, so that it can be tried without one. */
export interface BackupWorker {
	postMessage(asked: Asked): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<Told>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

export function backupWorker(): BackupWorker {
	return new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' }) as BackupWorker;
}

export class BackupWork {
	readonly #start: () => BackupWorker;
	#worker: BackupWorker | undefined;

	constructor(start: () => BackupWorker = backupWorker) {
		this.#start = start;
	}

	/** The answer, never a rejection; it never comes once the work was ended. */
	ask(asked: Asked, onProgress: (progress: ProgressTold) => void): Promise<Exclude<Told, ProgressTold>> {
		return new Promise((resolve) => {
			try {
				const worker = (this.#worker ??= this.#start());
				worker.onmessage = ({ data }) => (data.tell === 'progress' ? onProgress(data) : resolve(data));
				worker.onerror = ({ message }) =>
					resolve({ tell: 'refused', reason: message || 'its worker did not start' });
				worker.postMessage(asked);
			} catch (error) {
				resolve({ tell: 'refused', reason: error instanceof Error ? error.message : String(error) });
			}
		});
	}

	/** Says that a restore is not to begin another mapping. */
	stop(): void {
		this.#worker?.postMessage({ ask: 'stop' });
	}

	/** Ends it where it stands. What the database was about to take in comes in whole or not at all. */
	end(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}
}
