/** An item of a mapping with names where it has identifiers, as a table shows it. */
import { remembered } from '../mapping/selectors.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Role, Stage } from '../mapping/schema.ts';
import type { ProposedAccess, ProposedItem } from './proposed-item.ts';

const stageNames = remembered(
	(stages: readonly Stage[]) => new Map(stages.map(({ id, name }) => [id, name]))
);

/** Roles whose name leads back to them: the first of each name. */
const namedRoles = remembered((roles: readonly Role[]) => {
	const names = new Set<string>();
	const named = new Map<string, Role>();
	for (const role of roles) {
		if (!names.has(role.name)) named.set(role.id, role);
		names.add(role.name);
	}
	return named;
});

/** What `importItems` makes the same item of again. */
export function proposedFrom(mapping: Mapping, item: Item): ProposedItem {
	const { id: _id, stage, access, ...fields } = item;
	const stageName = stage === undefined ? undefined : stageNames(mapping.stages).get(stage);
	return {
		...fields,
		...(stageName === undefined ? {} : { stageName }),
		...(access === undefined ? {} : { access: namedAccess(mapping, access) })
	};
}

function namedAccess(mapping: Mapping, access: NonNullable<Item['access']>): ProposedAccess[] {
	return Object.entries(access).map(([id, may]) => {
		const role = namedRoles(mapping.roles).get(id);
		return { role: role ? { name: role.name, side: role.side } : { id }, may };
	});
}
