/** Reads a source where it is called: in the page for small ones, in the worker for large ones. */
import { propose } from '#core/importers/index.ts';
import { proposeBytes } from '#core/importers/propose-bytes.ts';
import type { ItemsProposal } from '#core/importers/proposal.ts';
import { namesakesIn, without, withPlace, type Wishes } from '#core/importers/wishes.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { lookAt } from './look.ts';
import type { ImportSource, Reading } from './asked.ts';

// Not fatal, wrong bytes would turn into question marks without a word.
const decode = (bytes: Uint8Array, encoding: string) =>
	new TextDecoder(encoding, { fatal: true }).decode(bytes);

export async function readHere(source: ImportSource, mapping: Mapping | undefined): Promise<Reading> {
	const proposal = 'text' in source ? propose(source) : await proposeBytes(source, decode);
	return proposal.ok && proposal.type === 'items' ? asWished(proposal, mapping, source) : { proposal };
}

function asWished(read: ItemsProposal, mapping: Mapping | undefined, { place, leavesOut }: Wishes): Reading {
	const placed = place ? withPlace(read, mapping, place) : read;
	const namesakes = namesakesIn(placed, mapping);
	const proposal = leavesOut ? without(placed, namesakes) : placed;
	return { proposal, look: lookAt(proposal, mapping, namesakes) };
}
