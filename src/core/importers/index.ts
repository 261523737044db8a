/** From a file to a proposal, by its ending and its content. */
import { wellFormedText } from '../mapping/canonical.ts';
import type { ChosenColumns } from './headings.ts';
import { readJsonText } from './json.ts';
import { readPasted, readTableText } from './pasted.ts';
import type { Proposal } from './proposal.ts';
import { readSvgText } from './svg.ts';
import { MAX_CHARACTERS, refusal } from './table.ts';
import { isRepliesTable, readRepliesTable } from './replies-table.ts';
import { isVotesTable, readVotesTable } from './votes-table.ts';

export interface NamedText {
	/** With its ending; empty for what was pasted. */
	readonly name: string;
	readonly text: string;
	/** What a person says the columns of a table are. */
	readonly columns?: ChosenColumns | undefined;
}

/** What each ending is read as. */
const READERS: Readonly<Record<string, (text: string, columns?: ChosenColumns) => Proposal>> = {
	csv: (text, columns) => readTableText(text, undefined, columns),
	tsv: (text, columns) => readTableText(text, '\t', columns),
	tab: (text, columns) => readTableText(text, '\t', columns),
	json: readJsonText,
	svg: (text) => readSvgText(text)
};

const ONE_SENTENCE: Readonly<Record<string, string>> = {
	xlsx: 'This is an Excel workbook. Save the sheet there as CSV (UTF-8) and bring that in.',
	xlsm: 'This is an Excel workbook. Save the sheet there as CSV (UTF-8) and bring that in.',
	xls: 'This is an Excel workbook. Save the sheet there as CSV (UTF-8) and bring that in.',
	ods: 'This is a LibreOffice sheet. Save it there as CSV (UTF-8) and bring that in.',
	numbers: 'This is a Numbers sheet. Export it there as CSV and bring that in.',
	docx: 'This is a Word document. Copy the list out of it and paste it.',
	pdf: 'This is a PDF. Bring the list in as CSV, or copy its text and paste it.',
	png: 'This is a picture. Only a picture in SVG that Demarc made holds a mapping.',
	jpg: 'This is a picture. Only a picture in SVG that Demarc made holds a mapping.',
	jpeg: 'This is a picture. Only a picture in SVG that Demarc made holds a mapping.',
	gif: 'This is a picture. Only a picture in SVG that Demarc made holds a mapping.'
};

/** The ending of a file's name, lower case, without its dot. */
export function endingOf(name: string): string {
	return /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A file without its endings, as a title: `Invoice disputes` for `Invoice disputes.demarc.json`. */
export function titleFrom(name: string): string {
	const base = name.replace(/^.*[\\/]/s, '').replace(/(?:\.demarc)?\.[A-Za-z0-9]+$/, '');
	return base.replace(/[_\s]+/g, ' ').trim();
}

/** Says why a file of this ending can't be read at all; undefined where it can. */
export function wrongKind(name: string): string | undefined {
	return ONE_SENTENCE[endingOf(name)];
}

/** Reads text that has a name, or was pasted. Never throws on what stands in it. */
export function propose({ name, text: source, columns }: NamedText): Proposal {
	const wrong = wrongKind(name);
	if (wrong) return refusal('', wrong);
	const text = wellFormedText(source);
	if (text.length > MAX_CHARACTERS)
		return refusal(
			'',
			'It is larger than 64 million characters. Leave out what is not part of the workflow.'
		);
	const start = text
		.slice(0, 500)
		.replace(/^\uFEFF+/, '')
		.trimStart();
	const isMarkup = /^<(?:[!?]|[a-z][\w:-]*[\s>/])/i.test(start);
	if (isMarkup && /<svg[\s>]/i.test(text.slice(0, 2000))) return readSvgText(text);
	if (isMarkup) return refusal('', 'This is HTML or XML. Bring the list in as CSV, text or JSON.');
	const ending = endingOf(name);
	if (ending !== 'json' && isVotesTable(text)) return readVotesTable(text);
	if (ending !== 'json' && isRepliesTable(text)) return readRepliesTable(text);
	const reader = READERS[ending];
	if (reader) return reader(text, columns);
	return /^(?:\{\s*["}]|\[\s*[{\]])/.test(start) ? readJsonText(text, columns) : readPasted(text, columns);
}
