/** Chosen parts of another mapping brought into mine, as one step of undo. Nothing of mine is overwritten unchosen. */
import { NOTHING, type Change, type Command } from '../commands/edit.ts';
import { counted } from '../mapping/counted.ts';
import { keysAfter, lastKey } from '../mapping/order.ts';
import { formatRef } from '../mapping/refs.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Link, Mapping, Package } from '../mapping/schema.ts';
import { isReadOnly } from '../mapping/selectors.ts';
import { isOfOneOrigin, matchParts, rowKey, type Matched } from './matching.ts';
import { offered, PART_LISTS, ROLE_LISTS, translated, type Part, type PartList } from './translated.ts';

type AllIds = Record<PartList, Map<string, string>>;

/**
 * Brings in the parts whose rows (`partRows`) were chosen: new ones are added, different ones get what the other says.
 * The stages and roles that they need come along, and so do links between what is there then. In whatever order they
 * were chosen, the outcome is the same; a second time it changes nothing. `newId`: one never used before.
 */
export function applyParts(other: Mapping, chosen: ReadonlySet<string>, newId: () => string): Command {
	return (mapping) => {
		if (isReadOnly(other)) return NOTHING;
		const matched = matchParts(mapping, other);
		const isChosen = (list: PartList, { id }: { readonly id: string }) =>
			chosen.has(rowKey(list, id)) && !matched.twins.has(rowKey(list, id));
		const needed = neededBy(other, isChosen);
		const comes = (list: PartList, part: Part) =>
			!matched.ids[list].has(part.id) && (isChosen(list, part) || needed.has(rowKey(list, part.id)));
		const ids = withNew(mapping, other, matched, comes, newId);
		const changes: Change[] = [];
		const added = PART_LISTS.map((list) => {
			const parts = other[list] as readonly Part[];
			const byId = new Map((mapping[list] as readonly Part[]).map((part) => [part.id, part]));
			const fresh = new Map<string, Part>();
			for (const part of parts) {
				const id = ids[list].get(part.id);
				if (id === undefined) continue;
				const mine = byId.get(id);
				if (!mine && !fresh.has(id)) fresh.set(id, { ...translated(list, part, ids), id });
				else if (mine && isChosen(list, part))
					changes.push(...offered(list, mine, translated(list, part, ids, mine)));
			}
			changes.push(...additions(mapping, list, [...fresh.values()]));
			return fresh.size;
		});
		changes.push(...linkChanges(mapping, other, ids.items, (id) => isChosen('items', { id }), newId));
		return changes.length > 0 ? { label: labelOf(added, other), changes } : NOTHING;
	};
}

type IsChosen = (list: PartList, part: { readonly id: string }) => boolean;

/** Stages and roles that a chosen item or package speaks of. */
function neededBy(other: Mapping, isChosen: IsChosen): Set<string> {
	const roles = ({ access = {} }: Package) => ROLE_LISTS.flatMap((list) => access[list] ?? []);
	const needs = [
		...other.items
			.filter((item) => isChosen('items', item))
			.flatMap(({ stage, access = {} }) => [
				...(stage === undefined ? [] : [rowKey('stages', stage)]),
				...Object.keys(access).map((role) => rowKey('roles', role))
			]),
		...other.packages
			.filter((pack) => isChosen('packages', pack))
			.flatMap((pack) => roles(pack).map((role) => rowKey('roles', role)))
	];
	return new Set(needs);
}

/** What the identifiers of the other become. Of one origin a part keeps its own where it is free: a guide knows it by that. */
function withNew(
	mapping: Mapping,
	other: Mapping,
	matched: Matched,
	comes: (list: PartList, part: Part) => boolean,
	newId: () => string
): AllIds {
	const isAkin = isOfOneOrigin(mapping, other);
	const idsIn = (list: PartList) => {
		const ids = new Map(matched.ids[list]);
		const taken = new Set((mapping[list] as readonly Part[]).map(({ id }) => id));
		// Stages and roles of one name are one.
		const byKey = new Map<string, string>();
		for (const part of other[list] as readonly Part[]) {
			if (!comes(list, part)) continue;
			const key = list === 'stages' || list === 'roles' ? sameAs(part) : part.id;
			const id = byKey.get(key) ?? (isAkin && !taken.has(part.id) ? part.id : newId());
			byKey.set(key, id);
			taken.add(id);
			ids.set(part.id, id);
		}
		return ids;
	};
	return {
		stages: idsIn('stages'),
		roles: idsIn('roles'),
		items: idsIn('items'),
		packages: idsIn('packages')
	};
}

const sameAs = ({ name, side }: Part) => JSON.stringify([side, String(name).trim().toLowerCase()]);

/** Behind all others, with fresh references. */
function additions(mapping: Mapping, list: PartList, parts: readonly Part[]): Change[] {
	if (parts.length === 0) return [];
	const isOrdered = list === 'stages' || list === 'items';
	const keys = isOrdered ? keysAfter(lastKey(mapping[list]), parts.length) : [];
	const changes = parts.map((part, i): Change => {
		const order = isOrdered ? { order: keys[i] } : {};
		const ref = list === 'items' ? { ref: formatRef(mapping.lastRef + i + 1) } : {};
		return { path: [list, part.id], value: { ...part, ...ref, ...order } as unknown as Item };
	});
	return list === 'items'
		? [{ path: ['lastRef'], value: mapping.lastRef + parts.length }, ...changes]
		: changes;
}

const linkKey = ({ kind, from, to }: Pick<Link, 'kind' | 'from' | 'to'>) => JSON.stringify([kind, from, to]);

/** Links of what was chosen, where both ends are there then and no such link is. */
function linkChanges(
	{ links }: Mapping,
	other: Mapping,
	items: ReadonlyMap<string, string>,
	isChosen: (id: string) => boolean,
	newId: () => string
): Change[] {
	const known = new Set(links.map(linkKey));
	return other.links.flatMap((link): Change[] => {
		const [from, to] = [items.get(link.from), items.get(link.to)];
		if (from === undefined || to === undefined || !(isChosen(link.from) || isChosen(link.to))) return [];
		const mine = { ...link, from, to };
		if (known.has(linkKey(mine))) return [];
		known.add(linkKey(mine));
		const id = newId();
		return [{ path: ['links', id], value: { ...mine, id } }];
	});
}

function labelOf(added: readonly number[], { title }: Mapping): string {
	const [stages = 0, roles = 0, items = 0, packages = 0] = added;
	const parts = [
		items > 0 && counted(items, 'item', 'items'),
		stages > 0 && counted(stages, 'stage', 'stages'),
		roles > 0 && counted(roles, 'role', 'roles'),
		packages > 0 && counted(packages, 'package', 'packages')
	].filter((part) => part !== false);
	return parts.length > 0 ? `brought in ${parts.join(', ')} from “${title}”` : `took parts from “${title}”`;
}
