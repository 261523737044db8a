/** The first guesses at the items of one mapping, each made once. */
import type { Guess } from '#core/guess/guess.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { idle } from '#ui/state/idle.ts';
import { currentGuesser, loadGuesses } from './guesser.svelte.ts';

/** Between two looks at what is more urgent: some five milliseconds of work. */
const SLICE = 25;

export class Guesses {
	readonly #mapping: () => Mapping;
	/** By the item's words: an answer, a move or another place in the list changes no guess. */
	readonly #known = new Map<string, Guess>();

	constructor(mapping: () => Mapping) {
		this.#mapping = mapping;
	}

	/** Can `of` answer? */
	get isReady(): boolean {
		return currentGuesser() !== undefined;
	}

	/** Undefined: not fetched yet. */
	of(item: Item): Guess | undefined {
		const guesser = currentGuesser();
		if (!guesser) return undefined;
		const { workflow, title } = this.#mapping();
		const { kind, name, description } = item;
		const words = { kind, name, description, workflow: workflow?.name ?? title };
		const key = JSON.stringify(words);
		let guess = this.#known.get(key);
		if (!guess) {
			guess = guesser(words);
			this.#known.set(key, guess);
		}
		return guess;
	}

	/** Guesses ahead while nothing else is to do; false: `isWanted` said no before the end. */
	async prepare(
		items: readonly Item[],
		isWanted: (done: number) => boolean = () => true,
		pause = idle
	): Promise<boolean> {
		await loadGuesses();
		for (let at = 0; at < items.length; at += SLICE) {
			await pause();
			if (!isWanted(at)) return false;
			for (const item of items.slice(at, at + SLICE)) this.of(item);
		}
		return true;
	}
}
