/** Who may do what: roles across, items down. */
import type { Item } from '../../mapping/item-schema.ts';
import type { Role } from '../../mapping/schema.ts';
import { PERMISSIONS, SURFACES } from '../../mapping/vocabulary.ts';
import { capped, MOST_ROWS, type Block, type Table, type Words } from './blocks.ts';
import { inBoardOrder, type Reading } from './reading.ts';
import { entry, rolesInOrder, SIDE_NAMES } from './subjects.ts';
import { sentence, some } from './wording.ts';

/** More roles than this do not fit on a page beside each other. */
const ROLES_ACROSS = 5;

const mayOf = ({ access = {} }: Item, { id }: Role) => {
	const given = Object.hasOwn(access, id) ? access[id] : undefined;
	return PERMISSIONS.filter((permission) => given?.includes(permission)).join(', ');
};

const hasRights = (item: Item, roles: readonly Role[]) => roles.some((role) => mayOf(item, role) !== '');

/** Tables, each of a few roles, and sentences around them. */
export function accessParts(reading: Reading): { before: Block[]; tables: Table[]; after: Block[] } {
	const { mapping } = reading.target;
	const roles = rolesInOrder(mapping);
	const all = mapping.items.filter((item) => hasRights(item, roles));
	const known = new Set(roles.map(({ id }) => id));
	const lost = mapping.items.filter(({ access = {} }) => Object.keys(access).some((id) => !known.has(id)));
	const none = mapping.items.length - all.length;
	if (all.length === 0)
		return { before: [{ text: 'No role has been given a right yet.' }], tables: [], after: [] };
	const after: Block[] = [
		...(none > 0
			? [
					{
						text: sentence(`${some(none, 'item gives', 'items give')} no role a right of its own.`)
					}
				]
			: []),
		...(lost.length > 0
			? [
					{
						text: sentence(
							`${some(lost.length, 'item names', 'items name')} a role that is no longer there; its rights are left out.`
						)
					}
				]
			: [])
	];
	const parts = Math.ceil(roles.length / ROLES_ACROSS);
	const tables = Array.from({ length: parts }, (_, i) =>
		tableOf(
			reading,
			roles.slice(i * ROLES_ACROSS, (i + 1) * ROLES_ACROSS),
			parts > 1 ? `: part ${i + 1} of ${parts}` : ''
		)
	).filter(({ groups }) => groups.some(({ rows }) => rows.length > 0));
	const { rest } = capped(all, 'mapping.demarc.json');
	return {
		before: [{ text: 'The items that give a role a right, and which. An empty cell is no right.' }],
		tables,
		after: [...rest, ...after]
	};
}

function tableOf(reading: Reading, roles: readonly Role[], part: string): Table {
	let room = MOST_ROWS;
	const groups = [...SURFACES, 'none' as const].map((surface) => {
		const items = inBoardOrder(reading, surface)
			.filter((item) => hasRights(item, roles))
			.slice(0, room);
		room -= items.length;
		return {
			label: { lane: surface } as const,
			rows: items.map((item): Words[] => [entry(item), ...roles.map((role) => mayOf(item, role))])
		};
	});
	return {
		caption: `Who may do what${part}`,
		columns: [
			{ label: 'Item', is: 'about' },
			...roles.map(({ name, side }) => ({ label: name, under: SIDE_NAMES[side] }))
		],
		groups
	};
}
