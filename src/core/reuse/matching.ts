/**
 * Which parts of another mapping are which of mine: by kind and name, never by identifier, which two mappings may have
 * given to two things. What coming in changes (stages, texts, answers) decides as little as possible, so that what was
 * brought in is found again where it went.
 */
import { grouped } from '../mapping/grouped.ts';
import { sorted } from '../mapping/order.ts';
import type { Mapping } from '../mapping/schema.ts';
import { byList, nameKey, partsOf, plain, rowKey, type AllIds, type Part, type PartList } from './parts.ts';

export interface Matched {
	/** Identifiers of the other to those of mine. */
	readonly ids: AllIds;
	/** Stages and roles that have the name of an earlier one of the other: they are that one (`rowKey`s). */
	readonly twins: ReadonlyMap<string, string>;
	/** What else has to come before a part does (`rowKey`): earlier ones of its kind, name and stage. */
	readonly before: ReadonlyMap<string, readonly string[]>;
	/** Names by which parts come in that are not their own: of two packages of one name the second is “… (2)”. */
	readonly names: ReadonlyMap<string, string>;
}

/** Those of one name are one: two columns “Review” would be looked at as one by everybody. */
const FOLDED: readonly PartList[] = ['stages', 'roles'];

/** Parts of one origin: those that have the same identifier on both sides. */
function sameById(mapping: Mapping, other: Mapping): AllIds {
	return byList((list) => {
		const here = new Set(partsOf(mapping, list).map(({ id }) => id));
		return new Map(partsOf(other, list).flatMap(({ id }) => (here.has(id) ? [[id, id] as const] : [])));
	});
}

/** By identifier alone: for two mappings of which one came from the other. */
export function matchById(mapping: Mapping, other: Mapping): Matched {
	return { ids: sameById(mapping, other), twins: new Map(), before: new Map(), names: new Map() };
}

/** `known`: what is the same already; the rest is looked for. */
export function matchParts(mapping: Mapping, other: Mapping, known?: AllIds): Matched {
	const twins = new Map<string, string>();
	const names = new Map<string, string>();
	const before = new Map<string, readonly string[]>();
	const idsIn = (list: PartList): Map<string, string> => {
		const same = known?.[list] ?? new Map<string, string>();
		const taken = new Set(same.values());
		const [here, theirs] = [
			{ ...mapping, [list]: partsOf(mapping, list).filter(({ id }) => !taken.has(id)) },
			{ ...other, [list]: partsOf(other, list).filter(({ id }) => !same.has(id)) }
		];
		return new Map([...same, ...found(list, here, theirs)]);
	};
	const found = (list: PartList, here: Mapping, theirs: Mapping) => {
		if (list === 'items') return matchItems(here, theirs, before);
		if (FOLDED.includes(list)) return folded(list, here, theirs, twins);
		return numbered(list, here, theirs, names);
	};
	const ids = byList(idsIn);
	return { ids, twins, before, names };
}

function firsts(parts: readonly Part[], keyOf: (part: Part) => string): Map<string, Part> {
	return new Map(parts.toReversed().map((part) => [keyOf(part), part]));
}

function folded(
	list: PartList,
	mapping: Mapping,
	other: Mapping,
	twins: Map<string, string>
): Map<string, string> {
	const keyOf = (part: Part) => nameKey(list, part);
	const here = firsts(partsOf(mapping, list), keyOf);
	const theirs = firsts(partsOf(other, list), keyOf);
	const found = new Map<string, string>();
	for (const part of partsOf(other, list)) {
		const mine = here.get(keyOf(part));
		if (mine) found.set(part.id, mine.id);
		const first = theirs.get(keyOf(part)) ?? part;
		if (first !== part) twins.set(rowKey(list, part.id), rowKey(list, first.id));
	}
	return found;
}

/** Each namesake of the other gets a name of its own, and is looked for by that. */
function numbered(
	list: PartList,
	mapping: Mapping,
	other: Mapping,
	names: Map<string, string>
): Map<string, string> {
	const keyOf = (part: Part) => nameKey(list, part);
	const here = firsts(partsOf(mapping, list), keyOf);
	const theirs = partsOf(other, list);
	const firstOnes = firsts(theirs, keyOf);
	const taken = new Set(firstOnes.keys());
	const found = new Map<string, string>();
	for (const part of theirs) {
		let called = part;
		if (firstOnes.get(keyOf(part)) !== part) {
			for (let i = 2; taken.has(keyOf(called)); i += 1)
				called = { ...part, name: `${String(part['name'])} (${i})` };
			taken.add(keyOf(called));
			names.set(rowKey(list, part.id), String(called['name']));
		}
		const mine = here.get(keyOf(called));
		if (mine) found.set(part.id, mine.id);
	}
	return found;
}

/**
 * An item by kind and name. Where either side has several of them, by the name of their stage as well; of those that
 * even so are namesakes, the second of theirs is the second of mine, by their order on the board.
 */
function matchItems(
	mapping: Mapping,
	other: Mapping,
	before: Map<string, readonly string[]>
): Map<string, string> {
	const keyOf = (part: Part) => nameKey('items', part);
	const here = grouped(sorted(mapping.items) as unknown as Part[], keyOf);
	const theirs = grouped(sorted(other.items) as unknown as Part[], keyOf);
	const [myStages, theirStages] = [stageNames(mapping), stageNames(other)];
	const found = new Map<string, string>();
	for (const [key, parts] of theirs) {
		const candidates = here.get(key) ?? [];
		const isMany = parts.length > 1 || candidates.length > 1;
		const mine = grouped(candidates, (part) => (isMany ? myStages(part) : ''));
		for (const [stage, namesakes] of grouped(parts, (part) => (isMany ? theirStages(part) : ''))) {
			const coming: string[] = [];
			namesakes.forEach((part, turn) => {
				const match = mine.get(stage)?.[turn];
				if (match) {
					found.set(part.id, match.id);
					return;
				}
				before.set(rowKey('items', part.id), [...coming]);
				coming.push(rowKey('items', part.id));
			});
		}
	}
	return found;
}

/**
 * What an item says to mine of its stage: nothing where mine stands in one of that name. Two columns “Review” are one for
 * people, and no item is moved between them.
 */
export function stayingIn(mapping: Mapping, other: Mapping): (theirs: Part, mine: Part | undefined) => Part {
	const [here, there] = [stageNames(mapping), stageNames(other)];
	return (theirs, mine) => {
		const { stage, ...rest } = theirs;
		return stage === undefined || !mine || here(mine) !== there(theirs) ? theirs : rest;
	};
}

/** A stage that isn't there is none. */
function stageNames({ stages }: Mapping): (part: Part) => string {
	const names = new Map(stages.map(({ id, name }) => [id, `=${plain(name)}`]));
	return ({ stage }) => names.get(String(stage)) ?? '';
}
