/** Ballots among the files that came to Home, and the mapping on this device that they are for. */
import type { MappingRow } from '#storage/database.ts';

interface NamedBytes {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface BallotsHere {
	readonly mapping: Pick<MappingRow, 'id' | 'title'>;
	readonly files: readonly NamedBytes[];
}

/** Those of the first mapping that has any. Undefined: none is for a mapping that is here. */
export async function ballotsHere(
	files: readonly NamedBytes[],
	rows: readonly MappingRow[]
): Promise<BallotsHere | undefined> {
	const texts = files.filter(({ name }) => /\.json$/i.test(name));
	if (texts.length === 0) return undefined;
	const { votedOn } = await import('#ui/votes/recognise.ts');
	for (const mapping of rows) {
		const found = texts.filter((file) => votedOn(file) === mapping.id);
		if (found.length > 0) return { mapping, files: found };
	}
	return undefined;
}
