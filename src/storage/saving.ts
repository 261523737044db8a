/** When to write: at once, in batches, and again after a failure until it worked. What to write is the caller's. */
import { TROUBLES, troubleOf, type Trouble } from './trouble.ts';

export type SaveState =
	| { readonly kind: 'saved' }
	| { readonly kind: 'saving' }
	| { readonly kind: 'failed'; readonly trouble: Trouble; readonly reason: string };

/** One transaction: these updates, or everything there is. Resolves once it is on the disk. */
export type Write = (batch: readonly Uint8Array[] | 'everything') => Promise<void>;

const FIRST_WAIT = 250;
const LONGEST_WAIT = 10_000;
const SAVED: SaveState = { kind: 'saved' };
const SAVING: SaveState = { kind: 'saving' };

export class Saving {
	#write: Write;
	#state: SaveState = SAVED;
	#listeners = new Set<(state: SaveState) => void>();
	#pending: Uint8Array[] = [];
	/** After a failure nobody knows what the database has: only everything is sure to close the gap. */
	#needsEverything = false;
	#running: Promise<void> | undefined;
	#failures = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isEnded = false;
	#isStopped = false;

	constructor(write: Write) {
		this.#write = write;
	}

	get state(): SaveState {
		return this.#state;
	}

	get isBehind(): boolean {
		return this.#needsEverything || this.#pending.length > 0;
	}

	onState(listener: (state: SaveState) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/**
	 * Takes in an update, and begins to write it at once: after the page is drawn again it would be late. What comes while
	 * that goes on is written together; after a failure, with the next try.
	 */
	add(update: Uint8Array): void {
		this.#pending.push(update);
		this.#soon();
	}

	/** As `add`, for everything there is. */
	addEverything(): void {
		this.#needsEverything = true;
		this.#soon();
	}

	#soon(): void {
		if (this.#state.kind === 'failed' || this.#isStopped) return;
		this.#set(SAVING);
		void this.flush();
	}

	/** Writes now what is not written yet. Resolves when all of it is, or when a try has failed; never rejects. */
	async flush(): Promise<void> {
		while ((this.#running || this.isBehind) && !this.#isStopped) {
			this.#running ??= this.#drain();
			await this.#running;
			if (this.#state.kind === 'failed') return;
		}
	}

	/** Says that from now on nothing can be written, whatever is or isn't pending. A write on its way may still end well. */
	end(trouble: Trouble): void {
		this.#fail(trouble);
		this.#isEnded = true;
		clearTimeout(this.#timer);
	}

	/** No further tries, no further words. */
	stop(): void {
		this.#isStopped = true;
		clearTimeout(this.#timer);
		this.#listeners.clear();
	}

	async #drain(): Promise<void> {
		clearTimeout(this.#timer);
		try {
			while (this.isBehind) {
				const batch = this.#needsEverything ? 'everything' : this.#pending;
				this.#pending = [];
				this.#needsEverything = false;
				await this.#write(batch);
				this.#failures = 0;
			}
			this.#set(SAVED);
		} catch (error) {
			this.#needsEverything = true;
			this.#fail(troubleOf(error));
			this.#tryLater();
		} finally {
			this.#running = undefined;
		}
	}

	#tryLater(): void {
		if (this.#isStopped || this.#isEnded) return;
		const wait = Math.min(FIRST_WAIT * 2 ** this.#failures, LONGEST_WAIT);
		this.#failures += 1;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), wait);
	}

	#fail(trouble: Trouble): void {
		this.#set({ kind: 'failed', trouble, reason: TROUBLES[trouble] });
	}

	#set(state: SaveState): void {
		if (state === this.#state || this.#isEnded || this.#isStopped) return;
		this.#state = state;
		for (const listener of [...this.#listeners]) listener(state);
	}
}
