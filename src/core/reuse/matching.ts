/** Which parts of another mapping are which of mine: by kind and name, roles by side and name, stages by name. */
import { isEqual } from '../mapping/equal.ts';
import type { Mapping } from '../mapping/schema.ts';
import { offered, translated, type Ids, type PartList, type Part } from './translated.ts';

const plain = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : '');
const KEYS: Readonly<Record<PartList, (part: Part) => string>> = {
	stages: ({ name }) => plain(name),
	roles: ({ name, side }) => JSON.stringify([side, plain(name)]),
	items: ({ name, kind }) => JSON.stringify([kind, plain(name)]),
	packages: ({ name }) => plain(name)
};

/** Looking at every pair of namesakes takes too long beyond this many pairs; then they are matched in their order. */
const MOST_PAIRS = 10_000;

/** Both come from one template, or one from the other: then an identifier means the same in both. */
export function isOfOneOrigin(mapping: Mapping, other: Mapping): boolean {
	const origin = mapping.template?.id ?? mapping.id;
	return origin === (other.template?.id ?? other.id) || mapping.id === other.id;
}

export interface Matched {
	/** Identifiers of the other to those of mine. */
	readonly ids: Readonly<Record<PartList, Ids>>;
	/** Parts of the other (`rowKey`) that are the same as an earlier one of it: they are no parts of their own. */
	readonly twins: ReadonlySet<string>;
}

/** Names a part of the other. No identifier has a slash in it, so that it never is one of mine. */
export const rowKey = (list: PartList, id: string) => `${list}/${id}`;

export function matchParts(mapping: Mapping, other: Mapping): Matched {
	const isAkin = isOfOneOrigin(mapping, other);
	const twins = new Set<string>();
	const folded = (list: 'stages' | 'roles'): Map<string, string> => {
		const here = new Set(mapping[list].map(({ id }) => id));
		const byKey = firstsBy(mapping[list] as readonly Part[], KEYS[list]);
		const firsts = firstsBy(other[list] as readonly Part[], KEYS[list]);
		const found = new Map<string, string>();
		for (const part of other[list] as readonly Part[]) {
			const isHere = isAkin && here.has(part.id);
			const mine = isHere ? part.id : byKey.get(KEYS[list](part))?.id;
			if (mine !== undefined) found.set(part.id, mine);
			if (!isHere && firsts.get(KEYS[list](part)) !== part) twins.add(rowKey(list, part.id));
		}
		return found;
	};
	const begun = { stages: folded('stages'), roles: folded('roles'), items: new Map(), packages: new Map() };
	const items = oneToOne('items', mapping, other, begun, isAkin, twins);
	const known = { ...begun, items };
	const packages = oneToOne('packages', mapping, other, known, isAkin, twins);
	return { ids: { ...known, packages }, twins };
}

/** The same with a stand-in for each part that mine lacks: it is a difference to refer to it. */
export function standIns(other: Mapping, ids: Readonly<Record<PartList, Ids>>): Record<PartList, Ids> {
	const whole = (list: PartList): Ids =>
		new Map((other[list] as readonly Part[]).map(({ id }) => [id, ids[list].get(id) ?? rowKey(list, id)]));
	return {
		stages: whole('stages'),
		roles: whole('roles'),
		items: whole('items'),
		packages: whole('packages')
	};
}

function firstsBy(parts: readonly Part[], keyOf: (part: Part) => string): Map<string, Part> {
	return new Map(parts.toReversed().map((part) => [keyOf(part), part]));
}

function groupsBy(parts: readonly Part[], keyOf: (part: Part) => string): Map<string, Part[]> {
	const groups = new Map<string, Part[]>();
	for (const part of parts) {
		const group = groups.get(keyOf(part));
		if (group) group.push(part);
		else groups.set(keyOf(part), [part]);
	}
	return groups;
}

/** Namesakes are told apart by what they say: the same, then nothing that mine lacks, then by their order. */
function oneToOne(
	list: 'items' | 'packages',
	mapping: Mapping,
	other: Mapping,
	ids: Readonly<Record<PartList, Ids>>,
	isAkin: boolean,
	twins: Set<string>
): Map<string, string> {
	const found = new Map<string, string>();
	const taken = new Set<string>();
	const take = (theirs: Part, mine: Part) => {
		found.set(theirs.id, mine.id);
		taken.add(mine.id);
	};
	const whole = standIns(other, ids);
	const markTwins = (theirs: readonly Part[]) => {
		const told = theirs.map((part) => translated(list, part, whole));
		theirs.forEach((part, i) => {
			if (!found.has(part.id) && told.slice(0, i).some((before) => isEqual(before, told[i])))
				twins.add(rowKey(list, part.id));
		});
	};
	const byId = new Map((mapping[list] as readonly Part[]).map((part) => [part.id, part]));
	if (isAkin)
		for (const part of other[list] as readonly Part[]) {
			const mine = byId.get(part.id);
			if (mine && mine['kind'] === part['kind']) take(part, mine);
		}
	const mine = groupsBy(mapping[list] as readonly Part[], KEYS[list]);
	for (const [key, theirs] of groupsBy(other[list] as readonly Part[], KEYS[list])) {
		const here = mine.get(key) ?? [];
		const isFew = theirs.length * Math.max(here.length, theirs.length) <= MOST_PAIRS;
		const told = new Map(theirs.map((part) => [part, translated(list, part, ids)]));
		const says = (part: Part) => told.get(part) ?? part;
		if (isFew) markTwins(theirs);
		const ways: ((part: Part, candidate: Part) => boolean)[] = [
			(part, candidate) => isEqual(says(part), translated(list, candidate)),
			(part, candidate) => offered(list, candidate, says(part)).length === 0
		];
		for (const isIt of [...(isFew ? ways : []), () => true])
			for (const part of theirs) {
				if (found.has(part.id) || twins.has(rowKey(list, part.id))) continue;
				const match = here.find((candidate) => !taken.has(candidate.id) && isIt(part, candidate));
				if (match) take(part, match);
			}
	}
	return found;
}
