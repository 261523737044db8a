/** What the model sees of an item: concepts, where they stand, and what they lean to. Never the name of the source. */
import type { Kind } from '../mapping/vocabulary.ts';
import { mentions, placeMentions, type LexiconIndex, type Mention } from './lexicon/index.ts';
import { pieces, singular } from './words.ts';

export interface GuessItem {
	readonly kind: Kind;
	readonly name: string;
	readonly description?: string | undefined;
	readonly workflow?: string | undefined;
	readonly source?: string | undefined;
}

export interface Reading {
	readonly kind: Kind;
	readonly name: readonly Mention[];
	readonly description: readonly Mention[];
	readonly place: readonly Mention[];
	/** The words of the workflow's name, as singulars: here they tell nothing of one item. */
	readonly about: ReadonlySet<string>;
	readonly keys: readonly string[];
}

function leaningsOf({ concept }: Mention): string[] {
	return Object.entries(concept.leans ?? {}).map(([test, answer]) => `${test}-${answer}`);
}

/**
 * The keys of a concept in the name. What it leans to has keys of its own: so concepts that few systems have are
 * learnt from together, each by what the method says of it.
 */
export function nameKeys(mention: Mention, kind: Kind): string[] {
	const { id } = mention.concept;
	return [
		`c ${id}`,
		`c ${id} ${kind}`,
		...(mention.first ? [`f ${id}`] : []),
		...leaningsOf(mention).flatMap((leaning) => [`t ${leaning}`, `t ${leaning} ${kind}`])
	];
}

export function descriptionKeys(mention: Mention): string[] {
	return [`d ${mention.concept.id}`, ...leaningsOf(mention).map((leaning) => `td ${leaning}`)];
}

export function placeKeys({ concept: { id } }: Mention, kind: Kind): string[] {
	return [`p ${id}`, `p ${id} ${kind}`];
}

/** Who owns the next step, by all words of the name together: they may well disagree. */
function ownersKey(name: readonly Mention[], kind: Kind): string {
	const owners = new Set(name.flatMap(({ concept }) => concept.leans?.nextAction ?? []));
	return `ta ${[...owners].toSorted().join(' ') || 'none'} ${kind}`;
}

/** Reads an item into the keys that weights are kept by. */
export function read(item: GuessItem, lexicon?: LexiconIndex): Reading {
	const { kind } = item;
	const words = pieces(item.name);
	const name = mentions(words, lexicon);
	const description = mentions(pieces(item.description ?? ''), lexicon);
	const around = pieces(item.workflow ?? '');
	const place = placeMentions(around);
	const keys = new Set([
		`k ${kind}`,
		`n ${Math.min(words.length, 4)}`,
		ownersKey(name, kind),
		...name.flatMap((mention) => nameKeys(mention, kind)),
		...description.flatMap(descriptionKeys),
		...place.flatMap((mention) => placeKeys(mention, kind)),
		...place.flatMap((stands) => name.map(({ concept }) => `pc ${stands.concept.id} ${concept.id}`))
	]);
	// Not to know the word that matters, the verb in front or the noun at the end, is a reason for doubt.
	if (name.length === 0) keys.add('c none');
	if (!name.some(({ first }) => first)) keys.add(`u first ${kind}`);
	if (!name.some(({ last }) => last)) keys.add(`u last ${kind}`);
	return { kind, name, description, place, about: new Set(around.map(singular)), keys: [...keys] };
}
