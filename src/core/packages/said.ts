/** What is said about a package beside its fields, in one form for every file that tells of it. */
import type { Mapping, Package } from '../mapping/schema.ts';
import type { Side } from '../mapping/vocabulary.ts';
import { isSaid } from '../rules/words.ts';
import { spanOf, type Span } from './span.ts';

export interface SaidTime {
	readonly says: string;
	readonly span?: Span;
}
export interface NamedRole {
	readonly id: string;
	readonly name: string;
	readonly side: Side;
}
export interface Said {
	readonly mode?: 'self-serve' | 'approval';
	readonly trigger: readonly NamedRole[];
	readonly receive: readonly NamedRole[];
	/** Nobody where customers serve themselves. */
	readonly approvers: readonly NamedRole[];
	readonly deliveryTime?: SaidTime;
	readonly expiry?: SaidTime;
	readonly retention?: SaidTime;
}

/** The text without blanks around it; undefined where nothing is said. */
export const said = (text: string | undefined): string | undefined =>
	text !== undefined && isSaid(text) ? text.trim() : undefined;

/** Roles that are gone say nothing. */
export function saidOf({ roles }: Pick<Mapping, 'roles'>, pack: Package): Said {
	const byId = new Map(roles.map((role): [string, NamedRole] => [role.id, role]));
	const named = (ids: readonly string[] = []) =>
		ids.map((id) => byId.get(id)).filter((role) => role !== undefined);
	const { access } = pack;
	const time = (key: 'deliveryTime' | 'expiry' | 'retention') => {
		const says = said(pack[key]);
		const span = spanOf(says);
		return says === undefined ? {} : { [key]: { says, ...(span ? { span } : {}) } };
	};
	return {
		...(access?.mode ? { mode: access.mode } : {}),
		trigger: named(access?.trigger),
		receive: named(access?.receive),
		approvers: access?.mode === 'self-serve' ? [] : named(access?.approvers),
		...time('deliveryTime'),
		...time('expiry'),
		...time('retention')
	};
}
