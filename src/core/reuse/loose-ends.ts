/** What leads nowhere: two tabs merged, one of which took a role away while the other gave it a right. */
import { canonical } from '../mapping/canonical.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { byList, partsOf, type AllIds } from './parts.ts';
import { accessIn, known } from './translated.ts';

/** The mapping without what its items and packages say of stages, roles, items and fields that it has not. */
export function withoutLooseEnds(mapping: Mapping): Mapping {
	const has = byList((list) => new Map(partsOf(mapping, list).map(({ id }) => [id, id])));
	return canonical({
		...mapping,
		items: mapping.items.map((item) => itemIn(item, has)),
		packages: mapping.packages.map((pack) => packageIn(pack, has))
	});
}

function itemIn(item: Item, has: AllIds): Item {
	const { stage, access, ...rest } = item;
	const rights = Object.entries(access ?? {}).filter(([role]) => has.roles.has(role));
	return {
		...rest,
		...(stage !== undefined && has.stages.has(stage) ? { stage } : {}),
		...(rights.length > 0 ? { access: Object.fromEntries(rights) } : {})
	};
}

function packageIn(pack: Package, has: AllIds): Package {
	const { contents, fields, access } = pack;
	return {
		...pack,
		...(contents ? { contents: known(has.items, contents) } : {}),
		...(fields ? { fields: fieldsIn(fields, has) } : {}),
		...(access ? { access: accessIn(access, has.roles, {}) } : {})
	};
}

type Fields = NonNullable<Package['fields']>;

const fieldsIn = (fields: Fields, has: AllIds): Fields =>
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
