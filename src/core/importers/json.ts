/** JSON: a mapping or a ballot of ours, or a list of objects that is read like a table. */
import { BALLOT_FORMAT } from '../mapping/ballot-file.ts';
import { wellFormedText } from '../mapping/canonical.ts';
import { whereJsonBreaks } from '../mapping/json-break.ts';
import { isTooDeep, placeInText, readMapping } from '../mapping/read.ts';
import { FORMAT } from '../mapping/vocabulary.ts';
import { plainHeading } from '../tables/column.ts';
import { isRecord } from '../tables/proposed-fields.ts';
import { readBallotJson } from './ballot-json.ts';
import { readItems } from './csv.ts';
import type { ChosenColumns } from './headings.ts';
import type { Proposal, Remark } from './proposal.ts';
import { MAX_ROWS, refusal, type TableRow } from './table.ts';

/** Reads JSON text. Never throws on what stands in it. */
export function readJsonText(source: string, columns?: ChosenColumns): Proposal {
	const text = source.replace(/^\uFEFF+/, '');
	if (text.trim() === '') return refusal('', 'There is nothing in it.');
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return refusal(placeInText(text, whereJsonBreaks(text)), 'This is not valid JSON.');
	}
	if (isTooDeep(json)) return refusal('', 'It is nested too deeply to be a mapping.');
	if (isRecord(json) && json['format'] === FORMAT) return readMappingJson(json);
	if (isRecord(json) && json['format'] === BALLOT_FORMAT) return readBallotJson(json);
	const list = Array.isArray(json) ? json : isRecord(json) ? json['items'] : undefined;
	if (!Array.isArray(list) || list.length === 0 || !list.every(isRecord))
		return refusal('', 'This JSON is neither a mapping of Demarc nor a list of objects with names.');
	if (list.length > MAX_ROWS)
		return refusal('', `It has ${list.length} entries; a mapping takes ${MAX_ROWS} at most.`);
	return readObjects(list, columns);
}

function readMappingJson(json: unknown): Proposal {
	const read = readMapping(json);
	if (!read.ok)
		return { ok: false, problems: read.problems.map(({ at, message }) => ({ at, text: message })) };
	const remarks: Remark[] = [];
	if (read.migratedFrom !== undefined)
		remarks.push({
			at: '',
			text: `It is of version ${read.migratedFrom} of the format and was brought up to date.`
		});
	if (read.newer !== undefined)
		remarks.push({
			at: '',
			text: `It is of version ${read.newer} of the format, newer than this program: look, don’t edit.`
		});
	return {
		ok: true,
		type: 'mapping',
		mapping: read.mapping,
		remarks,
		...(read.newer === undefined ? {} : { newer: read.newer })
	};
}

/** Every key that any object has is a column; what is no text is written as JSON. */
function readObjects(list: readonly Record<string, unknown>[], columns?: ChosenColumns): Proposal {
	const flat = list.map(flattened);
	const headings = [...new Set(flat.flatMap((record) => [...record.keys()]))];
	if (headings.length > 2000) return refusal('', 'Its objects have more than 2,000 different keys.');
	const rows: TableRow[] = [
		{ line: 0, cells: headings },
		...flat.map((record, i) => ({ line: i + 1, cells: headings.map((key) => record.get(key) ?? '') }))
	];
	return readItems({ rows, remarks: [] }, { form: 'JSON' }, { rowWord: 'entry', columns });
}

/** `answers: { frequency: … }` is the same as a key `frequency`. */
const TRANSPARENT = new Set(['answers']);

function flattened(record: Record<string, unknown>): Map<string, string> {
	const cells = new Map<string, string>();
	for (const [key, value] of Object.entries(record)) {
		// A list of nothing says: no hazard. Everywhere else it says nothing.
		if (plainHeading(key) === 'blastradius' && Array.isArray(value) && value.length === 0)
			cells.set(key, 'none');
		else if (TRANSPARENT.has(key) && isRecord(value))
			for (const [inner, one] of flattened(value)) cells.set(inner, one);
		else cells.set(key, wellFormedText(cellText(value)));
	}
	return cells;
}

function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
		return value.length === 0 ? '' : value.join('; ');
	return JSON.stringify(value);
}
