/** A selection as a small mapping of its own, to be sent to a colleague or brought into another mapping. */
import { canonical } from '../mapping/canonical.ts';
import { emptyMapping } from '../mapping/empty.ts';
import type { Mapping } from '../mapping/schema.ts';

/**
 * The chosen items with everything that is said about them alone: their stages and roles, and the links between them.
 * Identifiers and references stay, so that whoever brings it in finds what is the same. Nothing else of the mapping
 * comes along: no decision, no package, no vote.
 */
export function fragmentOf(mapping: Mapping, ids: readonly string[], id: string, title: string): Mapping {
	const wanted = new Set(ids);
	const items = mapping.items
		.filter((item) => wanted.has(item.id))
		.map(({ ballots: _ballots, ...item }): Mapping['items'][number] => item);
	const chosen = new Set(items.map((item) => item.id));
	const stages = new Set(items.map(({ stage }) => stage));
	const roles = new Set(items.flatMap(({ access = {} }) => Object.keys(access)));
	const { template } = mapping;
	return canonical({
		...emptyMapping(id, title),
		// Which template it is of tells its items; the words of this team are no part of a selection.
		...(template ? { template: { id: template.id } } : {}),
		version: mapping.version,
		stages: mapping.stages.filter((stage) => stages.has(stage.id)),
		roles: mapping.roles.filter((role) => roles.has(role.id)),
		items,
		links: mapping.links.filter(({ from, to }) => chosen.has(from) && chosen.has(to))
	});
}
