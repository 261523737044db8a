/** What a role is called where it stands alone: by name and side, so that no two are called the same. */
import type { Role } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';

/** `Finance (customer)`; where two are called so, `#` and the identifier behind it, as a table of items has it. By identifier. */
export const roleLabels = remembered((roles: readonly Role[]): ReadonlyMap<string, string> => {
	const plain = ({ name, side }: Role) => `${name} (${side})`;
	const counts = new Map<string, number>();
	for (const role of roles) counts.set(plain(role), (counts.get(plain(role)) ?? 0) + 1);
	return new Map(
		roles.map((role) => [role.id, counts.get(plain(role)) === 1 ? plain(role) : `${plain(role)} #${role.id}`])
	);
});
