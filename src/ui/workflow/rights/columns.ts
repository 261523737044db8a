/** The columns of the matrix: the items, then for each role every right; and how many hold each. */
import type { Right } from '#core/commands/grant-right.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Role } from '#core/mapping/schema.ts';
import { PERMISSIONS } from '#core/mapping/vocabulary.ts';
import { boxKey } from './marks.ts';

export interface Column {
	readonly role: Role;
	readonly right: Right;
	readonly key: string;
}

/** How many columns a role has. */
export const WIDTH = PERMISSIONS.length;

/** What stands in the boxes. */
export const LETTERS = PERMISSIONS.map((right) => right.charAt(0).toUpperCase());

export function columnsOf(roles: readonly Role[]): readonly Column[] {
	return roles.flatMap((role) => PERMISSIONS.map((right) => ({ role, right, key: boxKey(role.id, right) })));
}

/** Where the cursor goes from role to role: by the same right, to the items before the first one. */
export function besideRole(column: number, step: -1 | 1, roles: number): number {
	if (column === 0) return step > 0 ? 1 : 0;
	const next = column + step * WIDTH;
	if (next > roles * WIDTH) return column;
	return Math.max(0, next);
}

/** The role that a column belongs to; −1: the items. */
export const roleAt = (column: number) => (column === 0 ? -1 : Math.floor((column - 1) / WIDTH));

/** How many of the items each column is on for. One pass over what is there, not over every box. */
export function heldBy(items: readonly Item[], roles: readonly Role[]): readonly number[] {
	const first = new Map(roles.map(({ id }, at) => [id, at * WIDTH]));
	const counts = new Array<number>(roles.length * WIDTH).fill(0);
	for (const { access } of items) {
		if (!access) continue;
		for (const role of Object.keys(access)) {
			const at = first.get(role);
			if (at === undefined) continue;
			const rights = access[role] ?? [];
			PERMISSIONS.forEach((right, i) => {
				if (rights.includes(right)) counts[at + i] = (counts[at + i] ?? 0) + 1;
			});
		}
	}
	return counts;
}

/** The same, group by group. */
export function heldIn(
	groups: readonly { readonly id: string; readonly items: readonly Item[] }[],
	roles: readonly Role[]
): ReadonlyMap<string, readonly number[]> {
	return new Map(groups.map(({ id, items }) => [id, heldBy(items, roles)]));
}
