import type { Ballot, Item } from '../mapping/item-schema.ts';
import type { Link, Mapping } from '../mapping/schema.ts';
import { itemById, linksFrom, linksTo, packagesWith } from '../mapping/selectors.ts';
import { compareMembers } from '../mapping/shape.ts';
import { TESTS } from '../mapping/vocabulary.ts';
import { ballotId, ballotOf, isHand, voterKey } from '../ownership/voters.ts';
import { NOTHING, type Change, type Command } from './edit.ts';
import { fieldsFrom } from './package-fields.ts';
import { patchChanges } from './patch.ts';

/**
 * Makes one item of several that are the same thing. The one with the lowest reference stays: nothing of it is
 * overwritten, what it lacks comes from the others, and their references lead to it from now on.
 */
export function mergeItems(ids: readonly string[]): Command {
	return (mapping) => {
		const items = [...new Set(ids)]
			.map((id) => itemById(mapping, id))
			.filter((item) => item !== undefined)
			.sort((a, b) => compareMembers('items', a, b));
		const [kept, ...others] = items;
		if (!kept || others.length === 0) return NOTHING;
		return {
			label: `merged ${items.length} items into “${kept.name}”`,
			changes: [
				...patchChanges('items', kept, mergedItem(kept, others)),
				...linkChanges(mapping, kept, others),
				...packageChanges(mapping, kept, others),
				...others.flatMap(({ id }) => fieldsFrom(mapping, id, kept.id)),
				...decisionChanges(mapping, kept, others),
				...others.map(({ id }): Change => ({ path: ['items', id], value: undefined }))
			]
		};
	};
}

type Json = Record<string, unknown>;

/** Records of independent values: what is missing is filled value by value. */
const FILLED_BY_KEY = ['answers', 'access', 'nextStep'];
/** Filled otherwise below, or not at all: context is a decision about one entry, not a fact about the thing. */
const ON_THEIR_OWN = [
	...['id', 'ref', 'order', 'name', 'evidence', 'ballots', 'tags', 'formerRefs', 'notes', 'contextOnly']
];

function mergedItem(kept: Item, others: readonly Item[]): Item {
	const filled = others.reduce<Item>(filledFrom, kept);
	const tags = [...new Set([kept, ...others].flatMap((item) => item.tags ?? []))];
	const notes = others.reduce((text, other) => withLines(text, leftOver(kept, other)), kept.notes ?? '');
	const refs = [kept, ...others].flatMap(({ ref, formerRefs = [] }) => [ref, ...formerRefs]);
	return {
		...others.reduce<Item>(withBallotsOf, filled),
		...(tags.length > 0 ? { tags } : {}),
		...(notes === '' ? {} : { notes }),
		formerRefs: [...new Set(refs)].filter((ref) => ref !== kept.ref)
	};
}

function filledFrom(kept: Item, other: Item): Item {
	const filled: Json = { ...kept };
	for (const [key, value] of Object.entries(other)) {
		if (ON_THEIR_OWN.includes(key)) continue;
		if (!Object.hasOwn(filled, key)) define(filled, key, value);
		else if (FILLED_BY_KEY.includes(key))
			define(filled, key, { ...(value as object), ...(filled[key] as object) });
	}
	// How an answer is known goes with that answer and with no other.
	const evidence: Json = { ...kept.evidence };
	for (const test of TESTS)
		if (kept.answers?.[test] === undefined && other.evidence?.[test] !== undefined)
			evidence[test] ??= other.evidence[test];
	if (Object.keys(evidence).length > 0) filled['evidence'] = evidence;
	return filled as Item;
}

/**
 * Everybody votes once: of two ballots of a person the kept item's stays. Hands were counted in one show, so that
 * those of a second one would make a show that never was.
 */
function withBallotsOf(kept: Item, other: Item): Item {
	const hasHands = Object.entries(kept.ballots ?? {}).some(([id, ballot]) => isHand(id, ballot));
	return Object.entries(other.ballots ?? {}).reduce<Item>((item, [id, ballot]) => {
		if (isHand(id, ballot) ? hasHands : ballotOf(item, ballot.by)) return item;
		const ballots = { ...item.ballots };
		define(ballots, freeId(item, id, ballot), ballot);
		return { ...item, ballots };
	}, kept);
}

