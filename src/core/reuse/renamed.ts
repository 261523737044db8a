/** A mapping told in other identifiers: of parts, and of all that speaks of them. */
import type { Mapping, Package } from '../mapping/schema.ts';
import type { AllIds, Ids, PartList } from './parts.ts';
import { ROLE_LISTS } from './translated.ts';

export function renamed(mapping: Mapping, ids: AllIds): Mapping {
	const to = (list: PartList, id: string) => ids[list].get(id) ?? id;
	const members = <M extends { id: string }>(list: PartList, all: readonly M[]): M[] =>
		all.map((member) => ({ ...member, id: to(list, member.id) }));
	return {
		...mapping,
		stages: members('stages', mapping.stages),
		roles: members('roles', mapping.roles),
		items: members('items', mapping.items).map((item) => ({
			...item,
			...(item.stage === undefined ? {} : { stage: to('stages', item.stage) }),
			...(item.access ? { access: withKeys(item.access, ids.roles) } : {})
		})),
		links: mapping.links.map((link) => ({ ...link, from: to('items', link.from), to: to('items', link.to) })),
		packages: members('packages', mapping.packages).map((pack) => packageWith(pack, ids)),
		measures: members('measures', mapping.measures)
	};
}

const withKeys = <T>(record: Readonly<Record<string, T>>, ids: Ids): Record<string, T> =>
	Object.fromEntries(Object.entries(record).map(([key, value]) => [ids.get(key) ?? key, value]));

function packageWith(pack: Package, { items, roles }: AllIds): Package {
	const { contents, fields, access } = pack;
	const roleLists = ROLE_LISTS.flatMap((list) => {
		const known = access?.[list];
		return known ? [[list, known.map((id) => roles.get(id) ?? id)]] : [];
	});
	return {
		...pack,
		...(contents ? { contents: contents.map((id) => items.get(id) ?? id) } : {}),
		...(fields
			? {
					fields: Object.fromEntries(
						Object.entries(fields).map(([id, field]) => [
							id,
							field.item === undefined ? field : { ...field, item: items.get(field.item) ?? field.item }
						])
					)
				}
			: {}),
		...(access ? { access: { ...access, ...(Object.fromEntries(roleLists) as object) } } : {})
	};
}
