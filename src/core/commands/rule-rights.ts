/** One sentence about many items: “Customer admin may perform every Product action”. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Role } from '../mapping/schema.ts';
import { itemsOn, rolesOf, stageOf } from '../mapping/selectors.ts';
import { PERMISSIONS, type Kind, type Side, type Surface } from '../mapping/vocabulary.ts';
import { KIND_NAMES, SURFACE_NAMES } from '../ownership/questions.ts';
import { NOTHING, type Command } from './edit.ts';
import { grantRights, type Right } from './grant-right.ts';

export interface RightsRule {
	/** One role, or all that stand on one side. */
	readonly who: { readonly role: string } | { readonly side: Side };
	readonly rights: readonly Right[];
	/** False: they may not. */
	readonly isOn: boolean;
	/** Absent: items of every kind. */
	readonly kind?: Kind | undefined;
	/** `none`: what is not placed yet. Absent: wherever they are. */
	readonly surface?: Surface | 'none' | undefined;
	/** `null`: items without a stage. Absent: at any stage. */
	readonly stage?: string | null | undefined;
}

/** The roles that a sentence speaks of. */
export function rolesUnder(mapping: Mapping, { who }: RightsRule): readonly Role[] {
	return rolesOf(mapping).filter((role) => ('role' in who ? role.id === who.role : role.side === who.side));
}

/** The items that it speaks of, whether it changes them or not. One whose stage is gone has none. */
export function itemsUnder(mapping: Mapping, { kind, surface, stage }: RightsRule): readonly Item[] {
	const there = surface === undefined ? mapping.items : itemsOn(mapping, surface);
	return there.filter(
		(item) =>
			(kind === undefined || item.kind === kind) &&
			(stage === undefined || (stageOf(mapping, item) ?? null) === stage)
	);
}

/** All who stand on one side, at the beginning of a sentence. */
export const ALL_OF_SIDE: Readonly<Record<Side, string>> = {
	customer: 'All roles of the customer',
	internal: 'All roles of our team',
	system: 'All systems'
};

/** The sentence itself. */
export function ruleInWords(mapping: Mapping, rule: RightsRule): string {
	const { who, rights, isOn, kind, surface, stage } = rule;
	const role = 'role' in who ? mapping.roles.find(({ id }) => id === who.role)?.name : ALL_OF_SIDE[who.side];
	const given = PERMISSIONS.filter((right) => rights.includes(right)).join(isOn ? ' and ' : ' or ');
	const what = kind === undefined ? 'item' : KIND_NAMES[kind].name.toLowerCase();
	const place = surface === undefined || surface === 'none' ? '' : `${SURFACE_NAMES[surface].name} `;
	const unplaced = surface === 'none' ? ' that is not placed yet' : '';
	const name = typeof stage === 'string' && mapping.stages.find(({ id }) => id === stage)?.name;
	const at = stage === null ? ' without a stage' : name ? ` at “${name}”` : '';
	const may = `may ${isOn ? '' : 'not '}${given} ${isOn ? 'every' : 'any'}`;
	return `${role ?? 'Nobody'} ${may} ${place}${what}${unplaced}${at}`;
}

/** Makes the sentence true, as one step. It holds for the items of that moment: items that come later are not in it. */
export function ruleRights(rule: RightsRule): Command {
	return (mapping) => {
		const roles = rolesUnder(mapping, rule).map(({ id }) => id);
		const items = itemsUnder(mapping, rule).map(({ id }) => id);
		const { changes } = grantRights(items, roles, rule.rights, rule.isOn)(mapping);
		return changes.length === 0 ? NOTHING : { label: ruleInWords(mapping, rule), changes };
	};
}
