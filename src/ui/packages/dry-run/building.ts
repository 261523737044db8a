/** A dry run that is being built in a worker of its own: the files that a customer would get, and the zip of them. */
import type { PackedFile } from '#core/exporters/manifest.ts';
import type { Mapping } from '#core/mapping/schema.ts';

export interface Order {
	readonly mapping: Mapping;
	/** Identifier of the package. */
	readonly pack: string;
}
export type Built =
	| { readonly ok: true; readonly files: readonly PackedFile[]; readonly zip: Uint8Array }
	| { readonly ok: false; readonly reason: string };

/** The part of a worker that is used, so that it can be tried without one. */
export interface BuildWorker {
	postMessage(order: Order): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<Built>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

export function dryRunWorker(): BuildWorker {
	return new Worker(new URL('./dry-run.worker.ts', import.meta.url), { type: 'module' }) as BuildWorker;
}

export interface Building {
	/** Never rejects; never comes once it is given up. */
	readonly built: Promise<Built>;
	giveUp(): void;
}

/** The worker is ended as soon as it built, failed or was given up. */
export function build(order: Order, start: () => BuildWorker = dryRunWorker): Building {
	let worker: BuildWorker | undefined;
	const end = () => {
		if (!worker) return;
		worker.onmessage = worker.onerror = null;
		worker.terminate();
	};
	const built = new Promise<Built>((resolve) => {
		const done = (outcome: Built) => {
			end();
			resolve(outcome);
		};
		try {
			worker = start();
			worker.onmessage = ({ data }) => done(data);
			worker.onerror = ({ message }) => done({ ok: false, reason: message || 'its worker did not start' });
			worker.postMessage(order);
		} catch (error) {
			done({ ok: false, reason: error instanceof Error ? error.message : String(error) });
		}
	});
	return { built, giveUp: end };
}
