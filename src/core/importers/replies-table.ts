/** A backlog that comes back from those who build: our `moves.csv`, or what a tracker exports, with what they answer. */
import { plainHeading } from '../tables/column.ts';
import { unguarded } from '../tables/guard.ts';
import { REPLY_WORDS, statusFrom } from '../tables/reply-columns.ts';
import { REF_PREFIX } from '../mapping/refs.ts';
import type { ProposedReply, Refusal, Remark, RepliesProposal } from './proposal.ts';
import { readTable, refusal, type Delimiter, type TableRow } from './table.ts';

type Part = keyof typeof REPLY_WORDS;
const PARTS = Object.keys(REPLY_WORDS) as Part[];

/** How much of a file is looked at to know what it is. A tracker's headings alone may be thousands of characters. */
const BEGINNING = 200_000;
/** As we write titles: `DMC-014 Risk score: take it off Product`. */
const OUR_TITLE = /(?:^|[",;\t|])'?((?:[A-Z][A-Z0-9]{0,9}-[0-9]{3,9} )+)[^\r\n]{1,400}?: /gm;
/** The last line of a description: `Demarc, “Invoice disputes”, DMC-014/place`. */
const OUR_LINE = /^Demarc, “.*”, (\S.*?)\s*$/gm;

const isOurs = (ref: string) => ref.startsWith(`${REF_PREFIX}-`);

/**
 * Whether text is a returned backlog, and never a list of items. Our own table has two headings that no other has; a
 * tracker's has titles of ours. `knows`: whether there is an item of that reference, where that is known.
 */
export function isRepliesTable(text: string, knows: (ref: string) => boolean = isOurs): boolean {
	const start = text
		.slice(0, BEGINNING)
		.replace(/^\uFEFF+/, '')
		.replace(/^sep=.[ \t]*(?:\r\n?|\n)/i, '');
	const [first = ''] = start.split(/[\r\n]/, 1);
	const headings = first.split(/[,;\t|]/).map((cell) => plainHeading(cell));
	const has = (...words: readonly string[]) => words.some((word) => headings.includes(word));
	if (has('key') && has('work') && has('ref')) return true;
	if (!has('title', 'summary') || !has('status', 'state', 'answer')) return false;
	const rest = start.slice(first.length);
	if (rest.search(new RegExp(OUR_LINE.source, 'm')) >= 0) return true;
	for (const [, refs = ''] of rest.matchAll(OUR_TITLE)) if (refs.trim().split(' ').some(knows)) return true;
	return false;
}

/** The columns of each part of an answer, by the words that name it, best first; a part that is not there has none. */
type Columns = Readonly<Record<Part, readonly (readonly number[])[]>>;

function columnsIn({ cells }: TableRow): Columns {
	const plain = cells.map((cell) => plainHeading(unguarded(cell)));
	const places = (word: string) => plain.flatMap((heading, at) => (heading === word ? [at] : []));
	const named = (part: Part) => REPLY_WORDS[part].map(places).filter(({ length }) => length > 0);
	return Object.fromEntries(PARTS.map((part) => [part, named(part)])) as unknown as Columns;
}

/** Reads a returned backlog. Never throws on what stands in it. */
export function readRepliesTable(source: string, given?: Delimiter): RepliesProposal | Refusal {
	const table = readTable(source, given);
	if (!table.ok) return table;
	const [first, ...rows] = table.rows;
	if (!first) return refusal('', 'There is nothing in it.');
	const columns = columnsIn(first);
	if (columns.key.length === 0 && columns.title.length === 0)
		return refusal(
			`line ${first.line}`,
			'No heading says which work it is about: “key”, “title” or “summary”.'
		);
	if (columns.status.length === 0 && columns.answer.length === 0)
		return refusal(`line ${first.line}`, 'No heading says what was answered. Call one “status” or “answer”.');
	const refused: Remark[] = [];
	const replies = rows.flatMap((row): ProposedReply[] => {
		const reply = readRow(columns, row);
		if (reply.key !== undefined || reply.title !== '') return [reply];
		refused.push({ at: reply.at, text: 'It does not say which work it is about.' });
		return [];
	});
	if (replies.length === 0) return refusal('', 'It has headings and no rows.');
	return { ok: true, type: 'replies', replies, refused, remarks: table.remarks };
}

function readRow(columns: Columns, { line, cells }: TableRow): ProposedReply {
	const textsAt = (places: readonly number[]) =>
		places.map((at) => unguarded(cells[at] ?? '').trim()).filter((text) => text !== '');
	const firstOf = (part: Part) => columns[part].flatMap(textsAt)[0] ?? '';
	// Comments have a column each: the last one counts.
	const [says = ''] = columns.answer.flatMap((places) => textsAt(places).slice(-1));
	const words = statusWords(firstOf('status'), firstOf('resolution'));
	const filled = Object.entries({
		...{ key: firstOf('key') || keyIn(firstOf('description')), words, says: withoutStamp(says) },
		...{ ticket: firstOf('ticket'), by: firstOf('by') }
	}).filter(([, text]) => text !== '');
	return {
		...{ at: `line ${line}`, title: firstOf('title').replace(/\s+/g, ' ') },
		...Object.fromEntries(filled)
	};
}

/** Jira calls “Done” what it won't do, and says so beside it. */
function statusWords(status: string, resolution: string): string {
	return statusFrom(resolution) === 'declined' ? resolution : status;
}

/** Jira writes a comment as day, author and text, between semicolons. */
function withoutStamp(text: string): string {
	return text.replace(/^\d{1,2}\/\p{L}{3}\/\d{2,4} [^;\n]{1,12};[^;\n]{0,80};\s*/u, '');
}

/** The key in the last line of our description; the escapes of its format taken off. */
function keyIn(description: string): string {
	const [last] = [...description.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '').matchAll(OUR_LINE)].slice(-1);
	return last?.[1] ?? '';
}
