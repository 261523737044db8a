/** Parts of another mapping in the identifiers of mine, without what belongs to the other room alone. */
import { patchChanges } from '../commands/patch.ts';
import type { Change } from '../commands/edit.ts';
import { canonicalMember } from '../mapping/canonical.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Package } from '../mapping/schema.ts';
import { SETS } from '../mapping/shape.ts';
import { PERMISSIONS } from '../mapping/vocabulary.ts';
import { fieldsIn } from './package-fields-in.ts';
import { plain, type AllIds, type Ids, type Part, type PartList } from './parts.ts';

/** What each room has of its own: places, numbers, and who voted what. */
export const OWN: readonly string[] = ['id', 'ref', 'order', 'formerRefs', 'ballots'];
/** What a room found out about an item; the other room may want to find it out itself. */
export const JUDGEMENT: readonly string[] = ['answers', 'evidence', 'surface'];

/**
 * What a part says to mine, in the identifiers of mine: what leads to a part that they do not name is left out.
 * `mine`: the part that it is there, whose rights, roles and fields stay beside what is said.
 */
export function translated(list: PartList, part: Part, ids: AllIds, mine?: Part): Record<string, unknown> {
	const kept = Object.entries(canonicalMember(list, inIds(list, part, ids, mine)));
	return Object.fromEntries(kept.filter(([key]) => !OWN.includes(key)));
}

function inIds(list: PartList, part: Part, ids: AllIds, mine: Part | undefined): Part {
	if (list === 'items') return asPart(itemIn(asItem(part), ids, mine && asItem(mine)));
	if (list === 'packages') return asPart(packageIn(asPackage(part), ids, mine && asPackage(mine)));
	return part;
}

const asItem = (part: Part) => part as unknown as Item;
const asPackage = (part: Part) => part as unknown as Package;
const asPart = (member: Item | Package) => member as unknown as Part;

function itemIn(item: Item, { stages, roles }: AllIds, mine: Item | undefined): Item {
	const { stage, access, ...rest } = item;
	const column = stage === undefined ? undefined : stages.get(stage);
	const rights = rightsIn(access ?? {}, roles, mine?.access ?? {});
	return {
		...rest,
		...(column === undefined ? {} : { stage: column }),
		...(rights ? { access: rights } : {})
	} as Item;
}

type Rights = NonNullable<Item['access']>;

/** Two roles of the other may be one of mine: it may do what either may, and what it could before. */
function rightsIn(access: Rights, roles: Ids, mine: Rights): Rights | undefined {
	const all = new Map<string, Rights[string]>();
	for (const [theirs, may] of Object.entries(access)) {
		const role = roles.get(theirs);
		if (role === undefined) continue;
		const known = all.get(role) ?? (Object.hasOwn(mine, role) ? (mine[role] ?? []) : []);
		// A role that could all this already keeps its list as it stands.
		all.set(
			role,
			may.every((one) => known.includes(one))
				? known
				: PERMISSIONS.filter((one) => known.includes(one) || may.includes(one))
		);
	}
	return all.size > 0 ? Object.fromEntries(all) : undefined;
}

/** The roles of a package, by what they may do. */
export const ROLE_LISTS = ['trigger', 'receive', 'approvers'] as const;

function packageIn(pack: Package, { items, roles }: AllIds, mine: Package | undefined): Package {
	const { contents, fields, access, ...rest } = pack;
	return {
		...rest,
		...(contents ? { contents: known(items, contents) } : {}),
		...(fields ? { fields: fieldsIn(pack, mine, items) } : {}),
		...(access ? { access: accessIn(access, roles, mine?.access ?? {}) } : {})
	} as Package;
}

type Access = NonNullable<Package['access']>;

/** Whoever may have it in mine keeps that; a list of which nobody is left says nothing. */
export function accessIn(access: Access, roles: Ids, mine: Access): Access {
	const entries = Object.entries(access).flatMap(([key, value]): [string, unknown][] => {
		if (!ROLE_LISTS.includes(key as 'receive')) return [[key, value]];
		const before = mine[key as 'receive'] ?? [];
		const coming = known(roles, value as readonly string[]).filter((role) => !before.includes(role));
		return coming.length > 0 ? [[key, [...before, ...coming]]] : [];
	});
	return Object.fromEntries(entries);
}

export const known = (to: Ids, list: readonly string[]) => [
	...new Set(list.flatMap((id) => to.get(id) ?? []))
];

/**
 * The changes that give mine what the other says, and clear nothing: of sets both keep their members, and a name that
 * is spelled otherwise stays as it is.
 */
export function offered(list: PartList, mine: Part, says: Readonly<Record<string, unknown>>): Change[] {
	const patch = Object.entries(says).flatMap(([key, value]): [string, unknown][] => {
		if (key === 'name' && plain(value) === plain(mine['name'])) return [];
		if (!SETS[list as 'items'].includes(key)) return [[key, value]];
		return [[key, [...new Set([...((mine[key] ?? []) as string[]), ...(value as string[])])]]];
	});
	return patchChanges(list, mine, Object.fromEntries(patch));
}
