/**
 * Made-up values for a column: of its type, like its example, and plainly nobody's (example.com, the currency XTS, the
 * year 2001). The n-th value is always the same one; where there are enough of them, no two are equal.
 */
import type { FieldType } from '../mapping/vocabulary.ts';
import { needsGuard } from '../tables/guard.ts';
import type { Column } from './column.ts';

/** What a column of texts holds, by the words of its name; the first that fits. A hunch, for made-up values alone. */
const HUNCHES: readonly (readonly [words: RegExp, value: (n: number) => string])[] = [
	[/\be ?mail\b/, (n) => `person${n}@example.com`],
	[/\b(?:phone|mobile|tel|fax)\b/, (n) => `(555) 010-${String(n).padStart(4, '0')}`],
	[/\b(?:url|link|website|file)\b/, (n) => `https://example.com/${n}`],
	[/\bcurrency\b/, () => 'XTS'],
	[/\biban\b/, (n) => `XX00 TEST ${String(n).padStart(4, '0')}`],
	[/\b(?:number|no|nr|id|ref|reference|code|key|vat)\b/, (n) => `EX-${String(n).padStart(4, '0')}`],
	[
		/\b(?:legal|company|customer|vendor|supplier|account|organisation|organization|firm)\b/,
		(n) => `Example Ltd ${n}`
	],
	[/\b(?:contact|person|user|author|owner|colleagues?|approver|name|by)\b/, (n) => `Alex Example ${n}`],
	[/\b(?:street|address)\b/, (n) => `${n} Example Street`],
	[/\b(?:city|town|place)\b/, (n) => `Exampletown ${n}`],
	[/\bcountry\b/, () => 'Exampleland']
];
/** The same for columns of which nobody said a type. */
const UNTYPED: readonly (readonly [words: RegExp, type: FieldType])[] = [
	[/\b(?:date|day|birthday|due|deadline)\b/, 'date'],
	[/\b(?:at|time|timestamp|created|changed|updated)$/, 'datetime'],
	[/\b(?:amount|total|sum|price|cost|balance|limit|rate)\b/, 'number'],
	[/\b(?:count|quantity|pieces)\b/, 'integer']
];

const two = (n: number) => String(n).padStart(2, '0');
/** Days after 1 January 2001, told without a calendar of the machine: 28 a month are enough. */
function day(n: number): string {
	const month = Math.floor(n / 28);
	return `${2001 + Math.floor(month / 12)}-${two(1 + (month % 12))}-${two(1 + (n % 28))}`;
}

const BY_TYPE: Readonly<Record<Exclude<FieldType, 'string' | 'any'>, (n: number) => string>> = {
	number: (n) => `${100 + n}.${two((37 * n) % 100)}`,
	integer: (n) => String(100 + 7 * n),
	boolean: (n) => (n % 2 === 0 ? 'true' : 'false'),
	object: (n) => `{"example":${n}}`,
	array: (n) => `["example",${n}]`,
	list: (n) => `example,${n}`,
	datetime: (n) => `${day(n)}T${two(8 + (n % 10))}:00:00Z`,
	date: day,
	time: (n) => `${two(8 + Math.floor(n / 60))}:${two(n % 60)}:00`,
	year: (n) => String(2001 + n),
	yearmonth: (n) => `${2001 + Math.floor(n / 12)}-${two(1 + (n % 12))}`,
	duration: (n) => `P${n + 1}D`,
	geopoint: (n) => `${n % 180}.5, 50.25`,
	geojson: (n) => `{"type":"Point","coordinates":[${n % 180},50]}`
};

/** A text like the example, its last number counted on: `INV-0041` after `INV-0040`. */
function like(example: string, n: number): string | undefined {
	const [, before = '', digits, after = ''] = /^(.*?)(\d{1,9})(\D*)$/s.exec(example) ?? [];
	if (digits === undefined || needsGuard(example))
		return n === 0 && !needsGuard(example) ? example : undefined;
	return `${before}${String(Number(digits) + n).padStart(digits.length, '0')}${after}`;
}

/** How many different values it has; Infinity where they never end. */
export function variety({ values, type }: Pick<Column, 'values' | 'type'>): number {
	if (values.length > 0) return pool(values).length;
	return type === 'boolean' ? 2 : Infinity;
}

/** A spreadsheet would calculate some: they are left out where there are others. */
function pool(values: Column['values']): readonly string[] {
	const all = values.map(({ value }) => value);
	const plain = all.filter((value) => !needsGuard(value));
	return plain.length > 0 ? plain : all;
}

/** The n-th made-up value, from 0. */
export function madeUp({ values, type, name, example }: Column, n: number): string {
	if (values.length > 0) {
		const some = pool(values);
		return some[n % some.length] ?? '';
	}
	if (type !== 'string' && type !== 'any') return typedValue(type, example, n);
	const alike = example === undefined ? undefined : like(example, n);
	if (alike !== undefined) return alike;
	const words = name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	const untyped = type === 'any' ? UNTYPED.find(([pattern]) => pattern.test(words))?.[1] : undefined;
	if (untyped !== undefined && untyped !== 'string' && untyped !== 'any') return BY_TYPE[untyped](n);
	return HUNCHES.find(([pattern]) => pattern.test(words))?.[1](n + 1) ?? `Example ${n + 1}`;
}

/** The example first; where it is one of ours, ours that it stands in for takes its place. */
function typedValue(type: keyof typeof BY_TYPE, example: string | undefined, n: number): string {
	const own = BY_TYPE[type];
	if (example === undefined || needsGuard(example)) return own(n);
	if (n === 0) return example;
	return own(n) === example ? own(0) : own(n);
}
