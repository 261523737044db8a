/** What roles may do with an item where it is to be. */
import { rightsOf, type Right } from '../commands/grant-right.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import type { Side, Surface } from '../mapping/vocabulary.ts';
import { roleLabels } from './role-labels.ts';
import { acceptedAt, targetOf } from './target.ts';

export interface RoleRights {
	readonly label: string;
	readonly side: Side;
	readonly rights: readonly Right[];
}

/** Whose rights on a surface a finding says are to be taken off. */
const NOT_THERE: Readonly<Record<Surface, Side | undefined>> = {
	product: 'internal',
	support: 'customer',
	exports: undefined
};

/**
 * Every role, in the order of the mapping. Rights of one side on the other side's surface are none, or a test of the
 * specification would ask for what a finding forbids; unless somebody accepted them where the item stands.
 */
export function targetRights(mapping: Mapping, item: Item): readonly RoleRights[] {
	const surface = targetOf(mapping, item);
	const stays = surface === item.surface && acceptedAt(mapping, { type: 'item', id: item.id });
	const isAccepted = stays && stays.has('mirrored-permissions');
	const off = surface && !isAccepted ? NOT_THERE[surface] : undefined;
	const labels = roleLabels(mapping.roles);
	return mapping.roles.map(({ id, side }) => ({
		label: labels.get(id) ?? '',
		side,
		rights: side === off ? [] : rightsOf(item, id)
	}));
}
