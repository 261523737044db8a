/** From a text that somebody gave us to a mapping, or to problems that say where. */
import { migrate } from './migrations.ts';
import { canonical, wellFormed } from './canonical.ts';
import { whereJsonBreaks } from './json-break.ts';
import { mappingSchema, type Mapping } from './schema.ts';
import { COLLECTIONS } from './shape.ts';
import { FORMAT, FORMAT_VERSION } from './vocabulary.ts';

/** What is wrong, and where: a path into the document (`items/3/kind`), or a line and column of the text. */
export interface Problem {
	readonly at: string;
	readonly message: string;
}

export type ReadResult =
	| { readonly ok: true; readonly mapping: Mapping; readonly migratedFrom?: number; readonly newer?: number }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Deeper JSON can be parsed but not cloned or stored: IndexedDB and `JSON.stringify` overflow the stack. */
const MAX_DEPTH = 64;
const MAX_PROBLEMS = 50;

type Json = Record<string, unknown>;
const isRecord = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deeper than anything that a mapping may hold. */
export function isTooDeep(value: unknown): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > MAX_DEPTH) return true;
		const next: unknown[] = [];
		for (const one of level)
			if (typeof one === 'object' && one !== null) for (const child of Object.values(one)) next.push(child);
		level = next;
	}
	return false;
}

/** Line and column, from 1, of a position in a text. */
export function placeInText(text: string, position: number): string {
	const before = text.slice(0, position);
	const line = before.split('\n').length;
	return `line ${line}, column ${position - before.lastIndexOf('\n')}`;
}

function parseJson(text: string): { json: unknown } | Problem {
	const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
	if (clean.trim() === '') return { at: 'line 1, column 1', message: 'The file is empty.' };
	try {
		return { json: JSON.parse(clean) };
	} catch {
		return { at: placeInText(clean, whereJsonBreaks(clean)), message: 'This is not valid JSON.' };
	}
}

/** Reads the text of a `.demarc.json` file. Never throws on outside data. */
export function readMappingText(text: string): ReadResult {
	const parsed = parseJson(text);
	if (!('json' in parsed)) return { ok: false, problems: [parsed] };
	return readMapping(parsed.json);
}

/**
 * Reads parsed JSON: checks, migrates, repairs what can be repaired without a guess (order, a counter), and
 * brings it into canonical form. A newer version is read as far as this one understands it and says so in
 * `newer`: it keeps its version, so a living mapping of it changes nothing (`isReadOnly`).
 */
export function readMapping(json: unknown): ReadResult {
	const refuse = (at: string, message: string): ReadResult => ({ ok: false, problems: [{ at, message }] });
	if (!isRecord(json)) return refuse('', 'A mapping is a JSON object.');
	if (json['format'] !== FORMAT)
		return refuse('format', `This is not a Demarc mapping: "format" should be "${FORMAT}".`);
	const version = json['version'];
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
		return refuse('version', 'The version of the format should be a whole number.');
	if (isTooDeep(json)) return refuse('', `It is nested deeper than ${MAX_DEPTH} levels.`);

	const isNewer = version > FORMAT_VERSION;
	let current: Json;
	try {
		current = isNewer ? json : migrate(json);
	} catch {
		return refuse('version', `Version ${version} of the format is not known.`);
	}
	const checked = mappingSchema.safeParse(wellFormed(current));
	if (!checked.success)
		return {
			ok: false,
			problems: checked.error.issues
				.slice(0, MAX_PROBLEMS)
				.map(({ path, message }) => ({ at: path.map(String).join('/'), message }))
		};
	const repeated = repeatedIds(checked.data);
	if (repeated.length > 0) return { ok: false, problems: repeated };
	return {
		ok: true,
		mapping: canonical(checked.data),
		...(version < FORMAT_VERSION ? { migratedFrom: version } : {}),
		...(isNewer ? { newer: version } : {})
	};
}

/** Two members under one identifier can't both be kept, and two items under one reference can't be told apart. */
function repeatedIds(mapping: Mapping): Problem[] {
	const problems: Problem[] = [];
	for (const collection of COLLECTIONS) {
		const seen = new Set<string>();
		for (const [i, { id }] of mapping[collection].entries()) {
			if (seen.has(id)) problems.push({ at: `${collection}/${i}/id`, message: `"${id}" is used twice.` });
			seen.add(id);
		}
	}
	const refs = new Set<string>();
	for (const [i, { ref }] of mapping.items.entries()) {
		if (refs.has(ref)) problems.push({ at: `items/${i}/ref`, message: `"${ref}" is used twice.` });
		refs.add(ref);
	}
	return problems.slice(0, MAX_PROBLEMS);
}
