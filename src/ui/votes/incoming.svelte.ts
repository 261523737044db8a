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
	/** Backlogs that come back with answers; the first is the one that is looked at. */
	replies = $state.raw<readonly ImportSource[]>([]);

	constructor(mapping: () => Mapping) {
		this.#mapping = mapping;
	}

	async take(files: readonly File[]): Promise<void> {
		await this.sort(await Promise.all(files.map(sourceFrom)));
	}

	async sort(sources: readonly ImportSource[]): Promise<void> {
		const { holdsVotes } = await import('./recognise.ts');
		const { holdsReplies } = await import('#ui/handoff/recognise.ts');
		const votes = sources.filter((source) => holdsVotes(source, this.#mapping()));
		const others = sources.filter((source) => !votes.includes(source));
		const replies = others.filter((source) => holdsReplies(source, this.#mapping()));
		this.ballots = votes;
		this.replies = replies;
		this.sources = others.filter((source) => !replies.includes(source));
	}

	/** Files of which somebody says that they hold votes. */
	async takeBallots(files: readonly File[]): Promise<void> {
		this.ballots = await Promise.all(files.map(sourceFrom));
	}

	/** Files of which somebody says that they are a backlog with answers. */
	async takeReplies(files: readonly File[]): Promise<void> {
		this.replies = await Promise.all(files.map(sourceFrom));
	}

	/** The first backlog is done with. */
	nextReplies(): void {
		this.replies = this.replies.slice(1);
	}

	/** The first file is done with. */
	next(): void {
		this.sources = this.sources.slice(1);
	}
}

export const [incomingHere, provideIncoming] = createContext<Incoming>();
