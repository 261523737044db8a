/** Ballots that were brought in before their mapping was open: they wait for it, as long as the page lives. */
import type { ImportSource } from '#ui/import/asked.ts';

const waiting = new Map<string, readonly ImportSource[]>();

export function letWait(mapping: string, ballots: readonly ImportSource[]): void {
	waiting.set(mapping, ballots);
}

/** Those that wait for this mapping; they wait no longer. */
export function takeWaiting(mapping: string): readonly ImportSource[] {
	const ballots = waiting.get(mapping) ?? [];
	waiting.delete(mapping);
	return ballots;
}
