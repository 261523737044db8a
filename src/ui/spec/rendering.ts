/** An export that is being made in a worker of its own. */
import type { ExportInput } from '#core/exporters/exporter.ts';

export interface Order {
	/** Identifier of the exporter. */
	readonly exporter: string;
	readonly input: ExportInput;
}

export type Delivery =
	| { readonly ok: true; readonly content: string | Uint8Array }
	| { readonly ok: false; readonly reason: string };

/** From 0 to 100. */
export interface HowFar {
	readonly percent: number;
}

/** The part of a worker that is used, so that it can be tried without one. */
export interface RenderWorker {
	postMessage(order: Order): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<Delivery | HowFar>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

export function exportWorker(): RenderWorker {
	return new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' }) as RenderWorker;
}

export interface Rendering {
	/** Never rejects; never comes once it is cancelled. */
	readonly delivery: Promise<Delivery>;
	cancel(): void;
}

/**
 * Makes one export. The worker is ended as soon as it delivered, failed or was cancelled. `onPercent` hears how far it
 * is, where that is known.
 */
export function render(
	order: Order,
	onPercent?: (percent: number) => void,
	start: () => RenderWorker = exportWorker
): Rendering {
	let worker: RenderWorker | undefined;
	const delivery = new Promise<Delivery>((resolve) => {
		const end = (outcome: Delivery) => {
			worker?.terminate();
			resolve(outcome);
		};
		try {
			worker = start();
			worker.onmessage = ({ data }) => ('percent' in data ? onPercent?.(data.percent) : end(data));
			worker.onerror = ({ message }) => end({ ok: false, reason: message || 'its worker did not start' });
			worker.postMessage(order);
		} catch (error) {
			end({ ok: false, reason: error instanceof Error ? error.message : String(error) });
		}
	});
	return {
		delivery,
		cancel() {
			if (!worker) return;
			worker.onmessage = null;
			worker.onerror = null;
			worker.terminate();
		}
	};
}
