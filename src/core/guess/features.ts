/** What the model sees of an item: concepts and words by where they stand. Never the name of the source. */
import type { Kind } from '../mapping/vocabulary.ts';
import { mentions, placeMentions, type LexiconIndex, type Mention } from './lexicon/index.ts';
import { pieces } from './words.ts';

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
	readonly words: readonly string[];
	readonly keys: readonly string[];
}

function leanings(found: readonly Mention[]): Set<string> {
	return new Set(
		found.flatMap(({ concept }) =>
			Object.entries(concept.leans ?? {}).map(([test, answer]) => `${test}-${answer}`)
		)
	);
}

/** Reads an item into the keys that weights are kept by. */
export function read(item: GuessItem, lexicon?: LexiconIndex): Reading {
	const { kind } = item;
	const words = pieces(item.name);
	const descriptionWords = pieces(item.description ?? '');
	const name = mentions(words, lexicon);
	const description = mentions(descriptionWords, lexicon);
	const place = placeMentions(pieces(item.workflow ?? ''));
	const keys = new Set<string>([`k ${kind}`, `n ${Math.min(words.length, 4)}`]);
	const places = [...new Set(place.map(({ concept }) => concept.id))];
	for (const id of places) {
		keys.add(`p ${id}`);
		keys.add(`p ${id} ${kind}`);
	}
	for (const { concept, first } of name) {
		keys.add(`c ${concept.id}`);
		keys.add(`c ${concept.id} ${kind}`);
		if (first) keys.add(`f ${concept.id}`);
		for (const id of places) keys.add(`pc ${id} ${concept.id}`);
	}
	if (name.length === 0) keys.add('c none');
	if (!name.some(({ first }) => first)) keys.add(`u first ${kind}`);
	if (!name.some(({ last }) => last)) keys.add(`u last ${kind}`);
	const own = leanings(name);
	for (const leaning of own) {
		keys.add(`t ${leaning}`);
		keys.add(`t ${leaning} ${kind}`);
	}
	keys.add(
		`ta ${
			[...own]
				.filter((one) => one.startsWith('nextAction'))
				.toSorted()
				.join(' ') || 'none'
		} ${kind}`
	);
	const told = leanings(description);
	for (const leaning of told) keys.add(`td ${leaning}`);
	for (const { concept } of description) {
		keys.add(`d ${concept.id}`);
	}
	return { kind, name, description, place, words, keys: [...keys] };
}
