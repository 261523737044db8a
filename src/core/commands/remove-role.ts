import type { Mapping } from '../mapping/schema.ts';
import { NOTHING, type Change, type Command } from './edit.ts';

const PACKAGE_PARTS = ['trigger', 'receive', 'approvers'] as const;

/** How many items and packages say what a role may do: what goes with it. */
export function roleUses(mapping: Mapping, id: string): { items: number; packages: number } {
	return {
		items: mapping.items.filter((item) => item.access?.[id] !== undefined).length,
		packages: mapping.packages.filter(({ access }) =>
			PACKAGE_PARTS.some((part) => access?.[part]?.includes(id))
		).length
	};
}

/** Takes a role away, with all that is said of what it may do: no item keeps rights of a role that is gone. */
export function removeRole(id: string): Command {
	return (mapping) => {
		const role = mapping.roles.find((one) => one.id === id);
		if (!role) return NOTHING;
		const changes: Change[] = [];
		for (const item of mapping.items)
			if (item.access?.[id] !== undefined)
				changes.push({ path: ['items', item.id, 'access', id], value: undefined });
		for (const { id: pack, access } of mapping.packages)
			for (const part of PACKAGE_PARTS) {
				const now = access?.[part];
				if (!now?.includes(id)) continue;
				const rest = now.filter((one) => one !== id);
				const value = rest.length > 0 ? rest : undefined;
				changes.push({ path: ['packages', pack, 'access', part], value });
			}
		for (const { id: view, filter } of mapping.views) {
			if (!filter?.roles?.includes(id)) continue;
			const rest = filter.roles.filter((one) => one !== id);
			const value = rest.length > 0 ? rest : undefined;
			changes.push({ path: ['views', view, 'filter', 'roles'], value });
		}
		changes.push({ path: ['roles', id], value: undefined });
		return { label: `removed role “${role.name}”`, changes };
	};
}
