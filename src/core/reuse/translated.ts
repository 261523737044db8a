/** Parts of another mapping in the identifiers of mine, without what belongs to the other room alone. */
import { alignedFields } from '../compare/align-fields.ts';
import { patchChanges } from '../commands/patch.ts';
import type { Change } from '../commands/edit.ts';
import { canonicalMember } from '../mapping/canonical.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Package } from '../mapping/schema.ts';
import { SETS } from '../mapping/shape.ts';

export const PART_LISTS = ['stages', 'roles', 'items', 'packages'] as const;
export type PartList = (typeof PART_LISTS)[number];
export type Part = Readonly<Record<string, unknown>> & { readonly id: string };
export type Ids = ReadonlyMap<string, string>;
type AllIds = Readonly<Record<PartList, Ids>>;

/** What each room has of its own: places, numbers, and who voted what. */
export const OWN: readonly string[] = ['id', 'ref', 'order', 'formerRefs', 'ballots'];
/** What a room found out about an item; the other room may want to find it out itself. */
export const JUDGEMENT: readonly string[] = ['answers', 'evidence', 'surface'];

/**
 * What a part says, without what each room has of its own. With `ids`, in the identifiers of mine: what leads to a part
 * that they do not name is left out. `present`: the package of mine that it is, whose fields keep their identifiers.
 */
export function translated(
	list: PartList,
	part: Part,
	ids?: AllIds,
	present?: Part
): Record<string, unknown> {
	const said = ids ? inIds(list, part, ids, present) : part;
	const kept = Object.entries(canonicalMember(list, said)).filter(([key]) => !OWN.includes(key));
	return Object.fromEntries(kept);
}

function inIds(list: PartList, part: Part, ids: AllIds, present: Part | undefined): Part {
	if (list === 'items') return itemIn(part as unknown as Item, ids) as unknown as Part;
	if (list !== 'packages') return part;
	return packageIn(part as unknown as Package, ids, present as unknown as Package) as unknown as Part;
}

function itemIn(item: Item, { stages, roles }: AllIds): Item {
	const { stage, access, ...rest } = item;
	const column = stage === undefined ? undefined : stages.get(stage);
	const rights = Object.entries(access ?? {}).flatMap(([role, may]) => {
		const mine = roles.get(role);
		return mine === undefined ? [] : [[mine, may] as const];
	});
	return {
		...rest,
		...(column === undefined ? {} : { stage: column }),
		...(rights.length > 0 ? { access: Object.fromEntries(rights) } : {})
	} as Item;
}

/** The roles of a package, by what they may do. */
export const ROLE_LISTS = ['trigger', 'receive', 'approvers'] as const;
const GONE = '';
function packageIn(pack: Package, { items, roles }: AllIds, present: Package | undefined): Package {
	const { contents, fields, access, ...rest } = pack;
	const told = fields && alignedFields(pack, present, (id) => items.get(id) ?? GONE);
	return {
		...rest,
		...(contents ? { contents: known(items, contents) } : {}),
		...(told
			? { fields: Object.fromEntries(Object.entries(told).map(([id, one]) => [id, withoutGone(one)])) }
			: {}),
		...(access ? { access: accessIn(access, roles) } : {})
	} as Package;
}

/** A list of which nobody is left says nothing; it would empty mine. */
function accessIn(access: NonNullable<Package['access']>, roles: Ids): Package['access'] {
	const entries = Object.entries(access).flatMap(([key, value]): [string, unknown][] => {
		if (!ROLE_LISTS.includes(key as 'receive')) return [[key, value]];
		const mine = known(roles, value as readonly string[]);
		return mine.length > 0 ? [[key, mine]] : [];
	});
	return Object.fromEntries(entries);
}

const known = (to: Ids, list: readonly string[]) => [...new Set(list.flatMap((id) => to.get(id) ?? []))];

function withoutGone<F extends { item?: string | undefined }>(field: F): F {
	if (field.item !== GONE) return field;
	const { item: _item, ...rest } = field;
	return rest as F;
}

const plain = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : value);

/**
 * The changes that give mine what the other says, and clear nothing: of sets both keep their members, and a name that
 * is spelled otherwise stays as it is.
 */
export function offered(list: PartList, mine: Part, says: Readonly<Record<string, unknown>>): Change[] {
	const patch = Object.entries(says).flatMap(([key, value]): [string, unknown][] => {
		if (key === 'name' && plain(value) === plain(mine['name'])) return [];
		if (!SETS[list].includes(key)) return [[key, value]];
		return [[key, [...new Set([...((mine[key] ?? []) as string[]), ...(value as string[])])]]];
	});
	return patchChanges(list, mine, Object.fromEntries(patch));
}
