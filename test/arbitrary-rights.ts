/** The commands about rights with arguments as fast-check imagines them. */
import fc from 'fast-check';
import { copyRights, grantRight, grantRights, ruleRights } from '#core/commands/index.ts';
import type { RightsRule } from '#core/commands/rule-rights.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { KINDS, PERMISSIONS, SIDES, SURFACES } from '#core/mapping/vocabulary.ts';
import { choice, chosen, one, onMembers, type Choice } from './arbitrary-choices.ts';

const anyRights = fc.subarray([...PERMISSIONS]);
export const anyRule = fc.record({
	who: fc.oneof(choice, fc.constantFrom(...SIDES)),
	rights: anyRights,
	isOn: fc.boolean(),
	kind: fc.constantFrom(undefined, ...KINDS),
	surface: fc.constantFrom(undefined, 'none' as const, ...SURFACES),
	stage: fc.oneof(fc.constantFrom(undefined, null), choice)
});

/** A sentence about roles and stages of this mapping, or about some that are gone. */
export function ruleOn(
	mapping: Mapping,
	{ who, stage, ...rest }: typeof anyRule extends fc.Arbitrary<infer R> ? R : never
): RightsRule {
	return {
		...rest,
		who: typeof who === 'string' ? { side: who } : { role: one(mapping.roles, who) },
		stage: stage && one(mapping.stages, stage)
	};
}
/** Two roles, which may be one and the same. */
const pair = (mapping: Mapping, from: Choice, to: Choice) => ({
	from: one(mapping.roles, from),
	to: one(mapping.roles, to)
});

export const RIGHTS = {
	copyRights: onMembers(
		fc.tuple(choice, choice, fc.boolean(), fc.boolean()),
		(mapping, numbers, [from, to, isAdding, isAll]) =>
			copyRights({
				...pair(mapping, from, to),
				isAdding,
				ids: isAll ? undefined : chosen(mapping.items, numbers)
			})
	),
	grantRight: onMembers(
		fc.tuple(choice, fc.constantFrom(...PERMISSIONS), fc.boolean()),
		(mapping, numbers, [role, right, isOn]) =>
			grantRight(chosen(mapping.items, numbers), one(mapping.roles, role), right, isOn)
	),
	grantRights: onMembers(
		fc.tuple(choice, anyRights, fc.boolean()),
		(mapping, numbers, [roles, rights, isOn]) =>
			grantRights(chosen(mapping.items, numbers), chosen(mapping.roles, roles), rights, isOn)
	),
	ruleRights: onMembers(anyRule, (mapping, _, rule) => ruleRights(ruleOn(mapping, rule)))
};
