/** A template as the gallery shows it, and where its page is. */
import { counted } from '#core/mapping/counted.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { KINDS } from '#core/mapping/vocabulary.ts';
import { KIND_NAMES } from '#core/ownership/questions.ts';
import { summarize, type Summary } from '#core/ownership/summary.ts';
import { fillVariables, wordsFor, type Words } from '#core/templates/fill.ts';
import { readGuide, type Guide } from '#core/templates/guide.ts';
import { asToday, judgedByKey } from '#core/templates/prepared.ts';

export interface Shown {
	/** With its guide in it. */
	readonly mapping: Mapping;
	readonly guide: Guide;
	readonly isOwn: boolean;
	/** Milliseconds since 1970; of one's own. */
	readonly savedAt?: number;
}

/** Undefined: it has no guide that can be read. */
export function shownFrom(mapping: Mapping, isOwn: boolean, savedAt?: number): Shown | undefined {
	const read = readGuide(mapping);
	if (!read.ok) return undefined;
	return { mapping, guide: read.guide, isOwn, ...(savedAt === undefined ? {} : { savedAt }) };
}

/** One's own may be called like one that comes with the program. */
export function templateHref({ mapping: { id }, isOwn }: Pick<Shown, 'mapping' | 'isOwn'>): string {
	return `#/templates/${isOwn ? 'own/' : ''}${encodeURIComponent(id)}`;
}

/** What the address asks for. Undefined: all of them. */
export function askedFor(path: string): { readonly id: string; readonly isOwn: boolean } | undefined {
	if (path === '') return undefined;
	const isOwn = path.startsWith('own/');
	return { id: isOwn ? path.slice('own/'.length) : path, isOwn };
}

/** The portal as it is today, with what the key says is misplaced. */
export function pictureOf({ mapping, guide }: Shown): Summary {
	return summarize(asToday(judgedByKey(mapping, guide)));
}

/** “24 fields, 14 statuses”; a kind that there is none of is left out. */
export function kindsInWords({ items }: Mapping): string {
	return KINDS.flatMap((kind) => {
		const count = items.filter((item) => item.kind === kind).length;
		const { name, many } = KIND_NAMES[kind];
		return count > 0 ? [counted(count, name.toLowerCase(), many.toLowerCase())] : [];
	}).join(', ');
}

/** “1 h 50 min”. */
export function duration(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
		.filter(Boolean)
		.join(' ');
}

/** The same in the words of whoever is about to begin, or in its own. */
export function inWords(shown: Shown, said: Words = {}): Shown {
	const words = wordsFor(shown.guide, said);
	const guide = fillVariables(shown.guide, words);
	return { ...shown, guide, mapping: { ...fillVariables(shown.mapping, words), id: shown.mapping.id } };
}

/** Whom to invite and what for: “Role: why”. */
export function invited(line: string): { readonly who: string; readonly why: string } {
	const at = line.indexOf(':');
	return at < 0 ? { who: line, why: '' } : { who: line.slice(0, at), why: line.slice(at + 1).trim() };
}
