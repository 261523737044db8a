/** From a file or pasted text to a proposal and a look at it; large ones in a worker, so that the page never waits. */
import type { Proposal, ProposedItem } from '#core/importers/proposal.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Look } from './look.ts';

export type ImportSource =
	{ readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly text: string };

export interface Reading {
	readonly proposal: Proposal;
	/** Where the proposal is of items. */
	readonly look?: Look;
}

/** What the worker is asked, and what it answers; items come in batches, each taken in without a stop. */
export interface Asked {
	readonly source: ImportSource;
	readonly mapping: Mapping | undefined;
}
export type Answer =
	| { readonly type: 'read'; readonly reading: Reading }
	| { readonly type: 'items'; readonly items: readonly ProposedItem[] }
	| { readonly type: 'done' };

export const BATCH = 1000;
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
