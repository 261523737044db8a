/** What may name a person, a client or a sum: listed with place and count, for whoever publishes what a client's mapping was. */
import type { Mapping } from '../mapping/schema.ts';
import { withStrings } from './strings.ts';

export const SENSITIVE = ['person', 'title', 'email', 'url', 'number', 'text'] as const;
export type SensitiveKind = (typeof SENSITIVE)[number];

export interface Sensitive {
	readonly kind: SensitiveKind;
	/** As it stands there first. */
	readonly value: string;
	/** How often it stands there. */
	readonly count: number;
	/** Where: `items/3/notes`. Each once. */
	readonly places: readonly string[];
}

/** Who said, asked, settled or voted: `by`, `askedBy`, `settledBy`. */
const PERSON = /^(?:by|[a-z]+By|owner|people)$/;
/** What tells a client or a product by its name. */
const TITLES: readonly string[] = ['title', 'system'];
/** Free texts: longer than a name, and nobody knows what was written there. */
const FREE: readonly string[] = [
	...['description', 'pain', 'notes', 'reason', 'text', 'settled', 'acceptance', 'why', 'prompt', 'included'],
	...['excluded', 'metadata', 'volume', 'retention', 'expiry', 'deliveryTime', 'channel', 'security'],
	...['baseline', 'target', 'label', 'example', 'schemaDocs', 'story', 'summary', 'when']
];
const DATES: readonly string[] = ['on', 'reviewOn', 'settledOn', 'createdAt'];

const EMAIL = /[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[\p{L}\p{N}-]+/gu;
const URL = /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)[^\s<>"]+/giu;
/** Two digits or more, with what groups them, and what says of what they are. */
const NUMBER = /(?:[€$£¥]\s?)?\d(?:[\d.,’']*\d)+(?:\s?[%€$£¥])?/gu;

/** By kind, then by where each stands first. */
export function findSensitive(mapping: Mapping): readonly Sensitive[] {
	const found = new Map<string, { kind: SensitiveKind; value: string; count: number; places: Set<string> }>();
	const note = (kind: SensitiveKind, value: string, path: readonly string[]) => {
		const shown = value.trim();
		if (shown === '') return;
		const key = `${kind} ${shown.toLowerCase()}`;
		const known = found.get(key) ?? { kind, value: shown, count: 0, places: new Set() };
		known.count += 1;
		known.places.add(path.join('/'));
		found.set(key, known);
	};
	withStrings(mapping, (text, sort, path) => {
		const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
		if (sort !== 'text' || DATES.includes(key) || key === 'version') return text;
		if (PERSON.test(key)) note('person', text, path);
		else if (TITLES.includes(key) || (key === 'name' && path[0] === 'workflow')) note('title', text, path);
		else if (FREE.includes(key)) note('text', text, path);
		let rest = text;
		for (const [kind, pattern] of [
			['email', EMAIL],
			['url', URL],
			['number', NUMBER]
		] as const)
			// What was an address is no number in it.
			rest = rest.replace(pattern, (value) => {
				note(kind, value, path);
				return ' ';
			});
		return text;
	});
	const all = [...found.values()].map((one): Sensitive => ({ ...one, places: [...one.places] }));
	return SENSITIVE.flatMap((kind) => all.filter((one) => one.kind === kind));
}
