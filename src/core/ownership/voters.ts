/** Who voted. A person is known by the name on the ballot; a raised hand belongs to nobody. */
import { byText } from '../mapping/shape.ts';
import type { Ballot, Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';

/** What makes two names one person: blanks and case don't. Undefined: unnamed, and never the same as anybody. */
export function voterKey(by: string | undefined): string | undefined {
	const key = (by ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
	return key === '' ? undefined : key;
}

const HAND = /^hand-[1-9][0-9]{0,5}$/;

/** The identifier of the nth raised hand, from 1. */
export function handId(number: number): string {
	return `hand-${number}`;
}

/**
 * A hand raised in the room rather than a person's ballot. Hands are counted test by test: that `hand-1` has two
 * answers says that two hands were raised, never that one person gave both.
 */
export function isHand(id: string, ballot: Ballot): boolean {
	return HAND.test(id) && voterKey(ballot.by) === undefined;
}

/** The ballot of a person on an item, by name. */
export function ballotOf(item: Item, by: string | undefined): [id: string, ballot: Ballot] | undefined {
	const key = voterKey(by);
	if (key === undefined) return undefined;
	return Object.entries(item.ballots ?? {})
		.toSorted(([a], [b]) => byText(a, b))
		.find(([, ballot]) => voterKey(ballot.by) === key);
}

/** FNV-1a over UTF-16 units, as eight hexadecimal digits. */
function hashed(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The identifier under which a person's ballot lies on an item. It follows from the name: two tabs that count the
 * same person at the same moment write one ballot and not two. One that somebody else has by now is passed over.
 */
export function ballotId(item: Item, by: string): string {
	const known = ballotOf(item, by);
	if (known) return known[0];
	const key = voterKey(by) ?? '';
	const slug = key
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 24);
	const base = ['by', slug, hashed(key)].filter(Boolean).join('-');
	const taken = (id: string) => Object.hasOwn(item.ballots ?? {}, id);
	let id = base;
	for (let n = 2; taken(id); n += 1) id = `${base}-${n}`;
	return id;
}

export interface Voter {
	readonly key: string;
	/** As written on the first ballot. */
	readonly by: string;
	/** On how many items there is a ballot of this person. */
	readonly items: number;
}

const votersIn = remembered((items: Mapping['items']): readonly Voter[] => {
	const voters = new Map<string, { key: string; by: string; items: number }>();
	for (const { ballots = {} } of items) {
		const here = new Set<string>();
		for (const { by = '' } of Object.values(ballots)) {
			const key = voterKey(by);
			if (key === undefined || here.has(key)) continue;
			here.add(key);
			const known = voters.get(key);
			if (known) known.items += 1;
			else voters.set(key, { key, by: by.trim(), items: 1 });
		}
	}
	return [...voters.values()].sort((a, b) => byText(a.key, b.key));
});

/** Everybody who voted on anything, by name. */
export function votersOf(mapping: Mapping): readonly Voter[] {
	return votersIn(mapping.items);
}
