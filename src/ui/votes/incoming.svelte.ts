/** Files that come in, from wherever: votes are counted together, everything else is looked at one by one. */
import { createContext } from 'svelte';
import type { Mapping } from '#core/mapping/schema.ts';
import type { ImportSource } from '#ui/import/asked.ts';
import { sourceFrom } from '#ui/import/source-from.ts';

export class Incoming {
	readonly #mapping: () => Mapping;
	/** Files to bring in; the first is the one that is looked at. */
	sources = $state.raw<readonly ImportSource[]>([]);
	/** Files with votes, to be counted together; empty: none. */
	ballots = $state.raw<readonly ImportSource[]>([]);

	constructor(mapping: () => Mapping) {
		this.#mapping = mapping;
	}

	async take(files: readonly File[]): Promise<void> {
		await this.sort(await Promise.all(files.map(sourceFrom)));
	}

	async sort(sources: readonly ImportSource[]): Promise<void> {
		const { holdsVotes } = await import('./recognise.ts');
		const votes = sources.filter((source) => holdsVotes(source, this.#mapping()));
		this.ballots = votes;
		this.sources = sources.filter((source) => !votes.includes(source));
	}

	/** Files of which somebody says that they hold votes. */
	async takeBallots(files: readonly File[]): Promise<void> {
		this.ballots = await Promise.all(files.map(sourceFrom));
	}

	/** The first file is done with. */
	next(): void {
		this.sources = this.sources.slice(1);
	}
}

export const [incomingHere, provideIncoming] = createContext<Incoming>();
