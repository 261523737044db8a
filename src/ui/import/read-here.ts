/** Reads a source where it is called: in the page for small ones, in the worker for large ones. */
import { propose } from '#core/importers/index.ts';
import { proposeBytes } from '#core/importers/propose-bytes.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { lookAt } from './look.ts';
import type { ImportSource, Reading } from './asked.ts';

// Not fatal, wrong bytes would turn into question marks without a word.
const decode = (bytes: Uint8Array, encoding: string) =>
	new TextDecoder(encoding, { fatal: true }).decode(bytes);

export async function readHere(source: ImportSource, mapping: Mapping | undefined): Promise<Reading> {
	const proposal = 'text' in source ? propose(source) : await proposeBytes(source, decode);
	return proposal.ok && proposal.type === 'items'
		? { proposal, look: lookAt(proposal, mapping) }
		: { proposal };
}
