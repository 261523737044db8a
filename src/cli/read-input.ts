/** A file named on the command line, as a mapping. The same file gives the same mapping: no clock, no chance. */
import { mappingFrom } from '#core/importers/accept.ts';
import { titleFrom } from '#core/importers/index.ts';
import { proposeBytes } from '#core/importers/propose-bytes.ts';
import { WHOSE_ANSWERS } from '#core/importers/replies.ts';
import { whoseVotes } from '#core/importers/whose-votes.ts';
import type { ItemsProposal, Remark } from '#core/importers/proposal.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { readBytes } from './files.ts';
import { located, say, Unusable } from './outcome.ts';

export interface ReadOptions {
	/** Title of a mapping made from a list. */
	readonly title?: string;
	/** Format of standard input, as a file ending. */
	readonly from?: string;
	/** A mapping of a newer format can be looked at; written anew, it would lose what is new in it. */
	readonly isToBeWritten?: boolean;
	/** Begins the identifiers of a mapping made from a list: those of two lists are counted, and say nothing of each other. */
	readonly made?: string;
}

export const decode = (bytes: Uint8Array, encoding: string) =>
	new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** Reads `path` (`-`: standard input), and says on stderr what came in otherwise than the file says it. */
export async function readInput(path: string, options: ReadOptions = {}): Promise<Mapping> {
	return (await readKnown(path, options)).mapping;
}

/** The same, and whether it was a list: that says nothing of a workflow, of links or of packages. */
export async function readKnown(
	path: string,
	options: ReadOptions = {}
): Promise<{ readonly mapping: Mapping; readonly isList: boolean }> {
	const bytes = await readBytes(path);
	const shown = path === '-' ? 'standard input' : path;
	const proposal = await proposeBytes({ name: nameFor(path, options.from), bytes }, decode);
	if (!proposal.ok) throw new Unusable(...proposal.problems.map(({ at, text }) => located(shown, at, text)));
	if (proposal.type === 'mapping') {
		const { newer } = proposal;
		if (newer !== undefined && options.isToBeWritten)
			throw new Unusable(
				located(
					shown,
					'',
					`It is of version ${newer} of the format, and this program would lose what is new.`
				)
			);
		tell(shown, proposal.remarks);
		return { mapping: proposal.mapping, isList: false };
	}
	if (proposal.type === 'ballots')
		throw new Unusable(located(shown, '', `${whoseVotes(proposal)} See: demarc count`));
	if (proposal.type === 'replies') throw new Unusable(located(shown, '', WHOSE_ANSWERS));
	tell(shown, proposal.remarks);
	tell(
		shown,
		proposal.refused.map(({ at, text }) => ({ at, text: `Left out. ${text}` }))
	);
	const title = options.title ?? (path === '-' ? '' : titleFrom(path));
	return { mapping: newMapping(proposal, title, options.made), isList: true };
}

/** What is said about the form counts more than the ending. */
function nameFor(path: string, from: string | undefined): string {
	const name = path === '-' ? 'input' : path;
	if (from !== undefined) return `${name}.${from}`;
	return path === '-' ? '' : path;
}

function newMapping(proposal: ItemsProposal, given: string, made?: string): Mapping {
	const title = given.trim() || proposal.workflow?.name || 'Untitled mapping';
	let count = 0;
	const begin = made === undefined ? '' : `${made}-`;
	const newId = () => `${begin}i${(count += 1)}`;
	return mappingFrom(proposal, { id: `${begin}${slug(title)}`, title, newId });
}

/** An identifier from a title: `invoice-disputes`. */
function slug(title: string): string {
	const plainTitle = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return (
		plainTitle
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 60) || 'mapping'
	);
}

const MAX_TOLD = 20;

export function tell(file: string, remarks: readonly Remark[]): void {
	for (const { at, text } of remarks.slice(0, MAX_TOLD)) say(located(file, at, text));
	if (remarks.length > MAX_TOLD) say(`${file}: ${remarks.length - MAX_TOLD} more remarks.`);
}
