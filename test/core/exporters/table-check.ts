/** Holds tables against their Table Schema, as a reader that knows nothing of how they were made. */
import Papa from 'papaparse';
import { unguarded } from '#core/tables/guard.ts';

export interface TableField {
	readonly name: string;
	readonly type: string;
	readonly constraints?: {
		readonly required?: boolean;
		readonly unique?: boolean;
		readonly enum?: readonly unknown[];
	};
}
export interface TableResource {
	readonly name: string;
	readonly path: string;
	readonly schema?: {
		readonly fields: readonly TableField[];
		readonly primaryKey?: readonly string[];
		readonly foreignKeys?: readonly {
			readonly fields: string;
			readonly reference: { readonly resource?: string; readonly fields: string };
		}[];
	};
}

/** Undefined: not of the type. A missing value is null. */
const CASTS: Readonly<Record<string, (text: string) => unknown>> = {
	string: (text) => text,
	any: (text) => text,
	number: (text) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined),
	integer: (text) => (/\d/.test(text) && Number.isInteger(Number(text)) ? Number(text) : undefined),
	boolean: (text) => ({ true: true, '1': true, false: false, '0': false })[text.toLowerCase()],
	object: (text) => JSON.parse(text) as unknown,
	array: (text) => (Array.isArray(JSON.parse(text)) ? (JSON.parse(text) as unknown) : undefined),
	datetime: (text) => (text.includes('T') && !Number.isNaN(Date.parse(text)) ? text : undefined),
	date: (text) => (new Date(`${text}T00:00:00Z`).toISOString().startsWith(text) ? text : undefined),
	time: (text) => (Number.isNaN(Date.parse(`2001-01-01T${text}`)) ? undefined : text),
	year: (text) => (/^\d{4}$/.test(text) ? text : undefined),
	yearmonth: (text) => (Number.isNaN(Date.parse(`${text}-01`)) ? undefined : text),
	duration: (text) => (/^-?P\d+[YMWD]|^-?PT\d/.test(text) ? text : undefined),
	geopoint: (text) =>
		text.split(',').length === 2 && text.split(',').every((part) => Number.isFinite(Number(part)))
			? text
			: undefined,
	geojson: (text) => JSON.parse(text) as unknown
};

/** Values by record; a cell of JSON has its value already. */
function recordsOf(
	{ path, schema }: TableResource,
	text: string
): { head: readonly string[]; records: unknown[][] } {
	const fields = schema?.fields ?? [];
	if (path.endsWith('.json')) {
		const objects = JSON.parse(text) as object[];
		const own = (one: object) => new Map(Object.entries(one));
		return {
			head: [...own(objects[0] ?? {}).keys()].length > 0 ? fields.map(({ name }) => name) : [],
			records: objects.map((one) => fields.map(({ name }) => own(one).get(name) ?? null))
		};
	}
	const [head = [], ...rows] = Papa.parse<string[]>(text, { delimiter: ',' }).data.slice(0, -1);
	return {
		head,
		records: rows.map((cells) =>
			cells.map((cell, i) => (cell === '' ? null : CASTS[fields[i]?.type ?? 'any']?.(unguarded(cell))))
		)
	};
}

const key = (values: readonly unknown[]) => JSON.stringify(values);

/** What does not hold, in words. `texts`: the content of each resource, by its name. */
export function tableFaults(
	resources: readonly TableResource[],
	texts: ReadonlyMap<string, string>
): string[] {
	const read = new Map(
		resources
			.filter(({ schema }) => schema)
			.map((one) => [one.name, { ...one, ...recordsOf(one, texts.get(one.name) ?? '') }])
	);
	return [...read.values()].flatMap(({ name, schema, head, records }) => {
		const fields = schema?.fields ?? [];
		const at = (field: string) => fields.findIndex((one) => one.name === field);
		const column = (field: string) => records.map((cells) => cells[at(field)]);
		const primary = schema?.primaryKey ?? [];
		const isOnce = (values: readonly unknown[][]) => {
			const there = values.filter((one) => one.some((value) => value !== null)).map(key);
			return new Set(there).size === there.length;
		};
		return [
			...(records.length === 0 ? [`${name}: no record`] : []),
			...(key(head) === key(fields.map((field) => field.name))
				? []
				: [`${name}: its heading is ${key(head)}`]),
			...records
				.filter((cells) => cells.length !== fields.length)
				.map((cells) => `${name}: ${key(cells)} is ragged`),
			...fields.flatMap(({ name: field, constraints }) => {
				const values = column(field);
				const allowed = constraints?.enum?.map((one) => key([one]));
				const present = values.filter((value) => value !== null);
				return [
					...(present.includes(undefined) ? [`${name}/${field}: not of its type`] : []),
					...(constraints?.required && present.length < values.length ? [`${name}/${field}: missing`] : []),
					...(constraints?.unique && !isOnce(values.map((one) => [one])) ? [`${name}/${field}: twice`] : []),
					...(allowed && present.some((value) => !allowed.includes(key([value])))
						? [`${name}/${field}: not of its list`]
						: [])
				];
			}),
			...(primary.length > 0 && !isOnce(records.map((cells) => primary.map((one) => cells[at(one)])))
				? [`${name}: two records with one key`]
				: []),
			...(schema?.foreignKeys ?? []).flatMap(({ fields: from, reference }) => {
				const target = read.get(reference.resource ?? name);
				const place = target?.schema?.fields.findIndex((one) => one.name === reference.fields) ?? -1;
				const known = new Set(target?.records.map((cells) => key([cells[place]])));
				const lost = column(from).filter((value) => value !== null && !known.has(key([value])));
				return lost.length > 0 ? [`${name}/${from}: leads to no record`] : [];
			})
		];
	});
}
