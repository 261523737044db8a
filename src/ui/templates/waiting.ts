/** Files for the gallery that were brought in on Home: they wait for it, as long as the page lives. */
import type { NamedBytes } from '#core/importers/propose-bytes.ts';

let waiting: readonly NamedBytes[] = [];

export function letWait(files: readonly NamedBytes[]): void {
	waiting = files;
}

/** Those that wait; they wait no longer. */
export function takeWaiting(): readonly NamedBytes[] {
	const files = waiting;
	waiting = [];
	return files;
}