/** Identifiers are an item's own: the same one on two items may be two people. */
function freeId(item: Item, id: string, { by }: Ballot): string {
	const isTaken = (one: string) => Object.hasOwn(item.ballots ?? {}, one);
	if (!isTaken(id)) return id;
	if (by !== undefined && voterKey(by) !== undefined) return ballotId(item, by);
	let number = 2;
	while (isTaken(`${id.slice(0, 56)}-${number}`)) number += 1;
	return `${id.slice(0, 56)}-${number}`;
}

/** A key named `__proto__` would otherwise be taken for a prototype. */
function define(record: Json, key: string, value: unknown): void {
	Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
}

/** What somebody wrote about the other one and the kept one says otherwise. */
function leftOver(kept: Item, other: Item): string[] {
	const isOther = (a: string | undefined, b: string | undefined) =>
		b !== undefined && b.trim() !== '' && a !== undefined && a.trim() !== b.trim();
	return [
		...(isOther(kept.name, other.name) ? [`Also called “${other.name}” (${other.ref}).`] : []),
		...(isOther(kept.description, other.description) ? [other.description ?? ''] : []),
		...(isOther(kept.acceptance, other.acceptance) ? [other.acceptance ?? ''] : []),
		...(other.notes === undefined ? [] : [other.notes])
	];
}

/** The notes with the texts that are not among them yet. */
function withLines(notes: string, texts: readonly string[]): string {
	const present = new Set(notes.split('\n'));
	const added = texts.flatMap((text) => text.split('\n')).filter((line) => !present.has(line));
	return added.length === 0 ? notes : [...(notes === '' ? [] : [notes]), ...added].join('\n');
}

/** Links lead to the kept one; what says a second time what another says goes, and so does what would lead to itself. */
function linkChanges(mapping: Mapping, kept: Item, others: readonly Item[]): Change[] {
	const gone = new Set(others.map(({ id }) => id));
	const touching = (id: string) => [...linksFrom(mapping, id), ...linksTo(mapping, id)];
	const keyOf = ({ kind, from, to }: Link) => JSON.stringify([kind, from, to]);
	const said = new Map<string, Link>();
	for (const link of touching(kept.id))
		if (!gone.has(link.from) && !gone.has(link.to)) said.set(keyOf(link), link);
	const changes: Change[] = [];
	for (const link of new Set(others.flatMap(({ id }) => touching(id)))) {
		const from = gone.has(link.from) ? kept.id : link.from;
		const to = gone.has(link.to) ? kept.id : link.to;
		const twin = said.get(keyOf({ ...link, from, to }));
		if (from === to || twin) {
			changes.push({ path: ['links', link.id], value: undefined });
			if (from === to || !twin || twin.label !== undefined || link.label === undefined) continue;
			changes.push({ path: ['links', twin.id, 'label'], value: link.label });
			said.set(keyOf(twin), { ...twin, label: link.label });
		} else {
			said.set(keyOf({ ...link, from, to }), { ...link, from, to });
			if (from !== link.from) changes.push({ path: ['links', link.id, 'from'], value: from });
			if (to !== link.to) changes.push({ path: ['links', link.id, 'to'], value: to });
		}
	}
	return changes;
}

function packageChanges(mapping: Mapping, kept: Item, others: readonly Item[]): Change[] {
	const contents = (pack: string, id: string) => ['packages', pack, 'contents', id];
	return others.flatMap(({ id }) =>
		packagesWith(mapping, id).flatMap((pack): Change[] => [
			{ path: contents(pack.id, id), value: undefined },
			...(pack.contents?.includes(kept.id) ? [] : [{ path: contents(pack.id, kept.id), value: true }])
		])
	);
}

function decisionChanges(mapping: Mapping, kept: Item, others: readonly Item[]): Change[] {
	const gone = new Set(others.map(({ id }) => id));
	return mapping.decisions
		.filter(({ at }) => at !== undefined && gone.has(at))
		.map(({ id }) => ({ path: ['decisions', id, 'at'], value: kept.id }));
}
