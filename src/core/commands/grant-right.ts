import { itemById } from '../mapping/selectors.ts';
import type { Item } from '../mapping/item-schema.ts';
import { PERMISSIONS } from '../mapping/vocabulary.ts';
import { named, NOTHING, type Command } from './edit.ts';

export type Right = (typeof PERMISSIONS)[number];

/** What a role may do with an item, in the order of the format. */
export function rightsOf(item: Item, role: string): readonly Right[] {
	const { access = {} } = item;
	return (Object.hasOwn(access, role) ? access[role] : undefined) ?? [];
}

/** Gives a role one right on items, or takes it; its other rights stay. */
export function grantRight(ids: readonly string[], role: string, right: Right, isOn: boolean): Command {
	return (mapping) => {
		const known = mapping.roles.find(({ id }) => id === role);
		if (!known) return NOTHING;
		const items = [...new Set(ids)]
			.map((id) => itemById(mapping, id))
			.filter((item) => item !== undefined)
			.filter((item) => rightsOf(item, role).includes(right) !== isOn);
		if (items.length === 0) return NOTHING;
		const changes = items.map((item) => {
			const now = rightsOf(item, role);
			const next = PERMISSIONS.filter((one) => (one === right ? isOn : now.includes(one)));
			return { path: ['items', item.id, 'access', role], value: next.length > 0 ? next : undefined };
		});
		const may = isOn ? 'may' : 'may no longer';
		return { label: `${known.name} ${may} ${right} ${named(items, 'items')}`, changes };
	};
}
