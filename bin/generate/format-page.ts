import { code, page, table } from './markdown.ts';

export interface Schema {
	readonly type?: string;
	readonly description?: string;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly pattern?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly items?: Schema;
	readonly additionalProperties?: Schema;
}

const isDictionary = ({ additionalProperties }: Schema) =>
	additionalProperties !== undefined && Object.keys(additionalProperties).length > 0;

/** A link to an object's heading, as GitHub names headings. */
const link = (path: string) => `[${code(path)}](#${path.toLowerCase().replace(/[^a-z0-9]/g, '')})`;

/** What may stand there, in words; an object of its own is named by its heading. */
function values(schema: Schema, path: string): string {
	if (schema.const !== undefined) return code(JSON.stringify(schema.const));
	if (schema.enum) return schema.enum.map((value) => code(String(value))).join(' · ');
	if (schema.items)
		return `list of ${schema.items.properties ? link(`${path}[]`) : values(schema.items, path)}`;
	if (isDictionary(schema)) {
		const inner = schema.additionalProperties as Schema;
		return `by identifier: ${inner.properties ? link(`${path}.*`) : values(inner, path)}`;
	}
	if (schema.properties) return link(path);
	if (schema.type === 'boolean') return 'yes or no';
	if (schema.type === 'integer') return 'whole number';
	return schema.pattern ? `text like ${code(schema.pattern)}` : 'text';
}

function section(path: string, about: string, schema: Schema): string {
	const rows = Object.entries(schema.properties ?? {}).map(([key, member]) => {
		if (!member.description)
			throw new Error(`${path}.${key} has no meaning yet: describe it in src/core/mapping/schema.ts`);
		const must = schema.required?.includes(key) ? 'always' : '';
		return [code(key), values(member, childPath(path, key)), must, member.description];
	});
	return [`## ${path}`, ...(about ? [about] : []), table(['key', 'value', 'there', 'meaning'], rows)].join(
		'\n\n'
	);
}

/** What stands at the top of a file is called by its own name. */
const ROOTS = ['mapping', 'ballot file', 'guide'];
const childPath = (path: string, key: string) => (ROOTS.includes(path) ? key : `${path}.${key}`);

/** The section of an object and, after it, of every object in it. */
export function sections(path: string, about: string, schema: Schema): string[] {
	return [
		section(path, about, schema),
		...Object.entries(schema.properties ?? {}).flatMap(([key, member]) => {
			const at = childPath(path, key);
			const inside = member.description ?? '';
			if (member.properties) return sections(at, inside, member);
			if (member.items?.properties) return sections(`${at}[]`, inside, member.items);
			const inner = member.additionalProperties;
			return inner?.properties ? sections(`${at}.*`, inside, inner) : [];
		})
	];
}

export function formatPage(schema: Record<string, unknown>): string {
	return page(
		'# The mapping format, version 1',
		'One JSON document, UTF-8, file ending `.demarc.json`. Its JSON Schema (2020-12) is `static/mapping.schema.json`; both come from `src/core/mapping/schema.ts`.',
		[
			'- Every object keeps keys that the program does not know, when it reads, edits and writes.',
			'- A newer version than the program knows opens read-only; an older one is brought up to date when it is read.',
			'- The file is canonical: keys in the order of the tables below and unknown ones after them by name, items by reference, one field a line, no time that changes without a change. A small edit is a small diff.',
			'- A member that is absent was not said. There are no default values.',
			'- Every list has members with an `id` of their own; no two items share a `ref`.',
			'- With a `guide` at its top it is a [template](templates.md): what a mapping that begins with it leaves behind. A mapping of a team has none.'
		].join('\n'),
		...sections('mapping', 'The document itself.', schema as Schema)
	);
}

export function ballotPage(schema: Record<string, unknown>): string {
	return page(
		'# The ballot format, version 1',
		'How one person answers the five tests alone, before the room meets. One JSON document, UTF-8, file ending `.demarc-ballot.json`. Its JSON Schema (2020-12) is `static/ballot.schema.json`; both come from `src/core/mapping/ballot-file.ts`.',
		[
			'- It holds answers and reasons, and nothing else of the mapping. Counting it never touches the room’s answers.',
			'- A second ballot under the same name (blanks and case aside) replaces the first.',
			'- Items are found by identifier, then by reference, then by kind and name. In a mapping with another identifier only kind and name count, and a reference whose name fits.',
			'- The file is canonical: keys in the order below, items by reference, one a line.'
		].join('\n'),
		...sections('ballot file', 'The document itself.', schema as Schema)
	);
}
