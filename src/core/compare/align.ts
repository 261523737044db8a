/** Two files in which two people typed the same list: what is the same thing gets the same identifier. */
import { alignedFields } from './align-fields.ts';
import type { Mapping } from '../mapping/schema.ts';
import type { Collection } from '../mapping/shape.ts';

type Member = Readonly<Record<string, unknown>> & { readonly id: string };
type Ids = ReadonlyMap<string, string>;

const plain = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : '');
type KeyOf = (member: Member) => string;
const byName: KeyOf = ({ name }) => plain(name);
const byKindAndName: KeyOf = ({ kind, name }) => JSON.stringify([kind, plain(name)]);
/**
 * What tells members of a list apart for people, the surest first: two lists may number different things alike, so
 * that a reference alone counts only where the name leads nowhere. Decisions and the agenda of another file are others.
 */
const KEYS: Partial<Record<Collection, readonly KeyOf[]>> = {
	stages: [byName],
	roles: [({ name, side }) => `${plain(name)} ${String(side)}`],
	items: [(item) => `${String(item['ref'])} ${byKindAndName(item)}`, byKindAndName, ({ ref }) => String(ref)],
	packages: [byName],
	measures: [byName],
	views: [byName],
	handOffs: [({ on, tracker }) => JSON.stringify([on, tracker])],
	replies: [({ task }) => String(task)],
	links: [({ kind, from, to }) => JSON.stringify([kind, from, to])]
};

/** Old identifiers to new ones, for members that have no namesake by identifier. Each is matched once. */
function matches(collection: Collection, before: readonly Member[], after: readonly Member[]): Ids {
	const known = new Set(before.map(({ id }) => id));
	const there = new Set(after.map(({ id }) => id));
	let old = before.filter(({ id }) => !there.has(id));
	let fresh = after.filter(({ id }) => !known.has(id));
	const found = new Map<string, string>();
	for (const keyOf of KEYS[collection] ?? []) {
		const free = new Map<string, Member[]>();
		for (const member of fresh) free.set(keyOf(member), [...(free.get(keyOf(member)) ?? []), member]);
		for (const member of old) {
			const match = free.get(keyOf(member))?.shift();
			if (match) found.set(member.id, match.id);
		}
		const taken = new Set(found.values());
		old = old.filter(({ id }) => !found.has(id));
		fresh = fresh.filter(({ id }) => !taken.has(id));
	}
	return found;
}

/**
 * The mapping before, told in the identifiers of the one after. Gives the same lists where nothing is told anew; two states
 * of one mapping have the same identifiers already.
 */
export function aligned(before: Mapping, after: Mapping): Mapping {
	if (before.id === after.id) return before;
	const idsOf = (collection: Collection, from = before) =>
		matches(collection, from[collection] as readonly Member[], after[collection] as readonly Member[]);
	const [stages, roles, items] = [idsOf('stages'), idsOf('roles'), idsOf('items')];
	const to = (ids: Ids, id: string) => ids.get(id) ?? id;
	const all = (ids: Ids, list: readonly string[] | undefined) => list?.map((id) => to(ids, id));
	const renamed = <M extends { id: string }>(list: readonly M[], ids: Ids): M[] =>
		list.map((member) => ({ ...member, id: to(ids, member.id) }));
	const inAfter = new Map(after.packages.map((pack) => [pack.id, pack]));
	const told: Mapping = {
		...before,
		stages: renamed(before.stages, stages),
		roles: renamed(before.roles, roles),
		items: renamed(before.items, items).map((item) => ({
			...item,
			...(item.stage === undefined ? {} : { stage: to(stages, item.stage) }),
			...(item.access
				? {
						access: Object.fromEntries(
							Object.entries(item.access).map(([role, rights]) => [to(roles, role), rights])
						)
					}
				: {})
		})),
		links: before.links.map((link) => ({ ...link, from: to(items, link.from), to: to(items, link.to) })),
		packages: renamed(before.packages, idsOf('packages')).map((pack) => ({
			...pack,
			...(pack.contents ? { contents: all(items, pack.contents)?.toSorted() } : {}),
			...(pack.fields ? { fields: alignedFields(pack, inAfter.get(pack.id), (id) => to(items, id)) } : {}),
			...(pack.access
				? {
						access: Object.fromEntries(
							Object.entries(pack.access).map(([key, value]) => [
								key,
								Array.isArray(value) ? all(roles, value as string[]) : value
							])
						)
					}
				: {})
		})),
		measures: renamed(before.measures, idsOf('measures')),
		parked: before.parked.map((one) =>
			one.item === undefined ? one : { ...one, item: to(items, one.item) }
		),
		views: renamed(before.views, idsOf('views')),
		handOffs: renamed(before.handOffs, idsOf('handOffs')),
		replies: renamed(before.replies, idsOf('replies'))
	};
	return { ...told, links: renamed(told.links, idsOf('links', told)) };
}
