/** What leads nowhere: two tabs merged, one of which took a role away while the other gave it a right. */
import { canonical } from '../mapping/canonical.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { byList, partsOf, type PartList } from './parts.ts';
import { ROLE_LISTS } from './translated.ts';

type Has = Readonly<Record<PartList, ReadonlySet<string>>>;

/** The mapping without what its items and packages say of stages, roles, items and fields that it has not. */
export function withoutLooseEnds(mapping: Mapping): Mapping {
	const has = byList((list) => new Set(partsOf(mapping, list).map(({ id }) => id)));
	return canonical({
		...mapping,
		items: mapping.items.map((item) => itemIn(item, has)),
		packages: mapping.packages.map((pack) => packageIn(pack, has))
	});
}

function itemIn(item: Item, has: Has): Item {
	const { stage, access, ...rest } = item;
	const rights = Object.entries(access ?? {}).filter(([role]) => has.roles.has(role));
	return {
		...rest,
		...(stage !== undefined && has.stages.has(stage) ? { stage } : {}),
		...(rights.length > 0 ? { access: Object.fromEntries(rights) } : {})
	};
}

function packageIn(pack: Package, has: Has): Package {
	const { contents, fields, access } = pack;
	return {
		...pack,
		...(contents ? { contents: contents.filter((id) => has.items.has(id)) } : {}),
		...(fields ? { fields: fieldsIn(fields, has) } : {}),
		...(access ? { access: accessIn(access, has) } : {})
	};
}

type Fields = NonNullable<Package['fields']>;

const fieldsIn = (fields: Fields, has: Has): Fields =>
	Object.fromEntries(
		Object.entries(fields).map(([id, { item, refersTo, ...rest }]) => [
			id,
			{
				...rest,
				...(item !== undefined && has.items.has(item) ? { item } : {}),
				...(refersTo !== undefined && Object.hasOwn(fields, refersTo) ? { refersTo } : {})
			}
		])
	);

type Access = NonNullable<Package['access']>;

/** A list of which nobody is left says nothing. */
function accessIn(access: Access, has: Has): Access {
	const lists = ROLE_LISTS.map((list) => [list, access[list]?.filter((id) => has.roles.has(id))] as const);
	return {
		...access,
		...Object.fromEntries(lists.map(([list, ids]) => [list, ids?.length ? ids : undefined]))
	};
}
