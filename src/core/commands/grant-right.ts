/** Gives roles rights on items, or takes them. What is so already is not touched, and other rights stay. */
import { itemById } from '../mapping/selectors.ts';
import type { Item } from '../mapping/item-schema.ts';
import { PERMISSIONS } from '../mapping/vocabulary.ts';
import { named, NOTHING, type Change, type Command } from './edit.ts';

export type Right = (typeof PERMISSIONS)[number];

/** What a role may do with an item, in the order of the format. */
export function rightsOf(item: Item, role: string): readonly Right[] {
	const { access = {} } = item;
	// A role may be called like something inherited.
	const rights = (Object.hasOwn(access, role) ? access[role] : undefined) ?? [];
	return PERMISSIONS.filter((right) => rights.includes(right));
}

/** Gives a role one right on items, or takes it; its other rights stay. */
export function grantRight(ids: readonly string[], role: string, right: Right, isOn: boolean): Command {
	return grantRights(ids, [role], [right], isOn);
}

/** The same rights on the same items for several roles, as one step. */
export function grantRights(
	ids: readonly string[],
	roles: readonly string[],
	rights: readonly Right[],
	isOn: boolean
): Command {
	return (mapping) => {
		const wanted = new Set(roles);
		const known = mapping.roles.filter(({ id }) => wanted.has(id));
		const items = [...new Set(ids)].map((id) => itemById(mapping, id)).filter((item) => item !== undefined);
		const given = PERMISSIONS.filter((right) => rights.includes(right));
		const changed: Item[] = [];
		const changes = items.flatMap((item) => {
			const own = known.flatMap(({ id }) => granted(item, id, given, isOn));
			if (own.length > 0) changed.push(item);
			return own;
		});
		if (changes.length === 0) return NOTHING;
		const may = isOn ? 'may' : 'may no longer';
		const [first] = known;
		const who = first && known.length === 1 ? first.name : `${known.length} roles`;
		return {
			label: `${who} ${may} ${given.join(isOn ? ' and ' : ' or ')} ${named(changed, 'items')}`,
			changes
		};
	};
}

function granted(item: Item, role: string, given: readonly Right[], isOn: boolean): Change[] {
	const now = rightsOf(item, role);
	if (given.every((right) => now.includes(right) === isOn)) return [];
	return [
		rightsChange(
			item,
			role,
			PERMISSIONS.filter((right) => (given.includes(right) ? isOn : now.includes(right)))
		)
	];
}

/** These are all the rights of the role on the item from now on. */
export function rightsChange({ id }: Item, role: string, rights: readonly Right[]): Change {
	return { path: ['items', id, 'access', role], value: rights.length > 0 ? rights : undefined };
}
