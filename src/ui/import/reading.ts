/** From a file or pasted text to a proposal and a look at it; large ones in a worker, so that the page never waits. */
import type { ProposedItem } from '#core/importers/proposal.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Answer, Asked, ImportSource, Reading } from './asked.ts';

/** Reading this much takes about as long as starting a worker. */
const SMALL = 200_000;

export class ReadingCancelled extends Error {}

/** Reads it. Rejects with ReadingCancelled where the signal says so, with an error where reading itself broke. */
export async function readSource(
	source: ImportSource,
	mapping: Mapping | undefined,
	signal: AbortSignal
): Promise<Reading> {
	const size = 'text' in source ? source.text.length : source.bytes.length;
	if (size > SMALL && typeof Worker !== 'undefined') return readInWorker(source, mapping, signal);
	const { readHere } = await import('./read-here.ts');
	const reading = await readHere(source, mapping);
	if (signal.aborted) throw new ReadingCancelled();
	return reading;
}

function readInWorker(
	source: ImportSource,
	mapping: Mapping | undefined,
	signal: AbortSignal
): Promise<Reading> {
	const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
	const work = new Promise<Reading>((resolve, reject) => {
		const items: ProposedItem[] = [];
		let reading: Reading | undefined;
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			if (data.type === 'read') reading = data.reading;
			else if (data.type === 'items') items.push(...data.items);
			else if (reading) resolve(withItems(reading, items));
		};
		worker.onerror = (event) => reject(new Error(event.message || 'the reader could not start'));
		signal.addEventListener('abort', () => reject(new ReadingCancelled()));
		worker.postMessage({ source, mapping } satisfies Asked);
	});
	return work.finally(() => worker.terminate());
}

function withItems(reading: Reading, items: readonly ProposedItem[]): Reading {
	const { proposal } = reading;
	return proposal.ok && proposal.type === 'items'
		? { ...reading, proposal: { ...proposal, items } }
		: reading;
}

/** The time that a new mapping carries, ISO 8601. */
export function now(): string {
	return new Date().toISOString();
}

/** Lets the page draw what changed so far. */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		if (typeof requestAnimationFrame === 'undefined' || document.hidden) resolve();
		else requestAnimationFrame(() => setTimeout(resolve));
	});
}
