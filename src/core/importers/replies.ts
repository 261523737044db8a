/** From a file of which somebody says that it is a returned backlog to the answers in it. */
import { wellFormedText } from '../mapping/canonical.ts';
import { endingOf, wrongKind, type NamedText } from './index.ts';
import type { NamedBytes } from './propose-bytes.ts';
import type { Refusal, RepliesProposal } from './proposal.ts';
import { readRepliesTable } from './replies-table.ts';
import { MAX_CHARACTERS, refusal } from './table.ts';
import { readText, type Decode } from './text.ts';

/** Says what such a file is, where somebody took it for a mapping or a list. */
export const WHOSE_ANSWERS =
	'These are answers to a backlog. They are taken in where it came from: open that mapping and drop the file there.';

/** Never throws on what stands in it. */
export function proposeReplies({ name, text: source }: NamedText): RepliesProposal | Refusal {
	const wrong = wrongKind(name);
	if (wrong) return refusal('', wrong);
	if (endingOf(name) === 'json') return refusal('', 'This is JSON. Bring the backlog back as a table (CSV).');
	const text = wellFormedText(source);
	if (text.length > MAX_CHARACTERS) return refusal('', 'It is larger than 64 million characters.');
	return readRepliesTable(text, ['tsv', 'tab'].includes(endingOf(name)) ? '\t' : undefined);
}

/** The same for the bytes of a file. */
export function proposeReplyBytes({ name, bytes }: NamedBytes, decode: Decode): RepliesProposal | Refusal {
	if (bytes.length === 0) return refusal('', 'The file is empty.');
	const read = readText(bytes, decode);
	if (!read.ok) return read;
	const proposal = proposeReplies({ name, text: read.text });
	return proposal.ok ? { ...proposal, remarks: [...read.remarks, ...proposal.remarks] } : proposal;
}
