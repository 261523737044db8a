/** What commands are done to: members and values that are picked from the mapping at the moment a command runs. */
import fc from 'fast-check';
import type { Command } from '#core/commands/edit.ts';
import type { Mapping } from '#core/mapping/schema.ts';

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
