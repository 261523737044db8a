/** How the arguments of commands are imagined: which members, which new values. */
import fc from 'fast-check';
import type { Grounds } from '#core/commands/accept-findings.ts';
import type { Command } from '#core/commands/edit.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { anyText } from './arbitrary-texts.ts';

/** Which of a list's members, by numbers: wraps around, may name one twice, none where the list is empty. */
export type Choice = readonly number[];
export const choice = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 3 });
export const chosen = (members: readonly { readonly id: string }[], numbers: Choice): string[] =>
	members.length === 0 ? ['gone'] : numbers.map((n) => (members[n % members.length] as { id: string }).id);
export const one = (members: readonly { readonly id: string }[], numbers: Choice) =>
	chosen(members, numbers)[0] as string;

/** An identifier that no arbitrary mapping uses: two people never make the same. */
export const newId = fc.stringMatching(/^n[a-z0-9]{13}$/);

/** New values for some keys; undefined for some others. What a member can't be without is never cleared. */
export function patchOf<B extends object>(
	body: fc.Arbitrary<B>,
	required: readonly string[]
): fc.Arbitrary<B> {
	return fc.tuple(body, fc.array(fc.nat({ max: 30 }), { maxLength: 3 })).map(([values, clear]) => {
		const keys = Object.keys(values);
		const cleared = clear.flatMap((n) => {
			const key = keys[n % Math.max(1, keys.length)];
			return key === undefined || required.includes(key) ? [] : [[key, undefined] as const];
		});
		return { ...values, ...Object.fromEntries(cleared) };
	});
}

export const REQUIRED = [
	'kind',
	'name',
	'side',
	'from',
	'to',
	'reason',
	'title',
	'text',
	'order',
	'task',
	'tasks',
	'status'
];
export const onMembers = <A>(
	rest: fc.Arbitrary<A>,
	make: (mapping: Mapping, choice: Choice, rest: A) => Command
) =>
	fc.tuple(choice, rest).map(
		([numbers, value]): Command =>
			(mapping) =>
				make(mapping, numbers, value)(mapping)
	);

/** Few names, so that people vote again; and names that hostile files carry. */
export const anyVoterName = fc.oneof(fc.constantFrom('Ann', 'ann ', 'Ben', 'Chloë'), anyText);
export const anyVoter = fc.oneof(
	anyVoterName.map((by) => ({ by })),
	newId.map((ballot) => ({ ballot }))
);
export const anyDay = fc.constantFrom('2026-01-31', '2026-02-28T12:00:00.000Z');
export const anyRule = fc.constantFrom('misplaced-item', 'untested-item', 'no-such-rule');
export const anyGrounds: fc.Arbitrary<Grounds> = fc.record(
	{
		reason: anyText,
		by: anyText,
		on: anyDay,
		reviewOn: anyDay,
		dissent: fc.array(fc.record({ by: anyText, reason: anyText }, { noNullPrototype: true }), {
			maxLength: 2
		})
	},
	{ requiredKeys: ['reason', 'by', 'on'], noNullPrototype: true }
);

export const ids = (maxLength: number) => fc.uniqueArray(newId, { maxLength });
/** A decision, or the first finding that it covers, where it is a baseline and `isOne`. */
export function accepted(mapping: Mapping, numbers: Choice, isOne: boolean) {
	return [...new Set(chosen(mapping.decisions, numbers))].map((decision) => {
		const covers = mapping.decisions.find(({ id }) => id === decision)?.covers ?? {};
		const [covered] = Object.keys(covers);
		return { decision, ...(isOne && covered !== undefined ? { covered } : {}) };
	});
}
