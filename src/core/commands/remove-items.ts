import { itemById, linksFrom, linksTo, packagesWith } from '../mapping/selectors.ts';
import { named, NOTHING, type Change, type Command } from './edit.ts';
import { fieldsFrom } from './package-fields.ts';

/** Takes items away, with the links that touch them and their places in packages; a documented field that came from one stays, and comes from none. Their references stay used. */
export function removeItems(ids: readonly string[]): Command {
	return (mapping) => {
		const items = ids.map((id) => itemById(mapping, id)).filter((item) => item !== undefined);
		if (items.length === 0) return NOTHING;
		const links = new Set(items.flatMap(({ id }) => [...linksFrom(mapping, id), ...linksTo(mapping, id)]));
		const changes: Change[] = [];
		for (const link of links) changes.push({ path: ['links', link.id], value: undefined });
		for (const { id } of items) {
			for (const pack of packagesWith(mapping, id))
				changes.push({ path: ['packages', pack.id, 'contents', id], value: undefined });
			changes.push(...fieldsFrom(mapping, id, undefined), { path: ['items', id], value: undefined });
		}
		return { label: `removed ${named(items, 'items')}`, changes };
	};
}
