/** Keeps the mapping as it was before each sitting's first edit: steps of undo end when the page goes. */
import type { Mapping } from '#core/mapping/schema.ts';
import type { Versions } from '#storage/versions.ts';
import { StorageError } from '#storage/trouble.ts';
import { idle } from '#ui/state/idle.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { when } from './when.ts';

/** Milliseconds without an edit after which the next one begins a sitting of its own: a page may stay open for days. */
export const PAUSE = 60 * 60 * 1000;

/**
 * Watches a session from now on, inside a component or an effect root. `rest` lets the page do what is more urgent:
 * the writing of 5,000 items must not hold up the first key. A page that goes within that half second has not kept it;
 * the edit itself is saved. What can't be kept is left out without a word: nobody
 * asked for it, and an edit that can't be saved is told of by its own notice. `now` in milliseconds since 1970.
 */
export function keepBeginnings(
	versions: Pick<Versions, 'keep'>,
	session: Pick<Session, 'id' | 'mapping' | 'last'>,
	rest: () => Promise<void> = idle,
	now: () => number = Date.now
): void {
	let before = session.mapping;
	let seen = session.last;
	let editedAt = -Infinity;
	$effect.pre(() => {
		const { mapping, last } = session;
		const was = before;
		before = mapping;
		if (last === seen) return;
		seen = last;
		const at = now();
		if (at - editedAt > PAUSE && was.items.length > 0) void keep(was, at);
		editedAt = at;
	});

	async function keep(mapping: Mapping, at: number): Promise<void> {
		await rest();
		// What writes mappings weighs as much as the rules, and no first picture waits for it.
		const writing = await import('./keep-moment.ts').catch(() => undefined);
		if (!writing) return;
		const { keepMoment } = writing;
		try {
			await keepMoment(versions, { id: session.id, mapping }, `Before the edits of ${when(at)}`, 'beginning');
		} catch (error) {
			if (!(error instanceof StorageError)) throw error;
		}
	}
}
