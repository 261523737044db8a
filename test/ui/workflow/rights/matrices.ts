/** A matrix of rights over a real living mapping. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { isGroup } from '#ui/inventory/groups.ts';
import { RightsGrid } from '#ui/workflow/rights/grid.svelte.ts';
import { mappingOf, sessionOn } from '../../sessions.ts';

/** Called like something inherited: looked up in the wrong way, it is everywhere. */
const ADMIN: string = 'constructor';
export const ROLES = [
	{ id: 'agent', name: 'Agent', side: 'internal' as const },
	{ id: 'constructor', name: 'Admin', side: 'customer' as const },
	{ id: 'finance', name: 'Finance', side: 'customer' as const }
];
export const ITEMS: readonly (Partial<Item> & { id: string })[] = [
	{ id: 'pay', kind: 'action', surface: 'product', stage: 's', access: { [ADMIN]: ['perform'] } },
	{ id: 'total', surface: 'product', access: { finance: ['see'], [ADMIN]: ['see'] } },
	{ id: 'refund', kind: 'action', surface: 'support', access: { agent: ['see', 'perform'], gone: ['see'] } },
	{ id: 'score', surface: 'support', access: { finance: ['see', 'edit'] } },
	{ id: 'remind', kind: 'action', surface: 'product' },
	{ id: 'idea' }
];

export function matrixOf(items = ITEMS, parts: Partial<Mapping> = {}) {
	const session = sessionOn(
		mappingOf(items, { roles: ROLES, stages: [{ id: 's', name: 'Invoice', order: 'a' }], ...parts })
	);
	const grid = new RightsGrid(session);
	const lines = () => grid.lines.map((line) => (isGroup(line) ? `[${line.heading}]` : line.id)).join(' ');
	const goTo = (id: string, column: number) =>
		grid.goTo({ row: grid.lines.findIndex((line) => line.id === id), column });
	/** Where the cursor is: the line, and the column in words. */
	const at = () => {
		const { row, column } = grid.place;
		const { role, right } = grid.columns[column - 1] ?? {};
		const where = row < 0 ? 'head' : (grid.group?.heading ?? grid.item?.id);
		return `${where} ${role ? `${role.name} ${right}` : 'name'}`;
	};
	const press = (key: string, held: { ctrl?: boolean; shift?: boolean; alt?: boolean } = {}) =>
		grid.key({
			key,
			ctrlKey: held.ctrl ?? false,
			metaKey: false,
			altKey: held.alt ?? false,
			shiftKey: held.shift ?? false
		});
	const access = (id: string) => session.item(id)?.access ?? {};
	return { session, grid, lines, goTo, at, press, access };
}
