/** The session that was left last, still open: a glance at Home must not take the steps of undo away. */
import { createContext } from 'svelte';
import type { Session } from './session.svelte.ts';

export interface Sitting {
	readonly session: Session;
	/** Ends what goes along with it. */
	readonly stop: () => void;
}

/** One for the page, made by the outermost layout. */
export class Sittings {
	#left: Sitting | undefined;

	/**
	 * The sitting of this mapping, where it is the one that was left last and can be saved. Any other is closed: its
	 * mapping may have been deleted, or could not be written.
	 */
	take(id: string): Sitting | undefined {
		const left = this.#left;
		this.#left = undefined;
		if (left?.session.id === id && left.session.saving.kind !== 'failed') return left;
		if (left) void close(left);
		return undefined;
	}

	/** Writes what is not written yet; closes what was left before. */
	async leave(sitting: Sitting): Promise<void> {
		const before = this.#left;
		this.#left = sitting;
		if (before) void close(before);
		await sitting.session.save();
	}
}

async function close({ session, stop }: Sitting): Promise<void> {
	stop();
	await session.close();
}

export const [sittingsOf, provideSittings] = createContext<Sittings>();
