/** Whom a sentence or a filter speaks of, as one value of a select: a role, or all that stand on one side. */
import { ALL_OF_SIDE, type RightsRule } from '#core/commands/rule-rights.ts';
import type { Mapping, Role } from '#core/mapping/schema.ts';
import { rolesOf } from '#core/mapping/selectors.ts';
import { SIDES } from '#core/mapping/vocabulary.ts';

export type Who = RightsRule['who'];

export interface WhoOption {
	readonly value: string;
	readonly label: string;
}

const ROLE = 'role ';

export const valueOfRole = (id: string) => `${ROLE}${id}`;

/** The sides that somebody stands on, then every role. */
export function whoOptions(mapping: Mapping): readonly WhoOption[] {
	const roles = rolesOf(mapping);
	const sides = SIDES.filter((side) => roles.some((role) => role.side === side));
	return [
		...sides.map((side) => ({ value: side, label: ALL_OF_SIDE[side] })),
		...roles.map(({ id, name }) => ({ value: valueOfRole(id), label: name }))
	];
}

export function whoFrom(value: string): Who {
	const side = SIDES.find((one) => one === value);
	return side ? { side } : { role: value.slice(ROLE.length) };
}

/** Is the role one of those? An empty value: everybody is. */
export function isMeant(role: Role, value: string): boolean {
	if (value === '') return true;
	const who = whoFrom(value);
	return 'role' in who ? role.id === who.role : role.side === who.side;
}
