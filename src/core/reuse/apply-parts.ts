/** Chosen parts of another mapping brought into mine, as one step of undo. Nothing of mine is overwritten unchosen. */
import { NOTHING, type Change, type Command } from '../commands/edit.ts';
import { counted } from '../mapping/counted.ts';
import { keysAfter, lastKey, sorted } from '../mapping/order.ts';
import { formatRef } from '../mapping/refs.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { isReadOnly } from '../mapping/selectors.ts';
import { linkKey } from './link-key.ts';
import { matchParts, stayingIn, type Matched } from './matching.ts';
import { named } from './part-rows.ts';
import { byList, PART_LISTS, partsOf, rowKey, type AllIds, type Part, type PartList } from './parts.ts';
import { offered, ROLE_LISTS, translated } from './translated.ts';

/** How what comes from the same template, or from a mapping of it, is told apart otherwise. */
export interface Origin {
	readonly match?: (mapping: Mapping, other: Mapping) => Matched;
	/** New parts keep their identifiers where they are free. */
	readonly keepsIds?: boolean;
}

/**
 * Brings in the parts whose rows (`partRows`) were chosen: new ones are added, different ones get what the other says.
 * What they need comes along, and so do links between what is there then. In whatever order they were chosen, the
 * outcome is the same; a second time it changes nothing. `newId`: one never used before.
 */
export function applyParts(
	other: Mapping,
	chosen: ReadonlySet<string>,
	newId: () => string,
	{ match = matchParts, keepsIds = false }: Origin = {}
): Command {
	return (mapping) => {
		if (isReadOnly(other)) return NOTHING;
		const matched = match(mapping, other);
		const wanted = withNeeded(other, matched, chosen);
		const isComing = (list: PartList, { id }: Part) =>
			!matched.ids[list].has(id) && wanted.has(rowKey(list, id));
		const ids = withNew(mapping, other, matched, isComing, keepsIds, newId);
		const staying = stayingIn(mapping, other);
		const changes: Change[] = [];
		const added = PART_LISTS.map((list) => {
			const byId = new Map(partsOf(mapping, list).map((part) => [part.id, part]));
			const fresh = new Map<string, Part>();
			for (const part of inOrder(other, list)) {
				const key = rowKey(list, part.id);
				const id = ids[list].get(part.id);
				if (id === undefined || matched.twins.has(key)) continue;
				const mine = byId.get(id);
				const theirs = named(matched, key, part);
				if (!mine) fresh.set(id, { ...translated(list, theirs, ids), id });
				else if (chosen.has(key)) {
					const says = list === 'items' ? staying(theirs, mine) : theirs;
					changes.push(...offered(list, mine, translated(list, says, ids, mine)));
				}
			}
			changes.push(...additions(mapping, list, [...fresh.values()]));
			return fresh.size;
		});
		changes.push(...linkChanges(mapping, other, ids.items, (id) => wanted.has(rowKey('items', id)), newId));
		return changes.length > 0 ? { label: labelOf(added, other), changes } : NOTHING;
	};
}

/** New parts that come along unasked with what was chosen (`rowKey`): for the preview, that shows them so. */
export function alsoComing(
	mapping: Mapping,
	other: Mapping,
	chosen: ReadonlySet<string>
): ReadonlySet<string> {
	const matched = matchParts(mapping, other);
	const wanted = withNeeded(other, matched, chosen);
	return new Set(
		PART_LISTS.flatMap((list) =>
			partsOf(other, list)
				.filter(({ id }) => !matched.ids[list].has(id))
				.map(({ id }) => rowKey(list, id))
				.filter((key) => wanted.has(key) && !chosen.has(key) && !matched.twins.has(key))
		)
	);
}

