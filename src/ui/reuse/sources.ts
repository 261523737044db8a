/** Where parts can come from: a template, another mapping on this device, a file. */
import type { Mapping } from '#core/mapping/schema.ts';
import { readSource } from '#ui/import/reading.ts';

/** A mapping in a file of any form that holds one; otherwise why not, in a sentence. */
export async function mappingInFile(file: File, signal: AbortSignal): Promise<Mapping | string> {
	const source = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
	const { proposal } = await readSource(source, undefined, signal);
	if (!proposal.ok) return `“${file.name}” can’t be read. ${proposal.problems[0]?.text ?? ''}`;
	if (proposal.type === 'mapping') return proposal.mapping;
	return proposal.type === 'items'
		? `“${file.name}” is a list, not a mapping: open it in the inventory.`
		: `“${file.name}” holds votes, not a mapping.`;
}
