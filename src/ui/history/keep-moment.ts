/** Keeps the open mapping as it is now under a name. */
import { writeMapping } from '#core/mapping/write.ts';
import type { KeptFor, Versions } from '#storage/versions.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { myName } from '#ui/state/signature.ts';

/** Throws a StorageError where it can't be kept. */
export async function keepMoment(
	versions: Pick<Versions, 'keep'>,
	{ id, mapping }: Pick<Session, 'id' | 'mapping'>,
	name: string,
	keptFor: KeptFor = 'name',
	by = myName()
): Promise<void> {
	await versions.keep(id, name, writeMapping(mapping), by || undefined, keptFor);
}
