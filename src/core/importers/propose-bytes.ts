/** From the bytes of a file to a proposal: archives, encodings, and then the text. */
import type { ChosenColumns } from './headings.ts';
import { endingOf, propose, wrongKind } from './index.ts';
import type { Proposal } from './proposal.ts';
import { isZip, readText, type Decode } from './text.ts';
import { MAX_CHARACTERS, refusal } from './table.ts';

export interface NamedBytes {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** What a person says the columns of a table are. */
	readonly columns?: ChosenColumns | undefined;
}

/** Reads a file. Never throws on what stands in it. */
export async function proposeBytes({ name, bytes, columns }: NamedBytes, decode: Decode): Promise<Proposal> {
	const wrong = wrongKind(name);
	if (wrong) return refusal('', wrong);
	if (bytes.length === 0) return refusal('', 'The file is empty.');
	if (bytes.length > MAX_CHARACTERS * 2)
		return refusal('', 'It is larger than 128 MB. Leave out what is not part of the workflow.');
	if (isZip(bytes) || endingOf(name) === 'zip') {
		const { readArchive } = await import('./archive.ts');
		return readArchive(bytes, decode);
	}
	const read = readText(bytes, decode);
	if (!read.ok) return read;
	const proposal = propose({ name, text: read.text, columns });
	if (!proposal.ok) return proposal;
	const remarks = [...read.remarks, ...proposal.remarks];
	return proposal.type !== 'items'
		? { ...proposal, remarks }
		: { ...proposal, remarks, found: { encoding: read.encoding, ...proposal.found } };
}