/** What was chosen, and what that needs: items what packages hold, stages and roles what items speak of. */
function withNeeded(other: Mapping, matched: Matched, chosen: ReadonlySet<string>): ReadonlySet<string> {
	const wanted = new Set([...chosen].filter((key) => !matched.twins.has(key)));
	const there = new Set(PART_LISTS.flatMap((list) => partsOf(other, list).map(({ id }) => rowKey(list, id))));
	const wantNew = (list: PartList, ids: readonly (string | undefined)[]) => {
		for (const id of ids) {
			if (id === undefined || matched.ids[list].has(id)) continue;
			const key = rowKey(list, id);
			if (there.has(key)) wanted.add(matched.twins.get(key) ?? key);
		}
	};
	const rolesOf = ({ access = {} }: Package) => ROLE_LISTS.flatMap((list) => access[list] ?? []);
	for (const pack of other.packages) {
		if (!wanted.has(rowKey('packages', pack.id))) continue;
		wantNew('items', [...(pack.contents ?? []), ...Object.values(pack.fields ?? {}).map(({ item }) => item)]);
		wantNew('roles', rolesOf(pack));
	}
	for (const key of [...wanted]) for (const earlier of matched.before.get(key) ?? []) wanted.add(earlier);
	for (const item of other.items) {
		if (!wanted.has(rowKey('items', item.id))) continue;
		wantNew('stages', [item.stage]);
		wantNew('roles', Object.keys(item.access ?? {}));
	}
	return wanted;
}

/** What the identifiers of the other become. Of one template a part keeps its own where it is free: a guide knows it by that. */
function withNew(
	mapping: Mapping,
	other: Mapping,
	matched: Matched,
	isComing: (list: PartList, part: Part) => boolean,
	keepsIds: boolean,
	newId: () => string
): AllIds {
	const isAkin = keepsIds || (mapping.template !== undefined && mapping.template.id === other.template?.id);
	const idsIn = (list: PartList) => {
		const ids = new Map(matched.ids[list]);
		const taken = new Set(partsOf(mapping, list).map(({ id }) => id));
		for (const part of partsOf(other, list)) {
			if (!isComing(list, part)) continue;
			const id = isAkin && !taken.has(part.id) ? part.id : newId();
			taken.add(id);
			ids.set(part.id, id);
		}
		for (const part of partsOf(other, list)) {
			const first = matched.twins.get(rowKey(list, part.id));
			const id = first === undefined ? undefined : ids.get(first.slice(list.length + 1));
			if (id !== undefined) ids.set(part.id, id);
		}
		return ids;
	};
	return byList(idsIn);
}

/** As they stand in their mapping, left to right: they come in so. */
const inOrder = (other: Mapping, list: PartList) =>
	list === 'items' ? (sorted(other.items) as readonly object[] as readonly Part[]) : partsOf(other, list);

/** Behind all others, with fresh references. */
function additions(mapping: Mapping, list: PartList, parts: readonly Part[]): Change[] {
	if (parts.length === 0) return [];
	if (list !== 'stages' && list !== 'items')
		return parts.map((part) => ({ path: [list, part.id], value: part }));
	const keys = keysAfter(lastKey(mapping[list]), parts.length);
	const changes = parts.map((part, i): Change => {
		const ref = list === 'items' ? { ref: formatRef(mapping.lastRef + i + 1) } : {};
		return { path: [list, part.id], value: { ...part, ...ref, order: keys[i] } };
	});
	return list === 'items'
		? [{ path: ['lastRef'], value: mapping.lastRef + parts.length }, ...changes]
		: changes;
}

/** Links of what was chosen, where both ends are there then and no such link is. */
function linkChanges(
	{ links }: Mapping,
	other: Mapping,
	items: ReadonlyMap<string, string>,
	isWanted: (id: string) => boolean,
	newId: () => string
): Change[] {
	const known = new Set(links.map(linkKey));
	return other.links.flatMap((link): Change[] => {
		const [from, to] = [items.get(link.from), items.get(link.to)];
		if (from === undefined || to === undefined || !(isWanted(link.from) || isWanted(link.to))) return [];
		const mine = { ...link, from, to };
		if (known.has(linkKey(mine))) return [];
		known.add(linkKey(mine));
		const id = newId();
		return [{ path: ['links', id], value: { ...mine, id } }];
	});
}

function labelOf(added: readonly number[], { title }: Mapping): string {
	const parts = PART_LISTS.flatMap((list, i) => {
		const count = added[i] ?? 0;
		return count > 0 ? [counted(count, ...NAMES[list])] : [];
	});
	return parts.length > 0 ? `brought in ${parts.join(', ')} from “${title}”` : `took parts from “${title}”`;
}

const NAMES: Readonly<Record<PartList, readonly [string, string]>> = {
	stages: ['stage', 'stages'],
	roles: ['role', 'roles'],
	items: ['item', 'items'],
	packages: ['package', 'packages'],
	measures: ['measure', 'measures']
};
